/** Words compared at most; longer texts that differ in more are taken for new content. */
const wordsMax = 20_000;
/** More changed words than this are no typing errors put right. */
const respeltMax = 6;
/** Shorter words mean another thing when a letter changes: now and not, has and had. */
const lettersMin = 4;
const lettersChangedMax = 2;

/**
 * Whether two texts say the same in the same words, but for spelling, punctuation and white space.
 * A word that comes or goes, a changed figure and a changed short word are content: precision first,
 * since a correction that hides as a typing error harms.
 */
export function isRespelling(before: string, after: string): boolean {
  if (before === after) return true;
  const old = wordsOf(before);
  const now = wordsOf(after);
  if (old.length !== now.length || old.length > wordsMax) return false;
  let respelt = 0;
  for (const [i, word] of old.entries()) {
    const other = now[i] ?? "";
    if (word === other) continue;
    if (++respelt > respeltMax || !isRespeltWord(word, other)) return false;
  }
  return true;
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function isRespeltWord(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < lettersMin || a[0] !== b[0]) return false;
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return false;
  return distance(a, b) <= lettersChangedMax;
}

/** Levenshtein's distance, with a swap of neighbours counted once; words only, so it is quick. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > lettersChangedMax) return lettersChangedMax + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (twoBack[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      row.push(
        Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + cost, swap),
      );
    }
    twoBack = back;
    back = row;
  }
  return back[b.length] ?? 0;
}
