import { beforeEach, describe, expect, it } from "vitest";
import { publishAll } from "../functions/publish-all.ts";
import { sweepCaptures } from "../functions/sweep-captures.ts";
import { decodeJson, encodeJson } from "../lib/json.ts";
import { articleIdOfRecordKey, pendingArticleKey } from "../lib/keys.ts";
import { FeedDocument } from "../lib/publish/feed.ts";
import { rebuild } from "../lib/publish/rebuild.ts";
import { retract } from "../lib/retract.ts";
import { expectClean } from "./support/clean.ts";
import { type MemoryStore, openMemoryStore } from "./support/memory-store.ts";
import { articleText, openWorld, type World } from "./support/world.ts";

/** A store that another version of Feedmill has written: what this one keeps, leaves and names. */

let store: MemoryStore;
let world: World;
let key = "";
let id = "";
beforeEach(async () => {
  store = openMemoryStore();
  world = openWorld(store);
  world.inbox.drop("a.txt", articleText("First"));
  await world.run();
  key = store.keys().find((each) => articleIdOfRecordKey(each) !== undefined) ?? "";
  id = articleIdOfRecordKey(key) ?? "";
  world.now = new Date("2026-11-01T10:00:00Z");
});

const objectAt = async (at: string): Promise<Record<string, unknown>> =>
  Object(decodeJson((await store.get(at))?.body ?? new Uint8Array()));

async function change(
  at: string,
  changes: (before: Record<string, unknown>) => object,
): Promise<void> {
  const head = await store.head(at);
  await store.put(at, encodeJson(changes(await objectAt(at))), { version: head?.version ?? "" });
}

const titles = async () =>
  FeedDocument.parse(await objectAt("site/feed.json")).items.map(({ title }) => title);

describe("older code over a record of a newer major version", () => {
  beforeEach(() => change(key, (record) => ({ ...record, version: 2, body: "another shape" })));

  it("leaves the record and its page as they are, names it, and publishes its neighbours", async () => {
    const before = await store.head(key);
    world.inbox.drop("a.txt", articleText("First", "It was all otherwise."));
    world.inbox.drop("b.txt", articleText("Second"));
    const { articles, failures } = await world.run();
    expect(articles).toMatchObject({ added: 1, revised: 0 });
    expect(failures.map(({ reason }) => reason).join()).toMatch(
      /version 2, which a newer Feedmill wrote.*deploy that one again/,
    );
    expect(await store.head(key)).toEqual(before);
    expect(await titles()).toEqual(["Second", "First"]);
  });

  it("leaves it in a sweep of all captures and in a rebuild, and says so", async () => {
    const before = await store.head(key);
    const swept = await sweepCaptures(world, {});
    expect({ results: swept.results, failed: swept.failed }).toEqual({ results: [], failed: [] });
    const { failed } = await rebuild(world, { write: false });
    expect(failed).toEqual([
      { item: id, reason: expect.stringMatching(/^records\/.* version 2, which a newer/) },
    ]);
    await expect(retract(store, id, { reason: "x", now: world.now, purge: false })).rejects.toThrow(
      "newer Feedmill",
    );
    expect(await store.head(key)).toEqual(before);
  });
});

describe("what another version wrote beside what this one knows", () => {
  it("survives in record, ledger and source, and in what is kept of a replaced revision", async () => {
    await change(key, (record) => ({
      ...record,
      mood: "glad",
      ledger: {
        ...Object(record.ledger),
        seal: "s1",
        captures: Object(record.ledger).captures.map((entry: object) => ({ ...entry, mark: 7 })),
      },
    }));
    await change("sources/desk.json", (state) => ({ ...state, weather: "rain" }));
    world.inbox.drop("a.txt", articleText("First", "It was all otherwise."));
    await world.run();
    const record = await objectAt(key);
    expect(record).toMatchObject({
      revision: 2,
      ledger: { seal: "s1", captures: [{ mark: 7 }, {}] },
    });
    const kept = store.keys().find((each) => each.startsWith(`records/${id}/`)) ?? "";
    expect(await objectAt(kept)).toMatchObject({ mood: "glad", revision: 1 });
    expect(await objectAt("sources/desk.json")).toMatchObject({ weather: "rain" });
    await expectClean(world);
  });

  it("is a note of a kind that this one does not know: it waits for the newer code", async () => {
    const note = pendingArticleKey(id, "dream-1");
    await store.put(note, encodeJson({ kind: "dream", articleId: id }), "absent");
    world.inbox.drop("b.txt", articleText("Second"));
    await world.run();
    await sweepCaptures(world, {});
    expect(await titles()).toEqual(["Second", "First"]);
    expect(store.keys().filter((each) => each.startsWith("pending/"))).toEqual([note]);
  });
});

describe("a feed that another renderer made", () => {
  it("is made anew from the records, some a run, whichever of the two was the newer", async () => {
    for (let i = 0; i < 5; i++) world.inbox.drop(`${i}.txt`, articleText(`More ${i}`));
    await world.run();
    const feeds = ["site/feed.json", "site/sources/desk/feed.json"];
    const whole = await Promise.all(feeds.map((feed) => objectAt(feed)));
    for (const feed of feeds)
      await change(feed, (document) => ({
        ...document,
        title: "By another renderer",
        _feedmill: { ...Object(document._feedmill), recipe: "0123456789abcdef" },
      }));
    // As the older renderer left its list of feeds that are done.
    await change("site/feeds.json", (list) => ({ ...list, feeds: [] }));
    await publishAll(world);
    expect(await Promise.all(feeds.map((feed) => objectAt(feed)))).toEqual(whole);
    await expectClean(world);
  });
});
