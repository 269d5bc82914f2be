import type { Config } from "../config.ts";
import { sha256 } from "../hash.ts";
import { encodeJson, encodeText } from "../json.ts";
import { prefixes } from "../keys.ts";
import type { Store } from "../ports.ts";
import { recordJsonSchema } from "../record.ts";
import { feedAddresses } from "./addresses.ts";
import { FACETS, type FeedPlan } from "./feed-plans.ts";
import { titleOf } from "./feed-title.ts";
import { renderOpml } from "./opml.ts";
import { favicon } from "./pages/favicon.ts";
import { stylesheet } from "./pages/style.ts";
import { LostRace, readTarget, writeTarget } from "./target.ts";

/** Lists the feeds that are wholly made, each with the recipe it was made by. */
export const FEED_LIST_KEY = `${prefixes.site}feeds.json`;

/**
 * Writes what there is once a site: the lists of the feeds that are `done`, the stylesheet, the
 * schema. Answers how many it wrote.
 */
export async function writeSiteFiles(
  store: Store,
  config: Config,
  done: readonly FeedPlan[],
): Promise<number> {
  let written = 0;
  for (const [key, bytes] of siteFiles(config, done)) {
    const target = await readTarget(store, key);
    try {
      if (await writeTarget(store, target, sha256(bytes), () => bytes)) written++;
    } catch (error) {
      // Another publisher wrote it: its next run, or ours, looks again.
      if (!(error instanceof LostRace)) throw error;
    }
  }
  return written;
}

/** Key and bytes of each of them, as they follow from the configuration. */
export function siteFiles(
  config: Config,
  plans: readonly FeedPlan[],
): ReadonlyMap<string, Uint8Array> {
  const { site } = config;
  const facets = plans.find(({ feed }) => feed === FACETS);
  const feeds = plans
    .filter((plan) => plan !== facets)
    .map((plan) => {
      const { feed, recipe } = plan;
      const { home, json, rss, atom } = feedAddresses(site, feed);
      return { feed, title: titleOf(plan, site, []), html: home, json, rss, atom, recipe };
    });
  return new Map([
    [
      FEED_LIST_KEY,
      encodeJson({
        title: site.title,
        feeds,
        ...(facets && { facets: { recipe: facets.recipe } }),
      }),
    ],
    [`${prefixes.site}feeds.opml`, renderOpml(site, feeds)],
    [`${prefixes.site}style.css`, encodeText(stylesheet)],
    [`${prefixes.site}favicon.svg`, encodeText(favicon)],
    [`${prefixes.site}robots.txt`, encodeText("User-agent: *\nAllow: /\n")],
    [`${prefixes.site}schema/record-1.json`, encodeJson(recordJsonSchema())],
  ]);
}
