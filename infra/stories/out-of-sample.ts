import { clusterAll } from "../../lib/publish/stories/cluster.ts";
import { type LikenessWeights, likenessBy } from "../../lib/publish/stories/likeness.ts";
import type { LabelledStories } from "../../test/support/labelled-stories.ts";
import {
  clusteredOf,
  type LabelledPair,
  pairsOf,
  scorePairs,
} from "../../test/support/story-scores.ts";
import { familiesOf } from "./examples.ts";

/** What was decided of the pairs of one family of events by weights that were fitted without it. */
export interface FamilyScore {
  readonly family: string;
  readonly labelled: Counts;
  readonly near: Counts;
  /** Articles that leave the root feed to another's item. */
  readonly sure: Counts;
}

export interface Counts {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
}

/** `families` of one half, as it comes out with these weights. */
export function scoreFamilies(
  half: LabelledStories,
  families: readonly string[],
  { bias, weights }: LikenessWeights,
  errors: string[] = [],
): readonly FamilyScore[] {
  const clustered = clusterAll(clusteredOf(half.articles), likenessBy({ bias, weights }));
  const stories = new Map(clustered.map(({ id, story }) => [id, story]));
  const { labelled, near } = pairsOf(half);
  const familyOf = familiesOf([half]);
  const isRight = ({ id, story }: { readonly id: string; readonly story: string }): boolean =>
    near.some(({ a, b, same }) => same && [a, b].includes(id) && [a, b].includes(story));
  for (const family of families)
    for (const { a, b, same } of scorePairs(near, stories).errors)
      if (familyOf.get(a) === family) errors.push(`${same ? "missed" : "wrong "} ${a} ${b}`);
  return families.map((family) => {
    const its = (pairs: readonly LabelledPair[]): Counts =>
      scorePairs(
        pairs.filter(({ a, b }) => [a, b].some((id) => familyOf.get(id) === family)),
        stories,
      );
    const sure = clustered.filter(({ id, isSure }) => isSure && familyOf.get(id) === family);
    return {
      family,
      labelled: its(labelled),
      near: its(near),
      sure: {
        found: sure.length,
        right: sure.filter(isRight).length,
        wanted: sure.length,
      },
    };
  });
}

const ROUNDS = 2_000;

/** The ends between which 95 of 100 draws of as many families lie, with the share itself; in percent. */
export function interval(
  scores: readonly FamilyScore[],
  of: (score: FamilyScore) => Counts,
  by: "found" | "wanted",
): { readonly share: number; readonly from: number; readonly to: number } {
  const random = seeded();
  const shareOf = (drawn: readonly FamilyScore[]): number => {
    const counts = drawn.map(of);
    const sum = (kind: keyof Counts) => counts.reduce((all, each) => all + each[kind], 0);
    return (100 * sum("right")) / sum(by);
  };
  const shares = Array.from({ length: ROUNDS }, () =>
    shareOf(scores.flatMap(() => scores[Math.floor(random() * scores.length)] ?? [])),
  ).sort((a, b) => a - b);
  const at = (part: number): number => shares[Math.floor(part * ROUNDS)] ?? 0;
  return { share: shareOf(scores), from: at(0.025), to: at(0.975) };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(): () => number {
  let state = 20261127;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
