import { fnv1a } from "../../hash.ts";
import { fold } from "./fold.ts";
import {
  isClub,
  isOrganisationName,
  isOutletName,
  isPlace,
  isSurePlace,
  phraseWordsMax,
  sign,
  signsOf,
} from "./lists.ts";

/** A word with all that is asked of it more than once. */
interface Word {
  readonly hash: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly suffix2: number;
  readonly isCapital: boolean;
  readonly folded: string;
  signs: number;
}

/** Features are numbered by their hash; two that fall together are told apart by their company. */
export const bucketBits = 16;
export const bucketCount = 1 << bucketBits;

/** Words of a document that occur in small letters, where "House" is no name for certain. */
export type SmallWords = ReadonlySet<string>;

export const smallWordsOf = (words: Iterable<string>): SmallWords => {
  const small = new Set<string>();
  for (const word of words) if (/^\p{Ll}/u.test(word)) small.add(word);
  return small;
};

/** The features of each word of a sentence, as bucket numbers. */
export function featuresOf(tokens: readonly string[], small: SmallWords): readonly Uint16Array[] {
  const words = tokens.map(wordOf);
  markPhrases(words, tokens);
  const style = styleOf(words);
  return words.map((_, i) => featuresAt(words, i, style, small));
}

function wordOf(text: string): Word {
  const folded = fold(text);
  return {
    hash: fnv1a(folded),
    shape: fnv1a(shapeOf(text)),
    prefix: fnv1a(folded.slice(0, 3)),
    suffix: fnv1a(folded.slice(-3)),
    suffix2: fnv1a(folded.slice(-2)),
    isCapital: /^\p{Lu}/u.test(text),
    folded,
    signs: signsOf(text),
  };
}

/** "McCain" is XxXx, "1990s" dx, "U.S." X.X.: runs count once. */
const shapeOf = (text: string): string =>
  text
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, (run) => (run.length === 1 ? "X" : "XX"))
    .replace(/[\p{Ll}\p{M}]+/gu, "x")
    .replace(/\p{N}+/gu, "d");

/** The longest known place or outlet from each capital letter on. */
function markPhrases(words: readonly Word[], tokens: readonly string[]): void {
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.isCapital) continue;
    for (let length = Math.min(phraseWordsMax, words.length - i); length > 0; length--) {
      const last = words[i + length - 1];
      if (!last || !/[\p{L}\p{N}]/u.test(tokens[i + length - 1] ?? "")) continue;
      const phrase = words
        .slice(i, i + length)
        .map(({ folded }) => folded)
        .join(" ");
      const place = isPlace(phrase);
      const outlet = isOutletName(phrase);
      const organisation = isOrganisationName(phrase);
      const club = isClub(phrase);
      if (!place && !outlet && !organisation && !club) continue;
      const sure = place && isSurePlace(phrase) ? sign.country : 0;
      for (let j = i; j < i + length; j++) {
        const word = words[j];
        if (!word) continue;
        if (place) word.signs |= (j === i ? sign.place : sign.placeRest) | sure;
        if (organisation) word.signs |= j === i ? sign.organisationName : sign.organisationRest;
        if (club) word.signs |= sign.club;
        if (outlet) word.signs |= j === i ? sign.outlet : sign.outletRest;
      }
      i += length - 1;
      break;
    }
  }
}

/** Lines in capitals, and headlines in which nearly every word is large, say less by a capital. */
function styleOf(words: readonly Word[]): number {
  const letters = words.filter(({ folded }) => /\p{L}/u.test(folded));
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
  folded: "",
  signs: 0,
};

const featuresMax = 64;

function featuresAt(
  words: readonly Word[],
  i: number,
  style: number,
  small: SmallWords,
): Uint16Array {
  const found = new Uint16Array(featuresMax);
  let count = 0;
  const add = (template: number, value: number): void => {
    if (count < featuresMax) found[count++] = bucketOf(template, value);
  };
  const at = (j: number): Word => words[j] ?? outside;
  const w = at(i);
  const [a, b] = [at(i - 1), at(i + 1)];
  const [a2, b2] = [at(i - 2), at(i + 2)];

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
  add(18, join(w.signs, w.shape));
  add(19, join(a.signs, w.signs));
  add(20, join(w.signs, b.signs));
  add(21, join(a.hash, w.signs));
  add(22, join(b.hash, w.signs));
  add(23, join(a.hash, w.shape));
  add(24, join(b.hash, w.shape));
  add(25, join(join(a.signs, w.signs), b.signs));
  add(26, join(a2.signs, join(a.signs, a.shape)));
  add(27, join(b2.signs, join(b.signs, b.shape)));
  add(28, join(i === 0 ? 1 : i === 1 ? 2 : 3, join(w.shape, w.signs & sign.everyday)));
  add(29, join(style, w.signs));
  if (w.isCapital) {
    const isSmallElsewhere = small.has(w.folded) ? 1 : 0;
    add(30, join(isSmallElsewhere, join(w.shape, i === 0 ? 1 : 0)));
    add(31, join(isSmallElsewhere, w.signs));
    const [from, to] = [runStart(words, i), runEnd(words, i)];
    const [before, after] = [at(from - 1), at(to + 1)];
    add(32, before.hash);
    add(33, after.hash);
    add(34, join(Math.min(5, to - from), i - from));
    add(35, at(to).hash);
    add(36, at(from).hash);
    add(37, join(at(from).signs, at(to).signs));
    add(38, join(before.hash, join(at(from).signs, at(to).signs)));
    add(39, at(to).suffix);
    add(40, join(runSigns(words, from, to), i - from));
    add(41, join(before.signs, w.signs));
  }
  return found.subarray(0, count);
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

function runSigns(words: readonly Word[], from: number, to: number): number {
  let signs = 0;
  for (let j = from; j <= to; j++) signs |= words[j]?.signs ?? 0;
  return signs & ~sign.everyday;
}

const join = (a: number, b: number): number =>
  (Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)) >>> 0;

function bucketOf(template: number, value: number): number {
  const mixed = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> (32 - bucketBits);
}
