import { describe, expect, it } from "vitest";
import { keepLastGood, readBucketConfig } from "../../functions/bucket-config.ts";
import { collectBatch, planAndLog } from "../../functions/collect.ts";
import { withoutSecrets } from "../../functions/log-report.ts";
import { dueSources } from "../../functions/plan-sources.ts";
import type { DueSource } from "../../functions/source-queue.ts";
import { withLease } from "../../functions/with-lease.ts";
import { encodeText } from "../../lib/json.ts";
import { configKey } from "../../lib/keys.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { sqsRecord } from "../support/sqs-record.ts";
import { articleText, openWorld, testConfig } from "../support/world.ts";

const config = testConfig({
  sources: [
    { id: "desk", kind: "inbox", title: "The desk" },
    { id: "gone", kind: "inbox", title: "Gone", retired: true },
    { id: "paper", kind: "feed", title: "Paper", url: "https://www.paper.example/feed.xml" },
    { id: "sport", kind: "feed", title: "Sport", url: "https://sport.paper.example/feed.xml" },
  ],
});

describe("the plan", () => {
  it("has a message for each source that is due, and one group for a registrable domain", async () => {
    const world = openWorld(openMemoryStore(), config);
    const due = await dueSources(world.store, config, world.now);
    expect(due.map(({ source, group }) => [source, group])).toEqual([
      ["desk", "inbox-desk"],
      ["paper", "paper.example"],
      ["sport", "paper.example"],
    ]);
    expect(new Set(due.map(({ name }) => name)).size).toBe(3);
  });

  it("has none for a source that was looked at and is not due again", async () => {
    const world = openWorld(openMemoryStore(), config);
    await collectBatch([sqsRecord('{"source":"paper"}')], world);
    const due = await dueSources(world.store, config, world.now);
    expect(due.map(({ source }) => source)).toEqual(["desk", "sport"]);
  });

  it("names the same turn of a source alike, so that the queue drops the second of them", async () => {
    const world = openWorld(openMemoryStore(), config);
    const names = async () =>
      (await dueSources(world.store, config, world.now)).map(({ name }) => name);
    expect(await names()).toEqual(await names());
  });

  it("sends what it planned", async () => {
    const sent: DueSource[] = [];
    const world = openWorld(openMemoryStore(), config);
    const summary = await planAndLog(world, { send: async (due) => void sent.push(...due) });
    expect(summary).toMatchObject({ due: 3, sources: ["desk", "paper", "sport"] });
    expect(sent).toHaveLength(3);
  });
});

describe("a message of the queue of sources", () => {
  it("has its source looked at, and no other", async () => {
    const world = openWorld(openMemoryStore(), config);
    world.inbox.drop("a.txt", articleText("One"));
    expect(await collectBatch([sqsRecord('{"source":"desk"}')], world)).toEqual({
      batchItemFailures: [],
    });
    const keys = [];
    for await (const key of world.store.list("sources/")) keys.push(key);
    expect(keys).toEqual(["sources/desk.json"]);
  });

  it("is done where its source is configured no more, and comes again where it makes no sense", async () => {
    const world = openWorld(openMemoryStore(), config);
    const batch = [sqsRecord('{"source":"unknown"}'), sqsRecord("no JSON", "no JSON")];
    expect(await collectBatch(batch, world)).toEqual({
      batchItemFailures: [{ itemIdentifier: "no JSON" }],
    });
  });
});

describe("a lease", () => {
  const terms = { name: "publish", now: new Date("2026-11-01T09:00:00Z"), forMs: 60_000 };

  it("keeps a second run away, and is given back", async () => {
    const store = openMemoryStore();
    const first = await withLease(store, { ...terms, owner: "a" }, () =>
      withLease(store, { ...terms, owner: "b" }, async () => "never"),
    );
    expect(first).toEqual({ kind: "done", result: { kind: "held" } });
    expect(store.keys()).toEqual([]);
  });

  it("may be taken by anybody when its time is over", async () => {
    const store = openMemoryStore();
    const later = new Date("2026-11-01T09:01:01Z");
    const outcome = await withLease(store, { ...terms, owner: "dead" }, () =>
      withLease(store, { ...terms, owner: "b", now: later }, async () => "done"),
    );
    expect(outcome).toEqual({ kind: "done", result: { kind: "done", result: "done" } });
  });

  it("is given back when the work fails", async () => {
    const store = openMemoryStore();
    const fails = withLease(store, { ...terms, owner: "a" }, async () => {
      throw new Error("it fell");
    });
    await expect(fails).rejects.toThrow("it fell");
    expect(store.keys()).toEqual([]);
  });
});

describe("feedmill.yml in the bucket", () => {
  const good =
    "site: { title: T, url: https://t.example/, tag: 't.example,2026' }\nsources: [{ id: a, kind: inbox, title: A }]\n";

  it("is used where it is good, and kept for the day when it is not", async () => {
    const store = openMemoryStore();
    expect(await readBucketConfig(store)).toEqual({ kind: "none" });
    await store.put(configKey, encodeText(good), "absent");
    expect(await readBucketConfig(store)).toMatchObject({ kind: "good", text: good });
    await keepLastGood({ store });
    const before = await store.head(configKey);
    await store.put(configKey, encodeText("sites: {}"), { version: before?.version ?? "" });
    await keepLastGood({ store });
    expect(await readBucketConfig(store)).toMatchObject({
      kind: "broken",
      lastGood: good,
      problems: expect.arrayContaining([expect.stringContaining("sites")]),
    });
  });
});

describe("a line of the log", () => {
  it("holds no credential of an address", () => {
    const told = JSON.stringify(
      withoutSecrets({ reason: "https://ada:secret@paper.example/feed?token=secret&n=1: refused" }),
    );
    expect(told).not.toContain("secret");
    expect(told).toContain("paper.example/feed?token=…");
  });
});
