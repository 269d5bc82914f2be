import type { SiteRule } from "../../site-rule.ts";
import { readHtml } from "./read-html.ts";

export type RuleTest = NonNullable<SiteRule["tests"]>[number];

/** What a test page of a rule shows to be wrong with it: sentences, none where all is well. */
export function testSiteRule(
  html: string,
  { host, rule, test }: { readonly host: string; readonly rule: SiteRule; readonly test: RuleTest },
): readonly string[] {
  const reading = readHtml(html, `https://${host}/${test.page}`, { rule });
  if (reading.kind === "rejected") return [reading.reason.message];
  const { headline, authors, published, body, evidence } = reading;
  const names = authors.map(({ name }) => name);
  const differs = (field: string, got: unknown, wanted: unknown): readonly string[] =>
    wanted === undefined || JSON.stringify(got) === JSON.stringify(wanted)
      ? []
      : [`${field}: got ${JSON.stringify(got)}; the test wants ${JSON.stringify(wanted)}`];
  return [
    ...evidence.warnings.filter((warning) => warning.startsWith("site-rule:")),
    ...differs("title", headline, test.title),
    ...differs("authors", names, test.authors),
    ...differs("date", published, test.date),
    ...(test.contains ?? [])
      .filter((words) => !body.text.includes(words))
      .map((words) => `body: lacks ${JSON.stringify(words)}, which the test wants in it`),
    ...(test.lacks ?? [])
      .filter((words) => body.text.includes(words))
      .map((words) => `body: has ${JSON.stringify(words)}, which the test wants out of it`),
  ];
}
