import { bucketCount } from "../../lib/normalize/entities/features.ts";
import { labelCount } from "../../lib/normalize/entities/labels.ts";
import { bestLabels } from "../../lib/normalize/entities/perceptron.ts";
import type { Random } from "./chance.ts";

export interface Example {
  readonly features: readonly Uint16Array[];
  readonly gold: readonly number[];
}

export interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

interface Options {
  readonly rounds: number;
  /** The share of features that a word goes without. */
  readonly leftOut: number;
  readonly random: Random;
}

/** Averaged perceptron (Collins 2002): sums of all weights over time, by their last change. */
export function learn(examples: readonly Example[], { rounds, leftOut, random }: Options): Weights {
  const size = bucketCount * labelCount;
  const weights = new Float32Array(size);
  const sums = new Float64Array(size);
  const transitions = new Float32Array(labelCount * labelCount);
  const transitionSums = new Float64Array(labelCount * labelCount);
  let time = 1;
  const change = (now: Float32Array, past: Float64Array, at: number, by: number): void => {
    now[at] = (now[at] ?? 0) + by;
    past[at] = (past[at] ?? 0) + by * time;
  };
  for (let round = 0; round < rounds; round++) {
    let [wrong, total] = [0, 0];
    for (const { features: all, gold } of shuffled(examples, random)) {
      const features = all.map((each) => thinned(each, leftOut, random));
      const guess = bestLabels(features, { weights, transitions });
      time += 1;
      for (let i = 0; i < gold.length; i++) {
        const [right, ours] = [gold[i] ?? 0, guess[i] ?? 0];
        total += 1;
        if (i > 0) {
          const rightPair = (gold[i - 1] ?? 0) * labelCount + right;
          const ourPair = (guess[i - 1] ?? 0) * labelCount + ours;
          if (rightPair !== ourPair) {
            change(transitions, transitionSums, rightPair, 1);
            change(transitions, transitionSums, ourPair, -1);
          }
        }
        if (right === ours) continue;
        wrong += 1;
        for (const bucket of features[i] ?? []) {
          change(weights, sums, bucket * labelCount + right, 1);
          change(weights, sums, bucket * labelCount + ours, -1);
        }
      }
    }
    const share = ((100 * wrong) / total).toFixed(2);
    console.log(`round ${round + 1}: ${share} % of ${total} words wrong`);
  }
  return {
    weights: weights.map((weight, i) => weight - (sums[i] ?? 0) / time),
    transitions: transitions.map((weight, i) => weight - (transitionSums[i] ?? 0) / time),
  };
}

/**
 * Features left out by chance, other ones each time, so that no name is learnt by heart and the
 * words around it count (dropout, Srivastava et al. 2014).
 */
function thinned(features: Uint16Array, leftOut: number, random: Random): Uint16Array {
  return leftOut === 0 ? features : features.filter((_, i) => i === 0 || random() >= leftOut);
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [copy[i], copy[j]];
    if (a !== undefined && b !== undefined) [copy[i], copy[j]] = [b, a];
  }
  return copy;
}

/** The mean of models that learnt from other sentences in another order errs less than each. */
export function meanOf(models: readonly Weights[]): Weights {
  const mean = (lists: readonly Float32Array[]): Float32Array =>
    (lists[0] ?? new Float32Array()).map(
      (_, i) => lists.reduce((sum, list) => sum + (list[i] ?? 0), 0) / lists.length,
    );
  return {
    weights: mean(models.map(({ weights }) => weights)),
    transitions: mean(models.map(({ transitions }) => transitions)),
  };
}
