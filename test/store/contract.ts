import { beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../lib/ports.ts";
import { compareKeys } from "../../lib/store/key.ts";
import { increment } from "../support/store-process.ts";
import { bytes, create, empty, listed, textOf, written } from "./contract-steps.ts";

/**
 * What every store must do (design §1, rule 2), run by each implementation. `open` gives an empty
 * store; it is called before each test.
 */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of the store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    describe("reading", () => {
      it("answers undefined for a key that was never written", async () => {
        expect(await store.get("records/none.json")).toBeUndefined();
        expect(await store.head("records/none.json")).toBeUndefined();
      });

      it("answers undefined for a key that is only the beginning of another", async () => {
        await create(store, "records/a/1.json", "one");
        expect(await store.get("records/a")).toBeUndefined();
        expect(await store.head("records")).toBeUndefined();
      });

      it("answers undefined for a key below an object", async () => {
        await create(store, "records/a", "one");
        expect(await store.get("records/a/1.json")).toBeUndefined();
      });

      it("gives back text and version as they were written", async () => {
        const version = await create(store, "records/a.json", "the words, “as written”");
        const object = await store.get("records/a.json");
        expect(textOf(object?.body)).toBe("the words, “as written”");
        expect(object?.version).toBe(version);
        expect((await store.head("records/a.json"))?.version).toBe(version);
      });

      it("gives back every byte of a binary body", async () => {
        const body = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256);
        await written(store.put("captures/b", body, "absent"));
        expect(Buffer.compare((await store.get("captures/b"))?.body ?? empty, body)).toBe(0);
      });

      it("keeps an empty body apart from no object", async () => {
        await written(store.put("captures/empty", empty, "absent"));
        expect((await store.get("captures/empty"))?.body).toHaveLength(0);
      });

      it("keeps a record beside the folder of its revisions", async () => {
        await create(store, "records/a.json", "now");
        await create(store, "records/a/1.json", "then");
        expect(textOf((await store.get("records/a.json"))?.body)).toBe("now");
        expect(textOf((await store.get("records/a/1.json"))?.body)).toBe("then");
      });
    });

    describe("metadata", () => {
      const metadata = { content: "0123abcd", "made-from": "feed.json 7; a=b" };
      const contentType = "application/feed+json; charset=utf-8";

      it("comes back with the object and with its head, and nothing is added", async () => {
        await written(
          store.put("site/feed.json", bytes("{}"), "absent", { contentType, metadata }),
        );
        expect((await store.get("site/feed.json"))?.metadata).toEqual(metadata);
        expect((await store.head("site/feed.json"))?.metadata).toEqual(metadata);
      });

      it("comes with the media type, on both ways", async () => {
        await written(store.put("site/feed.json", bytes("{}"), "absent", { contentType }));
        expect((await store.get("site/feed.json"))?.contentType).toBe(contentType);
        expect((await store.head("site/feed.json"))?.contentType).toBe(contentType);
        const silent = { contentType: "application/octet-stream" };
        await written(store.put("captures/a", bytes("a"), "absent", silent));
        expect((await store.get("captures/a"))?.contentType).toBeUndefined();
      });

      it("is empty where none was given", async () => {
        await create(store, "site/a", "a");
        expect((await store.get("site/a"))?.metadata).toEqual({});
        expect((await store.get("site/a"))?.contentType).toBeUndefined();
      });

      it("is replaced with the object, even where the bytes stay the same", async () => {
        const first = await written(store.put("site/a", bytes("a"), "absent", { metadata }));
        const other = { metadata: { content: "ffff" } };
        const second = await written(store.put("site/a", bytes("a"), { version: first }, other));
        expect((await store.head("site/a"))?.metadata).toEqual({ content: "ffff" });
        await written(store.put("site/a", bytes("a"), { version: second }));
        expect((await store.head("site/a"))?.metadata).toEqual({});
      });

      it("goes with a deleted object", async () => {
        await written(store.put("site/a", bytes("a"), "absent", { metadata }));
        await store.delete("site/a");
        await create(store, "site/a", "a");
        expect((await store.head("site/a"))?.metadata).toEqual({});
      });
    });

    describe("writing under a condition", () => {
      it("creates where nothing is and loses where something is", async () => {
        await create(store, "k", "first");
        expect(await store.put("k", bytes("second"), "absent")).toEqual({ kind: "lost" });
        expect(textOf((await store.get("k"))?.body)).toBe("first");
      });

      it("loses an absent write even of the very bytes that are there", async () => {
        await create(store, "k", "same");
        expect(await store.put("k", bytes("same"), "absent")).toEqual({ kind: "lost" });
      });

      it("replaces the version that it names", async () => {
        const version = await create(store, "k", "first");
        const next = await written(store.put("k", bytes("second"), { version }));
        expect(next).not.toBe(version);
        expect((await store.get("k"))?.version).toBe(next);
        expect(textOf((await store.get("k"))?.body)).toBe("second");
      });

      it("refuses to replace a version that is no longer there", async () => {
        const version = await create(store, "k", "first");
        await written(store.put("k", bytes("second"), { version }));
        expect(await store.put("k", bytes("third"), { version })).toEqual({ kind: "lost" });
        expect(textOf((await store.get("k"))?.body)).toBe("second");
      });

      it("refuses to replace what is missing or deleted", async () => {
        const version = await create(store, "k", "first");
        expect(await store.put("other", bytes("x"), { version })).toEqual({ kind: "lost" });
        await store.delete("k");
        expect(await store.put("k", bytes("x"), { version })).toEqual({ kind: "lost" });
        expect(await store.get("k")).toBeUndefined();
      });

      it("gives the same bytes the same version, at any key and time", async () => {
        const first = await create(store, "k", "a");
        expect(await create(store, "other", "a")).toBe(first);
        const second = await written(store.put("k", bytes("b"), { version: first }));
        expect(second).not.toBe(first);
        expect(await written(store.put("k", bytes("a"), { version: second }))).toBe(first);
      });

      it("lets exactly one of 50 concurrent creators win", async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 50 }, (_, i) => store.put("claims/one", bytes(`${i}`), "absent")),
        );
        const winners = outcomes.flatMap(({ kind }, i) => (kind === "written" ? [`${i}`] : []));
        expect(winners).toHaveLength(1);
        expect(textOf((await store.get("claims/one"))?.body)).toBe(winners[0]);
      });

      it("loses none of 50 concurrent increments", async () => {
        await create(store, "counter", "0");
        await Promise.all(Array.from({ length: 50 }, () => increment(store, "counter")));
        expect(textOf((await store.get("counter"))?.body)).toBe("50");
      }, 120_000);
    });

    describe("deleting", () => {
      it("removes the object from get, head and list", async () => {
        await create(store, "a/b/c", "x");
        await store.delete("a/b/c");
        expect(await store.get("a/b/c")).toBeUndefined();
        expect(await store.head("a/b/c")).toBeUndefined();
        expect(await listed(store, "")).toEqual([]);
      });

      it("succeeds where nothing is", async () => {
        await store.delete("a/none");
        await create(store, "a/b", "x");
        await store.delete("a");
        await store.delete("a/b/c");
        expect(await listed(store, "")).toEqual(["a/b"]);
      });

      it("lets the key be created anew", async () => {
        await create(store, "a/b", "x");
        await store.delete("a/b");
        await create(store, "a/b", "y");
        expect(textOf((await store.get("a/b"))?.body)).toBe("y");
      });

      it("never makes a neighbour's write fail", async () => {
        const turns = Array.from({ length: 20 }, (_, i) => i);
        await Promise.all(
          turns.flatMap((i) => [
            create(store, `pending/x/${i}`, "x").then(() => store.delete(`pending/x/${i}`)),
            create(store, `pending/x/kept-${i}`, "x"),
          ]),
        );
        expect(await listed(store, "pending/")).toHaveLength(20);
      });
    });

    describe("listing", () => {
      // No key is the folder of another: a file system cannot hold both.
      const keys = [
        "a",
        "a-b",
        "a.json",
        "a0/x",
        "aa/1",
        "aa/2/x",
        "aa/20",
        "b/ü",
        "b/\ufffd",
        "b/😀",
      ];

      beforeEach(async () => {
        for (const key of keys.toReversed()) await create(store, key, "x");
      });

      it("goes in ascending UTF-8 order", async () => {
        expect(await listed(store, "")).toEqual(keys.toSorted(compareKeys));
        expect((await listed(store, "b/")).at(-1)).toBe("b/😀");
      });

      it("takes any beginning of a key as prefix, not only folders", async () => {
        expect(await listed(store, "aa/2")).toEqual(["aa/2/x", "aa/20"]);
        expect(await listed(store, "aa/")).toEqual(["aa/1", "aa/2/x", "aa/20"]);
        expect(await listed(store, "a.json")).toEqual(["a.json"]);
      });

      it("is empty under a prefix that no key has", async () => {
        expect(await listed(store, "c")).toEqual([]);
        expect(await listed(store, "aa/1/")).toEqual([]);
        expect(await listed(store, "none/at/all/")).toEqual([]);
      });

      it("begins after the key that it is given, whether that is there or not", async () => {
        expect(await listed(store, "aa/", "aa/1")).toEqual(["aa/2/x", "aa/20"]);
        expect(await listed(store, "aa/", "aa/2/xx")).toEqual(["aa/20"]);
        expect(await listed(store, "aa/", "aa/9")).toEqual([]);
        expect(await listed(store, "aa/", "a")).toEqual(["aa/1", "aa/2/x", "aa/20"]);
        expect(await listed(store, "", "a0")).toContain("a0/x");
        expect(await listed(store, "", "a0/x")).not.toContain("a0/x");
      });

      it("tells the version of each where it is asked for", async () => {
        const told: [string, string][] = [];
        for await (const { key, version } of store.listVersions("aa/")) told.push([key, version]);
        expect(told.map(([key]) => key)).toEqual(["aa/1", "aa/2/x", "aa/20"]);
        for (const [key, version] of told) expect((await store.head(key))?.version).toBe(version);
      });

      it("can be stopped early", async () => {
        for await (const key of store.list("aa/")) {
          expect(key).toBe("aa/1");
          break;
        }
      });
    });
  });
}
