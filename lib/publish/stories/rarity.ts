import type { Marks } from "./marks.ts";

/** How much it says that two articles have a word in common: the less, the more stories have it. */
export type Rarity = (hash: number) => number;

/**
 * How rare a word is among the stories before, so that nothing later changes it, and so that a story that is
 * told on and on makes its own words no more common.
 */
export function rarityAmong(stories: readonly (readonly { readonly marks: Marks }[])[]): Rarity {
  const counts = new Map<number, number>();
  for (const members of stories) {
    const hashes = members.flatMap(({ marks }) => [
      ...marks.names,
      ...marks.words,
      ...marks.numbers,
    ]);
    for (const hash of members.length > 1 ? new Set(hashes) : hashes)
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const size = stories.length + SMOOTHING;
  return (hash) => Math.log(size / ((counts.get(hash) ?? 0) + 1)) / UNIT;
}

/** Among few stories every word is rare. */
const SMOOTHING = 10;

/** A word of one story in a hundred counts as one. */
const UNIT = Math.log(100);
