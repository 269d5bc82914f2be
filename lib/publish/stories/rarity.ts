import { allOf, type Marks } from "./marks.ts";

/** How much it says that two articles have a word in common: the less, the more stories have it. */
export type Rarity = (hash: number) => number;

/**
 * How rare a word is among the stories before, so that nothing later changes it, and so that a story that is
 * told on and on makes its own words no more common.
 */
export function rarityAmong(stories: readonly (readonly { readonly marks: Marks }[])[]): Rarity {
  const counts = new Uint16Array(LAST_BUCKET + 1);
  for (const members of stories) {
    const [only] = members;
    const hashes =
      only && members.length === 1
        ? allOf(only.marks)
        : new Set(members.flatMap(({ marks }) => allOf(marks)));
    for (const hash of hashes) {
      const bucket = hash & LAST_BUCKET;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }
  const size = stories.length + SMOOTHING;
  const byCount = Array.from(
    { length: stories.length + 1 },
    (_, count) => Math.log(size / (count + 1)) / UNIT,
  );
  return (hash) => byCount[counts[hash & LAST_BUCKET] ?? 0] ?? 0;
}

/** Counted in 2^18 buckets: two of some thousands of words seldom share one, and a map would take far longer. */
const LAST_BUCKET = 0x3_ffff;

/** Among few stories every word is rare. */
const SMOOTHING = 10;

/** A word of one story in a hundred counts as one. */
const UNIT = Math.log(100);
