import type { Config } from "../config.ts";
import { inParallel } from "../in-parallel.ts";
import type { Store } from "../ports.ts";
import { type ArticleBefore, readArticle } from "./article-output.ts";
import { type FeedBefore, readFeed } from "./feed-before.ts";
import { type FeedPlan, recipeOf } from "./feed-plans.ts";
import type { StoriesDue } from "./stories/stories-due.ts";
import { readStory, type StoryBefore } from "./stories/update-stories.ts";
import { type DaysBefore, readDays } from "./update-changes.ts";

/** What is brought up to date beside the articles of a batch, since it tells of the same stories. */
export type Beside = StoriesDue;

/** What was published before the records are read: the versions of all that may be written. */
export interface Before {
  readonly articles: readonly ArticleBefore[];
  /** Those beside the batch. */
  readonly others: readonly ArticleBefore[];
  readonly feeds: readonly FeedBefore[];
  readonly stories: ReadonlyMap<string, StoryBefore>;
  readonly days: DaysBefore;
}

const parallel = 16;

/** Reads the version of each object once: what was read before the records stays read before them. */
export function openBefore(
  batch: {
    readonly articles: ReadonlySet<string>;
    readonly walk: boolean;
    /** Those of which, most likely, nothing is published yet. */
    readonly first: ReadonlySet<string>;
    readonly days: ReadonlySet<string>;
    /** What one object tells of the version of another is believed: a write under it may lose. */
    readonly trusting: boolean;
  },
  { store, config }: { readonly store: Store; readonly config: Config },
) {
  const { walk } = batch;
  const recipe = batch.trusting && !walk ? recipeOf(config) : undefined;
  const articles = new Map<string, ArticleBefore>();
  const stories = new Map<string, StoryBefore>();
  const feeds = new Map<string, FeedBefore>();
  let days: DaysBefore | undefined;
  const readAll = async <Name, T>(
    into: Map<Name, T>,
    names: Iterable<Name>,
    read: (name: Name) => Promise<T>,
  ): Promise<void> => {
    const missing = [...names].filter((name) => !into.has(name));
    await inParallel(missing, parallel, async (name) => void into.set(name, await read(name)));
  };
  return {
    async read(plans: ReadonlyMap<string, FeedPlan>, also: Beside): Promise<Before> {
      const others = also.articles.difference(batch.articles);
      await readAll(articles, [...batch.articles.union(others)].sort(), (id) =>
        readArticle(store, id, { config, walk, isNew: batch.first.has(id), recipe }),
      );
      const count = batch.articles.size + others.size;
      await readAll(feeds, plans.keys(), (feed) => {
        const plan = plans.get(feed);
        if (!plan) throw new Error(`publish: no plan of ${feed}`);
        return readFeed(store, plan, { articles: count, walk, config, trusting: batch.trusting });
      });
      await readAll(stories, also.stories.keys(), (story) => readStory(store, story));
      days ??= await readDays(store, batch.days);
      const of = (ids: Iterable<string>) => [...ids].sort().flatMap((id) => articles.get(id) ?? []);
      return {
        days,
        articles: of(batch.articles),
        others: of(others),
        feeds: [...plans.keys()].flatMap((feed) => feeds.get(feed) ?? []),
        stories: new Map(
          [...also.stories.keys()].flatMap((story) => {
            const found = stories.get(story);
            return found ? [[story, found] as const] : [];
          }),
        ),
      };
    },
  };
}
