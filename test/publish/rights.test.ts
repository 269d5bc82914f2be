import { describe, expect, it } from "vitest";
import { expectClean } from "../support/clean.ts";
import { articleWithFacts, factsNormalizer } from "../support/facts.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { contents, openWorld, testConfig, type World } from "../support/world.ts";

const first = "The beginning may be read by all. ";
const hidden = "Nobody but the publisher may print these words.";
const said = "Quoted words of the end";

const configOf = (rights: string) =>
  testConfig({
    sources: [{ id: "desk", kind: "inbox", title: "The desk", rights, excerpt: 80 }],
    feeds: { facets: { people: 1, speakers: 1 }, ninjs: true, newsSitemap: true },
  });

async function worldWith(rights: string): Promise<World> {
  const world = Object.assign(openWorld(openMemoryStore(), configOf(rights)), {
    normalizer: factsNormalizer,
  });
  const facts = { people: ["Jo Lind"], said: [{ words: said, by: "Jo Lind" }] };
  world.inbox.drop("a.txt", articleWithFacts("Bridge opens", facts, `${first}${hidden}`));
  await world.run();
  return world;
}

/** Every published object in which `words` stand. */
const wherever = async (world: World, words: string): Promise<string[]> =>
  [...(await contents(world.store, "site/"))].flatMap(([key, text]) =>
    text.includes(words) ? [key] : [],
  );

async function expectPure(world: World): Promise<void> {
  await expectClean(world);
  expect((await world.run()).wrote).toBe(0);
}

describe("what a source allows to be shown", () => {
  it("is all, unless it is said", async () => {
    const world = await worldWith("full");
    expect(await wherever(world, hidden)).toContain("site/feed.json");
  });

  it.each([
    ["excerpt", true, true],
    ["headline", true, false],
    ["private", false, false],
  ])("is obeyed in every output: %s", async (rights, headline, beginning) => {
    const world = await worldWith(rights);
    expect(await wherever(world, hidden)).toEqual([]);
    expect(await wherever(world, said)).toEqual([]);
    const all = [
      "site/feed.json",
      "site/feed.xml",
      "site/atom.xml",
      "site/news-sitemap.xml",
      expect.stringContaining("site/ninjs/"),
    ];
    if (headline)
      expect(await wherever(world, "Bridge opens")).toEqual(expect.arrayContaining(all));
    else expect(await wherever(world, "Bridge opens")).toEqual([]);
    expect((await wherever(world, "The council met on Tuesday.")).length > 0).toBe(beginning);
    await expectPure(world);
  });

  it.each(["excerpt", "headline", "private"])(
    "takes back what was shown when it becomes less: %s",
    async (rights) => {
      const world = await worldWith("full");
      expect(await wherever(world, said)).toContain("site/speakers/jo-lind/feed.json");
      world.config = configOf(rights);
      await world.run();
      expect(await wherever(world, hidden)).toEqual([]);
      expect(await wherever(world, said)).toEqual([]);
      if (rights === "private") expect(await wherever(world, "Bridge opens")).toEqual([]);
      await expectPure(world);

      world.config = configOf("full");
      await world.run();
      expect(await wherever(world, hidden)).toContain("site/feed.json");
      await expectPure(world);
    },
  );

  it.each(["excerpt", "headline"])(
    "is obeyed by what changed in the body, too: %s",
    async (rights) => {
      const world = await worldWith(rights);
      const facts = { people: ["Jo Lind"], said: [{ words: said, by: "Jo Lind" }] };
      const words = `${first}${hidden.replace("Nobody", "No one")}`;
      world.inbox.drop("a.txt", articleWithFacts("Bridge opens", facts, words));
      await world.run();
      expect(await wherever(world, "the publisher may print")).toEqual([]);
      world.config = configOf("full");
      await world.run();
      expect((await wherever(world, "<ins>No one</ins>")).length).toBeGreaterThan(0);
      await expectPure(world);
    },
  );
});
