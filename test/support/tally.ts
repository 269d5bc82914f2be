/** What was found of what was wanted, and what was found besides. */
export interface Tally {
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** Of things that are right or wrong: none is found besides. */
export function shareOf(pairs: readonly (readonly [string, boolean])[]): Tally {
  const missed = pairs.filter(([, isRight]) => !isRight).map(([text]) => text);
  const right = pairs.length - missed.length;
  return { right, wanted: pairs.length, found: pairs.length, missed, invented: [] };
}

/** The tallies of several articles as one. */
export const sumOf = (tallies: readonly Tally[]): Tally => ({
  right: tallies.reduce((sum, { right }) => sum + right, 0),
  wanted: tallies.reduce((sum, { wanted }) => sum + wanted, 0),
  found: tallies.reduce((sum, { found }) => sum + found, 0),
  missed: tallies.flatMap(({ missed }) => missed),
  invented: tallies.flatMap(({ invented }) => invented),
});

/** In 100; of things that are only right or wrong it is their share. */
export const f1Of = ({ right, wanted, found }: Tally): number => (200 * right) / (wanted + found);
