/** What two lists have in common, both sorted and without repetition. */
export function shared(a: readonly number[], b: readonly number[]): readonly number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) both.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both;
}

export function overlaps(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}

/** What of the first list the second one lacks, both sorted and without repetition. */
export function lacking(a: readonly number[], b: readonly number[]): readonly number[] {
  const left: number[] = [];
  let j = 0;
  for (const x of a) {
    while (j < b.length && (b[j] ?? 0) < x) j++;
    if (b[j] !== x) left.push(x);
  }
  return left;
}
