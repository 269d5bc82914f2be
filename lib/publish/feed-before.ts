import type { Config } from "../config.ts";
import { ROOT } from "../facets.ts";
import type { Condition, Store } from "../ports.ts";
import { readStored, replacing } from "../stored.ts";
import { feedKeys, newsSitemapKey } from "./addresses.ts";
import { countArticles, type Leaf } from "./documents.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { FeedDocument } from "./feed.ts";
import type { FeedPlan } from "./feed-plans.ts";
import { nothingAt, readTarget, type Target } from "./target.ts";

/** A feed as it stood before the records were read. */
export interface FeedBefore {
  readonly plan: FeedPlan;
  readonly kind: "found" | "absent" | "damaged";
  readonly condition: Condition;
  readonly document: FeedDocument | undefined;
  readonly bytes: Uint8Array | undefined;
  /** Every feed has its page: articles lead to it. */
  readonly page: Target;
  /** Undefined where the feed cannot come to its threshold by what is at hand. */
  readonly faces:
    | {
        readonly rss: Target;
        readonly atom: Target;
        /** Of the root, where it is published or asked for. */
        readonly sitemap: Target | undefined;
      }
    | undefined;
}

/**
 * `articles` is how many may come to stand in it. In a walk its faces are looked for in any case: the
 * threshold may have been lower. Of a feed that is not there yet they are not looked for (`trusting`): they come after it.
 */
export async function readFeed(
  store: Store,
  plan: FeedPlan,
  {
    articles,
    walk,
    config,
    trusting,
  }: {
    readonly articles: number;
    readonly walk: boolean;
    readonly config: Config;
    readonly trusting: boolean;
  },
): Promise<FeedBefore> {
  const keys = feedKeys(plan.feed);
  const stored = await readStored(store, keys.json, FeedDocument);
  const document = stored.kind === "found" ? stored.value : undefined;
  const mayBeListed =
    walk ||
    document?._feedmill.listed === true ||
    countArticles(leavesOf(document)) + articles >= plan.threshold;
  const isNew = trusting && !walk && stored.kind === "absent";
  const look = async (key: string): Promise<Target> =>
    isNew ? nothingAt(key) : readTarget(store, key);
  const [page, faces] = await Promise.all([
    look(keys.html),
    mayBeListed ? readFaces(look, plan, config) : undefined,
  ]);
  return {
    plan,
    kind: stored.kind,
    condition: replacing(stored),
    document,
    bytes: stored.kind === "found" ? stored.bytes : undefined,
    page,
    faces,
  };
}

async function readFaces(
  look: (key: string) => Promise<Target>,
  { feed }: FeedPlan,
  { feeds }: Config,
) {
  const keys = feedKeys(feed);
  const [rss, atom, sitemap] = await Promise.all([
    look(keys.rss),
    look(keys.atom),
    feed === ROOT ? look(newsSitemapKey) : undefined,
  ]);
  // What was published once is kept true.
  const hasSitemap = feeds.newsSitemap || sitemap?.condition !== "absent";
  return { rss, atom, sitemap: hasSitemap ? sitemap : undefined };
}

export const leavesOf = (document: FeedDocument | undefined): readonly Leaf[] =>
  document?._feedmill.periods ?? [];

/** The last entry of a window that does not hold all there is. */
export function bottomOf(document: FeedDocument | undefined): Entry | undefined {
  const entries = document ? entriesOf(document) : [];
  return countArticles(leavesOf(document)) > entries.length ? entries.at(-1) : undefined;
}
