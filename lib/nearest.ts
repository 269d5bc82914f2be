/** The known word that a mistyped one was meant to be, for error messages. */

/**
 * The candidate that is fewest edits away, the first of equals; undefined when even that one is
 * another word: more than a third of the letters differ.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of candidates) {
    const lettersMax = Math.max(word.length, candidate.length);
    // A long word is no slip of the finger, and the table below grows with the square.
    if (lettersMax > 64) continue;
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= Math.max(1, Math.floor(lettersMax / 3)) && edits < (nearest?.edits ?? Infinity)) {
      nearest = { candidate, edits };
    }
  }
  return nearest?.candidate;
}

/** Letters put in, left out, replaced, or swapped with their neighbour: the slips of typing. */
function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, j - 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
