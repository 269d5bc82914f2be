import { expect, it } from "vitest";
import type { Facts } from "../support/facts.ts";
import { billed, noFacets, openLineWithPast, perFeed } from "../support/request-costs.ts";

/** What a change costs in requests to S3; counted, so that it is the same on every machine (docs/performance.md). */

const changes = 100;
const past = 50;
const inPlace = (): Facts => ({ places: ["Seyne"] });

it("a new file of an inbox, in the feeds of the root and its source, costs less than five requests of each class", async () => {
  const line = await openLineWithPast(past);
  await line.drop(past, past + changes);
  const { puts, gets } = billed(await line.run());
  expect(puts / changes).toBeLessThanOrEqual(4.4);
  expect(gets / changes).toBeLessThanOrEqual(3.4);
});

it("whom an article names costs nothing where feeds of nobody are wanted", async () => {
  const factsOf = (i: number): Facts => ({ people: [`Person ${i}`], places: [`Town ${i}`] });
  const line = await openLineWithPast(past, { factsOf });
  await line.drop(past, past + changes);
  const { puts, gets } = billed(await line.run());
  expect(puts / changes).toBeLessThanOrEqual(4.4);
  expect(gets / changes).toBeLessThanOrEqual(3.4);
});

it.each([
  ["addresses", { putsMost: 5.4, getsMost: 2.4 }],
  ["names", { putsMost: 5.4, getsMost: 3.4 }],
] as const)(
  "a new item of a feed whose guids are %s costs the claim of its address",
  async (guids, most) => {
    const line = await openLineWithPast(past, { kind: "feed", guids });
    line.list(past, past + changes);
    const { puts, gets } = billed(await line.run());
    expect(puts / changes).toBeLessThanOrEqual(most.putsMost);
    expect(gets / changes).toBeLessThanOrEqual(most.getsMost);
  },
);

it("a changed article costs the revision that is kept, and what must be read of the one before", async () => {
  const line = await openLineWithPast(past);
  await line.drop(past, past + changes);
  await line.run();
  await line.drop(past, past + changes, "They changed their mind at length.");
  const { puts, gets } = billed(await line.run());
  expect(puts / changes).toBeLessThanOrEqual(5.4);
  expect(gets / changes).toBeLessThanOrEqual(5.4);
});

it("a further feed costs four of each class at most, and each archive page three", async () => {
  const options = { facets: { ...noFacets, places: 1 }, factsOf: inPlace };
  const line = await openLineWithPast(past, options);
  await line.drop(past, past + changes);
  const { publish } = await line.run();
  for (const folder of ["places/seyne/", "sources/desk/"]) {
    const costs = [...perFeed(publish, folder)];
    expect(costs.length).toBeGreaterThan(1);
    for (const [page, { puts, gets }] of costs) {
      const most = page === "" ? 4 : 3;
      expect(puts, `${folder}${page}`).toBeLessThanOrEqual(most);
      expect(gets, `${folder}${page}`).toBeLessThanOrEqual(most);
    }
  }
});

it("a run that finds nothing new writes nothing", async () => {
  const line = await openLineWithPast(past);
  await line.drop(past, past + changes);
  await line.run();
  const { collect, normalize, publish } = await line.run();
  expect([collect.puts, normalize.puts, publish.puts]).toEqual([0, 0, 0]);
  // However many files lie there.
  expect(billed({ collect, normalize, publish }).gets).toBeLessThanOrEqual(4);
});

it("a run that finds nothing new in a feed writes when it was asked, and no more", async () => {
  const line = await openLineWithPast(past, { kind: "feed" });
  const { collect, normalize, publish } = await line.run();
  expect([normalize.puts, publish.puts]).toEqual([0, 0]);
  expect(collect.keys).toEqual(["sources/desk.json"]);
});
