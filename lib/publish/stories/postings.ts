/** Which positions have a hash, of several kinds: the lists of an inverted index. */
export interface Postings {
  /** `position` never falls from one to the next. */
  enter(kind: number, hash: number, position: number): void;
  /** The positions that have it, from `from` on, the latest first. */
  visit(kind: number, hash: number, from: number, visitor: (position: number) => void): void;
}

/**
 * Chains in typed arrays, since an index of a day of news has some millions of entries, is made anew for every run, and
 * is asked for a few of them.
 */
export function openPostings(): Postings {
  /** The latest entry of each chain, counted from 1. */
  const latest = new Int32Array(CHAINS);
  let entries = 0;
  let terms = new Int32Array(ENTRIES_AT_FIRST);
  let positions = new Int32Array(ENTRIES_AT_FIRST);
  let before = new Int32Array(ENTRIES_AT_FIRST);
  return {
    enter(kind, hash, position) {
      if (++entries === terms.length)
        [terms, positions, before] = [doubled(terms), doubled(positions), doubled(before)];
      const term = termOf(kind, hash);
      const chain = chainOf(term);
      terms[entries] = term;
      positions[entries] = position;
      before[entries] = latest[chain] ?? 0;
      latest[chain] = entries;
    },
    visit(kind, hash, from, visitor) {
      const term = termOf(kind, hash);
      for (let at = latest[chainOf(term)] ?? 0; at > 0; at = before[at] ?? 0) {
        const position = positions[at] ?? 0;
        if (position < from) return;
        if (terms[at] === term) visitor(position);
      }
    },
  };
}

const CHAINS = 2 ** 16;
const ENTRIES_AT_FIRST = 2 ** 10;

/** Hashes have 24 bits. */
const termOf = (kind: number, hash: number): number => (kind << 24) | hash;
const chainOf = (term: number): number => (term ^ (term >>> 16)) & (CHAINS - 1);

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(array.length * 2);
  twice.set(array);
  return twice;
}
