import type { Config } from "../config.ts";
import { ROOT, sourceFeed } from "../facets.ts";
import { sha256 } from "../hash.ts";
import { canonicalJson } from "../json.ts";

/**
 * To be raised with every change of what is rendered: feeds made by an older renderer are then
 * made anew, a step a run, without anybody asking for it (design §1, rule 7).
 */
export const RENDERER_VERSION = 1;

/** A feed as the configuration wants it. */
export interface FeedPlan {
  /** `root` or `source:<id>`. */
  readonly feed: string;
  readonly title: string;
  readonly recipe: string;
}

/** All feeds of the configuration; the root first, then the sources in their order. */
export function feedPlans(config: Config): readonly FeedPlan[] {
  const recipe = recipeOf(config);
  return [
    { feed: ROOT, title: config.site.title, recipe },
    ...config.sources.map((source) => ({
      feed: sourceFeed(source.id),
      title: `${source.title} · ${config.site.title}`,
      recipe,
    })),
  ];
}

/** Everything that the bytes of any feed or page depend on, besides records and retractions. */
function recipeOf({ site, sources, feeds }: Config): string {
  const shown = sources.map(({ id, title, timeZone }) => ({ id, title, timeZone }));
  shown.sort((a, b) => (a.id < b.id ? -1 : 1));
  return sha256(canonicalJson({ site, feeds, shown, RENDERER_VERSION }), 16);
}
