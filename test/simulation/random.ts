/** Chance that is the same on every run and every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Numbers by mulberry32; `name` parts one seed into streams that do not disturb each other. */
export function randomFrom(seed: number, name: string): Random {
  let state = seed;
  for (const letter of name)
    state = Math.imul(state ^ letter.charCodeAt(0), 0x5bd1e995) ^ 0x9e3779b9;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    below: (n) => Math.floor(next() * n),
    pick: (from) => {
      const one = from[Math.floor(next() * from.length)];
      if (one === undefined) throw new Error("pick: got an empty list; give it something");
      return one;
    },
  };
}
