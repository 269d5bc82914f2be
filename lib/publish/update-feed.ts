import type { Config } from "../config.ts";
import { ROOT } from "../facets.ts";
import { sha256 } from "../hash.ts";
import type { Store } from "../ports.ts";
import { feedKeys } from "./addresses.ts";
import { type Archive, type Upsert, updateArchive } from "./archive.ts";
import { readArchivePage, writeArchivePage } from "./archive-page.ts";
import { renderAtom } from "./atom.ts";
import { countArticles, feedDocument } from "./documents.ts";
import { type Entry, entriesOf, merged, newestFirst } from "./entries.ts";
import type { FeedDocument } from "./feed.ts";
import { bottomOf, type FeedBefore, leavesOf } from "./feed-before.ts";
import { isOfConfiguration, isSuppressed } from "./feed-plans.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { storedTypeOf } from "./media-types.ts";
import { renderNewsSitemap } from "./news-sitemap.ts";
import { renderFeedPage } from "./pages/feed-page.ts";
import { renderRss } from "./rss.ts";
import { checkUnchanged, LostRace, makingOf, type Target, writeTarget } from "./target.ts";
import type { Listing } from "./update-index.ts";
import { itemsIn, windowOf } from "./window.ts";

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
  const size = config.feeds.window;
  let archived = 0;
  const archive = await updateArchive(leavesOf(before.document), upserts, {
    refill: { bottom: bottomOf(before.document)?.order, size },
    pages: {
      read: (period) => readArchivePage(store, plan.feed, period),
      // It was read after the records, and may come from a publisher who knew more of the stories.
      contradicted: async (entries) => {
        if (plan.feed === ROOT) await checkStories(entries);
      },
      write: async (page, older) => {
        archived += await writeArchivePage(page, older, plan, { store, config });
      },
    },
  });
  // A kind that is left out begins no feed.
  const mayBegin = isOfConfiguration(plan.feed) && !plan.closed;
  if (!mayBegin && before.kind === "absent" && archive.taken.length === 0)
    return { written: archived, page: undefined };
  const window = await nextWindow(before.document, archive, size);
  // While a feed is being made anew its recipe stays the old one: it is not done yet.
  const recipe = complete ? plan.recipe : (before.document?._feedmill.recipe ?? "");
  const isDue = countArticles(archive.leaves) >= plan.threshold;
  // A published address never dies: what was listed once is kept true (design §1, rule 8).
  const kept = !isDue && before.faces !== undefined && before.faces.rss.condition !== "absent";
  const { leaves } = archive;
  const document = feedDocument({ ...plan, recipe }, config, { window, leaves, kept });
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
  /** Makes sure that the stories of what these stand for are still as they were read. Throws `LostRace`. */
  readonly checkStories: (entries: readonly Entry[]) => Promise<void>;
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

/**
 * The window after the change. What lies below the old window is not a candidate, since newer
 * entries of the archive may come first; it is read back, newest page first, when items are short.
 */
async function nextWindow(
  before: FeedDocument | undefined,
  { leaves, taken, open }: Archive,
  size: number,
): Promise<readonly Entry[]> {
  const bottom = bottomOf(before);
  const touched = new Set(taken.map(({ key }) => key));
  const kept = before ? entriesOf(before).filter(({ key }) => !touched.has(key)) : [];
  let entries = merged(kept, taken);
  if (bottom) {
    entries = entries.filter((entry) => newestFirst(entry, bottom) <= 0);
    for (const { period } of leaves.toReversed()) {
      if (itemsIn(entries) >= size) break;
      if (period > bottom.order) continue;
      const page = await open(period);
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
