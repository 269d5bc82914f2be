import { isNamed } from "../facets.ts";
import { pendingFeedKey } from "../keys.ts";
import type { Pending } from "../pending.ts";
import type { Store } from "../ports.ts";
import { writeStored } from "../stored.ts";
import type { FeedList, FeedListHold } from "./feed-list.ts";
import { FACETS, type FeedPlan, isOfConfiguration } from "./feed-plans.ts";

/**
 * Making a feed anew: a new feed, another window, an upgrade, a lost file. All records are walked
 * by cursor, some a run; the feed's recipe changes, and the feed is listed, when the walk is done
 * (design §1, rule 7).
 */

/**
 * Notes every feed that is not listed as made by its present recipe, and takes it from the list of
 * those that are; answers the others.
 */
export async function requestBuilds(
  store: Store,
  plans: readonly FeedPlan[],
  hold: FeedListHold,
): Promise<readonly FeedPlan[]> {
  const recipes = new Map(plans.map(({ feed, recipe }) => [feed, recipe]));
  await hold.change((list) => ({
    ...withRecipes(list, (feed, recipe) => (recipe === recipes.get(feed) ? recipe : unmade)),
    begun: begunFeeds(plans, list),
  }));
  const made = new Map(hold.list?.feeds.map(({ feed, recipe }) => [feed, recipe]));
  if (hold.list?.facets) made.set(FACETS, hold.list.facets.recipe);
  const isListed = ({ feed, recipe }: FeedPlan): boolean => made.get(feed) === recipe;
  for (const plan of plans) if (!isListed(plan)) await requestBuild(store, plan);
  return plans.filter(isListed);
}

/**
 * Takes from the list that `feed` is made by its present recipe, so that whoever has that recipe
 * makes it anew. Whoever is making it at this moment then loses the list, and begins again.
 */
export async function disownFeed(hold: FeedListHold, feed: string): Promise<void> {
  const listed = isOfConfiguration(feed) ? feed : FACETS;
  // Counted, so that the list changes also where the feed stands there as unmade, or not at all.
  await hold.change((list) => ({
    ...withRecipes(list, (each, recipe) => (each === listed ? unmade : recipe)),
    disowned: (list.disowned ?? 0) + 1,
  }));
}

/** Those whose addresses may be written to from now on, and that no list would tell of otherwise. */
function begunFeeds(plans: readonly FeedPlan[], list: FeedList): FeedList["begun"] {
  const known = new Set([...list.feeds, ...list.ended, ...list.begun].map(({ feed }) => feed));
  const begun = plans.flatMap(({ feed, title }) =>
    isNamed(feed) && !known.has(feed) ? [{ feed, title: title ?? "" }] : [],
  );
  return [...list.begun, ...begun];
}

const unmade = "unmade";

const withRecipes = (
  list: FeedList,
  recipeOf: (feed: string, recipe: string) => string,
): FeedList => ({
  ...list,
  feeds: list.feeds.map((entry) => ({ ...entry, recipe: recipeOf(entry.feed, entry.recipe) })),
  ...(list.facets && {
    facets: { ...list.facets, recipe: recipeOf(FACETS, list.facets.recipe) },
  }),
});

export async function requestBuild(store: Store, { feed, recipe }: FeedPlan): Promise<void> {
  const note: Pending = { kind: "feed", feed, recipe, cursor: null };
  await writeStored(store, pendingFeedKey(feed), note, "absent");
}
