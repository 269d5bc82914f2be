import { describe, expect, it } from "vitest";
import { collectAndLog, planAndLog } from "../../functions/collect.ts";
import { tryCost } from "../../functions/cost-trial.ts";
import { idleRequests } from "../../functions/fixed-cost.ts";
import { meteredStore, openMeter } from "../../functions/meter.ts";
import { openMetering } from "../../functions/metered.ts";
import { addToMonth, monthOf, usageOfMonth } from "../../functions/month-usage.ts";
import { fullPace, paceOf, readSpending, renderSpending } from "../../functions/pace.ts";
import { dueSources } from "../../functions/plan-sources.ts";
import { priceOf } from "../../functions/price-usage.ts";
import { publishWhileTime } from "../../functions/publish.ts";
import { publishStatus } from "../../functions/publish-status.ts";
import { allRequests, noRequests, noUsage, partOf, type Usage } from "../../functions/usage.ts";
import type { Store } from "../../lib/ports.ts";
import { pingHubs } from "../../lib/publish/ping-hubs.ts";
import { openS3 } from "../../lib/store/s3.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { startS3Server } from "../support/s3-server.ts";
import { articleText, inlineNormalizer, openWorld, testConfig } from "../support/world.ts";

const puts = (n: number): Usage => ({
  ...noUsage(),
  requests: { captures: { ...noRequests(), puts: n } },
});

/** How many puts cost so many US dollars. */
const putsFor = (dollars: number): number => Math.round(dollars / (0.005 / 1_000));

describe("the meter", () => {
  it.each([
    ["captures/desk/2026-11-01/x", "captures"],
    ["site/feed.json", "site"],
    ["site/people/ada/feed.json", "site/people"],
    ["site/people/ada/archive/2026/feed.json", "site/people"],
    ["site/sources/city/feed.json", "site/sources/city"],
    ["site/records/3f.json", "site/records"],
    ["pending/", "pending"],
  ])("counts %s as %s", (key, part) => {
    expect(partOf(key)).toBe(part);
  });

  it("agrees with the log of S3, faults and repetitions included", async () => {
    const meter = openMeter();
    let n = 0;
    await using server = await startS3Server({
      fault: ({ kind }) => {
        n++;
        if (n % 41 === 0) return "slow-down";
        if (n % 23 === 0 && kind === "put") return "error-after";
        return n % 31 === 0 && kind === "get" ? "truncated" : undefined;
      },
    });
    const store = openS3({
      bucket: "b",
      prefix: "news",
      endpoint: server.endpoint,
      credentials: { accessKeyId: "a", secretAccessKey: "b" },
      onRequest: meter.count,
    });
    const world = openWorld(store);
    world.inbox.drop("a.txt", articleText("Title"));
    await world.run();
    const { requests } = meter.take();
    const { put, get, head, delete: deleted, list } = server.counts;
    const all = allRequests({ ...noUsage(), requests });
    expect(all).toMatchObject({ puts: put, gets: get, heads: head, deletes: deleted, lists: list });
    const captures = server.requests.filter(({ key }) => key.startsWith("news/captures/"));
    const { puts: written, gets: read, heads: looked } = requests.captures ?? noRequests();
    const lists = server.requests.filter(({ kind }) => kind === "list").length;
    expect(written + read + looked).toBe(captures.length);
    expect(lists).toBe(list);
  }, 60_000);

  it("counts of a folder what a bucket would be asked", async () => {
    const counts = async (
      open: (count: ReturnType<typeof openMeter>) => Promise<[Store, () => Promise<void>]>,
    ) => {
      const meter = openMeter();
      const [store, close] = await open(meter);
      const world = openWorld(store);
      world.inbox.drop("a.txt", articleText("Title"));
      await world.run();
      await close();
      return meter.take().requests;
    };
    const folder = await counts(async (meter) => [
      meteredStore(openMemoryStore(), meter),
      async () => {},
    ]);
    const bucket = await counts(async (meter) => {
      const server = await startS3Server();
      const credentials = { accessKeyId: "a", secretAccessKey: "b" };
      const { endpoint } = server;
      const store = openS3({ bucket: "b", endpoint, credentials, onRequest: meter.count });
      return [store, async () => server[Symbol.asyncDispose]()];
    });
    const requestsOf = (parts: Usage["requests"]) =>
      Object.fromEntries(
        Object.entries(parts)
          .sort()
          .map(([part, { bytesReceived: _, ...rest }]) => [part, rest]),
      );
    expect(requestsOf(folder)).toEqual(requestsOf(bucket));
  });
});

describe("what a month used", () => {
  const now = new Date("2026-11-30T23:59:00Z");
  const context = { memoryLimitInMB: "1024" };

  it("is told when it is worth it or an hour old, to the month in which it was used", async () => {
    const store = openMemoryStore();
    let time = now;
    const runtime = { store, clock: () => time };
    const metering = openMetering(openMeter());
    const event = { name: "publish", ms: 2_000, runtime, context };
    await metering.tell(event);
    expect(store.keys()).toEqual([]);
    time = new Date("2026-12-01T00:00:00Z");
    await metering.tell(event);
    expect(store.keys()).toEqual(["meters/2026-11/publish.json"]);
    expect(await usageOfMonth(store, "2026-11")).toMatchObject({
      invocations: 2,
      gigabyteSeconds: 4,
    });
    metering.meter.add({ gigabyteSeconds: 1_000 });
    await metering.tell(event);
    expect(await usageOfMonth(store, "2026-12")).toMatchObject({
      invocations: 1,
      gigabyteSeconds: 1_002,
    });
  });

  it("is kept for the next time where another was quicker, and never fails an event", async () => {
    const store = openMemoryStore();
    const losing: Store = { ...store, put: async () => ({ kind: "lost" }) };
    const metering = openMetering(openMeter());
    const event = { name: "normalize", ms: 1_000, context };
    metering.meter.add({ gigabyteSeconds: 1_000 });
    await metering.tell({ ...event, runtime: { store: losing, clock: () => now } });
    await metering.tell({ ...event, runtime: { store, clock: () => now } });
    expect(await usageOfMonth(store, monthOf(now))).toMatchObject({ gigabyteSeconds: 1_002 });
  });
});

describe("limits.monthlyCost", () => {
  const config = testConfig({
    limits: { monthlyCost: 10 },
    sources: [
      { id: "desk", kind: "inbox", title: "The desk" },
      { id: "paper", kind: "feed", title: "Paper", url: "https://www.paper.example/feed.xml" },
    ],
  });

  it("asks the store for nothing where there is none", async () => {
    const meter = openMeter();
    const store = meteredStore(openMemoryStore(), meter);
    expect(await readSpending(store, testConfig(), new Date())).toBeUndefined();
    expect(meter.take().requests).toEqual({});
  });

  it("slows first what readers miss least, and says so", async () => {
    expect(paceOf(7.9, 10)).toBe(fullPace);
    const paces = [8, 9, 10, 50].map((spent) => paceOf(spent, 10));
    expect(
      paces.map(({ publishEveryMs, webTimes }) => [publishEveryMs / 60_000, webTimes]),
    ).toEqual([
      [5, 1],
      [15, 2],
      [60, 8],
      [60, 8],
    ]);
    const store = openMemoryStore();
    const now = new Date("2026-11-20T00:00:00Z");
    await addToMonth(store, { name: "publish", month: "2026-11", usage: puts(putsFor(9.2)) });
    const spending = await readSpending(store, config, now);
    expect(spending && renderSpending(spending)).toBe(
      "Cost      9.20 of 10 US dollars this month, slowed: published every 15 minutes at most, the web asked half as often",
    );
  });

  it("has the web asked less often, and inboxes as ever", async () => {
    const store = openMemoryStore();
    const world = openWorld(store, config);
    await collectAndLog({ ...world, only: "paper" });
    const [before] = await dueSources(store, config, new Date("2026-11-02T00:00:00Z")).then((all) =>
      all.filter(({ source }) => source === "paper"),
    );
    expect(before).toBeDefined();
    const asked = world.now.getTime();
    const at = (hours: number) => new Date(asked + hours * 3_600_000);
    const dueAt = async (hours: number, webTimes: number) =>
      (await dueSources(store, config, at(hours), { webTimes })).map(({ source }) => source);
    let rest = 0;
    while (!(await dueAt(rest, 1)).includes("paper")) rest += 0.25;
    expect(await dueAt(rest * 1.4, 2)).toEqual(["desk"]);
    expect(await dueAt(rest * 2.1, 2)).toEqual(["desk", "paper"]);
    await addToMonth(store, { name: "publish", month: "2026-11", usage: puts(putsFor(9.2)) });
    world.now = at(rest * 1.4);
    expect(await planAndLog(world, { send: async () => {} })).toMatchObject({
      sources: ["desk"],
      spending: { limit: 10 },
    });
  });
});

describe("the cost that is told", () => {
  it("rests on counted requests of runs that find nothing", async () => {
    const config = testConfig({
      sources: [
        { id: "paper", kind: "feed", title: "Paper", url: "https://www.paper.example/feed.xml" },
      ],
    });
    const store = openMemoryStore();
    const world = openWorld(store, config);
    const items =
      "<item><title>One</title><guid>1</guid><description>Words enough.</description></item>";
    world.web.pages.set(
      "https://www.paper.example/feed.xml",
      `<rss version="2.0"><channel><title>P</title>${items}</channel></rss>`,
    );
    await world.run();
    const meter = openMeter();
    const metered = meteredStore(store, meter);
    const counted = async (work: () => Promise<unknown>) => {
      await work();
      const { puts: p, lists, gets, heads } = allRequests(meter.take());
      return { reads: gets + heads, writes: p + lists };
    };
    world.now = new Date("2026-11-02T09:00:00Z");
    const poll = await counted(() => collectAndLog({ ...world, store: metered, only: "paper" }));
    await publishStatus(world);
    const publish = await counted(async () => {
      await publishWhileTime({ store: metered, config }, { getRemainingTimeInMillis: () => 0 });
      await publishStatus({ ...world, store: metered });
      await pingHubs({ ...world, store: metered });
    });
    const plan = await counted(() =>
      planAndLog({ ...world, store: metered }, { send: async () => {} }),
    );
    const { planOfSource, plan: planned } = idleRequests;
    // A plan also looks for a configuration, and publish for notes before it takes its lease.
    expect(poll).toEqual(idleRequests.poll);
    expect({ ...publish, writes: publish.writes + 1 }).toEqual(idleRequests.publish);
    expect({ ...plan, reads: plan.reads + 1 }).toEqual({
      reads: planned.reads + planOfSource.reads,
      writes: planned.writes + planOfSource.writes,
    });
  });

  it("is tried with the newest articles, and says what each part of the site adds", async () => {
    const store = openMemoryStore();
    const world = openWorld(store);
    for (let i = 0; i < 8; i++) world.inbox.drop(`${i}.txt`, articleText(`Title ${i}`));
    await world.run();
    const { writes } = store;
    const trial = await tryCost(
      { store, config: world.config, normalizer: inlineNormalizer },
      { together: 2 },
    );
    expect(store.writes).toBe(writes);
    expect(trial?.articles).toBe(4);
    expect(Object.keys(trial?.usage.requests ?? {})).toEqual(
      expect.arrayContaining([
        "captures",
        "records",
        "pending",
        "site",
        "site/articles",
        "site/sources/desk",
      ]),
    );
    expect(trial && priceOf(trial.usage).total).toBeGreaterThan(0);
    expect(
      await tryCost(
        { store: openMemoryStore(), config: world.config, normalizer: inlineNormalizer },
        { together: 2 },
      ),
    ).toBeUndefined();
  });
});
