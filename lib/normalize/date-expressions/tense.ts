/** Whether a date lies before or after the anchor, as the verbs around it tell. */
export type Tense = "past" | "future" | "unknown";

/** A sentence longer than this is read in part only, so that noise costs no more than prose. */
const charsMax = 160;

const FUTURE = new Set(
  (
    "will would shall won't wouldn't 'll could can may might should must going expected scheduled due plans planned planning plan " +
    "slated until till ahead upcoming hopes aims intends continues begins starts opens closes ends expires resumes " +
    "faces runs tomorrow next deadline"
  ).split(" "),
);

const PAST = new Set(
  (
    "was were had has have been did said says told went came took gave got met won lost beat led fell rose began broke " +
    "brought built bought caught chose cut drew drove ate felt fought found flew forgot froze grew heard held hit " +
    "hurt kept knew left lent let lay made paid put quit rode ran saw sold sent shot shut sang sat slept spoke " +
    "spent stood stole struck swore swam taught tore thought threw understood wore wrote hung sank shook sprang " +
    "spread dealt drank became since ago yesterday last wrote showed shown taken given seen killed"
  ).split(" "),
);

/** End in -ed and are no past. */
const NOT_PAST = new Set(
  "need needed speed feed seed weed indeed hundred red bed unidentified united".split(" "),
);

/**
 * Reads outward from an expression: first what stands before it in its sentence, nearest first,
 * then what follows. The first word that tells wins, since it governs the expression most often.
 */
export function tenseAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Tense {
  const before = text.slice(Math.max(0, start - charsMax), start);
  const own = before.slice(lastBreak(before)).match(WORD) ?? [];
  // "by Sunday", but "hit by Sunday's earthquake".
  const governs = /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3))
    ? /^before$/i
    : /^(?:by|before)$/i;
  if (governs.test(own.at(-1) ?? "")) return "future";
  if (COMES.test(before)) return "future";
  const backward = firstTelling(own.toReversed(), (i, list) => list[i + 1]);
  if (backward !== "unknown") return backward;
  const after = text.slice(end, end + charsMax);
  const rest = after.slice(0, firstBreak(after)).match(WORD) ?? [];
  return firstTelling(rest, (i, list) => list[i - 1]);
}

/** "is to report back in", "will have their bins collected from": in the clause that the date ends. */
const COMES =
  /\b(?:(?:is|are|am) to \p{Ll}+|(?:will|would) (?:have|see|get)) (?:(?!that\b|after\b|when\b|who\b)[\p{L}\p{N}'’-]+ ){0,10}$/u;

const WORD = /[\p{L}'’]+/gu;

function firstTelling(
  words: readonly string[],
  previous: (i: number, list: readonly string[]) => string | undefined,
): Tense {
  for (const [i, printed] of words.entries()) {
    const word = printed.replace(/’/g, "'").toLowerCase();
    // "be announced" takes its tense from what stands before "be".
    const passive = /^(?:be|to)$/i.test(previous(i, words) ?? "");
    if (FUTURE.has(word) || word.endsWith("'ll")) return "future";
    if (passive) continue;
    if (PAST.has(word) || (isPastForm(printed) && !NOT_PAST.has(word))) return "past";
  }
  return "unknown";
}

const isPastForm = (word: string): boolean => /^\p{L}\p{Ll}+ed$/u.test(word);

const lastBreak = (text: string): number => {
  const match = [...text.matchAll(/[.!?][”"’')]*\s+(?=[“"‘'(]*\p{Lu}|$)|\n|;/gu)].at(-1);
  return match ? match.index + match[0].length : 0;
};

const firstBreak = (text: string): number => {
  const at = text.search(/[.!?][”"’')]*(?:\s|$)|\n|;/);
  return at < 0 ? text.length : at;
};
