import type { Config } from "../config.ts";
import { sha256 } from "../hash.ts";
import { encodeJson, encodeText } from "../json.ts";
import { prefixes } from "../keys.ts";
import type { Store } from "../ports.ts";
import { recordJsonSchema } from "../record.ts";
import { aboutKey, feedAddresses, newsSitemapAddress } from "./addresses.ts";
import { feedJsonSchema } from "./feed.ts";
import { indexAddresses, indexGroups } from "./feed-index.ts";
import { type EndedFeed, FEED_LIST_KEY, type FeedListHold } from "./feed-list.ts";
import { FACETS, type FeedPlan } from "./feed-plans.ts";
import { titleOf } from "./feed-title.ts";
import { renderOpml } from "./opml.ts";
import { renderAboutPage } from "./pages/about-page.ts";
import { favicon } from "./pages/favicon.ts";
import { filterScript } from "./pages/filter-script.ts";
import { renderNotFoundPage } from "./pages/not-found-page.ts";
import { stylesheet } from "./pages/style.ts";
import { storyJsonSchema } from "./stories/story-document.ts";
import { LostRace, readTarget, writeTarget } from "./target.ts";
import { updateDays } from "./update-changes.ts";
import { beginIndex } from "./update-index.ts";

/**
 * Writes what there is once a site: the lists of the feeds that are `done`, the stylesheet, the
 * schema. `hold` is on the list of feeds since before they were made. Answers how many it wrote, and
 * undefined where another publisher changed the list meanwhile: then nothing is known to be done.
 */
export async function writeSiteFiles(
  ports: { readonly store: Store; readonly config: Config; readonly recipe: string },
  { done, ...unlisted }: Unlisted & { readonly done: readonly FeedPlan[] },
  hold: FeedListHold,
): Promise<number | undefined> {
  if (hold.isLost) return undefined;
  const { store, config } = ports;
  const list = hold.target;
  const begun = await beginLists(ports);
  if (begun === undefined) return undefined;
  let written = begun;
  for (const [key, bytes] of siteFiles(config, done, unlisted)) {
    const isList = key === list.key;
    try {
      const target = isList ? list : await readTarget(store, key);
      if (await writeTarget(store, target, sha256(bytes), () => bytes)) written++;
    } catch (error) {
      if (!(error instanceof LostRace)) throw error;
      if (isList) return undefined;
      // Another publisher wrote it: its next run, or ours, looks again.
    }
  }
  return written;
}

/** Indexes and the list of changes are there before anything stands in them. */
async function beginLists(ports: Parameters<typeof beginIndex>[0]): Promise<number | undefined> {
  try {
    const written = await beginIndex(ports);
    return written + (await updateDays(new Map(), ports));
  } catch (error) {
    // Another publisher is at it, and may not come to its end.
    if (error instanceof LostRace) return undefined;
    throw error;
  }
}

/** Feeds of the configuration's naming that are not, or not yet, among those that are made. */
export interface Unlisted {
  readonly ended?: readonly EndedFeed[];
  readonly begun?: readonly EndedFeed[];
}

/** Key and bytes of each of them, as they follow from the configuration. */
export function siteFiles(
  config: Config,
  plans: readonly FeedPlan[],
  { ended = [], begun = [] }: Unlisted = {},
): ReadonlyMap<string, Uint8Array> {
  const { site } = config;
  const facets = plans.find(({ feed }) => feed === FACETS);
  const groups = indexGroups(config);
  const feeds = plans
    .filter((plan) => plan !== facets)
    .map((plan) => {
      const { feed, recipe } = plan;
      const { home, json, rss, atom } = feedAddresses(site, feed);
      const title = titleOf(plan, site, []);
      const expired = plan.closed && { expired: true };
      return { feed, title, html: home, json, rss, atom, recipe, ...expired };
    });
  return new Map([
    [
      FEED_LIST_KEY,
      encodeJson({
        title: site.title,
        feeds,
        ...(facets && { facets: { recipe: facets.recipe } }),
        index: groups.map((group) => ({ group, ...indexAddresses(site, group, "") })),
        changes: `${site.url}changes/index.json`,
        ...(ended.length > 0 && { ended }),
        ...(begun.length > 0 && { begun }),
      }),
    ],
    [
      `${prefixes.site}feeds.opml`,
      renderOpml(
        site,
        feeds.filter(({ expired }) => !expired),
        groups,
      ),
    ],
    [`${prefixes.site}style.css`, encodeText(stylesheet)],
    [`${prefixes.site}favicon.svg`, encodeText(favicon)],
    [`${prefixes.site}filter.js`, encodeText(filterScript)],
    [aboutKey, renderAboutPage(config)],
    [`${prefixes.site}404.html`, renderNotFoundPage(config)],
    [`${prefixes.site}robots.txt`, encodeText(robots(config))],
    [`${prefixes.site}schema/record-1.json`, encodeJson(recordJsonSchema())],
    [`${prefixes.site}schema/feed-1.json`, encodeJson(feedJsonSchema())],
    [`${prefixes.site}schema/story-1.json`, encodeJson(storyJsonSchema())],
  ]);
}

const robots = ({ site, feeds }: Config): string =>
  [
    "User-agent: *",
    "Allow: /",
    ...(feeds.newsSitemap ? [`Sitemap: ${newsSitemapAddress(site)}`] : []),
  ]
    .map((line) => `${line}\n`)
    .join("");
