import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "../../lib/decode.ts";
import { testSiteRule } from "../../lib/normalize/html/test-site-rule.ts";
import type { SiteRules } from "../site-rules.ts";

/** Reads the test pages of all rules with them; says what no longer is as a test wants it. */
export async function testSiteRules({ folder, rules }: SiteRules): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [host, rule] of rules) {
    for (const test of rule.tests ?? []) {
      const bytes = await readFile(join(folder, host, test.page)).catch(() => undefined);
      const decoded = bytes === undefined ? undefined : decodeText(bytes, "text/html");
      const found =
        decoded?.kind === "text"
          ? testSiteRule(decoded.text, { host, rule, test })
          : [`there is no such page; put it at site-rules/${host}/${test.page}`];
      problems.push(...found.map((problem) => `site-rules/${host}.yml, ${test.page}: ${problem}`));
    }
  }
  return problems;
}
