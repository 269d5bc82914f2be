import { describe, expect, it } from "vitest";
import { retract } from "../../lib/retract.ts";
import { expectClean } from "../support/clean.ts";
import { articleWithFacts, factsNormalizer } from "../support/facts.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { ninjsErrors } from "../support/ninjs-schema.ts";
import { contents, openWorld, testConfig, type World } from "../support/world.ts";

async function openCourier(feeds: object): Promise<World> {
  const world = Object.assign(openWorld(openMemoryStore(), testConfig({ feeds })), {
    normalizer: factsNormalizer,
  });
  const facts = {
    people: ["Jo Lind"],
    said: [{ words: "It sails", by: "Jo Lind", via: ["The Post"] }],
  };
  world.inbox.drop("a.txt", articleWithFacts("Ferry sails", facts, "The ferry sails again."));
  await world.run();
  return world;
}

const itemsOf = async (world: World): Promise<[string, { [name: string]: unknown }][]> =>
  [...(await contents(world.store, "site/ninjs/"))].map(([key, text]) => [key, JSON.parse(text)]);

async function expectPure(world: World): Promise<void> {
  await expectClean(world);
  expect((await world.run()).wrote).toBe(0);
}

describe("an article as ninjs", () => {
  it("is not published unless it is asked for", async () => {
    expect(await itemsOf(await openCourier({}))).toEqual([]);
  });

  it("is a valid item that says who is named and whose article it is", async () => {
    const world = await openCourier({ ninjs: true });
    const [[key, item] = ["", {}]] = await itemsOf(world);
    expect(ninjsErrors(item)).toBe("");
    const id = key.slice("site/ninjs/".length, -".json".length);
    expect(item).toMatchObject({
      uri: `http://127.0.0.1:8080/articles/${id}/`,
      standard: { name: "ninjs", version: "3.1" },
      type: "text",
      representationType: "full",
      version: "1",
      pubStatus: "usable",
      headlines: [{ value: "Ferry sails" }],
      people: [{ name: "Jo Lind", literal: "jo-lind" }],
    });
    expect(item.infoSources).toEqual(
      expect.arrayContaining([{ name: "The desk", role: "publisher", literal: "desk" }]),
    );
    const records = await contents(world.store, "site/records/");
    const [record = "{}"] = records.values();
    expect(JSON.parse(record).publication.ninjs).toBe(`http://127.0.0.1:8080/ninjs/${id}.json`);
    await expectPure(world);
  });

  it("is cancelled with its article, also when nobody asks for it any more", async () => {
    const world = await openCourier({ ninjs: true });
    world.config = testConfig();
    await world.run();
    const [[key] = [""]] = await itemsOf(world);
    const id = key.slice("site/ninjs/".length, -".json".length);
    await retract(world.store, id, { reason: "Not so.", now: world.now, purge: false });
    await world.run();
    const [[, item] = ["", {}]] = await itemsOf(world);
    expect(ninjsErrors(item)).toBe("");
    expect(item).toMatchObject({ pubStatus: "canceled", edNote: "Not so." });
    expect(JSON.stringify(item)).not.toMatch(/ferry|Lind/i);
    await expectPure(world);
  });

  it("comes for the articles that are there when it is asked for later", async () => {
    const world = await openCourier({});
    world.config = testConfig({ feeds: { ninjs: true } });
    await world.run();
    expect(await itemsOf(world)).toHaveLength(1);
    await expectPure(world);
  });
});
