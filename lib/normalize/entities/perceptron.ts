import { labelCount, mayFollow } from "./labels.ts";

/** The weights of a linear model: one per bucket and label, and one per pair of neighbours. */
export interface Model {
  readonly weights: Int8Array | Float32Array;
  readonly transitions: Int16Array | Float32Array;
}

const allowed: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (__, before) => before).filter((before) =>
    mayFollow(before, label),
  ),
);

/**
 * The best labels of a sentence under the model (Viterbi 1967), in time proportional to its length.
 */
export function bestLabels(
  features: readonly (Uint16Array | Uint32Array)[],
  { weights, transitions }: Model,
): Uint8Array {
  const length = features.length;
  const scores = new Float64Array(length * labelCount);
  const origins = new Uint8Array(length * labelCount);
  const sums = new Float64Array(labelCount);
  for (let i = 0; i < length; i++) {
    const row = i * labelCount;
    const buckets = features[i] ?? [];
    if (buckets.length === 0) {
      standOutside(row, scores, origins, transitions);
      continue;
    }
    sums.fill(0);
    for (let at = 0; at < buckets.length; at++) {
      const base = (buckets[at] ?? 0) * labelCount;
      for (let label = 0; label < labelCount; label++)
        sums[label] = (sums[label] ?? 0) + (weights[base + label] ?? 0);
    }
    for (let label = 0; label < labelCount; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let origin = 0;
      if (i === 0) best = label === 0 || label % 2 === 1 ? 0 : Number.NEGATIVE_INFINITY;
      else
        for (const before of allowed[label] ?? []) {
          const score =
            (scores[row - labelCount + before] ?? 0) +
            (transitions[before * labelCount + label] ?? 0);
          if (score > best) {
            best = score;
            origin = before;
          }
        }
      scores[row + label] = (sums[label] ?? 0) + best;
      origins[row + label] = origin;
    }
  }
  return traceBack(scores, origins, length);
}

/** No name can be here: label 0 alone, after the best label before. */
function standOutside(
  row: number,
  scores: Float64Array,
  origins: Uint8Array,
  transitions: Model["transitions"],
): void {
  scores.fill(Number.NEGATIVE_INFINITY, row, row + labelCount);
  if (row === 0) {
    scores[0] = 0;
    return;
  }
  let best = Number.NEGATIVE_INFINITY;
  for (let before = 0; before < labelCount; before++) {
    const score =
      (scores[row - labelCount + before] ?? 0) + (transitions[before * labelCount] ?? 0);
    if (score > best) {
      best = score;
      origins[row] = before;
    }
  }
  scores[row] = best;
}

function traceBack(scores: Float64Array, origins: Uint8Array, length: number): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const last = (length - 1) * labelCount;
  let label = 0;
  for (let each = 1; each < labelCount; each++)
    if ((scores[last + each] ?? 0) > (scores[last + label] ?? 0)) label = each;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = origins[i * labelCount + label] ?? 0;
  }
  return path;
}
