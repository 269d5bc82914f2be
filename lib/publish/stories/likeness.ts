import { type Evidence, evidenceKinds, evidenceOf, type Told } from "./evidence.ts";
import type { Rarity } from "./rarity.ts";
import { bias, weights } from "./weights.ts";

/** The logarithm of the odds that two articles tell one event, by the weights of `weights.ts`. */
export const likeness = (a: Told, b: Told, rarity: Rarity): number => fitted(a, b, rarity);

export interface LikenessWeights {
  readonly bias: number;
  readonly weights: Evidence;
}

/**
 * Days and names alone prove nothing, however few articles stand near: with less in common than this, in the
 * headline and in all words, two articles are as good as never of one event.
 */
const HEADLINE_MIN = 0.2;
const WORDS_MIN = 0.06;
const UNLIKE = -9;

export function likenessBy({ bias, weights }: LikenessWeights) {
  return (a: Told, b: Told, rarity: Rarity): number => {
    const evidence = evidenceOf(a, b, rarity);
    if (evidence.headline < HEADLINE_MIN && evidence.words < WORDS_MIN) return UNLIKE;
    return evidenceKinds.reduce((sum, kind) => sum + weights[kind] * evidence[kind], bias);
  };
}

const fitted = likenessBy({ bias, weights });
