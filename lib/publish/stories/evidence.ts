import { dayMs } from "../../duration.ts";
import { allOf, type Marks } from "./marks.ts";
import type { Rarity } from "./rarity.ts";
import { lacking, overlaps, shared } from "./sorted.ts";

/** What of an article is compared with others. */
export interface Told {
  readonly source: string;
  /** When it was told, by its own date or by when it came, whichever is earlier; milliseconds. */
  readonly time: number;
  readonly marks: Marks;
}

/**
 * What speaks for and against one event: of each kind a number from 0 to 1, but for the days apart. Words count as
 * they are rare.
 */
export interface Evidence {
  /** How much of either headline the other article tells, whichever is more. */
  readonly headline: number;
  /** The same without names. */
  readonly deed: number;
  /** Cosine of the words of both. */
  readonly words: number;
  /** Days between the two tellings, from 0 to 1.5. */
  readonly apart: number;
  /** They speak of one day, anywhere. */
  readonly sharesDay: number;
  /** Both begin with days, and with other ones. */
  readonly otherDays: number;
  /** Both give several numbers, and not one of them is the other's. */
  readonly otherNumbers: number;
  /** They have no name in common. */
  readonly noName: number;
  /** Names with which one begins and which the other lacks. */
  readonly strangers: number;
}

export const evidenceKinds = [
  "headline",
  "deed",
  "words",
  "apart",
  "sharesDay",
  "otherDays",
  "otherNumbers",
  "noName",
  "strangers",
] as const satisfies readonly (keyof Evidence)[];

export function evidenceOf(a: Told, b: Told, rarity: Rarity): Evidence {
  const [x, y] = [a.marks, b.marks];
  const [ofX, ofY] = [allOf(x), allOf(y)];
  return {
    headline: Math.max(told(x.head, ofY, rarity), told(y.head, ofX, rarity)),
    deed: Math.max(told(deedOf(x), ofY, rarity), told(deedOf(y), ofX, rarity)),
    words: cosine(ofX, ofY, rarity),
    apart: Math.min(APART_MAX, Math.abs(a.time - b.time) / dayMs),
    sharesDay: Number(overlaps(x.days, y.days)),
    otherDays: Number(areOther(x.leadDays, y.leadDays, 1)),
    otherNumbers: Number(areOther(x.numbers, y.numbers, NUMBERS_MIN)),
    noName: Number(!overlaps(x.names, ofY) && !overlaps(y.names, ofX)),
    strangers: Math.min(
      1,
      Math.max(strange(x.leadNames, ofY, rarity), strange(y.leadNames, ofX, rarity)) /
        STRANGERS_MAX,
    ),
  };
}

/** A retelling of the third day is no less likely than one of the second. */
const APART_MAX = 1.5;
/** One number that only one of two gives proves nothing. */
const NUMBERS_MIN = 2;
/** More strange names than these make it no stranger. */
const STRANGERS_MAX = 4;

const deedOf = ({ head, names }: Marks): readonly number[] => lacking(head, names);

/** How much of a headline the other article tells. */
const told = (head: readonly number[], other: readonly number[], rarity: Rarity): number =>
  weightOf(shared(head, other), rarity) / Math.max(1, weightOf(head, rarity));

const strange = (names: readonly number[], other: readonly number[], rarity: Rarity): number =>
  weightOf(lacking(names, other), rarity);

function weightOf(hashes: readonly number[], rarity: Rarity): number {
  let sum = 0;
  for (const hash of hashes) sum += rarity(hash);
  return sum;
}

function cosine(a: readonly number[], b: readonly number[], rarity: Rarity): number {
  const squares = (hashes: readonly number[]): number =>
    weightOf(hashes, (hash) => rarity(hash) ** 2);
  return squares(shared(a, b)) / (Math.sqrt(squares(a) * squares(b)) || 1);
}

const areOther = (a: readonly number[], b: readonly number[], least: number): boolean =>
  a.length >= least && b.length >= least && !overlaps(a, b);
