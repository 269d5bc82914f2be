import { z } from "zod";
import { pendingFeedKey } from "../keys.ts";
import type { Pending } from "../pending.ts";
import type { Store } from "../ports.ts";
import { readStored, writeStored } from "../stored.ts";
import { FACETS, type FeedPlan } from "./feed-plans.ts";
import { FEED_LIST_KEY } from "./site-files.ts";

/**
 * Making a feed anew: a new feed, another window, an upgrade, a lost file. All records are walked
 * by cursor, some a run; the feed's recipe changes, and the feed is listed, when the walk is done
 * (design §1, rule 7).
 */

const FeedList = z.looseObject({
  feeds: z.array(z.looseObject({ feed: z.string(), recipe: z.string() })),
  facets: z.looseObject({ recipe: z.string() }).optional(),
});

/** Notes every feed that is not listed as made by its present recipe; answers those that are. */
export async function requestBuilds(
  store: Store,
  plans: readonly FeedPlan[],
): Promise<readonly FeedPlan[]> {
  const listed = await readStored(store, FEED_LIST_KEY, FeedList);
  const { feeds, facets } = listed.kind === "found" ? listed.value : { feeds: [] };
  const recipes = new Map(feeds.map((each) => [each.feed, each.recipe]));
  if (facets) recipes.set(FACETS, facets.recipe);
  const isListed = ({ feed, recipe }: FeedPlan): boolean => recipes.get(feed) === recipe;
  for (const plan of plans) if (!isListed(plan)) await requestBuild(store, plan);
  return plans.filter(isListed);
}

export async function requestBuild(store: Store, { feed, recipe }: FeedPlan): Promise<void> {
  const note: Pending = { kind: "feed", feed, recipe, cursor: null };
  await writeStored(store, pendingFeedKey(feed), note, "absent");
}
