import { allOf, bandOf, type Marks } from "./marks.ts";
import { openPostings } from "./postings.ts";
import type { Rarity } from "./rarity.ts";

/** What stands in the window, by what it could have in common with an article. */
export interface Candidates {
  /** `position` grows from one to the next. */
  add(position: number, marks: Marks): void;
  /**
   * Positions, from `from` on, of those that have something in common with an article that not everybody has: one of
   * the least runs of words (minhash bands), a name, or a word of either headline. The rest could not come to the same
   * story. Of more than `candidatesMax` those with the most in common, so that no article, whatever it is made of,
   * costs more than so many comparisons.
   */
  near(
    marks: Marks,
    by: { readonly from: number; readonly rarity: Rarity; isCommon(hash: number): boolean },
  ): readonly number[];
}

export const candidatesMax = 200;

const [RUN, NAME, HEAD, WORD] = [0, 1, 2, 3];

export function openCandidates(): Candidates {
  const postings = openPostings();
  return {
    add(position, marks) {
      const enter = (kind: number, hashes: readonly number[]): void => {
        for (const hash of hashes) postings.enter(kind, hash, position);
      };
      enter(RUN, bandOf(marks));
      enter(NAME, marks.names);
      enter(HEAD, marks.head);
      enter(WORD, allOf(marks));
    },
    near(marks, { from, rarity, isCommon }) {
      const inCommon = new Map<number, number>();
      const meet = (kind: number, hashes: readonly number[]): void => {
        for (const hash of hashes) {
          if (isCommon(hash)) continue;
          const weight = rarity(hash);
          postings.visit(kind, hash, from, (position) => {
            inCommon.set(position, (inCommon.get(position) ?? 0) + weight);
          });
        }
      };
      meet(RUN, bandOf(marks));
      meet(NAME, marks.names);
      meet(HEAD, allOf(marks));
      meet(WORD, marks.head);
      if (inCommon.size <= candidatesMax) return [...inCommon.keys()];
      return [...inCommon]
        .sort(([a, much], [b, more]) => more - much || b - a)
        .slice(0, candidatesMax)
        .map(([position]) => position);
    },
  };
}
