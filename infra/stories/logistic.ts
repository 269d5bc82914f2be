/** One observation: what is known of it, whether it is so, and how much it counts. */
export interface Observation {
  readonly values: readonly number[];
  readonly isSo: boolean;
  readonly weight: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Logistic regression with a ridge on the weights of standardised values, by Newton's method; the weights
 * that come back are for the values as they are. `signs` says which way each value may speak: one that
 * would speak the other way, by the chance of a small sample, is left out (weight 0).
 */
export function fitLogistic(
  observations: readonly Observation[],
  { ridge, signs }: { readonly ridge: number; readonly signs: readonly (1 | -1)[] },
): LogisticModel {
  let kept = signs.map((_, at) => at);
  for (;;) {
    const { bias, weights } = fitKept(observations, kept, ridge);
    const against = kept
      .map((value, at) => ({ value, by: (weights[at] ?? 0) * (signs[value] ?? 1) }))
      .sort((a, b) => a.by - b.by)[0];
    if (against && against.by < 0) {
      kept = kept.filter((value) => value !== against.value);
      continue;
    }
    return { bias, weights: signs.map((_, value) => weights[kept.indexOf(value)] ?? 0) };
  }
}

function fitKept(
  observations: readonly Observation[],
  kept: readonly number[],
  ridge: number,
): LogisticModel {
  const columns = kept.map((value) => observations.map(({ values }) => values[value] ?? 0));
  const scales = columns.map(scaleOf);
  const rows = observations.map((_, row) => [
    1,
    ...columns.map((column, at) => {
      const { mean, deviation } = scales[at] ?? { mean: 0, deviation: 1 };
      return ((column[row] ?? 0) - mean) / deviation;
    }),
  ]);
  let beta = new Array<number>(kept.length + 1).fill(0);
  for (let round = 0; round < roundsMax; round++) {
    const step = newtonStep(observations, rows, beta, ridge);
    beta = beta.map((each, at) => each + Math.max(-2, Math.min(2, step[at] ?? 0)));
    if (step.every((each) => Math.abs(each) < 1e-9)) break;
  }
  const [intercept = 0, ...standard] = beta;
  const weights = standard.map((each, at) => each / (scales[at]?.deviation ?? 1));
  const shift = weights.reduce((sum, each, at) => sum + each * (scales[at]?.mean ?? 0), 0);
  return { bias: intercept - shift, weights };
}

const roundsMax = 100;

function scaleOf(column: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = column.reduce((sum, each) => sum + each, 0) / column.length;
  const variance = column.reduce((sum, each) => sum + (each - mean) ** 2, 0) / column.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

/** The step uphill of the penalised likelihood: its gradient by the inverse of its curvature. */
function newtonStep(
  observations: readonly Observation[],
  rows: readonly (readonly number[])[],
  beta: readonly number[],
  ridge: number,
): readonly number[] {
  const penalty = (at: number): number => (at === 0 ? 0 : ridge);
  const gradient = beta.map((each, at) => -penalty(at) * each);
  const curvature = beta.map((_, i) => beta.map((__, j) => (i === j ? penalty(i) : 0)));
  for (const [at, row] of rows.entries()) {
    const { isSo, weight } = observations[at] ?? { isSo: false, weight: 0 };
    const odds = row.reduce((sum, each, i) => sum + each * (beta[i] ?? 0), 0);
    const likely = 1 / (1 + Math.exp(-odds));
    for (const [i, each] of row.entries()) {
      gradient[i] = (gradient[i] ?? 0) + weight * (Number(isSo) - likely) * each;
      const line = curvature[i] ?? [];
      for (const [j, other] of row.entries())
        line[j] = (line[j] ?? 0) + weight * likely * (1 - likely) * each * other;
    }
  }
  return solve(curvature, gradient);
}

/** Gauss and Jordan, with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows
      .slice(i)
      .reduce(
        (best, row, at) => (Math.abs(row[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0) ? i + at : best),
        i,
      );
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    const of = rows[i] ?? [];
    for (const [at, row] of rows.entries()) {
      const factor = at === i ? 0 : (row[i] ?? 0) / (of[i] ?? 1);
      if (factor !== 0)
        for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (of[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
