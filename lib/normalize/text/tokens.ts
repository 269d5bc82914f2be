import { leadingAbbreviations, trailingAbbreviations } from "../data/english/abbreviations.ts";
import { beginsLarge, beginsWithNumber } from "./letters.ts";

/** A stretch of a text in UTF-16 code units, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Token extends Range {
  /** The characters from start to end. */
  readonly text: string;
  /** "possessive" is the 's that English parts from its word; "mark" is all other punctuation. */
  readonly kind: "word" | "number" | "possessive" | "quote" | "mark";
}

/**
 * The alternatives in order: letters with stops ("U.S.", "p.m."); words, which keep hyphens, inner
 * apostrophes but not 's, and the stop of a number or an address; 's; quotation marks, two
 * apostrophes counted as one; dashes and dots of any length; any other character. None can match
 * the same text in two ways, so the scan takes linear time.
 */
const token =
  /((?:\p{Lu}-)?\p{L}\.(?:\p{L}\.)+|\p{Lu}-\p{Lu}\.\p{Lu}(?!\p{L}))|([\p{L}\p{M}\p{N}]+(?:(?:[-‐‑&/@]|[.,:](?=\p{N})|\.(?=\p{Ll}{2})|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*)|(['’]s(?![\p{L}\p{N}]))|(''|``|‘‘|’’|["“”„«»'‘’‚‹›])|-{2,}|[–—―]|\.{2,}|\S/gu;

/**
 * The words and marks of a text or of a part of it, in order, white space left out. The stop of an
 * abbreviation ("Mr.", "Inc.") or of an initial ("J.") belongs to its word.
 */
export function tokensOf(text: string, range: Range = whole(text)): readonly Token[] {
  const known = knownOf(text);
  const key = range.start * (text.length + 1) + range.end;
  const tokens = known.get(key) ?? split(text, range);
  known.set(key, tokens);
  return tokens;
}

/** Names, quotations and sayings are each looked for in the words of the same article. */
const textsKept = 2;
const kept = new Map<string, Map<number, readonly Token[]>>();

function knownOf(text: string): Map<number, readonly Token[]> {
  const known = kept.get(text) ?? new Map<number, readonly Token[]>();
  if (!kept.has(text)) {
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= textsKept) kept.delete(oldest);
    kept.set(text, known);
  }
  return known;
}

function split(text: string, { start, end }: Range): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = token;
  pattern.lastIndex = start;
  const within = end === text.length ? text : text.slice(0, end);
  for (let match = pattern.exec(within); match !== null; match = pattern.exec(within)) {
    const [found, dotted, word, possessive, quote] = match;
    const at = match.index;
    const stopped =
      word !== undefined &&
      within[at + found.length] === "." &&
      (takesStop(found) || (found === "No" && /^\s?\p{Nd}/u.test(within.slice(at + 3, at + 5))));
    if (stopped) pattern.lastIndex += 1;
    tokens.push({
      start: at,
      end: pattern.lastIndex,
      text: stopped ? `${found}.` : found,
      kind:
        word !== undefined
          ? kindOfWord(found)
          : dotted !== undefined
            ? "word"
            : possessive !== undefined
              ? "possessive"
              : quote !== undefined
                ? "quote"
                : "mark",
    });
  }
  return tokens;
}

const whole = (text: string): Range => ({ start: 0, end: text.length });

const kindOfWord = (word: string): Token["kind"] => (beginsWithNumber(word) ? "number" : "word");

function takesStop(word: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return true;
  if (word.length > 8 || !beginsLarge(word)) return word === "vs" || word === "etc";
  // "R-Ky." ends with an abbreviation as "Ky." does.
  const lower = word.toLowerCase().replace(/^\p{L}-/u, "");
  // "No." and "Miss." are words of their own more often: the sentence splitter decides there.
  if (lower === "no" || lower === "art") return false;
  return leadingAbbreviations.has(lower) || trailingAbbreviations.has(lower);
}
