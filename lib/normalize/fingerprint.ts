import { sha256 } from "../hash.ts";

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
  const votes = new Int32Array(64);
  for (const shingle of shingles(wordsOf(text))) {
    const hash = sha256(shingle, 16);
    const halves = [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)];
    for (let bit = 0; bit < 64; bit++) {
      const half = halves[bit >> 5] ?? 0;
      votes[bit] = (votes[bit] ?? 0) + ((half >>> (31 - (bit & 31))) & 1 ? 1 : -1);
    }
  }
  let hex = "";
  for (let digit = 0; digit < 64; digit += 4) {
    let value = 0;
    for (let bit = digit; bit < digit + 4; bit++)
      value = value * 2 + ((votes[bit] ?? 0) > 0 ? 1 : 0);
    hex += value.toString(16);
  }
  return hex;
}

/** Scripts that put no space between words count each character as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string): readonly string[] =>
  Iterator.from(text.matchAll(WORD))
    .take(limits.wordsMax)
    .map(([word]) => word)
    .toArray();

/** Each run of three words once: a set, so that a repeated phrase does not outvote the rest. */
function shingles(words: readonly string[]): ReadonlySet<string> {
  if (words.length < SHINGLE_WORDS) return new Set(words.length === 0 ? [] : [words.join(" ")]);
  return new Set(
    words
      .slice(0, words.length - SHINGLE_WORDS + 1)
      .map((_, at) => words.slice(at, at + SHINGLE_WORDS).join(" ")),
  );
}
