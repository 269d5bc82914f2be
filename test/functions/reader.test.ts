import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { findReader, nameReader } from "../../functions/reader.ts";
import { withSiteRules } from "../../functions/site-rules.ts";
import { parseSiteRule } from "../../lib/site-rule.ts";
import { inlineNormalizer } from "../support/world.ts";

it("calls other code and other rules other readers, and sources none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "feedmill-reader-"));
  try {
    const nameOf = async (code: string): Promise<string | undefined> => {
      const file = join(folder, "reader.json");
      await writeFile(file, JSON.stringify(nameReader([Buffer.from(code), Buffer.from("worker")])));
      return findReader(pathToFileURL(file));
    };
    expect(await nameOf("a")).toMatch(/^[0-9a-f]{16}$/);
    expect(await nameOf("a")).toBe(await nameOf("a"));
    expect(await nameOf("a")).not.toBe(await nameOf("b"));
    expect(await findReader(pathToFileURL(join(folder, "none.json")))).toBeUndefined();
    expect(await findReader(undefined)).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("calls a reader otherwise under other rules", () => {
  const readerBy = (text: string, reader: string | undefined = "code"): string | undefined => {
    const parsed = parseSiteRule(text);
    if (parsed.kind !== "rule") throw new Error(parsed.problems.join());
    const rules = new Map([["paper.example.org", parsed.rule]]);
    const normalizer = { ...inlineNormalizer, reader };
    return withSiteRules(normalizer, { folder: "", rules, problems: [] }).reader;
  };
  const [one, other] = ["body: article", "body: main"];
  expect(new Set(["code", readerBy(one), readerBy(other)]).size).toBe(3);
  expect(readerBy(one)).toBe(readerBy(one));
  expect(
    withSiteRules(inlineNormalizer, { folder: "", rules: new Map(), problems: [] }).reader,
  ).toBe(undefined);
});
