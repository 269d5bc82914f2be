import { beforeEach, describe, expect, it } from "vitest";
import { deadLetters } from "../../functions/dead-letters.ts";
import { pathsOfArticle } from "../../functions/invalidate.ts";
import { redriveLetter, redriveQuarantine } from "../../functions/redrive.ts";
import { articleIdOfRecordKey, quarantineKey } from "../../lib/keys.ts";
import type { Normalizer } from "../../lib/normalized.ts";
import { writeStored } from "../../lib/stored.ts";
import { type MemoryStore, openMemoryStore } from "../support/memory-store.ts";
import { startSqsServer } from "../support/sqs-server.ts";
import { articleText, openWorld, type World } from "../support/world.ts";

let store: MemoryStore;
let world: World;
let capture = "";
beforeEach(async () => {
  store = openMemoryStore();
  world = openWorld(store);
  world.inbox.drop("a.txt", articleText("Title"));
  await world.run();
  capture = store.keys().find((key) => key.startsWith("captures/")) ?? "";
  for (const key of store.keys())
    if (articleIdOfRecordKey(key) !== undefined) await store.delete(key);
  const reason = { kind: "crashed", message: "it fell" };
  const entry = { capture, source: "desk", item: "a.txt", attempts: 3, status: "given-up", reason };
  await writeStored(store, quarantineKey(capture), entry, "absent");
});

const runtime = (changes: { normalizer?: Normalizer } = {}) => ({
  ...world,
  place: { kind: "s3", bucket: "b", prefix: "news" } as const,
  ...changes,
});

const failing: Normalizer = {
  normalize: async () => ({
    kind: "failed",
    reason: { kind: "crashed", message: "it fell again" },
  }),
};

const notification = (key: string): string =>
  JSON.stringify({ Records: [{ s3: { object: { key } } }] });

const has = (prefix: string): boolean => store.keys().some((key) => key.startsWith(prefix));

describe("redrive of the quarantine", () => {
  it("takes what can be read now into records, and its entry away", async () => {
    expect(await redriveQuarantine(runtime(), { sources: [] })).toEqual({
      read: [capture],
      failed: [],
    });
    expect([has("records/"), has("quarantine/")]).toEqual([true, false]);
  });

  it("leaves the entry of what still cannot be read, and names it", async () => {
    const outcome = await redriveQuarantine(runtime({ normalizer: failing }), {
      sources: ["desk"],
    });
    expect(outcome).toEqual({ read: [], failed: [{ item: "a.txt", reason: "it fell again" }] });
    expect([has("records/"), has("quarantine/")]).toEqual([false, true]);
  });

  it("looks at the sources that are named alone", async () => {
    expect(await redriveQuarantine(runtime(), { sources: ["other"] })).toEqual({
      read: [],
      failed: [],
    });
  });
});

describe("redrive of dead letters", () => {
  it("reads captures, empties the queue of what is made good by itself, and leaves what is neither", async () => {
    await using queue = await startSqsServer();
    const bodies = [
      notification(`news/${capture}`),
      '{"source":"desk"}',
      '{"plan":true}',
      "{}",
      '{"odd":1}',
    ];
    for (const body of bodies) queue.add(body);
    const failed: string[] = [];
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: "a",
      AWS_SECRET_ACCESS_KEY: "b",
      AWS_REGION: "eu-west-1",
    });
    for await (const letter of deadLetters(queue.url, { endpoint: queue.endpoint }))
      await redriveLetter(letter, runtime()).catch(() => failed.push(letter.body));
    expect(failed).toEqual(['{"odd":1}']);
    expect(queue.waiting).toBe(1);
    expect([has("records/"), has("quarantine/")]).toEqual([true, false]);
  });

  it("leaves a capture that still cannot be read", async () => {
    let removed = false;
    const remove = async (): Promise<void> => {
      removed = true;
    };
    const letter = { body: notification(`news/${capture}`), remove };
    await expect(redriveLetter(letter, runtime({ normalizer: failing }))).rejects.toThrow(
      "it fell again",
    );
    expect(removed).toBe(false);
  });
});

describe("the paths that CloudFront forgets", () => {
  it("are those of the article and of every feed that it stands or stood in", async () => {
    await redriveQuarantine(runtime(), { sources: [] });
    const id = store.keys().flatMap((key) => articleIdOfRecordKey(key) ?? [])[0] ?? "";
    const paths = await pathsOfArticle(store, id, ["site/changes/2026-11-01.jsonl", "pending/x"]);
    expect(paths).toEqual(
      expect.arrayContaining([
        "/",
        "/feed.xml",
        `/articles/${id}/`,
        `/records/${id}.json`,
        "/sources/desk/",
        "/sources/desk/atom.xml",
        "/changes/2026-11-01.jsonl",
      ]),
    );
    expect(paths).not.toContain("/pending/x");
  });

  it("are one for the whole site where they are many", async () => {
    const keys = Array.from({ length: 101 }, (_, i) => `site/people/${i}/feed.json`);
    expect(await pathsOfArticle(store, "0".repeat(32), keys)).toEqual(["/*"]);
  });
});
