import type { Config } from "../config.ts";
import { ROOT } from "../facets.ts";
import { sha256 } from "../hash.ts";
import type { Condition, Store } from "../ports.ts";
import { readStored, replacing } from "../stored.ts";
import { feedKeys, newsSitemapKey } from "./addresses.ts";
import { type Archive, type Upsert, updateArchive } from "./archive.ts";
import { renderAtom } from "./atom.ts";
import { countArticles, feedDocument, type Leaf } from "./documents.ts";
import { type Entry, entriesOf, merged, newestFirst } from "./entries.ts";
import { FeedDocument } from "./feed.ts";
import { type FeedPlan, isOfConfiguration, isSuppressed } from "./feed-plans.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { storedTypeOf } from "./media-types.ts";
import { renderNewsSitemap } from "./news-sitemap.ts";
import { renderFeedPage } from "./pages/feed-page.ts";
import { renderRss } from "./rss.ts";
import {
  checkUnchanged,
  LostRace,
  makingOf,
  readTarget,
  type Target,
  writeTarget,
} from "./target.ts";
import type { Listing } from "./update-index.ts";
import { itemsIn, windowOf } from "./window.ts";
import { writeArchive } from "./write-archive.ts";

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
 * threshold may have been lower.
 */
export async function readFeed(
  store: Store,
  plan: FeedPlan,
  {
    articles,
    walk,
    config,
  }: { readonly articles: number; readonly walk: boolean; readonly config: Config },
): Promise<FeedBefore> {
  const keys = feedKeys(plan.feed);
  const stored = await readStored(store, keys.json, FeedDocument);
  const document = stored.kind === "found" ? stored.value : undefined;
  const mayBeListed =
    walk ||
    document?._feedmill.listed === true ||
    countArticles(leavesOf(document)) + articles >= plan.threshold;
  const [page, faces] = await Promise.all([
    readTarget(store, keys.html),
    mayBeListed ? readFaces(store, plan, config) : undefined,
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

async function readFaces(store: Store, { feed }: FeedPlan, { feeds }: Config) {
  const keys = feedKeys(feed);
  const [rss, atom, sitemap] = await Promise.all([
    readTarget(store, keys.rss),
    readTarget(store, keys.atom),
    feed === ROOT ? readTarget(store, newsSitemapKey) : undefined,
  ]);
  // What was published once is kept true.
  const hasSitemap = feeds.newsSitemap || sitemap?.condition !== "absent";
  return { rss, atom, sitemap: hasSitemap ? sitemap : undefined };
}

/**
 * Takes changed entries into a feed: archive pages, then the JSON feed by compare-and-swap, then
 * its faces under the versions read before (design §1, rule 5). Throws `LostRace`.
 * Answers how many objects it wrote, and the page, which comes last: it says that the feed is listed.
 */
export async function updateFeed(
  before: FeedBefore,
  upserts: readonly Upsert[],
  { store, config, complete, walk, checkStories }: FeedPorts,
): Promise<UpdatedFeed> {
  const { plan } = before;
  const archive = await updateArchive(store, plan.feed, leavesOf(before.document), upserts, plan);
  // A kind that is left out begins no feed.
  const mayBegin = isOfConfiguration(plan.feed) && !plan.closed;
  if (!mayBegin && before.kind === "absent" && archive.taken.length === 0)
    return { written: 0, page: undefined };
  // Its pages were read after the records, and may come from a publisher who knew more of the stories.
  if (plan.feed === ROOT && archive.isContradicted) await checkStories();
  const window = await nextWindow(before.document, archive, config.feeds.window);
  // While a feed is being made anew its recipe stays the old one: it is not done yet.
  const recipe = complete ? plan.recipe : (before.document?._feedmill.recipe ?? "");
  const isDue = countArticles(archive.leaves) >= plan.threshold;
  // A published address never dies: what was listed once is kept true (design §1, rule 8).
  const kept = !isDue && before.faces !== undefined && before.faces.rss.condition !== "absent";
  const { leaves } = archive;
  const document = feedDocument({ ...plan, recipe }, config, { window, leaves, kept });
  const archived = await writeArchive(archive, plan, { store, config });
  const listed = isDue || kept;
  const faced = await writeFeed(before, document, { store, config, listed, walk });
  return { ...faced, written: archived + faced.written };
}

interface FeedPorts {
  readonly store: Store;
  readonly config: Config;
  /** Whether the feed is wholly made by its present recipe once this is done. */
  readonly complete: boolean;
  /** It is made anew from all records: its index is, too. */
  readonly walk: boolean;
  /** Makes sure that the stories still stand as they were read. Throws `LostRace`. */
  readonly checkStories: () => Promise<void>;
}

export interface UpdatedFeed {
  readonly written: number;
  /** Undefined where there is no such feed. */
  readonly page: FeedPageDue | undefined;
}

/** The page of a feed. */
export interface FeedPageDue {
  readonly target: Target;
  readonly making: string;
  readonly render: () => Uint8Array;
  /** For the index of its kind; feeds of the configuration and those below their threshold stand in none. */
  readonly listing: Listing | undefined;
  /** Whether the index may say something else, and is to be brought up to date before the page. */
  readonly isListingDue: boolean;
}

/** Answers whether it wrote. */
export const writeFeedPage = (
  store: Store,
  { target, making, render, listing }: FeedPageDue,
): Promise<boolean> =>
  writeTarget(store, target, making, render, listing && nameOfListing(listing));

/** As what a feed stands in the index, kept with its page. */
export const nameOfListing = ({ title }: Listing): string =>
  title === null ? "unlisted" : sha256(title, 16);

/** Nobody is found by name who is not to have a feed. */
export const listingOf = (feed: string, title: string, config: Config): Listing | undefined =>
  isOfConfiguration(feed) ? undefined : { feed, title: isSuppressed(feed, config) ? null : title };

const leavesOf = (document: FeedDocument | undefined): readonly Leaf[] =>
  document?._feedmill.periods ?? [];

/**
 * The window after the change. What lies below the old window is not a candidate, since newer
 * entries of the archive may come first; it is read back, newest page first, when items are short.
 */
async function nextWindow(
  before: FeedDocument | undefined,
  archive: Archive,
  size: number,
): Promise<readonly Entry[]> {
  const old = before ? entriesOf(before) : [];
  const total = countArticles(leavesOf(before));
  const bottom = total > old.length ? old.at(-1) : undefined;
  const touched = new Set(archive.taken.map(({ entry }) => entry.key));
  const kept = old.filter((entry) => !touched.has(entry.key));
  let entries = merged(
    kept,
    archive.taken.map(({ entry }) => entry),
  );
  if (bottom) {
    entries = entries.filter((entry) => newestFirst(entry, bottom) <= 0);
    for (const { period } of archive.leaves.toReversed()) {
      if (itemsIn(entries) >= size) break;
      if (period > bottom.order) continue;
      const page = await archive.open(period);
      entries = merged(entries, page.entries);
    }
  }
  return windowOf(entries, size);
}

async function writeFeed(
  before: FeedBefore,
  document: FeedDocument,
  {
    store,
    config,
    listed,
    walk,
  }: Pick<FeedPorts, "store" | "config" | "walk"> & { readonly listed: boolean },
): Promise<UpdatedFeed> {
  const { plan, faces } = before;
  const bytes = renderJsonFeed(document);
  const same = before.bytes !== undefined && Buffer.compare(before.bytes, bytes) === 0;
  const key = feedKeys(plan.feed).json;
  let { condition } = before;
  let written = 0;
  if (!same) {
    const outcome = await store.put(key, bytes, condition, { contentType: storedTypeOf(key) });
    if (outcome.kind === "lost") throw new LostRace(key);
    condition = { version: outcome.version };
    written++;
  }
  // Where the JSON did not change its faces are still looked at: a run may have ended before them.
  const making = makingOf(bytes, plan.recipe);
  const { page: target } = before;
  const { rss, atom, sitemap } = (listed && faces) || {};
  const isBehind = [rss, atom, target, sitemap].some((face) => face && face.madeFrom !== making);
  if (same && isBehind) await checkUnchanged(store, { key, condition });
  if (rss && (await writeTarget(store, rss, making, () => renderRss(document)))) written++;
  if (atom && (await writeTarget(store, atom, making, () => renderAtom(document)))) written++;
  if (sitemap && (await writeTarget(store, sitemap, making, () => renderNewsSitemap(document))))
    written++;
  const render = (): Uint8Array => renderFeedPage(document, { config });
  const named = rss && listingOf(plan.feed, document.title, config);
  const listing = named && { ...named, document: { key, condition } };
  // The page comes last: where it is not of the document as we found it, a run ended before it, and
  // may have left another title in the index.
  const isWhole = target.madeFrom === makingOf(before.bytes ?? bytes, plan.recipe);
  const isUnsure = walk || !isWhole || before.document?.title !== document.title;
  const isListingDue =
    listing !== undefined && (isUnsure || target.listedAs !== nameOfListing(listing));
  return { written, page: { target, making, render, listing, isListingDue } };
}
