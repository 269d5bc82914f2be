import type { Config } from "../config.ts";
import { sha256 } from "../hash.ts";
import { encodeJson, encodeText } from "../json.ts";
import { prefixes } from "../keys.ts";
import type { Store } from "../ports.ts";
import { recordJsonSchema } from "../record.ts";
import { feedAddresses } from "./addresses.ts";
import { type EndedFeed, FEED_LIST_KEY, type FeedListHold } from "./feed-list.ts";
import { FACETS, type FeedPlan } from "./feed-plans.ts";
import { titleOf } from "./feed-title.ts";
import { renderOpml } from "./opml.ts";
import { favicon } from "./pages/favicon.ts";
import { stylesheet } from "./pages/style.ts";
import { LostRace, readTarget, writeTarget } from "./target.ts";

/**
 * Writes what there is once a site: the lists of the feeds that are `done`, the stylesheet, the
 * schema. `hold` is on the list of feeds since before they were made. Answers how many it wrote, and
 * undefined where another publisher changed the list meanwhile: then nothing is known to be done.
 */
export async function writeSiteFiles(
  { store, config }: { readonly store: Store; readonly config: Config },
  { done, ...unlisted }: Unlisted & { readonly done: readonly FeedPlan[] },
  hold: FeedListHold,
): Promise<number | undefined> {
  if (hold.isLost) return undefined;
  const list = hold.target;
  let written = 0;
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

/** Feeds of the configuration's naming that are not, or not yet, among those that are made. */
interface Unlisted {
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
        ...(ended.length > 0 && { ended }),
        ...(begun.length > 0 && { begun }),
      }),
    ],
    [
      `${prefixes.site}feeds.opml`,
      renderOpml(
        site,
        feeds.filter(({ expired }) => !expired),
      ),
    ],
    [`${prefixes.site}style.css`, encodeText(stylesheet)],
    [`${prefixes.site}favicon.svg`, encodeText(favicon)],
    [`${prefixes.site}robots.txt`, encodeText("User-agent: *\nAllow: /\n")],
    [`${prefixes.site}schema/record-1.json`, encodeJson(recordJsonSchema())],
  ]);
}
