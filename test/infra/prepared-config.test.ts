import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findPrepared, prepareConfig } from "../../functions/prepared-config.ts";
import { parseConfig } from "../../lib/config-file.ts";

const text = `
site: { title: The Example, url: "https://news.example/", tag: "news.example,2026" }
sources:
  - { id: desk, kind: inbox, title: The desk }
  - id: wire
    kind: feed
    title: The wire
    url: https://wire.example/feed
    keep: [{ field: title, pattern: "^Sport" }]
feeds:
  named: [{ id: ferry, title: Ferry, where: { or: [{ people: A }, { not: { text: bus } }] } }]
`;

const parse = (of: string) => {
  const parsed = parseConfig(of);
  if (parsed.kind !== "config") throw new Error(JSON.stringify(parsed.problems));
  return parsed;
};

describe("the configuration that a build prepared", () => {
  let folder = "";
  let file: URL;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "feedmill-prepared-"));
    file = pathToFileURL(join(folder, "config.json"));
    await writeFile(file, JSON.stringify(prepareConfig(parse(text), text)));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("is what the text would be read as", async () => {
    expect(await findPrepared(file, text)).toStrictEqual(parse(text));
  });

  it("counts for no other text", async () => {
    expect(await findPrepared(file, text.replace("desk", "city"))).toBeUndefined();
  });

  it("may be missing", async () => {
    await rm(file);
    expect(await findPrepared(file, text)).toBeUndefined();
    expect(await findPrepared(undefined, text)).toBeUndefined();
  });
});

it("is prepared of the example with nothing that JSON cannot hold", async () => {
  const example = await readFile(join(import.meta.dirname, "../../feedmill.yml"), "utf8");
  const parsed = parse(example);
  expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
});
