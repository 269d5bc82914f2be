import { beforeEach, describe, expect, it } from "vitest";
import { publishAll } from "../functions/publish-all.ts";
import { addTo, type ReplayReport } from "../functions/replay-report.ts";
import { sweepCaptures } from "../functions/sweep-captures.ts";
import { decodeJson } from "../lib/json.ts";
import { recordKey } from "../lib/keys.ts";
import { type Replayed, type ReplayOptions, replay } from "../lib/normalize/replay.ts";
import { NOT_AN_ARTICLE, type Normalizer } from "../lib/normalized.ts";
import { FeedDocument } from "../lib/publish/feed.ts";
import { retract } from "../lib/retract.ts";
import { StoredRecord } from "../lib/stored-record.ts";
import { expectClean } from "./support/clean.ts";
import { type MemoryStore, openMemoryStore } from "./support/memory-store.ts";
import { articleText, contents, inlineNormalizer, openWorld, type World } from "./support/world.ts";

/** A reading of newer code: it finds a section, and a headline without the paper's name. */
const newer: Normalizer = {
  normalize: async (input) => {
    const outcome = await inlineNormalizer.normalize(input);
    if (outcome.kind !== "article") return outcome;
    const { headline } = outcome.article;
    const article = { ...outcome.article, headline: headline?.replace(/ \| Courier$/, "") ?? null };
    return { ...outcome, article: { ...article, section: "City" } };
  },
};

let store: MemoryStore;
let world: World;
beforeEach(async () => {
  store = openMemoryStore();
  world = openWorld(store);
  for (const name of ["a", "b", "c"])
    world.inbox.drop(
      `${name}.txt`,
      articleText(name === "b" ? "Bridge opens | Courier" : `Title ${name}`),
    );
  await world.run();
  later(60);
});

const later = (minutes: number): void => {
  world.now = new Date(world.now.getTime() + minutes * 60_000);
};

async function replayed(normalizer: Normalizer, options: ReplayOptions = {}): Promise<Replayed[]> {
  const { config } = world;
  const ports = { store, normalizer, sources: config.sources, named: config.feeds.named };
  const all: Replayed[] = [];
  for await (const each of replay(["desk"], ports, options)) all.push(each);
  return all;
}

const apply = { now: () => world.now };

const feed = async (): Promise<FeedDocument> =>
  FeedDocument.parse(decodeJson((await store.get("site/feed.json"))?.body ?? new Uint8Array()));

const itemOf = async (id: string) =>
  (await feed()).items.find(({ _feedmill }) => _feedmill.article === id);

const recordOf = async (id: string): Promise<StoredRecord> =>
  StoredRecord.parse(decodeJson((await store.get(recordKey(id)))?.body ?? new Uint8Array()));

const changesOf = async (day: string): Promise<{ kind: string; id: string; when: string }[]> =>
  Buffer.from((await store.get(`site/changes/${day}.jsonl`))?.body ?? [])
    .toString()
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));

describe("a replay", () => {
  it("finds nothing where the code is the same", async () => {
    const all = await replayed(inlineNormalizer);
    expect(all.map(({ kind }) => kind)).toEqual(["same", "same", "same"]);
  });

  it("tells which fields of which records would change, with examples, and writes nothing", async () => {
    const before = store.writes;
    const report: ReplayReport = new Map();
    for (const each of await replayed(newer)) addTo(report, each);
    expect(store.writes).toBe(before);
    const desk = report.get("desk");
    expect(desk).toMatchObject({ articles: 3, changed: 3, lost: 0 });
    expect([...(desk?.fields ?? [])].map(([field, { count }]) => [field, count]).sort()).toEqual([
      ["headline", 1],
      ["section", 3],
    ]);
    expect(desk?.fields.get("headline")?.examples).toMatchObject([
      { before: '"Bridge opens | Courier"', after: '"Bridge opens"' },
    ]);
  });

  it("goes on behind the capture that it is given", async () => {
    const all = await replayed(newer);
    expect(await replayed(newer, { after: all[0]?.capture })).toEqual(all.slice(1));
  });

  it("compares what an article stands by now, and no earlier revision", async () => {
    world.inbox.drop("a.txt", articleText("Title a", "The council did not meet at all."));
    await world.run();
    const kinds = (await replayed(newer)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["changed", "changed", "changed", "past"]);
  });

  it("brings back no word of an article that is purged while it reads it", async () => {
    const [first] = await replayed(newer);
    if (first?.kind !== "changed") throw new Error("the first article must change");
    const purging: Normalizer = {
      normalize: async (input) => {
        const wish = { reason: "by order", now: world.now, purge: true };
        await retract(store, first.articleId, wish);
        return newer.normalize(input);
      },
    };
    const kinds = (await replayed(purging, { apply })).map(({ kind }) => kind);
    expect(kinds).toEqual(["changed", "changed", "changed"]);
    const { headline, body } = await recordOf(first.articleId);
    expect({ headline, text: body.text }).toEqual({ headline: null, text: "" });
  });

  it("reports what would no longer be an article, and leaves it as it is", async () => {
    const strict: Normalizer = {
      normalize: async (input) => {
        const outcome = await newer.normalize(input);
        if (outcome.kind !== "article") return outcome;
        const warnings = [`${NOT_AN_ARTICLE}: a list of links`];
        return { ...outcome, provenance: { ...outcome.provenance, warnings } };
      },
    };
    const before = store.writes;
    expect((await replayed(strict, { apply })).map(({ kind }) => kind)).toEqual([
      "lost",
      "lost",
      "lost",
    ]);
    expect(store.writes).toBe(before);
  });
});

describe("a replay that is applied", () => {
  it("publishes the new facts and no change of the article: no revision, no date, no correction", async () => {
    const [, , b] = await replayed(newer, { apply });
    const id = b && "articleId" in b ? b.articleId : "";
    const before = await itemOf(id);
    await publishAll(world);
    const after = await itemOf(id);
    expect(after?._feedmill).toEqual({ ...before?._feedmill, reading: 1 });
    expect(after?.date_modified).toBe(before?.date_modified);
    const record = await recordOf(id);
    expect(record).toMatchObject({ revision: 1, section: "City", ledger: { corrections: [] } });
    const lines = (await changesOf("2026-11-01")).filter((line) => line.id === id);
    expect(lines.map(({ kind }) => kind)).toEqual(["added", "reading"]);
    expect(lines.at(-1)?.when).toBe(world.now.toISOString());
    await expectClean(world);
  });

  it("finds nothing more to do, and makes a new reading of its own when it is taken back", async () => {
    await replayed(newer, { apply });
    await publishAll(world);
    const [first] = await replayed(newer, { apply });
    expect(first?.kind).toBe("same");
    const before = await contents(store, "site/");
    later(5);
    await replayed(inlineNormalizer, { apply });
    await publishAll(world);
    const document = await feed();
    expect(document.items.map(({ _feedmill }) => _feedmill.reading)).toEqual([2, 2, 2]);
    expect((await contents(store, "site/")).get("site/feed.json")).not.toBe(
      before.get("site/feed.json"),
    );
    await expectClean(world);
  });

  it("is finished by another when it was cut off at any write, and leaves no note behind", async () => {
    let cut = false;
    for (let last = 1; last <= 6; last++) {
      store = openMemoryStore({
        onWrite: (n, _, phase) => {
          if (cut && n === total + last && phase === "after") throw new Error("cut off");
        },
      });
      cut = false;
      world = openWorld(store);
      world.inbox.drop("a.txt", articleText("Title a"));
      await world.run();
      const total = store.writes;
      later(60);
      cut = true;
      await replayed(newer, { apply }).catch(() => {});
      cut = false;
      await replayed(newer, { apply });
      await publishAll(world);
      later(25 * 60);
      await sweepCaptures({ ...world, normalizer: newer }, {});
      expect(store.keys().filter((key) => key.startsWith("pending/"))).toEqual([]);
      expect((await feed()).items[0]?._feedmill.reading).toBe(1);
    }
  });
});

describe("a capture that newer code reads", () => {
  beforeEach(() => {
    world = Object.assign(world, { normalizer: newer });
  });

  it("is no revision where the article says what it said, though the code reads more in it", async () => {
    world.inbox.drop("b.txt", `${articleText("Bridge opens | Courier")}\n`);
    const { articles } = await world.run();
    expect(articles).toEqual({ added: 0, revised: 0, unchanged: 1 });
    expect((await changesOf("2026-11-01")).map(({ kind }) => kind)).toEqual([
      "added",
      "added",
      "added",
    ]);
  });

  it("is told apart from what it replaces as that is read now", async () => {
    world.inbox.drop(
      "b.txt",
      articleText("Bridge opens | Courier", "The council did not meet at all."),
    );
    const { articles } = await world.run();
    expect(articles).toEqual({ added: 0, revised: 1, unchanged: 0 });
    const id = (await feed()).items.find(({ _feedmill }) => _feedmill.revision === 2)?._feedmill
      .article;
    const { ledger } = await recordOf(id ?? "");
    expect(ledger.captures.at(-1)?.change?.fields).not.toContain("section");
    expect(ledger.captures.at(-1)?.change?.fields).not.toContain("headline");
    await expectClean(world);
  });

  it.each([
    ["one", "one", 1],
    ["one", "other", 2],
    [undefined, undefined, 2],
  ])(
    "has the one before it read again unless the same code read that: %s, then %s",
    async (was, is, readings) => {
      world = openWorld(openMemoryStore());
      let count = 0;
      const readBy = async (reader: string | undefined, words: string): Promise<void> => {
        const normalize: Normalizer["normalize"] = (input) => {
          count++;
          return inlineNormalizer.normalize(input);
        };
        Object.assign(world, { normalizer: { reader, normalize } });
        later(60);
        world.inbox.drop("a.txt", articleText("Title a", words));
        await world.run();
      };
      await readBy(was, "They will meet.");
      count = 0;
      await readBy(is, "They met.");
      expect(count).toBe(readings);
    },
  );
});
