import { describe, expect, it } from "vitest";
import { decodeJson } from "../../../lib/json.ts";
import { FeedDocument } from "../../../lib/publish/feed.ts";
import { expectClean } from "../../support/clean.ts";
import { articleWithFacts, factsNormalizer } from "../../support/facts.ts";
import { openMemoryStore } from "../../support/memory-store.ts";
import { contents, openWorld, testConfig, type World } from "../../support/world.ts";

/** Stories beside what else an article is part of. */

const hourMs = 3_600_000;

async function tell(world: World, ...names: readonly (readonly [string, number, string?])[]) {
  for (const [name, tale, words] of names) {
    world.inbox.drop(`${name}.txt`, articleWithFacts(name, { tale }, words));
    await world.run();
    world.now = new Date(world.now.getTime() + hourMs);
  }
}

const worldWith = (settings: object): World =>
  Object.assign(openWorld(openMemoryStore(), testConfig(settings)), {
    normalizer: factsNormalizer,
  });

async function feedAt({ store }: World, key: string): Promise<FeedDocument> {
  const object = await store.get(key);
  return FeedDocument.parse(decodeJson(object?.body ?? new Uint8Array()));
}

const titlesIn = ({ items }: FeedDocument) => items.map(({ title }) => title);

/** Every published object in which `words` stand. */
const wherever = async ({ store }: World, words: string): Promise<string[]> =>
  [...(await contents(store, "site/"))].flatMap(([key, text]) =>
    text.includes(words) ? [key] : [],
  );

describe("a story of which only excerpts may be shown", () => {
  it("is found by the whole texts, and shows no more of each than its source allows", async () => {
    const source = { id: "desk", kind: "inbox", title: "The desk", rights: "excerpt", excerpt: 90 };
    const world = worldWith({ sources: [source] });
    await tell(world, ["First", 0], ["Second", 0], ["Bees", 1]);
    const root = await feedAt(world, "site/feed.json");
    expect(titlesIn(root)).toEqual(["Bees", "First"]);
    expect(root.items[1]?._feedmill.story).toMatchObject({ articles: 2, origins: 1 });
    expect(root.items[1]?.content_html).toContain('class="also-in"');
    expect(await wherever(world, "The grain barge")).toContain("site/feed.json");
    expect(await wherever(world, "with a bicycle in its flukes")).toEqual([]);
    expect(await wherever(world, "Hanno Weiss")).toEqual([]);
    await expectClean(world);
  });
});

describe("a correction of an article whose story another one leads", () => {
  it("stands in the feed of corrections, and leaves the root feed as it is", async () => {
    const world = worldWith({});
    await tell(world, ["First", 0], ["Second", 0]);
    const before = await feedAt(world, "site/feed.json");
    await tell(world, ["Second", 0, "An earlier version of this article named the wrong bridge."]);
    const corrections = await feedAt(world, "site/corrections/feed.json");
    expect(titlesIn(corrections)).toEqual(["Correction: Second"]);
    expect((await feedAt(world, "site/feed.json")).items).toEqual(before.items);
    await expectClean(world);
  });
});

describe("a story whose first article has left the window of the root feed", () => {
  it("keeps its item in the archive, gains the others there, and is shown nowhere twice", async () => {
    const world = worldWith({ feeds: { window: 10 } });
    await tell(world, ["First", 0]);
    const others = Array.from({ length: 12 }, (_, at) => [`Other ${at}`, -1] as const);
    await tell(world, ...others);
    expect(titlesIn(await feedAt(world, "site/feed.json"))).not.toContain("First");
    await tell(world, ["Second", 0]);
    expect(titlesIn(await feedAt(world, "site/feed.json"))).not.toContain("Second");
    const archives = [...(await contents(world.store, "site/archive/"))].filter(([key]) =>
      key.endsWith(".json"),
    );
    const items = archives.flatMap(([, text]) => FeedDocument.parse(JSON.parse(text)).items);
    const first = items.filter(({ title }) => title === "First");
    expect(first).toHaveLength(1);
    expect(first[0]?.content_html).toContain('class="also-in"');
    expect(items.filter(({ title }) => title === "Second")).toEqual([]);
    await expectClean(world);
  });
});
