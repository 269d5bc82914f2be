import { describe, expect, it } from "vitest";
import { decodeJson } from "../../lib/json.ts";
import { FeedDocument } from "../../lib/publish/feed.ts";
import { retract } from "../../lib/retract.ts";
import { expectClean } from "../support/clean.ts";
import { articleWithFacts, type Facts, factsNormalizer } from "../support/facts.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { openWorld, testConfig, type World } from "../support/world.ts";

const openTown = (changes: object = {}): World =>
  Object.assign(openWorld(openMemoryStore(), testConfig(changes)), { normalizer: factsNormalizer });

async function findFeed(world: World, path: string): Promise<FeedDocument | undefined> {
  const object = await world.store.get(`site/${path}/feed.json`);
  return object && FeedDocument.parse(decodeJson(object.body));
}

async function feedAt(world: World, path: string): Promise<FeedDocument> {
  const feed = await findFeed(world, path);
  if (!feed) throw new Error(`no feed at ${path}`);
  return feed;
}

const titles = ({ items }: FeedDocument): (string | undefined)[] => items.map(({ title }) => title);

const isThere = async (world: World, key: string): Promise<boolean> =>
  (await world.store.head(key)) !== undefined;

const okonjo: Facts = { people: ["Maria Okonjo"], places: ["Seyne"], section: "Harbour" };

describe("the feeds that articles bring with them", () => {
  it("gives each person, place and section a feed of its articles", async () => {
    const world = openTown();
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", okonjo));
    world.inbox.drop("b.txt", articleWithFacts("Mayor resigns", { people: ["Jo Lind"] }));
    await world.run();
    expect(titles(await feedAt(world, "people/maria-okonjo"))).toEqual(["Ferry sails"]);
    expect(titles(await feedAt(world, "places/seyne"))).toEqual(["Ferry sails"]);
    expect((await feedAt(world, "sections/harbour")).title).toBe("Harbour · Test");
    await expectClean(world);
  });

  it("gives a facet its other faces once enough articles were about it", async () => {
    const world = openTown();
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", okonjo));
    await world.run();
    expect(await isThere(world, "site/people/maria-okonjo/feed.xml")).toBe(false);
    world.inbox.drop("b.txt", articleWithFacts("Ferry returns", okonjo));
    await world.run();
    for (const face of ["feed.xml", "atom.xml"])
      expect(await isThere(world, `site/people/maria-okonjo/${face}`)).toBe(true);
    await expectClean(world);
  });

  it("gives a facet its page with its first article, which names no feed that is not there", async () => {
    const world = openTown();
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", okonjo));
    await world.run();
    const page = await world.store.get("site/people/maria-okonjo/index.html");
    const text = Buffer.from(page?.body ?? []).toString();
    expect(text).toContain('href="/people/maria-okonjo/feed.json"');
    expect(text).not.toMatch(/people\/maria-okonjo\/(?:feed|atom)\.xml/);
    expect(await isThere(world, "site/people/index.html")).toBe(true);
    const list = await world.store.get("site/people/index.html");
    expect(Buffer.from(list?.body ?? []).toString()).not.toContain("maria-okonjo");
    await expectClean(world);
  });

  it("makes one feed of a name that is spelt in several ways, titled as most articles spell it", async () => {
    const world = openTown();
    for (const [i, name] of ["María Okonjo", "Maria Okonjo", "María Okonjo"].entries())
      world.inbox.drop(`${i}.txt`, articleWithFacts(`Part ${i}`, { people: [name] }));
    await world.run();
    const feed = await feedAt(world, "people/maria-okonjo");
    expect(feed.items).toHaveLength(3);
    expect(feed.title).toBe("María Okonjo · Test");
  });

  it("takes an article out of the feed of a person whom its revision no longer names", async () => {
    const world = openTown();
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", okonjo));
    await world.run();
    world.now = new Date("2026-11-02T09:00:00Z");
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", { people: ["Jo Lind"] }));
    await world.run();
    const left = await feedAt(world, "people/maria-okonjo");
    expect(left.items).toEqual([]);
    expect(left._feedmill.marks).toMatchObject([{ kind: "left", revision: 2 }]);
    expect(titles(await feedAt(world, "people/jo-lind"))).toEqual(["Ferry sails"]);
    await expectClean(world);
  });

  it("publishes no kind that the configuration leaves out, and none for a suppressed name", async () => {
    const world = openTown({
      feeds: { facets: { places: 0, people: 1 }, suppress: ["MARIA OKONJO"] },
    });
    world.inbox.drop(
      "a.txt",
      articleWithFacts("Ferry sails", { ...okonjo, people: ["Maria Okonjo", "Jo Lind"] }),
    );
    await world.run();
    expect(await findFeed(world, "places/seyne")).toBeUndefined();
    expect((await findFeed(world, "people/maria-okonjo"))?.items ?? []).toEqual([]);
    expect(titles(await feedAt(world, "people/jo-lind"))).toEqual(["Ferry sails"]);
    await expectClean(world);
  });

  it("empties the feed of a name that is suppressed later, archive pages too", async () => {
    const world = openTown({ feeds: { facets: { people: 1 } } });
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", okonjo));
    await world.run();
    world.config = testConfig({ feeds: { facets: { people: 1 }, suppress: ["Maria Okonjo"] } });
    await world.run();
    for await (const key of world.store.list("site/people/maria-okonjo/")) {
      const body = Buffer.from((await world.store.get(key))?.body ?? []).toString();
      expect(body, key).not.toContain("Ferry sails");
    }
    await expectClean(world);
  });
});

describe("feeds of statements", () => {
  const said = [
    { words: "The ferry sails at noon", by: "Maria Okonjo", via: ["Valley Courier"] },
    { words: "Nobody was told", by: null },
    { words: "It will not sail again", by: "Maria Okonjo" },
  ];

  it("carry who said what, through whom, in the order of the article", async () => {
    const world = openTown();
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", { said }));
    await world.run();
    const feed = await feedAt(world, "speakers/maria-okonjo");
    expect(feed.title).toBe("Said by Maria Okonjo · Test");
    expect(titles(feed)).toEqual([
      "Maria Okonjo: The ferry sails at noon",
      "Maria Okonjo: It will not sail again",
    ]);
    const [first] = feed.items;
    expect(first?.content_html).toContain("Maria Okonjo, through Valley Courier");
    const site = world.config.site.url;
    expect(first?._feedmill.statement?.chain).toEqual([
      { kind: "person", name: "Maria Okonjo", page: `${site}speakers/maria-okonjo/` },
      { kind: "outlet", name: "Valley Courier", page: `${site}via/valley-courier/` },
    ]);
    expect(titles(await feedAt(world, "via/valley-courier"))).toHaveLength(1);
    expect(titles(await feedAt(world, "anonymous"))).toEqual(["an official: Nobody was told"]);
    await expectClean(world);
  });

  it("keep a statement's id and date while the article around it changes", async () => {
    const world = openTown();
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", { said }));
    await world.run();
    const before = await feedAt(world, "speakers/maria-okonjo");
    world.now = new Date("2026-11-03T09:00:00Z");
    const more = [...said, { words: "I am leaving", by: "Maria Okonjo" }];
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails late", { said: more }));
    await world.run();
    const after = await feedAt(world, "speakers/maria-okonjo");
    expect(after.items).toHaveLength(3);
    expect(after.items.slice(0, 2).map(({ id, date_modified }) => [id, date_modified])).toEqual(
      before.items.map(({ id, date_modified }) => [id, date_modified]),
    );
    expect(after.items[2]?.date_published).toBe("2026-11-03T09:00:00.000Z");
    await expectClean(world);
  });

  it("leave a tombstone for each statement of a retracted article", async () => {
    const world = openTown({ feeds: { facets: { speakers: 1 } } });
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", { said }));
    await world.run();
    const ids = (await feedAt(world, "speakers/maria-okonjo")).items.map(({ id }) => id);
    const article =
      (await feedAt(world, "speakers/maria-okonjo")).items[0]?._feedmill.article ?? "";
    await retract(world.store, article, { reason: "not so", now: world.now, purge: true });
    await world.run();
    const feed = await feedAt(world, "speakers/maria-okonjo");
    expect(feed.items).toEqual([]);
    expect([...(feed._feedmill.marks[0]?.entries ?? [])].sort()).toEqual([...ids].sort());
    const atom = await world.store.get("site/speakers/maria-okonjo/atom.xml");
    for (const id of ids)
      expect(Buffer.from(atom?.body ?? []).toString()).toContain(`<at:deleted-entry ref="${id}"`);
    await expectClean(world);
  });
});

describe("a kind of feed that the configuration leaves out later", () => {
  it("says that it has ended, takes nothing new, and is still kept true", async () => {
    const world = openTown({ feeds: { facets: { people: 1 } } });
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", okonjo));
    world.inbox.drop("b.txt", articleWithFacts("Ferry returns", okonjo));
    await world.run();
    world.config = testConfig({ feeds: { facets: { people: 0 } } });
    world.inbox.drop("c.txt", articleWithFacts("Ferry sinks", okonjo));
    world.inbox.drop("d.txt", articleWithFacts("Mayor resigns", { people: ["Jo Lind"] }));
    await world.run();
    const feed = await feedAt(world, "people/maria-okonjo");
    expect(feed.expired).toBe(true);
    expect(titles(feed).toSorted()).toEqual(["Ferry returns", "Ferry sails"]);
    expect(await findFeed(world, "people/jo-lind")).toBeUndefined();
    await expectClean(world);

    const { article } = feed.items[0]?._feedmill ?? { article: "" };
    await retract(world.store, article, { reason: "not so", now: world.now, purge: false });
    await world.run();
    expect((await feedAt(world, "people/maria-okonjo")).items).toHaveLength(1);
    await expectClean(world);
  });

  it("is told of a source that is retired", async () => {
    const world = openTown();
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", {}));
    await world.run();
    world.config = testConfig({
      sources: [{ id: "desk", kind: "inbox", title: "The desk", retired: true }],
    });
    await world.run();
    const feed = await feedAt(world, "sources/desk");
    expect(feed).toMatchObject({ expired: true, items: [{ title: "Ferry sails" }] });
    await expectClean(world);
  });
});

describe("a feed that the configuration defines by a condition", () => {
  const named = (where: object): object => ({
    feeds: { named: [{ id: "sea", title: "By the sea", where }] },
  });

  it("carries the articles that meet it, with archives, from the first on", async () => {
    const world = openTown(named({ places: "seyne", not: { people: "Jo Lind" } }));
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", okonjo));
    world.inbox.drop("b.txt", articleWithFacts("Lind at sea", { ...okonjo, people: ["Jo Lind"] }));
    await world.run();
    const feed = await feedAt(world, "feeds/sea");
    expect(feed.title).toBe("By the sea · Test");
    expect(titles(feed)).toEqual(["Ferry sails"]);
    expect(await isThere(world, "site/feeds/sea/archive/2026/feed.xml")).toBe(true);
    const list = JSON.parse(
      Buffer.from((await world.store.get("site/feeds.json"))?.body ?? []).toString(),
    );
    expect(list.feeds.map(({ feed: name }: { feed: string }) => name)).toContain("feed:sea");
    await expectClean(world);
  });

  it("loses what meets it no more, by a revision or by another condition", async () => {
    const world = openTown(named({ places: "Seyne" }));
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", okonjo));
    world.inbox.drop("b.txt", articleWithFacts("Ferry returns", okonjo));
    await world.run();
    world.now = new Date("2026-11-02T09:00:00Z");
    world.inbox.drop("a.txt", articleWithFacts("Ferry sails", { places: ["Orland"] }));
    await world.run();
    expect(titles(await feedAt(world, "feeds/sea"))).toEqual(["Ferry returns"]);
    world.config = testConfig(named({ places: "Orland" }));
    await world.run();
    expect(titles(await feedAt(world, "feeds/sea"))).toEqual(["Ferry sails"]);
    await expectClean(world);
  });
});
