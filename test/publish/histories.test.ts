import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeJson } from "../../lib/json.ts";
import { FeedDocument } from "../../lib/publish/feed.ts";
import { rebuild } from "../../lib/publish/rebuild.ts";
import { reinstate, retract } from "../../lib/retract.ts";
import { articleWithFacts, factsNormalizer } from "../support/facts.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { openWorld, testConfig, type World } from "../support/world.ts";

/** How many random histories are played; FEEDMILL_HISTORIES asks for more. */
const histories = Number(process.env.FEEDMILL_HISTORIES ?? 40);

const people = ["Maria Okonjo", "MARIA OKONJO", "Jo Lind", "李明", "C. Ó Dálaigh"];
const outlets = ["Valley Courier", "The Post"];

const facts = fc.record({
  people: fc.subarray(people),
  places: fc.subarray(["Seyne", "Orland"]),
  tale: fc.option(fc.nat(2), { freq: 4 }),
  said: fc.uniqueArray(
    fc.record({
      words: fc.constantFrom("It sails", "Nobody knew", "We will see", "No"),
      by: fc.option(fc.constantFrom(...people)),
      via: fc.subarray(outlets),
    }),
    { selector: ({ words }) => words, maxLength: 3 },
  ),
});

const config = fc.record({
  window: fc.integer({ min: 1, max: 4 }),
  facets: fc.record({
    people: fc.integer({ min: 0, max: 3 }),
    speakers: fc.integer({ min: 0, max: 2 }),
  }),
  suppress: fc.subarray(["Jo Lind"]),
  ninjs: fc.boolean(),
  stories: fc.boolean(),
  newsSitemap: fc.boolean(),
  named: fc.subarray([
    { id: "seyne", title: "Seyne", where: { places: "Seyne" } },
    { id: "mixed", title: "Mixed", where: { or: [{ via: "The Post" }, { people: "Jo Lind" }] } },
  ]),
});

const versions = [
  "The first words of it.",
  "The frist words of it.",
  "Quite other words.",
  "Quite other words.\n\nCorrection: the words were wrong.",
];

const file = fc.integer({ min: 0, max: 5 });

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("drop" as const), file, facts, version: fc.nat(3) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("retract" as const),
      nth: fc.nat(5),
      purge: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("reinstate" as const), nth: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("configure" as const), feeds: config }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("run" as const) }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function play(world: World, history: readonly Step[]): Promise<void> {
  for (const each of history) {
    world.now = new Date(world.now.getTime() + 3_600_000);
    switch (each.kind) {
      case "drop":
        world.inbox.drop(
          `${each.file}.txt`,
          articleWithFacts(`Article ${each.file}`, each.facts, versions[each.version]),
        );
        break;
      case "retract":
      case "reinstate": {
        const article = await findArticle(world, each.nth);
        if (article === undefined) break;
        const wish = { reason: "as was asked", now: world.now };
        if (each.kind === "reinstate") await reinstate(world.store, article, wish);
        else await retract(world.store, article, { ...wish, purge: each.purge });
        break;
      }
      case "configure":
        world.config = testConfig({ feeds: each.feeds });
        break;
      case "run":
        await world.run();
    }
  }
}

async function findArticle(world: World, nth: number): Promise<string | undefined> {
  const ids: string[] = [];
  for await (const key of world.store.list("records/"))
    if (/^records\/\w+\.json$/.test(key)) ids.push(key.slice("records/".length, -".json".length));
  return ids[nth];
}

describe("any history of articles, changes, retractions and configurations", () => {
  it("leaves the bytes that the records alone amount to, and a second run writes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (history) => {
        const store = openMemoryStore();
        const world = Object.assign(openWorld(store), { normalizer: factsNormalizer });
        await play(world, history);
        await world.run();
        const report = await rebuild(world, { write: false });
        expect(report).toMatchObject({ missing: [], different: [], waiting: 0, failed: [] });
        expect((await world.run()).wrote).toBe(0);
      }),
      { numRuns: histories },
    );
  });

  it("never gives a feed the same bytes twice with another past between", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (history) => {
        const store = openMemoryStore();
        const world = Object.assign(openWorld(store), { normalizer: factsNormalizer });
        const seen = new Map<string, string[]>();
        for (const each of history) {
          // A configuration may come back, and with it what it makes of the same articles.
          if (each.kind === "configure") continue;
          await play(world, [each]);
          for await (const key of store.list("site/")) {
            if (!key.endsWith("/feed.json")) continue;
            const body = Buffer.from((await store.get(key))?.body ?? []).toString();
            FeedDocument.parse(decodeJson(Buffer.from(body)));
            const past = seen.get(key) ?? [];
            if (past.at(-1) === body) continue;
            expect(past, key).not.toContain(body);
            seen.set(key, [...past, body]);
          }
        }
      }),
      { numRuns: histories },
    );
  });
});
