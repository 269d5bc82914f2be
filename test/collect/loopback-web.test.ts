import { afterAll, beforeAll, expect, it } from "vitest";
import { collectSources } from "../../functions/collect-sources.ts";
import { hourMs } from "../../lib/duration.ts";
import { openFetcher } from "../../lib/fetch/fetch.ts";
import { pageOf } from "../support/fake-web.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { openSiteServerAt, type SiteServer } from "../support/site-server.ts";
import { openWorld, testConfig } from "../support/world.ts";

/** A small web on loopback, asked by the real fetcher. */

const sitesMax = 50;
const kinds = ["feed", "page", "sitemap"] as const;
const paths = { feed: "/feed.xml", page: "/news", sitemap: "/sitemap.xml" } as const;

let sites: SiteServer[] = [];
beforeAll(async () => {
  sites = await Promise.all(
    Array.from({ length: sitesMax }, (_, n) => openSiteServerAt(siteOf(n))),
  );
});
afterAll(() => Promise.all(sites.map((site) => site.close())));

/** Two articles by each way in, none of them by two. */
const siteOf =
  (site: number) =>
  (origin: string): Readonly<Record<string, string>> => {
    const pages: Record<string, string> = { "/robots.txt": "User-agent: *\nDisallow: /private\n" };
    for (const kind of kinds)
      for (const n of [1, 2])
        pages[`/${kind}/2026/the-story-of-${n}`] = pageOf(
          `The story of ${kind} ${n} at site ${site}`,
        );
    const links = (kind: string) => [1, 2].map((n) => `${origin}/${kind}/2026/the-story-of-${n}`);
    const items = links("feed").map(
      (link, i) => `<item><title>Story ${i}</title><link>${link}</link></item>`,
    );
    pages[paths.feed] =
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Site</title>${items.join("")}</channel></rss>`;
    const anchors = links("page").map(
      (link, i) =>
        `<article><h2><a href="${link}">The long headline of story number ${i}</a></h2></article>`,
    );
    pages[paths.page] =
      `<!doctype html><html><head><title>News</title></head><body><main>${anchors.join("")}</main></body></html>`;
    const urls = links("sitemap").map((link) => `<url><loc>${link}</loc></url>`);
    pages[paths.sitemap] =
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("")}</urlset>`;
    return pages;
  };

it("collects all of 50 sites by three kinds of source, and downloads no body the second time", async () => {
  const store = openMemoryStore();
  const sources = sites.flatMap(({ origin }, n) =>
    kinds.map((kind) => ({
      id: `site-${n}-${kind}`,
      kind,
      title: `Site ${n} by ${kind}`,
      url: `${origin}${paths[kind]}`,
      ...(kind === "feed" ? { fullText: true } : {}),
    })),
  );
  const world = openWorld(store, testConfig({ sources }));
  world.wait = async () => {};
  const fetcher = openFetcher({
    userAgent: "Feedmill/test (+http://127.0.0.1/)",
    allow: sites.map(({ place }) => place),
  });
  try {
    const first = await collectSources({ ...world, fetcher });
    expect(first.failed).toEqual([]);
    expect(first.reports.map(({ captured }) => captured.length)).toEqual(sources.map(() => 2));

    for (const { log } of sites) log.length = 0;
    world.now = new Date(world.now.getTime() + 2 * hourMs);
    const second = await collectSources({ ...world, fetcher });
    expect(second.failed).toEqual([]);
    expect(second.reports.flatMap(({ captured }) => captured)).toEqual([]);
    const answers = sites.flatMap(({ log }) => log.map((line) => line.split(" ")[1]));
    // Three listings and six pages a site, each asked once and none of them sent.
    expect(answers).toHaveLength(sites.length * 9);
    expect(new Set(answers)).toEqual(new Set(["304"]));
  } finally {
    fetcher.close();
  }
}, 60_000);
