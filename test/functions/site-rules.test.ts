import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { testSiteRules } from "../../functions/cli/test-site-rules.ts";
import { readSiteRules, withSiteRules } from "../../functions/site-rules.ts";
import type { NormalizeInput, Normalizer } from "../../lib/normalized.ts";

let beside: string;
beforeEach(async () => {
  beside = await mkdtemp(join(tmpdir(), "feedmill-rules-"));
});
afterEach(() => rm(beside, { recursive: true }));

async function write(rule: string, page?: string): Promise<void> {
  await mkdir(join(beside, "site-rules/weir.example"), { recursive: true });
  await writeFile(join(beside, "site-rules/weir.example.yml"), rule);
  if (page !== undefined) await writeFile(join(beside, "site-rules/weir.example/a.html"), page);
}

const rule = "title: h4\ntests:\n  - page: a.html\n    title: Weir holds\n";

test("no folder of rules is no rule and no problem", async () => {
  const rules = await readSiteRules(beside);
  expect(rules).toMatchObject({ problems: [] });
  expect(rules.rules.size).toBe(0);
});

test("a rule is run against its pages", async () => {
  await write(rule, "<h4>Weir holds</h4><p>It does.</p>");
  expect(await testSiteRules(await readSiteRules(beside))).toEqual([]);
  await write(rule, "<h5>Weir holds</h5><p>It does.</p>");
  expect(await testSiteRules(await readSiteRules(beside))).toContain(
    'site-rules/weir.example.yml, a.html: site-rule: title: "h4" matches nothing on this page any more',
  );
});

test("a page that is not there is told with its place", async () => {
  await write(rule);
  expect(await testSiteRules(await readSiteRules(beside))).toEqual([
    "site-rules/weir.example.yml, a.html: there is no such page; put it at site-rules/weir.example/a.html",
  ]);
});

test("a file that is no rule is told by its name", async () => {
  await write("titel: h4");
  const { rules, problems } = await readSiteRules(beside);
  expect(rules.size).toBe(0);
  expect(problems).toEqual([expect.stringMatching(/^site-rules\/weir\.example\.yml: .*titel/)]);
});

test.each([
  ["https://weir.example/a", true],
  ["https://www.weir.example/a", true],
  ["https://other.example/a", false],
  [null, false],
])("a page of %s is told by the rule: %s", async (url, told) => {
  await write(rule);
  let seen: NormalizeInput | undefined;
  const normalizer: Normalizer = {
    normalize: async (input) => {
      seen = input;
      return { kind: "rejected", reason: { kind: "empty", message: "" } };
    },
  };
  const input = { body: new Uint8Array(), contentType: null, file: null, url, language: null };
  await withSiteRules(normalizer, await readSiteRules(beside)).normalize(input);
  expect(seen?.rule !== undefined).toBe(told);
});
