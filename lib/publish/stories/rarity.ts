/** How much it says that two articles have a word in common: the less, the more stories have it. */
export type Rarity = (hash: number) => number;

/** By how many of so many stories have a word; they stand before the article, so that nothing later changes it. */
export function rarityBy(countOf: (hash: number) => number, stories: number): Rarity {
  const size = stories + SMOOTHING;
  const byCount: number[] = [];
  return (hash) => {
    const count = countOf(hash);
    byCount[count] ??= Math.log(size / (count + 1)) / UNIT;
    return byCount[count];
  };
}

/** Among few stories every word is rare. */
const SMOOTHING = 10;

/** A word of one story in a hundred counts as one. */
const UNIT = Math.log(100);
