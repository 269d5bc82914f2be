import { en } from "zod/locales";
import * as z from "zod/mini";
import { parseYaml } from "./yaml.ts";

/**
 * What a host's pages are told by, where reading them without help goes wrong: CSS selectors, each
 * optional, and pages that show that they still match. One small file for a host, kept beside the
 * configuration as `site-rules/<host>.yml`; its test pages lie in `site-rules/<host>/`.
 */

const someSelector = z.string().check(z.minLength(1), z.maxLength(500));
const selector = z.optional(someSelector);

export const SiteRule = z.strictObject({
  /** The headline. */
  title: selector,
  /** The element that holds the text. */
  body: selector,
  /** What is taken out of the page. */
  strip: z.optional(z.array(someSelector).check(z.maxLength(50))),
  author: selector,
  /** Its `datetime`, its `content` or its words. */
  date: selector,
  tests: z.optional(
    z
      .array(
        z.strictObject({
          /** A file in the rule's folder. */
          page: z.string().check(z.regex(/^[\w.-]{1,200}$/)),
          title: z.optional(z.string()),
          authors: z.optional(z.array(z.string())),
          date: z.optional(z.string()),
          /** Words that the text has to have, and words that it must not have. */
          contains: z.optional(z.array(z.string())),
          lacks: z.optional(z.array(z.string())),
        }),
      )
      .check(z.maxLength(50)),
  ),
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
  const result = SiteRule.safeParse(yaml.value ?? {}, { error: en().localeError });
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
