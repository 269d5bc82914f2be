/** A run of words that both texts have, that the second one left out, or that it put in. */
export interface WordPart {
  readonly kind: "kept" | "left" | "put";
  readonly words: string;
}

/**
 * What became of the words of `a` in `b`, by their longest common subsequence; words are the same that `fold`
 * makes the same. Quadratic in time and memory: whoever asks limits both.
 */
export function diffWords(
  a: readonly string[],
  b: readonly string[],
  fold: (word: string) => string = (word) => word,
): readonly WordPart[] {
  const [x, y] = [a.map(fold), b.map(fold)];
  const lengths = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = x[i] === y[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const parts: { kind: WordPart["kind"]; words: string[] }[] = [];
  const add = (kind: WordPart["kind"], word = ""): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else parts.push({ kind, words: [word] });
  };
  for (let i = 0, j = 0; i < x.length || j < y.length; ) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      add("kept", a[i]);
      i++;
      j++;
    } else if (i < x.length && (j === y.length || at(i + 1, j) >= at(i, j + 1)))
      add("left", a[i++]);
    else add("put", b[j++]);
  }
  return parts.map(({ kind, words }) => ({ kind, words: words.join(" ") }));
}
