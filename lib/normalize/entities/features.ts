import { fnv1a } from "../../hash.ts";
import { sign } from "./lists.ts";
import { readWord, signsIn, type Vocabulary, type Word } from "./vocabulary.ts";

/** Features are numbered by their hash; two that fall together are told apart by their company. */
export const bucketBits = 16;
export const bucketCount = 1 << bucketBits;

/**
 * The features of each word of a sentence, as bucket numbers; none where no name can be: a small
 * word that does not stand between large ones. Who learns reads them `everywhere`, since a name in
 * the text learnt from may hold such a word, and what cannot be guessed right spoils all weights.
 */
export function featuresOf(
  tokens: readonly string[],
  vocabulary: Vocabulary,
  everywhere = false,
): readonly Uint16Array[] {
  const words = tokens.map(readWord);
  const signs = signsIn(words, tokens);
  const style = styleOf(words);
  const { small } = vocabulary;
  const sentence = { words, signs, style, small };
  // One buffer for all words of the sentence, which are seldom more than a few.
  let buffer = none;
  return words.map((_, i) => {
    if (!everywhere && !mayBeNamed(words, tokens, i)) return none;
    if (buffer.length < featuresMax) buffer = new Uint16Array(featuresMax * wordsABuffer);
    const count = featuresAt(sentence, i, buffer);
    const own = buffer.subarray(0, count);
    buffer = buffer.subarray(count);
    return own;
  });
}

const none = new Uint16Array();

function mayBeNamed(words: readonly Word[], tokens: readonly string[], i: number): boolean {
  const isLarge = (at: number): boolean => words[at]?.hasCapital === true;
  if (isLarge(i)) return true;
  const [before, after] = [isLarge(i - 1), isLarge(i + 1)];
  // "Radio 1", "5 Live".
  if ((before || after) && /^\p{N}/u.test(tokens[i] ?? "")) return true;
  return (before || isLarge(i - 2)) && (after || isLarge(i + 2));
}

/** Lines in capitals, and headlines in which nearly every word is large, say less by a capital. */
function styleOf(words: readonly Word[]): number {
  const letters = words.filter(({ hasLetter }) => hasLetter);
  if (letters.length < 3) return 0;
  const capitals = letters.filter(({ isCapital }) => isCapital).length;
  if (capitals / letters.length < 0.6) return 1;
  const loud = letters.filter(({ shape }) => shape === LOUD).length;
  return loud / letters.length > 0.5 ? 3 : 2;
}

const LOUD = fnv1a("XX");
const outside: Word = {
  hash: 17,
  shape: 19,
  prefix: 0,
  suffix: 0,
  suffix2: 0,
  isCapital: false,
  hasCapital: false,
  hasLetter: false,
  folded: "",
  signs: 0,
};

const featuresMax = 64;
const wordsABuffer = 8;

interface SentenceRead {
  readonly words: readonly Word[];
  readonly signs: Uint32Array;
  readonly style: number;
  readonly small: ReadonlySet<string>;
}

/** Writes the features of a word and tells how many they are. */
function featuresAt(
  { words, signs, style, small }: SentenceRead,
  i: number,
  found: Uint16Array,
): number {
  let count = 0;
  const add = (template: number, value: number): void => {
    if (count < featuresMax) found[count++] = bucketOf(template, value);
  };
  const at = (j: number): Word => words[j] ?? outside;
  const signsAt = (j: number): number => signs[j] ?? 0;
  const w = at(i);
  const [a, b] = [at(i - 1), at(i + 1)];
  const [a2, b2] = [at(i - 2), at(i + 2)];
  const own = signsAt(i);
  const [signsA, signsB] = [signsAt(i - 1), signsAt(i + 1)];

  add(1, 0);
  add(2, w.hash);
  add(3, a.hash);
  add(4, b.hash);
  add(5, a2.hash);
  add(6, b2.hash);
  add(7, join(a.hash, w.hash));
  add(8, join(w.hash, b.hash));
  add(9, join(a2.hash, a.hash));
  add(10, join(b.hash, b2.hash));
  add(11, join(w.shape, style));
  add(12, join(a.shape, w.shape));
  add(13, join(w.shape, b.shape));
  add(14, join(join(a.shape, w.shape), b.shape));
  add(15, w.prefix);
  add(16, w.suffix);
  add(17, w.suffix2);
  add(18, join(own, w.shape));
  add(19, join(signsA, own));
  add(20, join(own, signsB));
  add(21, join(a.hash, own));
  add(22, join(b.hash, own));
  add(23, join(a.hash, w.shape));
  add(24, join(b.hash, w.shape));
  add(25, join(join(signsA, own), signsB));
  add(26, join(signsAt(i - 2), join(signsA, a.shape)));
  add(27, join(signsAt(i + 2), join(signsB, b.shape)));
  add(28, join(i === 0 ? 1 : i === 1 ? 2 : 3, join(w.shape, own & sign.everyday)));
  add(29, join(style, own));
  if (w.isCapital) {
    const isSmallElsewhere = small.has(w.folded) ? 1 : 0;
    add(30, join(isSmallElsewhere, join(w.shape, i === 0 ? 1 : 0)));
    add(31, join(isSmallElsewhere, own));
    const [from, to] = [runStart(words, i), runEnd(words, i)];
    const [before, after] = [at(from - 1), at(to + 1)];
    add(32, before.hash);
    add(33, after.hash);
    add(34, join(Math.min(5, to - from), i - from));
    add(35, at(to).hash);
    add(36, at(from).hash);
    add(37, join(signsAt(from), signsAt(to)));
    add(38, join(before.hash, join(signsAt(from), signsAt(to))));
    add(39, at(to).suffix);
    add(40, join(runSigns(signs, from, to), i - from));
    add(41, join(signsAt(from - 1), own));
  }
  return count;
}

/** The capitals around a word, joined by "of" and "the": the name as far as letters show it. */
const runMax = 6;

function runStart(words: readonly Word[], i: number): number {
  let from = i;
  while (i - from < runMax && words[from - 1]?.isCapital) from--;
  return from;
}

function runEnd(words: readonly Word[], i: number): number {
  let to = i;
  while (to - i < runMax && words[to + 1]?.isCapital) to++;
  return to;
}

function runSigns(signs: Uint32Array, from: number, to: number): number {
  let all = 0;
  for (let j = from; j <= to; j++) all |= signs[j] ?? 0;
  return all & ~sign.everyday;
}

const join = (a: number, b: number): number =>
  (Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)) >>> 0;

function bucketOf(template: number, value: number): number {
  const mixed = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> (32 - bucketBits);
}
