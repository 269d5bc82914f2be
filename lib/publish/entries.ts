import { isSameJson } from "../json.ts";
import type { FeedDocument, FeedItem, Mark } from "./feed.ts";

/**
 * What stands for one article in a feed: its item, in a feed of statements one item for each of
 * them, or the mark of what went.
 */
export type Entry =
  | {
      readonly kind: "items";
      /** Tells the entries of a feed apart: the article, or the article and which of its changes. */
      readonly key: string;
      readonly article: string;
      readonly order: string;
      readonly items: readonly [FeedItem, ...FeedItem[]];
    }
  | {
      readonly kind: "mark";
      readonly key: string;
      readonly article: string;
      readonly order: string;
      readonly mark: Mark;
    };

export const itemsEntry = (items: readonly [FeedItem, ...FeedItem[]]): Entry => ({
  kind: "items",
  key: keyOf(items[0]._feedmill),
  article: items[0]._feedmill.article,
  order: items[0]._feedmill.order,
  items,
});

const keyOf = ({
  article,
  entry,
}: {
  readonly article: string;
  readonly entry?: string | undefined;
}) => entry ?? article;

export const markEntry = (mark: Mark): Entry => ({
  kind: "mark",
  key: keyOf(mark),
  article: mark.article,
  order: mark.order,
  mark,
});

/** The entries of a feed or archive page, newest first. */
export const entriesOf = (document: Pick<FeedDocument, "items" | "_feedmill">): readonly Entry[] =>
  [...groupsOf(document.items), ...document._feedmill.marks.map(markEntry)].sort(newestFirst);

const groupsOf = (items: readonly FeedItem[]): readonly Entry[] =>
  [...Map.groupBy(items, (item) => keyOf(item._feedmill)).values()].flatMap(([first, ...more]) =>
    first ? [itemsEntry([first, ...more])] : [],
  );

/** By arrival, ties by key: the one order of all feeds (design §1, rule 6). */
export function newestFirst(a: Entry, b: Entry): number {
  if (a.order !== b.order) return a.order < b.order ? 1 : -1;
  return a.key < b.key ? 1 : a.key > b.key ? -1 : 0;
}

/**
 * `entries` with `upserts` in the place of what they replace. Where both have one key the
 * later word wins, by withdrawals, by revision and then by reading: a page that is already ahead of us, because
 * another publisher was quicker or a run was cut off, never goes back.
 */
export function merged(entries: readonly Entry[], upserts: Iterable<Entry>): readonly Entry[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  for (const upsert of upserts) {
    const there = byKey.get(upsert.key);
    if (!there || !isLater(there, upsert)) byKey.set(upsert.key, upsert);
  }
  return [...byKey.values()].sort(newestFirst);
}

/**
 * Whether `entries` say something else of the same revision than `upsert` does, as the root feed may where
 * an article has come to another place among those of its story: neither word tells which is the later.
 */
export function contradicts(entries: readonly Entry[], upsert: Entry): boolean {
  const there = entries.find(({ key }) => key === upsert.key);
  if (!there || isLater(there, upsert) || isLater(upsert, there)) return false;
  return !isSameJson(saidIn(there), saidIn(upsert));
}

const saidIn = (entry: Entry): unknown => (entry.kind === "mark" ? entry.mark : entry.items);

function isLater(a: Entry, b: Entry): boolean {
  const [x, y] = [wordOf(a), wordOf(b)];
  if (x.turn !== y.turn) return x.turn > y.turn;
  return x.revision !== y.revision ? x.revision > y.revision : x.reading > y.reading;
}

interface Word {
  readonly turn: number;
  readonly revision: number;
  readonly reading: number;
}

function wordOf(entry: Entry): Word {
  if (entry.kind === "mark") {
    const { turn = 0, revision, reading = 0 } = entry.mark;
    return { turn, revision, reading };
  }
  const { reinstated = 0, revision, reading = 0 } = entry.items[0]._feedmill;
  return { turn: reinstated, revision, reading };
}
