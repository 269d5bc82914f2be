import { describe, expect, it } from "vitest";
import { publishAll } from "../../../functions/publish-all.ts";
import { sweepCaptures } from "../../../functions/sweep-captures.ts";
import { decodeJson } from "../../../lib/json.ts";
import { FeedDocument } from "../../../lib/publish/feed.ts";
import { rebuild } from "../../../lib/publish/rebuild.ts";
import { StoryDocument } from "../../../lib/publish/stories/story-document.ts";
import { reinstate, retract } from "../../../lib/retract.ts";
import { writeStored } from "../../../lib/stored.ts";
import { articleWithFacts, factsNormalizer } from "../../support/facts.ts";
import { openMemoryStore } from "../../support/memory-store.ts";
import { contents, openWorld, testConfig, type World } from "../../support/world.ts";

const hourMs = 3_600_000;

/** Three articles an hour apart: two tell the tale of the barge, the last one that of the bees. */
async function tellThree(): Promise<World> {
  const world = Object.assign(openWorld(openMemoryStore()), { normalizer: factsNormalizer });
  for (const [name, tale] of [
    ["First", 0],
    ["Second", 0],
    ["Bees", 1],
  ] as const) {
    world.inbox.drop(`${name}.txt`, articleWithFacts(name, { tale }));
    await world.run();
    world.now = new Date(world.now.getTime() + hourMs);
  }
  return world;
}

async function textOf({ store }: Pick<World, "store">, key: string): Promise<string> {
  const object = await store.get(key);
  return Buffer.from(object?.body ?? []).toString();
}

const rootOf = async (world: World): Promise<FeedDocument> =>
  FeedDocument.parse(decodeJson(Buffer.from(await textOf(world, "site/feed.json"))));

const titlesIn = ({ items }: FeedDocument): readonly (string | undefined)[] =>
  items.map(({ title }) => title);

async function idOf(world: World, title: string): Promise<string> {
  const source = FeedDocument.parse(
    decodeJson(Buffer.from(await textOf(world, "site/sources/desk/feed.json"))),
  );
  const found = source.items.find((item) => item.title === title)?._feedmill.article;
  if (found === undefined) throw new Error(`no article "${title}"`);
  return found;
}

async function storyOf(world: World, id: string): Promise<StoryDocument> {
  const text = await textOf(world, `site/stories/${id}/story.json`);
  return StoryDocument.parse(JSON.parse(text));
}

async function expectWhole(world: World): Promise<void> {
  const report = await rebuild(world, { write: false });
  expect(report).toMatchObject({ missing: [], different: [], extra: [], waiting: 0, failed: [] });
}

describe("a story that several articles tell", () => {
  it("has one item in the root feed, with links to the others, and all of them in the feed of their source", async () => {
    const world = await tellThree();
    const root = await rootOf(world);
    expect(titlesIn(root)).toEqual(["Bees", "First"]);
    const [first, second] = [await idOf(world, "First"), await idOf(world, "Second")];
    const item = root.items[1];
    expect(item?._feedmill.story).toMatchObject({ id: first, articles: 2, origins: 1 });
    expect(item?._feedmill.story?.also).toMatchObject([{ article: second, copy: true }]);
    expect(item?.content_html).toContain(`articles/${second}/">`);
    for (const face of ["feed.xml", "atom.xml"]) {
      const text = await textOf(world, `site/${face}`);
      expect(text, face).toContain(`articles/${second}/`);
      expect(text.match(/<(?:item|entry)>/g), face).toHaveLength(2);
    }
    await expectWhole(world);
  });

  it("makes no item new: the date of the one that stands for it stays", async () => {
    const world = await tellThree();
    const [, item] = (await rootOf(world)).items;
    expect(item?.date_modified).toBe(item?.date_published);
  });

  it("has a page and data that say who tells it, and is linked from each article and record", async () => {
    const world = await tellThree();
    const [first, second, bees] = await Promise.all(
      ["First", "Second", "Bees"].map((title) => idOf(world, title)),
    );
    const story = await storyOf(world, first ?? "");
    expect(story.articles.map(({ id }) => id)).toEqual([first, second]);
    expect(story.articles[1]).toMatchObject({ copyOf: first, origin: 0 });
    expect(await textOf(world, `site/stories/${first}/index.html`)).toContain("Second");
    for (const id of [first, second]) {
      expect(await textOf(world, `site/articles/${id}/index.html`)).toContain(`/stories/${first}/`);
      const record = JSON.parse(await textOf(world, `site/records/${id}.json`));
      expect(record.publication.story).toMatch(new RegExp(`/stories/${first}/$`));
    }
    expect(await textOf(world, `site/articles/${bees}/index.html`)).not.toContain("/stories/");
    expect(await textOf(world, `site/stories/${bees}/story.json`)).toBe("");
  });

  it("is led by the next when its leader is withdrawn, and by the leader again when it comes back", async () => {
    const world = await tellThree();
    const first = await idOf(world, "First");
    const wish = { reason: "not true", now: world.now };
    await retract(world.store, first, { ...wish, purge: false });
    await world.run();
    expect(titlesIn(await rootOf(world))).toEqual(["Bees", "Second"]);
    expect(await storyOf(world, first)).toMatchObject({ title: null, articles: [] });
    expect(await textOf(world, `site/stories/${first}/index.html`)).toContain("No longer a story");
    await expectWhole(world);

    await reinstate(world.store, first, wish);
    await world.run();
    expect(titlesIn(await rootOf(world))).toEqual(["Bees", "First"]);
    await expectWhole(world);
  });

  it("keeps nothing of an article that is purged, and its address answers", async () => {
    const world = await tellThree();
    const first = await idOf(world, "First");
    const withdrawal = { reason: "the law", now: world.now, purge: true };
    await retract(world.store, first, withdrawal);
    await world.run();
    expect(titlesIn(await rootOf(world))).toEqual(["Bees", "Second"]);
    expect(await storyOf(world, first)).toMatchObject({ title: null, articles: [] });
    for (const text of (await contents(world.store, "stories/")).values())
      expect(text).not.toContain(`"id": "${first}"`);
    await expectWhole(world);
  });

  it("leaves nothing of a leader that came and went with an article that has come to another story", async () => {
    const world = await tellThree();
    const first = await idOf(world, "First");
    const wish = { reason: "not true", now: world.now };
    await retract(world.store, first, { ...wish, purge: false });
    await world.run();
    await reinstate(world.store, first, wish);
    await world.run();
    await retract(world.store, first, { ...wish, purge: true });
    await world.run();
    expect(titlesIn(await rootOf(world))).toEqual(["Bees", "Second"]);
    await expectWhole(world);
  });

  it("keeps nothing of an article that is purged when stories are no longer wanted", async () => {
    const world = await tellThree();
    const first = await idOf(world, "First");
    world.config = testConfig({ feeds: { stories: false } });
    await world.run();
    expect([...(await contents(world.store, "stories/")).values()].join()).toContain(first);
    await retract(world.store, first, { reason: "the law", now: world.now, purge: true });
    await world.run();
    // It may be the id of a story whose other article still stands there.
    for (const text of (await contents(world.store, "stories/")).values())
      expect(text).not.toContain(`"id": "${first}"`);
    await expectWhole(world);
    world.config = testConfig();
    await world.run();
    await expectWhole(world);
  });

  it("does not change when one of its articles is corrected", async () => {
    const world = await tellThree();
    const first = await idOf(world, "First");
    world.inbox.drop("Second.txt", articleWithFacts("Second", { tale: 2 }));
    await world.run();
    expect((await storyOf(world, first)).articles).toHaveLength(2);
    await expectWhole(world);
  });

  it("says nothing of the one article that is left, whatever becomes of it", async () => {
    const world = await tellThree();
    const first = await idOf(world, "First");
    await retract(world.store, first, { reason: "not true", now: world.now, purge: false });
    await world.run();
    world.inbox.drop("Second.txt", articleWithFacts("Second", { tale: 0 }, "Words were added."));
    await world.run();
    await expectWhole(world);
  });

  it("is taken back where the configuration wants none, and told again where it does", async () => {
    const world = await tellThree();
    const first = await idOf(world, "First");
    world.config = testConfig({ feeds: { stories: false } });
    await world.run();
    expect(titlesIn(await rootOf(world))).toEqual(["Bees", "Second", "First"]);
    expect(await storyOf(world, first)).toMatchObject({ articles: [] });
    await expectWhole(world);
    world.config = testConfig();
    await world.run();
    expect(titlesIn(await rootOf(world))).toEqual(["Bees", "First"]);
    expect((await storyOf(world, first)).articles).toHaveLength(2);
    await expectWhole(world);
  });

  it("shows nothing of an article whose source allows nothing to be shown, nor more of one than it allows", async () => {
    const allowing = (rights: string) =>
      testConfig({ sources: [{ id: "desk", kind: "inbox", title: "The desk", rights }] });
    const world = await tellThree();
    const first = await idOf(world, "First");
    world.config = allowing("private");
    await world.run();
    expect(await storyOf(world, first)).toMatchObject({ title: null, articles: [] });
    for (const text of (await contents(world.store, "stories/")).values())
      expect(text).not.toContain('"id"');
    await expectWhole(world);
    world.config = allowing("headline");
    await world.run();
    const text = await textOf(world, `site/stories/${first}/story.json`);
    expect(text).toContain("Second");
    expect(text).not.toContain("Winsome");
  });
});

describe("the note of what another article changed", () => {
  const key = "pending/stories/a.json";
  const noteOf = (before: string | null) => ({
    kind: "stories",
    articles: [],
    stories: [],
    days: [{ day: "2026-11-01", before }],
  });

  it("stays until its deed can be seen: whoever is about to do it may be cut off after it", async () => {
    const world = await tellThree();
    const version = (await world.store.head("stories/2026-11-01.json"))?.version ?? null;
    await writeStored(world.store, key, noteOf(version), "absent");
    await publishAll(world);
    expect(await world.store.get(key)).toBeDefined();
    await world.store.delete(key);
    await writeStored(world.store, key, noteOf(null), "absent");
    await publishAll(world);
    expect(await world.store.get(key)).toBeUndefined();
  });

  it("is dropped by the sweep where nobody is at work on it any more", async () => {
    const world = await tellThree();
    const version = (await world.store.head("stories/2026-11-01.json"))?.version ?? null;
    await writeStored(world.store, key, noteOf(version), "absent");
    const ports = { ...world, clock: () => world.now };
    expect(await sweepCaptures(ports, {})).toMatchObject({ dropped: 1 });
    expect(await world.store.get(key)).toBeUndefined();
  });
});

describe("stories of a store", () => {
  it("are found anew where another version kept other marks of the articles", async () => {
    const world = await tellThree();
    const whole = await contents(world.store, "");
    const change = async (key: string, change: (object: Record<string, unknown>) => object) => {
      const [text, head] = [await textOf(world, key), await world.store.head(key)];
      const bytes = Buffer.from(JSON.stringify(change(JSON.parse(text))));
      await world.store.put(key, bytes, { version: head?.version ?? "" });
    };
    for (const key of (await contents(world.store, "stories/")).keys())
      await change(key, ({ day, articles }) => ({
        day,
        articles: Array.from(Object(articles), (entry) => ({
          ...Object(entry),
          marks: { lead: "" },
        })),
      }));
    // Its renderer was another, too.
    for (const key of ["site/feed.json", "site/sources/desk/feed.json"])
      await change(key, (feed) => ({ ...feed, _feedmill: { recipe: "0123456789abcdef" } }));
    await change("site/feeds.json", (list) => ({ ...list, feeds: [] }));
    await publishAll(world);
    await expectWhole(world);
    const now = await contents(world.store, "stories/");
    for (const [key, text] of now) expect(text).toBe(whole.get(key));
  });

  it("come out the same whatever order their articles were published in", async () => {
    const world = await tellThree();
    const late = await idOf(world, "First");
    const key = `records/${late}.json`;
    const record = JSON.parse(await textOf(world, key));
    const other = openMemoryStore();
    for await (const each of world.store.list("")) {
      const object = await world.store.get(each);
      if (!/^(?:site|stories)\//.test(each) && each !== key && object)
        await other.put(each, object.body, "absent");
    }
    await publishAll({ store: other, config: world.config });
    expect(await other.get(`site/stories/${late}/story.json`)).toBe(undefined);

    const { capture } = record.ledger.captures[0];
    const note = { kind: "capture", articleId: late, capture, feeds: [] };
    await writeStored(other, key, record, "absent");
    await writeStored(other, `pending/article/${late}/${capture}.json`, note, "absent");
    await publishAll({ store: other, config: world.config });
    for (const name of ["site/feed.json", `site/stories/${late}/story.json`])
      expect(await textOf({ store: other }, name)).toBe(await textOf(world, name));
  });
});
