import { beforeEach, describe, expect, it } from "vitest";
import { encodeText } from "../../lib/json.ts";
import type { Store } from "../../lib/ports.ts";
import { copyStore } from "../../lib/store/copy.ts";
import { openS3 } from "../../lib/store/s3.ts";
import { type MemoryStore, openMemoryStore } from "../support/memory-store.ts";
import { startS3Server } from "../support/s3-server.ts";

let from: MemoryStore;
beforeEach(async () => {
  from = openMemoryStore();
  await fill(from);
});

const contentType = "application/json; charset=utf-8";
const metadata = { source: "0123" };

async function fill(store: Store): Promise<void> {
  for (const key of ["captures/desk/2026-11-01/a", "future/x", "sources/desk.json", "zz", "a"])
    await store.put(key, encodeText(key), "absent");
  await store.put("site/feed.json", encodeText("{}"), "absent", { contentType, metadata });
  await store.put("leases/publish.json", encodeText("held"), "absent");
}

const wholeOf = async (store: Store) => {
  const all: [string, unknown][] = [];
  for await (const key of store.list("")) {
    const { body, metadata: words, contentType: type } = (await store.get(key)) ?? {};
    if (!key.startsWith("leases/")) all.push([key, [Buffer.from(body ?? []), words, type]]);
  }
  return Object.fromEntries(all);
};

describe("a copy of a store", () => {
  it("holds bytes, media types and metadata, of prefixes that are not known too, and no lease", async () => {
    const to = openMemoryStore();
    expect(await copyStore(from, to)).toMatchObject({ written: 6, same: 0, different: [] });
    expect(await wholeOf(to)).toEqual(await wholeOf(from));
    expect(to.keys()).not.toContain("leases/publish.json");
  });

  it("is the same after a way through S3, and a second copy writes nothing", async () => {
    await using server = await startS3Server();
    const credentials = { accessKeyId: "a", secretAccessKey: "b" };
    const bucket = openS3({ bucket: "b", endpoint: server.endpoint, credentials });
    await copyStore(from, bucket);
    const before = server.counts.put;
    expect(await copyStore(from, bucket)).toMatchObject({ written: 0, same: 6 });
    const gets = server.counts.get;
    const to = openMemoryStore();
    await copyStore(bucket, to, { near: "to" });
    expect(server.counts.get).toBe(gets + 6);
    expect(await copyStore(bucket, to, { near: "to" })).toMatchObject({ written: 0, same: 6 });
    expect(server.counts).toMatchObject({ put: before, get: gets + 6 });
    expect(await wholeOf(to)).toEqual(await wholeOf(from));
  });

  it("writes captures after the records that were made of them, and the state of sources last", async () => {
    const keys: string[] = [];
    const to = openMemoryStore({
      onWrite: (_, { key }, phase) => phase === "after" && keys.push(key),
    });
    await from.put("records/r.json", encodeText("r"), "absent");
    await from.put("pending/article/n.json", encodeText("n"), "absent");
    await copyStore(from, to, { parallel: 1 });
    const at = (prefix: string) => keys.findIndex((key) => key.startsWith(prefix));
    expect(at("records/")).toBeLessThan(at("captures/"));
    expect(at("captures/")).toBeLessThan(at("pending/"));
    expect(at("pending/")).toBeLessThan(at("sources/"));
  });

  it("leaves what stands there with other bytes or words, names it, and replaces it when told to", async () => {
    const to = openMemoryStore();
    await copyStore(from, to);
    const head = await to.head("zz");
    await to.put("zz", encodeText("another"), { version: head?.version ?? "" });
    const words = await to.head("site/feed.json");
    await to.put("site/feed.json", encodeText("{}"), { version: words?.version ?? "" });
    const report = await copyStore(from, to);
    expect(report).toMatchObject({ written: 0, same: 4, differentCount: 2 });
    expect([...report.different].sort()).toEqual(["site/feed.json", "zz"]);
    expect(await copyStore(from, to, { replace: true })).toMatchObject({ written: 2, same: 4 });
    expect(await wholeOf(to)).toEqual(await wholeOf(from));
  });

  it("deletes what is only there when told to, and with check does nothing", async () => {
    const to = openMemoryStore();
    await copyStore(from, to);
    await to.put("site/old.html", encodeText("old"), "absent");
    const { writes } = to;
    expect(await copyStore(from, to)).toMatchObject({ extra: 1, deleted: 0 });
    expect(await copyStore(from, to, { delete: true, check: true })).toMatchObject({ deleted: 1 });
    expect(to.writes).toBe(writes);
    expect(await copyStore(from, to, { delete: true })).toMatchObject({ deleted: 1, same: 6 });
    expect(await wholeOf(to)).toEqual(await wholeOf(from));
  });

  it("settles a race for an object by what the other wrote", async () => {
    const to = openMemoryStore();
    const racing: Store = {
      ...to,
      put: async (key, body, condition, options) => {
        if (key === "zz") await to.put(key, encodeText("zz"), "absent");
        if (key === "a") await to.put(key, encodeText("theirs"), "absent");
        return to.put(key, body, condition, options);
      },
    };
    expect(await copyStore(from, racing)).toMatchObject({ written: 4, same: 1, different: ["a"] });
    expect(Buffer.from((await to.get("a"))?.body ?? []).toString()).toBe("theirs");
  });

  it("goes on where an earlier one was cut off, at whichever write", async () => {
    for (let last = 1; last <= 6; last++) {
      const to = openMemoryStore({
        onWrite: (n, _, phase) => {
          if (n === last && phase === "after" && !resumed) throw new Error("killed");
        },
      });
      let resumed = false;
      await expect(copyStore(from, to, { parallel: 2 })).rejects.toThrow("killed");
      resumed = true;
      const { written, same } = await copyStore(from, to);
      expect(same).toBeGreaterThanOrEqual(last);
      expect(written + same).toBe(6);
      expect(await wholeOf(to)).toEqual(await wholeOf(from));
    }
  });
});
