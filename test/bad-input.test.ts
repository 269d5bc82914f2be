import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseFeed } from "feedsmith";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunPorts, runOnce } from "../functions/run.ts";
import type { RunReport } from "../functions/run-report.ts";
import type { Inbox } from "../lib/ports.ts";
import { openDirectory } from "../lib/store/directory.ts";
import { openFolderInbox } from "../lib/store/folder-inbox.ts";
import { expectClean } from "./support/clean.ts";
import { openFakeWeb } from "./support/fake-web.ts";
import { articleText, inlineNormalizer, testConfig } from "./support/world.ts";

/** Whatever people drop or a disk does to the store: the bad item is named, its neighbours are published. */

let folder = "";
let ports: RunPorts;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "feedmill-bad-"));
  await drop("neighbour.txt", articleText("The neighbour"));
  ports = {
    config: testConfig(),
    store: openDirectory(join(folder, "store")),
    clock: () => new Date("2026-11-01T09:00:00Z"),
    normalizer: inlineNormalizer,
    fetcher: openFakeWeb(),
    wait: async () => {},
    inboxOf: ({ id }) => openFolderInbox(join(folder, id)),
  };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function drop(name: string, content: string | Uint8Array, source = "desk"): Promise<void> {
  const path = join(folder, source, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const textOf = async (key: string): Promise<string> =>
  Buffer.from((await ports.store.get(key))?.body ?? []).toString();

/** What an independent reader makes of the root feed in each format: the titles, sorted. */
async function titles(): Promise<readonly string[]> {
  const { feed: rss } = parseFeed(await textOf("site/feed.xml"));
  const { feed: atom } = parseFeed(await textOf("site/atom.xml"));
  const { feed: json } = parseFeed(await textOf("site/feed.json"));
  const named = [
    "items" in rss ? rss.items : [],
    "entries" in atom ? atom.entries : [],
    "items" in json ? json.items : [],
  ].map((items) => (items ?? []).map(({ title }) => plainTitle(title)).sort());
  expect(named[1]).toEqual(named[0]);
  expect(named[2]).toEqual(named[0]);
  return named[0] ?? [];
}

const plainTitle = (title: unknown): string =>
  String(typeof title === "object" && title && "value" in title ? title.value : title);

/** The site is what the records amount to, and every feed in it can be read. */
async function expectReadable(): Promise<void> {
  for await (const key of ports.store.list("site/")) {
    if (!/\/(feed\.xml|atom\.xml|feed\.json)$/.test(key)) continue;
    const text = await textOf(key);
    expect(() => parseFeed(text), key).not.toThrow();
  }
  await expectClean(ports);
}

const reasons = ({ failures }: RunReport): Readonly<Record<string, string>> =>
  Object.fromEntries(failures.map(({ item, reason }) => [item, reason]));

describe("a file that is no article", () => {
  it.each([
    ["an empty one", "", /empty/],
    ["white space", " \n\t\n ", /white space/],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), /PNG|binary|image/i],
    [
      "a program",
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3, 0, 62, 0]),
      /binary|program/i,
    ],
    ["30 MB of text", "word ".repeat(6 * 1024 * 1024), /30\.0 MB, the limit is 8\.0 MB/],
  ])("%s stands in quarantine with its reason", async (_, content, reason) => {
    await drop("bad.txt", content);
    const report = await runOnce(ports);
    expect(reasons(report)["bad.txt"]).toMatch(reason);
    expect(await titles()).toEqual(["The neighbour"]);
    await expectReadable();
    // It is told again, and nothing is written for it, until it is replaced or taken away.
    const again = await runOnce(ports);
    expect(again.wrote).toBe(0);
    expect(again.failures).toEqual(report.failures);
    await drop("bad.txt", articleText("Now an article"));
    expect((await runOnce(ports)).failures).toEqual([]);
    expect(await titles()).toEqual(["Now an article", "The neighbour"]);
  });
});

describe("an article of odd characters", () => {
  it.each([
    [
      "invalid UTF-8",
      Buffer.from(articleText("Broken caf\xe9 sign"), "latin1"),
      "Broken café sign",
    ],
    ["NUL", articleText("A\0B"), "AB"],
    ["control characters", articleText("A\u0001\u0008\u001b\u007fB"), /^A\s*B$/],
    ["a closing CDATA section", articleText("Twice ]]> and ]]> here"), "Twice ]]> and ]]> here"],
    ["a script", articleText("<script>alert(1)</script> rises"), "<script>alert(1)</script> rises"],
    // Plain text means what it shows: five characters, and no ampersand.
    ["an entity", articleText("Fish &amp; chips"), "Fish &amp; chips"],
    ["characters beyond XML", articleText("End\ufffe\uffff here"), /^End.? ?here$/],
  ])("with %s is published, and every format stays well-formed", async (_, content, title) => {
    await drop("odd.txt", content);
    const report = await runOnce(ports);
    expect(report.failures).toEqual([]);
    const [odd] = (await titles()).filter((each) => each !== "The neighbour");
    if (title instanceof RegExp) expect(odd).toMatch(title);
    else expect(odd).toBe(title);
    await expectReadable();
  });

  it("with a lone surrogate in HTML is published", async () => {
    await drop("odd.html", `<title>Half &#xD83D; pair</title>${paragraphs}`);
    expect((await runOnce(ports)).failures).toEqual([]);
    expect(await titles()).toHaveLength(2);
    await expectReadable();
  });

  it("without a title is published under its first words", async () => {
    await drop("untitled.html", `<html><body><article>${paragraphs}</article></body></html>`);
    expect((await runOnce(ports)).failures).toEqual([]);
    const rss = parseFeed(await textOf("site/feed.xml"));
    const items = "items" in rss.feed ? (rss.feed.items ?? []) : [];
    expect(items.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^Paragraph 0 /));
    await expectReadable();
  });
});

const paragraphs = Array.from(
  { length: 4 },
  (_, i) =>
    `<p>Paragraph ${i} tells in some words how the harbour was built, by whom, and what it cost the town in all those years of digging.</p>`,
).join("");

describe("files of one name", () => {
  it("in two folders of an inbox are two articles, and so are those of two sources", async () => {
    ports = {
      ...ports,
      config: testConfig({
        sources: [
          { id: "desk", kind: "inbox", title: "The desk" },
          { id: "other", kind: "inbox", title: "The other" },
        ],
      }),
    };
    await drop("north/report.txt", articleText("From the north"));
    await drop("south/report.txt", articleText("From the south"));
    await drop("report.txt", articleText("From the other source"), "other");
    expect((await runOnce(ports)).failures).toEqual([]);
    expect(await titles()).toEqual([
      "From the north",
      "From the other source",
      "From the south",
      "The neighbour",
    ]);
    await expectReadable();
  });
});

describe("a file that is removed while it is read", () => {
  it("costs nobody anything", async () => {
    await drop("passing.txt", articleText("Passing"));
    const inner = openFolderInbox(join(folder, "desk"));
    const inbox: Inbox = {
      list: () => inner.list(),
      read: async (name, options) => {
        if (name === "passing.txt") await rm(join(folder, "desk", name), { force: true });
        return inner.read(name, options);
      },
    };
    expect((await runOnce({ ...ports, inboxOf: () => inbox })).failures).toEqual([]);
    expect(await titles()).toEqual(["The neighbour"]);
    await expectReadable();
  });
});

describe("a store that was damaged", () => {
  const damage = async (prefix: string, pattern: RegExp): Promise<number> => {
    let count = 0;
    for await (const key of ports.store.list(prefix)) {
      if (!pattern.test(key)) continue;
      await writeFile(join(folder, "store", key), '{"half": ');
      count++;
    }
    return count;
  };

  it.each([
    ["a feed", "site/", /^site\/feed\.json$/],
    ["the feed of a source", "site/", /^site\/sources\/desk\/feed\.json$/],
    ["an archive page", "site/", /^site\/archive\/.*feed\.json$/],
    ["the list of feeds", "site/", /^site\/feeds\.json$/],
    ["the state of a source", "sources/", /./],
    ["a public record", "site/records/", /./],
  ])("in %s is mended by the runs that follow", async (_, prefix, pattern) => {
    await runOnce(ports);
    expect(await damage(prefix, pattern)).toBeGreaterThan(0);
    await drop("later.txt", articleText("Later"));
    await runOnce(ports);
    await runOnce(ports);
    expect(await titles()).toEqual(["Later", "The neighbour"]);
    expect((await runOnce(ports)).failures).toEqual([]);
  });

  it("in a record is mended from its captures, and holds nothing else up", async () => {
    await runOnce(ports);
    let record = "";
    for await (const key of ports.store.list("records/")) record = key;
    const before = await textOf(record);
    expect(await damage("records/", /./)).toBe(1);
    await drop("later.txt", articleText("Later"));
    await runOnce(ports);
    expect(await titles()).toEqual(["Later", "The neighbour"]);
    await runOnce(ports);
    expect(await textOf(record)).toBe(before);
    await expectReadable();
  });

  it("in a capture is named, and the article can be dropped again", async () => {
    await drop("torn.txt", articleText("Torn"));
    await runOnce({
      ...ports,
      normalizer: {
        normalize: async () => ({ kind: "failed", reason: { kind: "crashed", message: "test" } }),
      },
    });
    expect(await damage("captures/", /./)).toBe(2);
    const report = await runOnce(ports);
    expect(Object.values(reasons(report)).join()).toMatch(/damaged.*drop the article .* again/);
    await drop("torn.txt", articleText("Torn, again"));
    await drop("neighbour.txt", articleText("The neighbour, again"));
    expect((await runOnce(ports)).failures).toEqual([]);
    expect(await titles()).toEqual(["The neighbour, again", "Torn, again"]);
  });
});
