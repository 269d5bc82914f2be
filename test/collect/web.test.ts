import { beforeEach, describe, expect, it } from "vitest";
import { collectSources } from "../../functions/collect-sources.ts";
import { decodeCapture } from "../../lib/capture.ts";
import { decodeJson } from "../../lib/json.ts";
import { sourceKey } from "../../lib/keys.ts";
import { SourceState } from "../../lib/source-state.ts";
import { StoredRecord } from "../../lib/stored-record.ts";
import { type FakeItem, pageOf, rssOf } from "../support/fake-web.ts";
import { type MemoryStore, openMemoryStore } from "../support/memory-store.ts";
import { openWorld, testConfig, type World } from "../support/world.ts";

const feedUrl = "https://news.example.org/feed.xml";
const text =
  "The council met on Tuesday to speak about the bridge, and nobody left before the end of it.";

const item = (n: number, more: FakeItem = {}): FakeItem => ({
  guid: `id-${n}`,
  link: `https://news.example.org/2026/story-${n}`,
  title: `Story number ${n}`,
  date: new Date(Date.UTC(2026, 9, 30, 8, n)).toUTCString(),
  author: "Ann Lee",
  text: `<p>${text} ${n}</p>`,
  ...more,
});

let store: MemoryStore;
let world: World;
const configure = (source: object = {}, more: object = {}): void => {
  world.config = testConfig({
    sources: [{ id: "feed", kind: "feed", title: "The feed", url: feedUrl, ...source }],
    ...more,
  });
};
beforeEach(() => {
  store = openMemoryStore();
  world = openWorld(store);
  configure();
});

const serve = (...items: readonly FakeItem[]): void => {
  world.web.pages.set(feedUrl, rssOf(items));
};
const passHours = (hours: number): void => {
  world.now = new Date(world.now.getTime() + hours * 3_600_000);
};
const hostPolls = (): readonly string[] => world.web.log.filter((line) => line.startsWith(feedUrl));

async function read<T>(key: string, schema: { parse(value: unknown): T }): Promise<T> {
  const object = await store.get(key);
  if (!object) throw new Error(`no ${key}`);
  return schema.parse(decodeJson(object.body));
}
const records = (): Promise<readonly StoredRecord[]> =>
  Promise.all(
    store
      .keys()
      .filter((key) => /^records\/[0-9a-f]{32}\.json$/.test(key))
      .map((key) => read(key, StoredRecord)),
  );
const captures = () =>
  Promise.all(
    store
      .keys()
      .filter((key) => key.startsWith("captures/"))
      .map(async (key) => decodeCapture((await store.get(key))?.body ?? new Uint8Array())),
  );
const state = async () => (await read(sourceKey("feed"), SourceState)).poll;

describe("a feed", () => {
  it("brings each item once, with what it says of it", async () => {
    serve(item(2), item(1));
    const report = await world.run();
    expect(report.failures).toEqual([]);
    expect(report.articles.added).toBe(2);
    const [first] = (await records()).filter(({ headline }) => headline === "Story number 1");
    expect(first).toMatchObject({
      url: "https://news.example.org/2026/story-1",
      authors: [{ name: "Ann Lee" }],
      published: expect.stringMatching(/^2026-10-30T08:01/),
      body: { text: `${text} 1` },
      provenance: { extractor: "feed-item", fields: { headline: "feed", authors: "feed" } },
    });
    passHours(2);
    expect(await world.run()).toMatchObject({ articles: { added: 0, revised: 0 }, wrote: 0 });
    expect(await captures()).toHaveLength(2);
  });

  it("is asked no sooner than it is due, and then conditionally", async () => {
    serve(item(1));
    await world.run();
    await world.run();
    expect(hostPolls()).toHaveLength(1);
    passHours(1.2);
    await world.run();
    expect(hostPolls()).toEqual([`${feedUrl} 200`, `${feedUrl} 304`]);
  });

  it("captures the older items first, and marks those of the first run", async () => {
    serve(item(3), item(2), item(1));
    await world.run();
    passHours(2);
    serve(item(4), item(3), item(2), item(1));
    await world.run();
    const headers = (await captures()).map(({ header }) => header);
    expect(headers.map(({ hints, backfill }) => [hints?.title, backfill])).toEqual([
      ["Story number 1", true],
      ["Story number 2", true],
      ["Story number 3", true],
      ["Story number 4", false],
    ]);
  });

  it("takes the newest of a long feed at first, and the others never", async () => {
    configure({ backfillMax: 2 });
    serve(...[5, 4, 3, 2, 1].map((n) => item(n)));
    const report = await world.run();
    expect(report.articles.added).toBe(2);
    expect(report.notices).toEqual([
      expect.objectContaining({
        reason: "first run: the newest 2 of 5 items are taken (backfillMax)",
      }),
    ]);
    passHours(2);
    serve(...[6, 5, 4, 3, 2, 1].map((n) => item(n)));
    expect((await world.run()).articles.added).toBe(1);
  });

  it("takes no more new items in one run than it may, and the others in the next", async () => {
    configure({ itemsMax: 2 });
    serve(item(1));
    await world.run();
    serve(...[6, 5, 4, 3, 2, 1].map((n) => item(n)));
    const added: number[] = [];
    for (let run = 0; run < 4; run++) {
      passHours(2);
      added.push((await world.run()).articles.added);
    }
    expect(added).toEqual([2, 2, 1, 0]);
  });

  it("keeps the answer that new items came in, once", async () => {
    serve(item(2), item(1));
    await world.run();
    const raw = store.keys().filter((key) => key.startsWith("raw/"));
    expect(raw).toHaveLength(1);
    expect((await captures()).map(({ header }) => header.raw)).toEqual([raw[0], raw[0]]);
    const text = Buffer.from((await store.get(raw[0] ?? ""))?.body ?? []).toString();
    expect(text).toContain('"status":200');
    expect(text).toContain("<title>Story number 1</title>");
  });
});

describe("the same article again", () => {
  const again = async (change: FakeItem): Promise<readonly StoredRecord[]> => {
    serve(item(2), item(1));
    await world.run();
    passHours(2);
    serve(item(2), item(1, change));
    await world.run();
    return (await records()).filter(({ ledger }) =>
      ledger.captures.some(({ capture }) => capture !== undefined),
    );
  };

  it.each([
    ["with another guid", { guid: "other" }],
    ["with tracking parameters", { link: "https://news.example.org/2026/story-1?utm_source=rss" }],
    ["by http and with a slash", { link: "http://www.news.example.org/2026/story-1/" }],
    ["as its AMP twin", { link: "https://news.example.org/amp/2026/story-1" }],
    ["with the time of the request as its date", { date: "Sun, 01 Nov 2026 10:00:00 GMT" }],
  ])("%s is one record and no revision", async (_what, change) => {
    const all = await again(change);
    expect(all).toHaveLength(2);
    expect(all.map(({ revision }) => revision)).toEqual([1, 1]);
  });

  it.each([
    ["another title", { title: "Story number one, corrected" }],
    ["another guid and another text", { guid: "other", text: `<p>${text} It was not true.</p>` }],
  ])("with %s is one record with a revision", async (_what, change) => {
    const all = await again(change);
    expect(all).toHaveLength(2);
    expect(all.map(({ revision }) => revision).sort()).toEqual([1, 2]);
  });

  const claims = (): number => store.keys().filter((key) => key.startsWith("identities/")).length;
  const address = "https://news.example.org/2026/story-1";

  it.each([
    ["is moved, and keeps its guid", { guid: address, link: "https://news.example.org/moved/1" }],
    ["gets a guid of its own", { guid: "other" }],
  ])("whose guid is its address is claimed once, and known when it %s", async (_what, change) => {
    serve(item(1, { guid: address }));
    await world.run();
    expect(claims()).toBe(1);
    passHours(2);
    serve(item(1, { ...change, title: "Story number one, corrected" }));
    await world.run();
    expect((await records()).map(({ revision }) => revision)).toEqual([2]);
    expect(claims()).toBe(2);
  });

  it("is told apart where guids are addresses that differ by their fragments alone", async () => {
    const liveUrl = "https://news.example.org/live";
    const part = (n: number): FakeItem => item(n, { guid: `${liveUrl}#${n}` });
    serve(part(1), part(2));
    await world.run();
    expect(await records()).toHaveLength(2);
  });

  it("gone and back is no news", async () => {
    serve(item(2), item(1));
    await world.run();
    for (const items of [[item(2)], [item(2), item(1)]]) {
      passHours(24);
      serve(...items);
      expect((await world.run()).articles).toMatchObject({ added: 0, revised: 0 });
    }
    expect(await captures()).toHaveLength(2);
  });

  it("is told apart where a feed gives all its items one guid or one link", async () => {
    serve(item(1, { guid: "same" }), item(2, { guid: "same" }));
    await world.run();
    expect(await records()).toHaveLength(2);
    passHours(2);
    const home = "https://news.example.org/";
    serve(item(3, { link: home }), item(4, { link: home }));
    await world.run();
    expect(await records()).toHaveLength(4);
  });
});

describe("an archive that is published anew", () => {
  it("is collected, marked and held back, with a notice", async () => {
    serve(item(1));
    await world.run();
    passHours(48);
    const old = Array.from({ length: 12 }, (_, n) =>
      item(100 + n, { date: "Mon, 03 Feb 2025 10:00:00 GMT" }),
    );
    serve(item(1), ...old);
    const report = await world.run();
    expect(report.notices[0]?.reason).toContain("flood: 12 old items came as new at once");
    expect(report.heldBack).toHaveLength(12);
    const published = store.keys().filter((key) => key.startsWith("site/records/"));
    expect(published).toHaveLength(1);
    const marks = (await captures()).map(({ header }) => header.flood ?? false);
    expect(marks.filter(Boolean)).toHaveLength(12);
    passHours(2);
    expect((await world.run()).articles.added).toBe(0);
    serve(item(1), ...old.map((each) => ({ ...each, title: `${each.title}, again` })));
    passHours(2);
    expect((await world.run()).heldBack).toHaveLength(12);
  });
});

describe("what a source answers", () => {
  const failing = async (status: number, headers: Record<string, string> = {}) => {
    world.web.pages.set(feedUrl, { status, headers });
    return world.run();
  };
  const waitMinutes = async (): Promise<number> =>
    (Date.parse((await state())?.due ?? "") - world.now.getTime()) / 60_000;

  it("backs off, twice as long each time, up to a day", async () => {
    const waits: number[] = [];
    for (let n = 0; n < 8; n++) {
      expect((await failing(500)).failures).toHaveLength(1);
      waits.push(await waitMinutes());
      passHours(27);
    }
    expect(waits[0]).toBeGreaterThanOrEqual(120 * 0.9);
    expect(waits[1]).toBeGreaterThanOrEqual(240 * 0.9);
    expect(waits[7]).toBeGreaterThanOrEqual(1440 * 0.9);
    expect(waits[7]).toBeLessThanOrEqual(1440);
  });

  it("waits as long as Retry-After asks for, and leaves the host alone meanwhile", async () => {
    await failing(503, { "retry-after": "36000" });
    expect(await waitMinutes()).toBeGreaterThanOrEqual(600);
    passHours(5);
    const before = world.web.log.length;
    await world.run();
    expect(world.web.log).toHaveLength(before);
  });

  it("asks no more after 410, until another address is configured", async () => {
    const report = await failing(410);
    expect(report.failures[0]?.reason).toContain("410 Gone");
    passHours(100);
    const before = world.web.log.length;
    await world.run();
    expect(world.web.log).toHaveLength(before);
    const other = "https://news.example.org/other.xml";
    configure({ url: other });
    world.web.pages.set(other, rssOf([item(1)]));
    expect((await world.run()).articles.added).toBe(1);
  });

  it("asks at the new address after a lasting redirect", async () => {
    const moved = "https://news.example.org/new.xml";
    world.web.pages.set(feedUrl, { ...(rssOf([item(1)]) as object), movedTo: moved });
    const report = await world.run();
    expect(report.notices[0]?.reason).toBe(`moved for good to ${moved}; write that as its url`);
    passHours(2);
    world.web.pages.set(moved, rssOf([item(1), item(2)]));
    await world.run();
    expect(world.web.log.at(-1)).toBe(`${moved} 200`);
  });

  it("goes back to the address that is configured when the new one leads nowhere", async () => {
    const moved = "https://news.example.org/new.xml";
    world.web.pages.set(feedUrl, { ...(rssOf([item(1)]) as object), movedTo: moved });
    await world.run();
    for (let run = 0; run < 3; run++) {
      passHours(25);
      await world.run();
    }
    world.web.pages.set(feedUrl, rssOf([item(1), item(2)]));
    passHours(25);
    expect((await world.run()).articles.added).toBe(1);
    expect((await state())?.url).toBe(feedUrl);
  });

  it("is remembered as broken and as recovered, once each", async () => {
    for (let run = 0; run < 5; run++) {
      await failing(404);
      passHours(25);
    }
    serve(item(1));
    await world.run();
    passHours(2);
    await world.run();
    expect((await state())?.events?.map(({ kind }) => kind)).toEqual(["broke", "recovered"]);
  });

  it("asks robots.txt first, and nothing that it forbids", async () => {
    serve(item(1));
    world.web.pages.set("https://news.example.org/robots.txt", "User-agent: *\nDisallow: /feed");
    const report = await world.run();
    expect(report.failures[0]?.reason).toContain("robots.txt forbids it");
    expect(world.web.log).toEqual(["https://news.example.org/robots.txt 200"]);
  });

  it("asks nothing where robots.txt cannot be had", async () => {
    serve(item(1));
    world.web.pages.set("https://news.example.org/robots.txt", { status: 500 });
    expect((await world.run()).failures[0]?.reason).toContain("could not be read");
    expect(hostPolls()).toEqual([]);
  });

  it("asks for robots.txt once a day", async () => {
    serve(item(1));
    for (let run = 0; run < 10; run++) {
      await world.run();
      passHours(4);
    }
    expect(world.web.log.filter((line) => line.includes("robots.txt"))).toHaveLength(2);
  });
});

describe("pages", () => {
  const page = (n: number): string => `https://news.example.org/2026/story-${n}`;
  beforeEach(() => {
    configure({ fullText: true });
    for (const n of [1, 2]) world.web.pages.set(page(n), pageOf(`Page of story ${n}`));
    serve(item(2, { text: "A teaser." }), item(1, { text: "A teaser." }));
  });

  it("are fetched in place of a feed's own text, and what the feed says fills the gaps", async () => {
    await world.run();
    const [one] = (await records()).filter(({ headline }) => headline === "Page of story 1");
    expect(one?.body.text).toContain("It was the third meeting of the year");
    expect(one).toMatchObject({
      authors: [{ name: "Ann Lee" }],
      provenance: { fields: { authors: "feed", published: "feed" } },
    });
  });

  it("are looked at again after 1 hour, 6 hours, 1 day and 7 days, and bring corrections", async () => {
    await world.run();
    const looks: number[] = [];
    const begun = world.now.getTime();
    for (let hours = 0; hours < 24 * 8; hours++) {
      passHours(1);
      const before = world.web.log.filter((line) => line.startsWith(page(1))).length;
      await world.run();
      if (world.web.log.filter((line) => line.startsWith(page(1))).length > before)
        looks.push(Math.round((world.now.getTime() - begun) / 3_600_000));
    }
    expect(looks).toEqual([1, 6, 24, 168]);
    expect(new Set(world.web.log.filter((line) => line.startsWith(page(1))).slice(1))).toEqual(
      new Set([`${page(1)} 304`]),
    );
  });

  it("that changed make a revision which loses nothing of what the feed said", async () => {
    await world.run();
    world.web.pages.set(page(1), pageOf("Page of story 1", "The council met on Monday."));
    passHours(1.1);
    const report = await world.run();
    expect(report.articles.revised).toBe(1);
    const [one] = (await records()).filter(({ revision }) => revision === 2);
    expect(one).toMatchObject({ headline: "Page of story 1", authors: [{ name: "Ann Lee" }] });
    expect(one?.published).toContain("2026-10-30");
  });

  it("that are gone are noted, and withdraw nothing", async () => {
    await world.run();
    world.web.pages.set(page(1), { status: 410 });
    passHours(1.1);
    const report = await world.run();
    expect(report.notices.map(({ reason }) => reason)).toEqual([
      `${page(1)} answers 410 now; what it said stays published`,
    ]);
    expect((await state())?.items.map(({ gone }) => gone?.status)).toContain(410);
    expect(report.failures).toEqual([]);
  });

  it("that fail are tried again, and the feed's own text is taken in the end", async () => {
    world.web.pages.set(page(1), { status: 500 });
    const added: number[] = [];
    for (let run = 0; run < 4; run++) {
      added.push((await world.run()).articles.added);
      passHours(2);
    }
    expect(added).toEqual([1, 0, 1, 0]);
    const [one] = (await records()).filter(({ headline }) => headline === "Story number 1");
    expect(one?.body.text).toBe("A teaser.");
    expect(one?.provenance.warnings.join()).toContain("no-page: the text is the feed's own");
  });

  it("on hosts that are not the source's are not asked for", async () => {
    serve(item(1, { link: "https://elsewhere.example.net/story" }));
    await world.run();
    expect(world.web.log.join()).not.toContain("elsewhere");
    expect((await records())[0]?.provenance.warnings.join()).toContain("is no host of this source");
  });

  it("tell what their publisher reserves, and are left out where that is obeyed", async () => {
    world.web.pages.set(page(1), {
      body: pageOf("Page of story 1", undefined, '<meta name="tdm-reservation" content="1">'),
      headers: { "x-robots-tag": "noai, noindex", "tdm-policy": "https://news.example.org/terms" },
    });
    await world.run();
    const [one] = (await records()).filter(({ headline }) => headline === "Page of story 1");
    expect(one?.rights).toMatchObject({
      reservations: ["noai", "tdm-reservation"],
      policy: "https://news.example.org/terms",
    });

    const other = openWorld(
      openMemoryStore(),
      testConfig({
        sources: [
          {
            id: "feed",
            kind: "feed",
            title: "F",
            url: feedUrl,
            fullText: true,
            obeyReservations: true,
          },
        ],
      }),
    );
    for (const [url, answer] of world.web.pages) other.web.pages.set(url, answer);
    const report = await other.run();
    expect(report.articles.added).toBe(1);
    expect(report.notices.map(({ reason }) => reason)).toEqual([
      "1 left out: its publisher reserves it from machines (noai, tdm-reservation)",
    ]);
  });

  it("are no more requests than the source may make in one run", async () => {
    configure({ fullText: true, requestsMax: 2 });
    const added: number[] = [];
    for (let run = 0; run < 3; run++) {
      added.push((await world.run()).articles.added);
      passHours(1);
    }
    expect(added).toEqual([1, 1, 0]);
  });
});

describe("two runs at once", () => {
  it("come to one record of each article, and to a state that knows them all", async () => {
    serve(item(2), item(1));
    await Promise.all([collectSources(world), collectSources(world)]);
    await world.run();
    expect((await records()).map(({ revision }) => revision)).toEqual([1, 1]);
    expect((await state())?.items).toHaveLength(2);
    passHours(2);
    expect(await world.run()).toMatchObject({ articles: { added: 0, revised: 0 }, failures: [] });
  });
});

describe("a feed of very many items", () => {
  it("takes its newest, and knows the others", async () => {
    serve(...Array.from({ length: 4_000 }, (_, n) => item(4_000 - n)));
    await world.run();
    expect(await records()).toHaveLength(20);
    expect((await state())?.passed).toHaveLength(2 * 3_980);
    passHours(2);
    serve(...Array.from({ length: 4_001 }, (_, n) => item(4_001 - n)));
    expect((await world.run()).articles.added).toBe(1);
  });
});

describe("filters", () => {
  it("of the source and of all sources decide what is taken", async () => {
    configure(
      { keep: [{ field: "title", pattern: "^story" }] },
      { filters: { block: [{ field: "categories", text: "SPORT" }] } },
    );
    serve(
      item(3, { title: "Weather" }),
      item(2, { category: "Sport and games" }),
      item(1, { category: "News" }),
    );
    await world.run();
    expect((await records()).map(({ headline }) => headline)).toEqual(["Story number 1"]);
  });
});

describe("other kinds of source", () => {
  const page = (n: number): string => `https://news.example.org/story-${n}`;
  beforeEach(() => {
    for (const n of [1, 2, 3]) world.web.pages.set(page(n), pageOf(`Page of story ${n}`));
  });
  const headlines = async (): Promise<readonly (string | null)[]> =>
    (await records()).map(({ headline }) => headline).sort();

  it("are lists of addresses", async () => {
    const urls = [page(1), page(2)];
    world.config = testConfig({ sources: [{ id: "feed", kind: "urls", title: "List", urls }] });
    expect((await world.run()).failures).toEqual([]);
    expect(await headlines()).toEqual(["Page of story 1", "Page of story 2"]);
  });

  it("are sitemaps, and indexes of them", async () => {
    const index = "https://news.example.org/sitemap.xml";
    const one = "https://news.example.org/sitemap-1.xml";
    world.web.pages.set(index, `<sitemapindex><sitemap><loc>${one}</loc></sitemap></sitemapindex>`);
    world.web.pages.set(
      one,
      `<urlset>${[1, 3].map((n) => `<url><loc>${page(n)}</loc></url>`).join("")}</urlset>`,
    );
    configure({ kind: "sitemap", url: index });
    expect((await world.run()).failures).toEqual([]);
    expect(await headlines()).toEqual(["Page of story 1", "Page of story 3"]);
  });

  it("download no sitemap of an index that has not changed, and forget no article for it", async () => {
    const index = "https://news.example.org/sitemap.xml";
    const parts = [1, 2].map((n) => `https://news.example.org/sitemap-${n}.xml`);
    const sitemap = (...pages: number[]): string =>
      `<urlset>${pages.map((n) => `<url><loc>${page(n)}</loc></url>`).join("")}</urlset>`;
    const locs = parts.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join("");
    world.web.pages.set(index, `<sitemapindex>${locs}</sitemapindex>`);
    world.web.pages.set(parts[0] ?? "", sitemap(1));
    world.web.pages.set(parts[1] ?? "", sitemap(2));
    configure({ kind: "sitemap", url: index, recheck: [] });
    await world.run();
    world.web.log.length = 0;
    passHours(2);
    await world.run();
    expect(world.web.log.sort()).toEqual([...parts, index].map((url) => `${url} 304`));
    world.web.pages.set(parts[1] ?? "", sitemap(2, 3));
    passHours(2);
    expect((await world.run()).articles.added).toBe(1);
    expect((await state())?.items.map(({ unlisted }) => unlisted)).toEqual([null, null, null]);
  });

  it("are pages that link to articles", async () => {
    const list = "https://news.example.org/news";
    world.web.pages.set(list, `<main><h2><a href="/story-2">Page of story two</a></h2></main>`);
    configure({ kind: "page", url: list, links: "main h2 a" });
    expect((await world.run()).failures).toEqual([]);
    expect(await headlines()).toEqual(["Page of story 2"]);
  });
});
