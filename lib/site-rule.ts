import * as z from "zod";
import { parseYaml } from "./yaml.ts";

/**
 * What a host's pages are told by, where reading them without help goes wrong: CSS selectors, each
 * optional, and pages that show that they still match. One small file for a host, kept beside the
 * configuration as `site-rules/<host>.yml`; its test pages lie in `site-rules/<host>/`.
 */

const selector = z.string().min(1).max(500);

export const SiteRule = z.strictObject({
  /** The headline. */
  title: selector.optional(),
  /** The element that holds the text. */
  body: selector.optional(),
  /** What is taken out of the page. */
  strip: z.array(selector).max(50).optional(),
  author: selector.optional(),
  /** Its `datetime`, its `content` or its words. */
  date: selector.optional(),
  tests: z
    .array(
      z.strictObject({
        /** A file in the rule's folder. */
        page: z.string().regex(/^[\w.-]{1,200}$/),
        title: z.string().optional(),
        authors: z.array(z.string()).optional(),
        date: z.string().optional(),
        /** Words that the text has to have, and words that it must not have. */
        contains: z.array(z.string()).optional(),
        lacks: z.array(z.string()).optional(),
      }),
    )
    .max(50)
    .optional(),
});

export type SiteRule = z.infer<typeof SiteRule>;

export type ParsedSiteRule =
  | { readonly kind: "rule"; readonly rule: SiteRule }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

/** Never throws. */
export function parseSiteRule(text: string): ParsedSiteRule {
  const yaml = parseYaml(text);
  if (yaml.kind === "problems")
    return {
      kind: "problems",
      problems: yaml.problems.map(
        ({ line, column, message }) => `line ${line}, column ${column}: ${message}`,
      ),
    };
  const result = SiteRule.safeParse(yaml.value ?? {});
  if (result.success) return { kind: "rule", rule: result.data };
  return {
    kind: "problems",
    problems: result.error.issues.map(({ path, code, message }) => {
      const where = path.length > 0 ? `${path.join(".")}: ` : "";
      const known = Object.keys(SiteRule.shape).join(", ");
      return `${where}${message}${code === "unrecognized_keys" && path.length === 0 ? `; a rule has ${known}` : ""}`;
    }),
  };
}
