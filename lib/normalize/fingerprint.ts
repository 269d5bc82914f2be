import { fnv1a, sha256 } from "../hash.ts";

/**
 * Two marks of what an article says: `content` is equal for equal words, `simhash` is near for near
 * words (Charikar, "Similarity estimation techniques from rounding algorithms", 2002).
 */
export interface Fingerprint {
  readonly content: string;
  /** 64 bits as 16 hex digits; the distance is the number of bits that differ. */
  readonly simhash: string;
}

export const limits = { wordsMax: 5_000 } as const;

const SHINGLE_WORDS = 3;

export function fingerprint(headline: string | null, text: string): Fingerprint {
  const normal = foldText(`${headline ?? ""}\n${text}`);
  return { content: sha256(normal), simhash: simhash(normal) };
}

/** Spelling that no reader would call a change: form of characters, case, width and white space. */
const foldText = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

function simhash(text: string): string {
  const runs = shingles(wordsOf(text).map(fnv1a));
  // How often each of the 16 digits has each of its values: a step for four bits, which are counted at the end.
  const seen = new Uint32Array(16 * 16);
  const count = (digit: number, value: number): void => {
    const at = digit * 16 + value;
    seen[at] = (seen[at] ?? 0) + 1;
  };
  for (const [first, second] of runs)
    for (let digit = 0; digit < 8; digit++) {
      count(digit, (first >>> (28 - 4 * digit)) & 15);
      count(digit + 8, (second >>> (28 - 4 * digit)) & 15);
    }
  let hex = "";
  for (let at = 0; at < seen.length; at += 16)
    hex += majority(seen.subarray(at, at + 16), runs.size).toString(16);
  return hex;
}

/** The digit whose bits are each set in more than half of all. */
function majority(seen: Uint32Array, all: number): number {
  let digit = 0;
  for (const bit of [1, 2, 4, 8]) {
    const having = seen.reduce((sum, count, value) => (value & bit ? sum + count : sum), 0);
    if (having * 2 > all) digit |= bit;
  }
  return digit;
}

/** Scripts that put no space between words count each character as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    words.push(match[0]);
    if (words.length === limits.wordsMax) break;
  }
  return words;
}

/**
 * Each run of three words once, so that a repeated phrase does not outvote the rest, as two hashes of
 * 32 bits: a hash for security would take a tenth of the time that an article takes.
 */
function shingles(words: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const runs = words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE_WORDS + 1);
  for (let at = 0; at < runs; at++) {
    let [first, second] = [0x2545f491, 0x9e3779b9];
    for (let i = at; i < Math.min(at + SHINGLE_WORDS, words.length); i++) {
      first = mixed(first ^ (words[i] ?? 0));
      second = mixed(Math.imul(second, 0x01000193) ^ first);
    }
    found.set(first, second);
  }
  return found;
}

/** The finalizer of MurmurHash3: each bit of what goes in turns half of what comes out. */
function mixed(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
