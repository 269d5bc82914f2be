import type { Marks } from "./marks.ts";

/** What of an article is compared with others. */
export interface Told {
  readonly source: string;
  /** When it was told, by its own date or by when it came, whichever is earlier; milliseconds. */
  readonly time: number;
  readonly marks: Marks;
}

/** How much it says that two articles have a word in common: 0 where all have it, towards 1 where few do. */
export type Rarity = (hash: number) => number;

/**
 * The logarithm of the odds that two articles tell one event, were half of all pairs to tell one. A
 * logistic regression over the open half of `test/fixtures/stories`, with every other pair of that half
 * as a counter-example; `docs/stories.md` tells how it was found and what it is worth.
 */
export function likeness(a: Told, b: Told, rarity: Rarity): number {
  const [x, y] = [a.marks, b.marks];
  const [ofX, ofY] = [wordsOf(x), wordsOf(y)];
  const leads = [told(x.lead, ofY, rarity), told(y.lead, ofX, rarity)];
  const names = [told(x.leadNames, ofY, rarity), told(y.leadNames, ofX, rarity)];
  const runs = sharedRuns(x, y);
  const isOwnTemplate = a.source === b.source && runs < ONE_TEXT;
  return (
    weights.bias +
    weights.names * upTo(4, weightOf(shared(x.names, y.names), rarity)) +
    weights.words * upTo(12, weightOf(shared(x.words, y.words), rarity)) +
    weights.leastLead * Math.min(...leads) +
    weights.mostLead * Math.max(...leads) +
    weights.leastNames * Math.min(...names) +
    weights.mostNames * Math.max(...names) +
    weights.days * (Math.abs(a.time - b.time) / dayMs) +
    (isOwnTemplate ? weights.sameSource : weights.oneText * upTo(0.25, Math.max(0, runs - 0.35)))
  );
}

/** An outlet that tells an event twice does so by a new version of its text; what is merely alike is its template. */
const weights = {
  bias: 1.75,
  names: 1.6,
  words: 1.9,
  leastLead: 0.35,
  mostLead: 1.8,
  leastNames: 0.25,
  mostNames: 1.2,
  days: -3.2,
  sameSource: -2.4,
  /** Whole sentences are not alike by chance, whatever else is about. */
  oneText: 4,
} as const;

const dayMs = 86_400_000;

/** From which share of common runs on two texts are versions of one. */
export const ONE_TEXT = 0.4;

/** The share of the shorter text's runs of words that the other has too. */
export const sharedRuns = (a: Marks, b: Marks): number =>
  shared(a.runs, b.runs).length / Math.max(8, Math.min(a.runs.length, b.runs.length));

const wordsOf = ({ names, words, numbers }: Marks): ReadonlySet<number> =>
  new Set([...names, ...words, ...numbers]);

/** How much of what one article is about the other mentions. */
const told = (lead: readonly number[], other: ReadonlySet<number>, rarity: Rarity): number =>
  weightOf(
    lead.filter((hash) => other.has(hash)),
    rarity,
  ) / Math.max(LEAD_WEIGHT_MIN, weightOf(lead, rarity));

/** A lead of one name or two says little, though the other tells all of it. */
const LEAD_WEIGHT_MIN = 2;

const weightOf = (hashes: readonly number[], rarity: Rarity): number =>
  hashes.reduce((sum, hash) => sum + rarity(hash), 0);

const upTo = (most: number, value: number): number => Math.min(1, value / most);

/** Both are sorted. */
export function shared(a: readonly number[], b: readonly number[]): readonly number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) both.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both;
}
