import type { Config } from "../config.ts";
import { isNamed, ROOT } from "../facets.ts";
import { inParallel } from "../in-parallel.ts";
import type { Store } from "../ports.ts";
import type { Upsert } from "./archive.ts";
import { type ArticleBefore, writeNinjs, writePage, writePublicRecord } from "./article-output.ts";
import type { Before } from "./before.ts";
import { disownFeed, requestBuild } from "./build-notes.ts";
import type { Entry } from "./entries.ts";
import { entriesIn } from "./entries-in.ts";
import type { FeedBefore } from "./feed-before.ts";
import type { FeedListHold } from "./feed-list.ts";
import { type FeedPlan, isOfConfiguration, recipeOf } from "./feed-plans.ts";
import type { Known } from "./standings.ts";
import type { StoriesDue } from "./stories/stories-due.ts";
import type { ToldStories } from "./stories/tell-stories.ts";
import {
  checkStoriesUnchanged,
  type StoriesStep,
  writeStory,
  writeStoryDays,
} from "./stories/update-stories.ts";
import { updateChanges } from "./update-changes.ts";
import { type FeedPageDue, updateFeed, writeFeedPage } from "./update-feed.ts";
import { updateIndex } from "./update-index.ts";
import type { ListPrice } from "./withdrawals.ts";

/** Articles whose place in some feeds is to be brought up to date, together. */
export interface Batch {
  readonly articles: ReadonlySet<string>;
  /** Those of them of which, most likely, nothing is published yet. */
  readonly first: ReadonlySet<string>;
  /** Days whose lists of changes are read before the records. */
  readonly days: ReadonlySet<string>;
  readonly feeds: ReadonlyMap<string, FeedPlan>;
  /** Article pages and public records are written too, not the feeds alone. */
  readonly pages: boolean;
  /** Which other feeds are meant, of those that the articles stand in. */
  readonly includes: (feed: string) => boolean;
  /** All records are walked, so that feeds lose what no longer belongs to them. */
  readonly walk: boolean;
  /** Feeds that are wholly made by their present recipe once this batch is done. */
  readonly complete: ReadonlySet<string>;
  /** What a run that was cut off left to do for other articles of the same stories. */
  readonly due: StoriesDue;
}

export interface BatchPorts extends ListPrice {
  readonly store: Store;
  readonly config: Config;
  readonly hold: FeedListHold;
}

export interface Knowledge {
  readonly known: ReadonlyMap<string, Known>;
  readonly step: StoriesStep | undefined;
  readonly told: ToldStories | undefined;
  /** Takes in the notes that are written. */
  readonly storyNotes: Set<string>;
}

const parallel = 16;

/** Everything that a batch changes, in the order of design §1, rule 5. Throws `LostRace`. */
export async function writeBatch(
  batch: Batch,
  before: Before,
  { known, step, told, storyNotes }: Knowledge,
  { store, config, hold }: BatchPorts,
): Promise<number> {
  const { walk } = batch;
  let written = 0;
  if (step) {
    const days = await writeStoryDays(step, batch.articles, { store, config });
    written += days.written;
    if (days.note !== undefined) storyNotes.add(days.note);
  }
  // The walk of the root feed makes the pages: whoever is cut off after one has seen to it that it begins anew.
  if (batch.pages && before.feeds.some(isForeign)) await disownFeed(hold, ROOT);
  const pages = batch.pages ? [...before.articles, ...before.others] : [];
  const withStanding = pages.flatMap((article) => {
    const standing = known.get(article.articleId)?.standing;
    return standing ? [{ article, standing }] : [];
  });
  const paged = await inParallel(withStanding, parallel, async ({ article, standing }) => {
    const { page, isWritten } = await writePage(store, article, standing, config);
    const isNinjsWritten = await writeNinjs(store, article, standing, config);
    written += Number(isWritten) + Number(isNinjsWritten);
    return { article, standing, page };
  });
  if (told)
    for (const [story, its] of before.stories)
      written += await writeStory(story, its, told, { store, config });
  const checkStories = async (entries: readonly Entry[]): Promise<void> => {
    if (step && told) await checkStoriesUnchanged(entries, step, told, store);
  };
  const pagesDue: FeedPageDue[] = [];
  for (const feed of before.feeds) {
    const beside = feed.plan.feed === ROOT ? before.others : [];
    const upserts = upsertsFor(feed.plan, [...before.articles, ...beside], known, config);
    const complete = batch.complete.has(feed.plan.feed) || isCurrent(feed);
    // A feed that is lost or damaged comes back from the records, not from this batch alone.
    const isNothing = feed.plan.closed && feed.kind === "absent";
    if (feed.kind !== "found" && !complete && !isNothing) await requestBuild(store, feed.plan);
    const foreign = isForeign(feed);
    if (foreign) await disownFeed(hold, feed.plan.feed);
    const ports = { store, config, complete, walk, checkStories };
    const updated = await updateFeed(feed, upserts, ports);
    written += updated.written;
    if (updated.page) pagesDue.push(updated.page);
    // And again: it may have been listed anew between the two, by someone who found it untouched.
    if (foreign) await disownFeed(hold, feed.plan.feed);
  }

  const [due] = before.feeds;
  const listings = pagesDue.flatMap((page) => (page.isListingDue && page.listing) || []);
  if (due && listings.length > 0) {
    const { recipe } = due.plan;
    written += await updateIndex(listings, { store, config, recipe, anew: walk });
  }
  for (const page of pagesDue) if (await writeFeedPage(store, page)) written++;
  const changed = withStanding.flatMap(({ article: { articleId } }) =>
    batch.articles.has(articleId) ? (known.get(articleId) ?? []) : [],
  );
  written += await updateChanges(changed, { store, config, days: before.days });

  const recipe = recipeOf(config);
  const records = await inParallel(paged, parallel, ({ article, standing, page }) =>
    writePublicRecord(store, article, standing, { config, page, recipe }),
  );
  return written + records.filter(Boolean).length;
}

/**
 * Made by another configuration, which may be the newer one: a publisher that was begun before a
 * deployment ends after it. Whoever writes into such a feed sees to it that it is made anew.
 */
const isForeign = ({ document, plan }: FeedBefore): boolean =>
  Boolean(document?._feedmill.recipe) && document?._feedmill.recipe !== plan.recipe;

/** A facet begins with its first article, and all facets are made anew together. */
const isCurrent = ({ kind, document, plan }: FeedBefore): boolean =>
  isOfConfiguration(plan.feed) ? document?._feedmill.recipe === plan.recipe : kind !== "damaged";

function upsertsFor(
  { feed, closed }: FeedPlan,
  articles: readonly ArticleBefore[],
  known: ReadonlyMap<string, Known>,
  config: Config,
): readonly Upsert[] {
  return articles.flatMap(({ articleId, order }): Upsert[] => {
    const standing = known.get(articleId)?.standing;
    if (!standing) return [];
    const belongs = standing.feeds.includes(feed);
    // Another condition under the same name: what met the old one leaves; so does what may be shown
    // no more.
    if (!belongs && !isNamed(feed) && !standing.formerFeeds.includes(feed)) return [];
    // What stands at a time of its own never moves; an article may come to an earlier place.
    return entriesIn(standing, feed, config).map((entry) => ({
      entry,
      formerOrder: entry.key === articleId ? order : undefined,
      ...((closed || !belongs) && { ifHeld: true }),
    }));
  });
}
