import { beforeEach, describe, expect, it, vi } from "vitest";
import { captureKeysOf } from "../../functions/capture-events.ts";
import { collectAndLog } from "../../functions/collect.ts";
import { normalizeBatch, sweepAndLog } from "../../functions/normalize.ts";
import { publishWhileTime } from "../../functions/publish.ts";
import { prefixes } from "../../lib/keys.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { sqsRecord } from "../support/sqs-record.ts";
import { articleText, inlineNormalizer, openWorld, testConfig } from "../support/world.ts";

const place = { kind: "s3", bucket: "test", prefix: "" } as const;
const anHour = { getRemainingTimeInMillis: () => 3_600_000 };
const noTime = { getRemainingTimeInMillis: () => 1_000 };

const notificationOf = (...keys: string[]): string =>
  JSON.stringify({ Records: keys.map((key) => ({ s3: { object: { key } } })) });

function openLine() {
  const store = openMemoryStore();
  const world = { ...openWorld(store), place, store };
  const keysUnder = (prefix: string) => store.keys().filter((key) => key.startsWith(prefix));
  return { world, store, keysUnder };
}

/** What the functions log. */
vi.stubEnv("POWERTOOLS_LOG_LEVEL", "INFO");
let lines: string[] = [];
vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
beforeEach(() => {
  lines = [];
});

describe("the collect function", () => {
  it("collects each source and says what it found in one line", async () => {
    const { world, keysUnder } = openLine();
    world.inbox.drop("a.txt", articleText("One"));
    expect(await collectAndLog(world)).toEqual({
      sources: ["desk"],
      captured: 1,
      unchanged: 0,
      failed: [],
    });
    expect(keysUnder(prefixes.captures)).toHaveLength(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { stage: "collect", report: { captured: 1, captures: keysUnder(prefixes.captures) } },
    ]);
  });

  it("leaves retired sources alone", async () => {
    const { world } = openLine();
    const config = testConfig({
      sources: [{ id: "desk", kind: "inbox", title: "The desk", retired: true }],
    });
    world.inbox.drop("a.txt", articleText("One"));
    expect(await collectAndLog({ ...world, config })).toMatchObject({ sources: [], captured: 0 });
  });

  const twoSources = testConfig({
    sources: [
      { id: "broken", kind: "inbox", title: "Broken" },
      { id: "desk", kind: "inbox", title: "The desk" },
    ],
  });
  const failing = () => {
    throw new Error("the bucket is gone");
  };

  it("takes the other sources when one fails", async () => {
    const { world } = openLine();
    world.inbox.drop("a.txt", articleText("One"));
    const inboxOf: typeof world.inboxOf = (source) =>
      source.id === "broken" ? failing() : world.inbox;
    expect(await collectAndLog({ ...world, config: twoSources, inboxOf })).toMatchObject({
      captured: 1,
      failed: [{ source: "broken", item: "the source", reason: "the bucket is gone" }],
    });
  });

  it("fails when every source does, so that the alarm rings", async () => {
    const { world } = openLine();
    await expect(collectAndLog({ ...world, config: twoSources, inboxOf: failing })).rejects.toThrow(
      "every source failed, the first with: the bucket is gone",
    );
  });
});

describe("a message of the queue", () => {
  it("names captures alone, with their keys decoded", () => {
    expect(captureKeysOf(notificationOf("captures/a+b%2Fc", "site/feed.xml"))).toEqual([
      "captures/a b/c",
    ]);
  });

  it("is read below the prefix of a store that has one", () => {
    expect(captureKeysOf(notificationOf("press/captures/a", "captures/b"), "press")).toEqual([
      "captures/a",
    ]);
  });

  it("is ignored when it is the test that S3 sends first", () => {
    expect(captureKeysOf(JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent" }))).toEqual(
      [],
    );
  });
});

describe("the normalize function", () => {
  it("reads the captures that its messages name", async () => {
    const { world, keysUnder } = openLine();
    world.inbox.drop("a.txt", articleText("One"));
    await collectAndLog(world);
    const message = sqsRecord(notificationOf(...keysUnder(prefixes.captures)));
    expect(await normalizeBatch([message], world)).toEqual({ batchItemFailures: [] });
    expect(keysUnder(prefixes.records)).toHaveLength(1);
  });

  it("hands back the message that fails, and no neighbour of it", async () => {
    const { world, keysUnder } = openLine();
    world.inbox.drop("a.txt", articleText("One"));
    world.inbox.drop("b.txt", articleText("Two"));
    await collectAndLog(world);
    const [first = "", second = ""] = keysUnder(prefixes.captures);
    const normalizer: typeof inlineNormalizer = {
      normalize: async (input) =>
        input.file === "a.txt"
          ? { kind: "failed", reason: { kind: "timed-out", message: "too slow" } }
          : inlineNormalizer.normalize(input),
    };
    const batch = [
      sqsRecord(notificationOf(first), "slow"),
      sqsRecord("no JSON", "garbled"),
      sqsRecord(notificationOf(second), "good"),
    ];
    const { batchItemFailures } = await normalizeBatch(batch, { ...world, normalizer });
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort()).toEqual([
      "garbled",
      "slow",
    ]);
    expect(keysUnder(prefixes.records)).toHaveLength(1);
  });

  it("counts receives, and puts what fails each time into quarantine for good", async () => {
    const { world, keysUnder } = openLine();
    world.inbox.drop("a.txt", articleText("One"));
    await collectAndLog(world);
    const body = notificationOf(...keysUnder(prefixes.captures));
    const normalizer = {
      normalize: async () =>
        ({ kind: "failed", reason: { kind: "crashed", message: "it fell" } }) as const,
    };
    const handedBack: number[] = [];
    for (const receive of [1, 2, 3, 4, 5]) {
      const answer = await normalizeBatch([sqsRecord(body, "m", receive)], {
        ...world,
        normalizer,
      });
      handedBack.push(answer.batchItemFailures.length);
    }
    expect(handedBack).toEqual([1, 1, 1, 0, 0]);
  });

  it("sweeps up captures whose message was lost", async () => {
    const { world, keysUnder } = openLine();
    world.inbox.drop("a.txt", articleText("One"));
    await collectAndLog(world);
    expect(await sweepAndLog(world, noTime)).toMatchObject({ taken: 0, more: true });
    expect(await sweepAndLog(world, anHour)).toMatchObject({ taken: 1, failed: [], more: false });
    expect(await sweepAndLog(world, anHour)).toMatchObject({ taken: 0, more: false });
    expect(keysUnder(prefixes.records)).toHaveLength(1);
  });
});

describe("the publish function", () => {
  it("publishes what the stages before it noted", async () => {
    const { world, keysUnder } = openLine();
    world.inbox.drop("a.txt", articleText("One"));
    await collectAndLog(world);
    await sweepAndLog(world, anHour);
    const summary = await publishWhileTime(world, anHour);
    expect(summary).toMatchObject({ failed: [], more: false });
    expect(keysUnder(prefixes.site)).toContain("site/feed.json");
    expect(await publishWhileTime(world, anHour)).toMatchObject({ rounds: 1, written: 0 });
  });

  it("goes on while there is more to do, and stops when its time is short", async () => {
    const { world } = openLine();
    const round = { articles: 1, ids: [], written: 2, waiting: 0, failed: [], more: true };
    const times = [200_000, 100_000, 30_000];
    const summary = await publishWhileTime(
      world,
      { getRemainingTimeInMillis: () => times.shift() ?? 0 },
      async () => round,
    );
    expect(summary).toMatchObject({ rounds: 3, articles: 3, written: 6, more: true });
  });
});
