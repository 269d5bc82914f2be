import { describe, expect, it } from "vitest";
import { decodeJson } from "../lib/json.ts";
import { StoreError } from "../lib/ports.ts";
import { FeedDocument } from "../lib/publish/feed.ts";
import { rebuild } from "../lib/publish/rebuild.ts";
import { retract } from "../lib/retract.ts";
import { type FakeItem, pageOf, rssOf } from "./support/fake-web.ts";
import { openMemoryStore } from "./support/memory-store.ts";
import {
  articleText,
  contents,
  openWorld,
  testConfig,
  type World,
  withoutTurns,
} from "./support/world.ts";

/** A store that fails ends a run wherever it is, as a crash would. */
class Crash extends StoreError {}

/** Does one thing again and again, as an operator would, until it comes to its end. */
async function untilDone(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
}

/** A small day: articles come, one changes, one is withdrawn, the configuration changes. */
async function day(world: World): Promise<void> {
  world.inbox.drop("a.txt", articleText("Bridge opens"));
  world.inbox.drop("b.txt", articleText("Harvest begins"));
  world.inbox.drop("bad.txt", "");
  await untilDone(() => world.run());

  world.now = new Date("2026-11-01T12:00:00Z");
  world.inbox.drop("a.txt", articleText("Bridge opens late"));
  world.inbox.drop("c.txt", articleText("Mayor resigns"));
  await untilDone(() => world.run());

  world.now = new Date("2026-11-01T15:00:00Z");
  const id = await articleNamed(world, "Mayor resigns");
  const withdrawal = { reason: "not true", now: world.now, purge: false };
  await untilDone(() => retract(world.store, id, withdrawal));
  await untilDone(() => world.run());

  world.now = new Date("2026-11-01T18:00:00Z");
  world.config = testConfig({ feeds: { window: 1 } });
  await untilDone(() => world.run());
}

const feedUrl = "https://news.example.org/feed.xml";
const pageUrl = (n: number): string => `https://news.example.org/story-${n}`;

/** The same with sources of the web: a feed with its own texts, and one whose pages are fetched. */
async function webDay(world: World): Promise<void> {
  const { pages } = world.web;
  // The clock stands still within a run, so that days can be compared.
  world.wait = async () => {};
  world.config = testConfig({
    sources: [
      { id: "texts", kind: "feed", title: "Texts", url: feedUrl },
      { id: "pages", kind: "feed", title: "Pages", url: `${feedUrl}?full`, fullText: true },
    ],
  });
  const serve = (...items: readonly FakeItem[]): void => {
    for (const url of [feedUrl, `${feedUrl}?full`]) pages.set(url, rssOf(items));
  };
  const story = (n: number, title = `Story number ${n}`): FakeItem => {
    const text = "The council met on Tuesday, and nobody left before the end of it was in sight.";
    return { guid: `id-${n}`, link: pageUrl(n), title, text };
  };
  for (const n of [1, 2, 3]) pages.set(pageUrl(n), pageOf(`Page of story ${n}`));
  serve(story(2), story(1));
  await untilDone(() => world.run());

  world.now = new Date("2026-11-01T12:00:00Z");
  pages.set(pageUrl(1), pageOf("Page of story 1", "The council met on Monday."));
  serve(story(3), story(2, "Story number two"), story(1));
  await untilDone(() => world.run());

  world.now = new Date("2026-11-01T18:00:00Z");
  await untilDone(() => world.run());
}

async function articleNamed(world: World, title: string): Promise<string> {
  const object = await world.store.get("site/feed.json");
  if (!object) throw new Error("no feed");
  const { items } = FeedDocument.parse(decodeJson(object.body));
  const item = items.find((each) => each.title === title);
  if (!item) throw new Error(`no item "${title}"`);
  return item._feedmill.article;
}

/** How often a bad item was tried may differ; that it was given up, and why, may not. */
const comparable = (text = ""): string => text.replace(/"attempts": \d+/, "");

describe("a crash between any two writes of a day", () => {
  it.each([
    ["an inbox", day],
    ["sources of the web", webDay],
  ])(
    "of %s leaves, after one clean run, the bytes of a day without a crash",
    async (_, day) => {
      const calm = openMemoryStore();
      await day(openWorld(calm));
      const expected = withoutTurns(await contents(calm));
      expect(expected.size).toBeGreaterThan(20);

      for (let n = 1; n <= calm.writes; n++) {
        for (const when of ["before", "after"] as const) {
          let crashed = false;
          const store = openMemoryStore({
            onWrite: (count, write, phase) => {
              if (crashed || count !== n || phase !== when) return;
              crashed = true;
              throw new Crash(`${when} write ${n}: ${write.kind} ${write.key}`);
            },
          });
          const world = openWorld(store);
          await day(world);
          expect(crashed, `write ${n} ${when} happened`).toBe(true);
          const got = withoutTurns(await contents(store));
          expect([...got.keys()], `keys after a crash ${when} write ${n}`).toEqual([
            ...expected.keys(),
          ]);
          for (const [key, text] of got) {
            expect(
              comparable(text) === comparable(expected.get(key)),
              `${key} after a crash ${when} write ${n}`,
            ).toBe(true);
          }
          const report = await rebuild(world, { write: false });
          expect(report).toMatchObject({ missing: [], different: [], extra: [], waiting: 0 });
        }
      }
    },
    120_000,
  );
});
