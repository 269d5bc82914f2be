import type { Store } from "../ports.ts";
import { readStored, replacing } from "../stored.ts";
import { feedKeys } from "./addresses.ts";
import type { Leaf } from "./documents.ts";
import { contradicts, type Entry, entriesOf, merged } from "./entries.ts";
import { FeedDocument } from "./feed.ts";
import { divide, leafFor } from "./periods.ts";
import type { Target } from "./target.ts";

/** One archive page while publish works on it. */
export interface OpenPage {
  readonly period: string;
  entries: readonly Entry[];
  /** The periods that took its entries over. */
  divided: readonly string[] | undefined;
  /** As it was when it was read. */
  readonly target: Target;
}

export interface Upsert {
  readonly entry: Entry;
  /** Where the article stood before, when that was elsewhere. */
  readonly formerOrder: string | undefined;
  /** Only where the feed has an entry of this key already: it marks what no longer belongs. */
  readonly ifHeld?: boolean;
}

/**
 * The archive of one feed: every entry that ever was in the feed stands in exactly one page, by
 * its order. Only the pages that a change touches are opened.
 */
export interface Archive {
  readonly pages: ReadonlyMap<string, OpenPage>;
  readonly leaves: readonly Leaf[];
  /** Those that were taken in: all, unless the feed is closed. */
  readonly taken: readonly Upsert[];
  /** A page says something else of a revision than we do: see `contradicts`. */
  readonly isContradicted: boolean;
  open(period: string): Promise<OpenPage>;
}

export async function updateArchive(
  store: Store,
  feed: string,
  before: readonly Leaf[],
  upserts: readonly Upsert[],
  { closed }: { readonly closed: boolean },
): Promise<Archive> {
  const counts = new Map(before.map((leaf) => [leaf.period, leaf.count]));
  const pages = new Map<string, OpenPage>();

  const open = async (period: string): Promise<OpenPage> => {
    const known = pages.get(period);
    if (known) return known;
    const page = await readPage(store, feed, period);
    pages.set(period, page);
    return page;
  };

  /** The page for an order; a page divided by a run that was cut off leads on to its parts. */
  const pageFor = async (order: string): Promise<OpenPage> => {
    for (;;) {
      const page = await open(leafFor(counts.keys(), order));
      if (!page.divided) return page;
      counts.delete(page.period);
      for (const part of page.divided) counts.set(part, (await open(part)).entries.length);
    }
  };

  const taken: Upsert[] = [];
  let isContradicted = false;
  for (const upsert of upserts) {
    const { entry, formerOrder, ifHeld = closed } = upsert;
    if (ifHeld && !holds(await pageFor(formerOrder ?? entry.order), entry)) continue;
    taken.push(upsert);
    if (formerOrder !== undefined && formerOrder !== entry.order) {
      const former = await pageFor(formerOrder);
      former.entries = former.entries.filter(({ key }) => key !== entry.key);
      counts.set(former.period, former.entries.length);
    }
    const page = await pageFor(entry.order);
    isContradicted ||= contradicts(page.entries, entry);
    page.entries = merged(page.entries, [entry]);
    counts.set(page.period, page.entries.length);
  }

  for (const page of pages.values()) {
    const parts = page.divided ? undefined : divide(page.period, page.entries);
    if (!parts) continue;
    for (const [period, entries] of parts) {
      // A part may be there already, left by a run that was cut off before it divided the page.
      const part = await open(period);
      part.entries = merged(part.entries, entries);
      counts.set(period, part.entries.length);
    }
    page.divided = [...parts.keys()];
    page.entries = [];
    counts.delete(page.period);
  }

  const leaves = [...counts]
    .filter(([, count]) => count > 0)
    .map(([period, count]) => ({ period, count }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  await openMovedLinks(before, leaves, open);
  return { pages, leaves, taken, isContradicted, open };
}

const holds = (page: OpenPage, { key }: Entry): boolean =>
  page.entries.some((entry) => entry.key === key);

/** A page names the older one behind it: where a neighbour came or went, it is written again. */
async function openMovedLinks(
  before: readonly Leaf[],
  after: readonly Leaf[],
  open: (period: string) => Promise<OpenPage>,
): Promise<void> {
  for (const { period } of after) {
    const known = before.some((leaf) => leaf.period === period);
    if (known && olderThan(before, period) !== olderThan(after, period)) await open(period);
  }
}

/** The period of the page before `period`, or undefined for the oldest. */
export const olderThan = (leaves: readonly Leaf[], period: string): string | undefined =>
  leaves.findLast((leaf) => leaf.period < period)?.period;

async function readPage(store: Store, feed: string, period: string): Promise<OpenPage> {
  const { json: key } = feedKeys(feed, period);
  const stored = await readStored(store, key, FeedDocument);
  const condition = replacing(stored);
  // A damaged page is written anew; its entries come back from the records when the feed is built.
  if (stored.kind !== "found") {
    const target = { key, condition, madeFrom: undefined };
    return { period, entries: [], divided: undefined, target };
  }
  const { value, metadata } = stored;
  const target = { key, condition, madeFrom: metadata["made-from"] };
  return { period, entries: entriesOf(value), divided: value._feedmill.divided, target };
}
