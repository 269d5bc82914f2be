import { diffWords, type WordPart } from "../../word-diff.ts";
import { fold } from "./credits.ts";

/**
 * The same words as several articles quote them. Words are the same where most runs of two of the
 * shorter telling stand in the longer one, in whatever spelling, case or punctuation.
 */

/** Shorter ones are the same by chance. */
const WORDS_MIN = 4;
const SAME_SHARE = 0.6;

export interface Quoted<T> {
  readonly words: string;
  readonly of: T;
}

export interface Quotation<T> {
  /** The fullest telling, the first of them where several are as full. */
  readonly fullest: Quoted<T>;
  readonly tellings: readonly (Quoted<T> & QuotedHow)[];
}

export interface QuotedHow {
  /** Word for word; with words left out; or with others in their place. */
  readonly how: "same" | "cut" | "other words";
  /** The fullest telling as this one has it: what stands in both, what it lacks, what it has instead. */
  readonly parts: readonly WordPart[];
}

/** Quotations that are told more than once, in the order in which they first come. */
export function groupQuotations<T>(quoted: readonly Quoted<T>[]): readonly Quotation<T>[] {
  const groups: { readonly pairs: ReadonlySet<string>; readonly all: Quoted<T>[] }[] = [];
  const byPair = new Map<string, number[]>();
  for (const each of quoted) {
    const words = wordsOf(each.words);
    if (words.length < WORDS_MIN) continue;
    const pairs = pairsOf(words);
    const tally = new Map<number, number>();
    for (const pair of pairs)
      for (const at of byPair.get(pair) ?? []) tally.set(at, (tally.get(at) ?? 0) + 1);
    const found = [...tally].find(
      ([at, shared]) =>
        shared >= SAME_SHARE * Math.min(pairs.size, groups[at]?.pairs.size ?? pairs.size),
    );
    if (found) {
      groups[found[0]]?.all.push(each);
      continue;
    }
    for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), groups.length]);
    groups.push({ pairs, all: [each] });
  }
  return groups.flatMap(({ all }) => (all.length > 1 ? [quotationOf(all)] : []));
}

function quotationOf<T>(all: readonly Quoted<T>[]): Quotation<T> {
  const [first, ...rest] = all;
  if (!first) throw new Error("quotations: a group without a telling");
  const fullest = rest.reduce(
    (most, each) => (wordsOf(each.words).length > wordsOf(most.words).length ? each : most),
    first,
  );
  return {
    fullest,
    tellings: all.map((each) => ({ ...each, ...compareWords(fullest.words, each.words) })),
  };
}

/** How `words` tell what `fullest` tells. Quadratic: at most so many words of each are compared. */
function compareWords(fullest: string, words: string): QuotedHow {
  const parts = diffWords(
    printedWords(fullest).slice(0, comparedMax),
    printedWords(words).slice(0, comparedMax),
    fold,
  );
  const kinds = new Set(parts.map(({ kind }) => kind));
  const how = kinds.has("put") ? "other words" : kinds.has("left") ? "cut" : "same";
  return { how, parts };
}

const comparedMax = 300;

/** Words as they are printed, with the marks that cling to them. */
const printedWords = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => fold(word) !== "");

const wordsOf = (text: string): readonly string[] => printedWords(text).map(fold);

const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
