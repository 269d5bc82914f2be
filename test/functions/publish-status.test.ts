import { parseFeed } from "feedsmith";
import { beforeEach, expect, it } from "vitest";
import { publishStatus } from "../../functions/publish-status.ts";
import { rebuild } from "../../lib/publish/rebuild.ts";
import { rssOf } from "../support/fake-web.ts";
import { type MemoryStore, openMemoryStore } from "../support/memory-store.ts";
import { openWorld, testConfig, type World } from "../support/world.ts";

const url = "https://news.example.org/feed.xml";
let store: MemoryStore;
let world: World;
beforeEach(() => {
  store = openMemoryStore();
  const sources = [{ id: "news", kind: "feed", title: "News & <more>", url }];
  world = openWorld(store, testConfig({ sources }));
});

const textOf = async (name: string): Promise<string> =>
  Buffer.from((await store.get(`site/status/${name}`))?.body ?? []).toString();
const runAfterHours = async (hours: number): Promise<void> => {
  world.now = new Date(world.now.getTime() + hours * 3_600_000);
  await world.run();
};

it("tells of a source that breaks and recovers, once each, in all formats", async () => {
  world.web.pages.set(url, { status: 500 });
  await world.run();
  const page = await textOf("index.html");
  expect(page).toContain('<li id="news">');
  expect(page).toMatch(
    /News &amp; &lt;more&gt;<\/a> <span class="state ill">broken<\/span><\/h2>\s*<p>\S/,
  );
  expect(page).toContain("0 new items in 1 look, 1 failed");
  await runAfterHours(30);
  world.web.pages.set(url, rssOf([{ guid: "1", title: "One", text: "Some words." }]));
  await runAfterHours(30);
  await runAfterHours(30);
  expect(await textOf("index.html")).toContain('<span class="state">well</span>');
  const [, looks, failed] =
    /1 new item in (\d+) looks, (\d+) failed/.exec(await textOf("index.html")) ?? [];
  expect(Number(looks)).toBeGreaterThan(Number(failed));
  const titles = ["News & <more> has recovered", "News & <more> is broken"];
  const json: { items: { title: string }[] } = JSON.parse(await textOf("feed.json"));
  expect(json.items.map(({ title }) => title)).toEqual(titles);
  const rss = parseFeed(await textOf("feed.xml"));
  expect(rss.format === "rss" && rss.feed.items?.length).toBe(2);
  const atom = parseFeed(await textOf("atom.xml"));
  expect(atom.format === "atom" && atom.feed.entries?.map(({ id }) => id)).toEqual(
    rss.format === "rss" && rss.feed.items?.map(({ guid }) => guid?.value),
  );
});

it("is written once an hour at most, and its feeds only when there is news", async () => {
  world.web.pages.set(url, rssOf([]));
  await world.run();
  expect(await publishStatus(world)).toBe(0);
  world.now = new Date(world.now.getTime() + 3_600_000);
  expect(await publishStatus(world)).toBe(1);
});

it("is not counted as what nothing accounts for", async () => {
  world.web.pages.set(url, rssOf([]));
  await world.run();
  expect(await rebuild(world, { write: false })).toMatchObject({ extra: [], different: [] });
});

it("is not there where all sources are inboxes", async () => {
  const other = openWorld(openMemoryStore());
  await other.run();
  expect(await publishStatus(other)).toBe(0);
});

it("charts how long the answers took, and what each look brought", async () => {
  const { fetch } = world.web;
  world.web.fetch = async (request) => {
    const outcome = await fetch(request);
    world.now = new Date(world.now.getTime() + 250);
    return outcome;
  };
  world.web.pages.set(url, rssOf([{ guid: "1", title: "One", text: "Some words." }]));
  await world.run();
  await runAfterHours(30);
  const page = await textOf("index.html");
  expect(page).toContain("1 new item in 2 looks<");
  expect(page).toContain("answers in 250 ms, at most 250 ms");
});
