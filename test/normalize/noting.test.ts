import { describe, expect, it } from "vitest";
import { prefixes } from "../../lib/keys.ts";
import { openNoting } from "../../lib/normalize/noting.ts";
import { articlesIn, type CapturePending, Pending } from "../../lib/pending.ts";
import { deleteDone, readArticleNotes } from "../../lib/publish/notes.ts";
import { readStored } from "../../lib/stored.ts";
import { type MemoryStore, openMemoryStore } from "../support/memory-store.ts";

const noteOf = (n: number): CapturePending => ({
  kind: "capture",
  articleId: String(n).padStart(32, "0"),
  capture: `20261123T200747123Z-${String(n).padStart(16, "0")}`,
  feeds: ["sources/desk"],
});

const keysOf = (store: MemoryStore): readonly string[] =>
  store.keys().filter((key) => key.startsWith(prefixes.pending));

async function articlesAt(store: MemoryStore): Promise<readonly string[]> {
  const notes = await Promise.all(keysOf(store).map((key) => readStored(store, key, Pending)));
  return notes
    .flatMap((note) => (note.kind === "found" ? articlesIn(note.value) : []))
    .map(({ articleId }) => articleId)
    .sort();
}

describe("notes of articles that are read at the same time", () => {
  it("are one object, which is there before any of them goes on", async () => {
    const store = openMemoryStore();
    const noting = openNoting(store);
    const seen = await Promise.all(
      [1, 2, 3].map((n) =>
        noting.during(async (note) => {
          await note(noteOf(n));
          return (await articlesAt(store)).length;
        }),
      ),
    );
    expect(seen).toEqual([3, 3, 3]);
    expect(keysOf(store)).toEqual([
      expect.stringMatching(/^pending\/article\/several\/\w{32}\.json$/),
    ]);
  });

  it("wait for nobody who ends without one, or by an error", async () => {
    const store = openMemoryStore();
    const noting = openNoting(store);
    const done = await Promise.allSettled([
      noting.during((note) => note(noteOf(1))),
      noting.during(async () => {}),
      noting.during(() => Promise.reject(new Error("it fell"))),
    ]);
    expect(done.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(keysOf(store)).toEqual([
      `pending/article/${noteOf(1).articleId}/${noteOf(1).capture}.json`,
    ]);
  });

  it("are ten at most, so that the rest can go on reading", async () => {
    const store = openMemoryStore();
    const noting = openNoting(store);
    const never = new Promise<void>(() => {});
    void noting.during(() => never);
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => noting.during((note) => note(noteOf(n)))),
    );
    expect(keysOf(store)).toHaveLength(1);
    expect(await articlesAt(store)).toHaveLength(10);
  });

  it("all fail where they cannot be written", async () => {
    const store = openMemoryStore();
    const put = () => Promise.reject(new Error("the store is away"));
    const noting = openNoting({ ...store, put });
    const done = await Promise.allSettled(
      [1, 2].map((n) => noting.during((note) => note(noteOf(n)))),
    );
    expect(done.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  it("stay until all that they ask for is done", async () => {
    const store = openMemoryStore();
    const noting = openNoting(store);
    await Promise.all([1, 2].map((n) => noting.during((note) => note(noteOf(n)))));
    const { found, articles } = await readArticleNotes(store, 200);
    expect([...articles].sort()).toEqual([1, 2].map((n) => noteOf(n).articleId));
    expect(await deleteDone(store, found, new Map())).toBe(2);
    expect(keysOf(store)).toHaveLength(1);
  });
});
