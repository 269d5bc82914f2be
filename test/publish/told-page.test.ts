import { expect, it } from "vitest";
import { publishAll } from "../../functions/publish-all.ts";
import { decodeJson, encodeText } from "../../lib/json.ts";
import { articlePageKey, prefixes, publicRecordKey, recordKey } from "../../lib/keys.ts";
import { writeNotes } from "../../lib/normalize/noting.ts";
import type { StoredRecord } from "../../lib/stored-record.ts";
import { countingStore, type Requests } from "../support/counting-store.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { articleText, openWorld } from "../support/world.ts";

const hourMs = 3_600_000;

/** One article that is published, and what a later run asks of the store. */
async function openPublished() {
  const store = openMemoryStore();
  const world = openWorld(store);
  world.inbox.drop("a.txt", articleText("Bridge opens"));
  await world.run();
  const [key = ""] = store.keys().filter((each) => each.startsWith(prefixes.records));
  const id = key.slice(prefixes.records.length, -".json".length);
  const pageKey = articlePageKey(id);
  const page = async (): Promise<string> =>
    Buffer.from((await store.get(pageKey))?.body ?? "").toString();
  return {
    id,
    pageKey,
    page,
    /** Somebody made the page anew and was cut off before the public record. */
    overwrite: async (): Promise<void> => {
      const before = await store.head(pageKey);
      const condition = before ? { version: before.version } : "absent";
      const metadata = { "made-from": "other words" };
      await store.put(pageKey, encodeText("Other words."), condition, { metadata });
    },
    change: async (): Promise<Requests> => {
      world.inbox.drop("a.txt", articleText("Bridge opens", "They changed their mind."));
      world.now = new Date(world.now.getTime() + hourMs);
      const counting = countingStore(store);
      world.store = counting.store;
      await world.run();
      return counting.requests;
    },
    publishAgain: async (): Promise<Requests> => {
      const object = await store.get(recordKey(id));
      const { ledger } = decodeJson(object?.body ?? new Uint8Array()) as StoredRecord;
      const capture = ledger.captures[0]?.capture ?? "";
      await writeNotes(store, [{ kind: "capture", articleId: id, capture, feeds: [] }]);
      const counting = countingStore(store);
      await publishAll({ store: counting.store, config: world.config });
      return counting.requests;
    },
  };
}

it("the page of a changed article is written without a look at it", async () => {
  const article = await openPublished();
  const { keys, reads } = await article.change();
  expect(await article.page()).toContain("They changed their mind.");
  expect(reads).not.toContain(article.pageKey);
  expect(keys.filter((key) => key === article.pageKey)).toHaveLength(1);
});

it("a page that was made anew behind its record's back is written all the same", async () => {
  const article = await openPublished();
  await article.overwrite();
  const { reads } = await article.change();
  expect(await article.page()).toContain("They changed their mind.");
  expect(reads).toContain(article.pageKey);
});

it("a page that is told to be as it should is looked at, and put right where it is not", async () => {
  const article = await openPublished();
  const before = await article.page();
  const untouched = await article.publishAgain();
  expect(untouched.keys.filter((key) => key.startsWith(prefixes.site))).toEqual([]);
  await article.overwrite();
  const { keys } = await article.publishAgain();
  expect(await article.page()).toBe(before);
  expect(keys).not.toContain(publicRecordKey(article.id));
});
