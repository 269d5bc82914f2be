import { detect } from "tinyld";

/** Below this there is too little to go by; a guess would be an invention. */
const lettersMin = 40;
/** A line of Chinese or Japanese says as much in a third of the characters. */
const ideographWeight = 3;
/** More text makes the answer no better, only later. */
const sampleChars = 2_000;

/**
 * The language of a text as a BCP 47 tag, or null where the text is too short to tell.
 * The full profile of tinyld, 62 languages: the light one calls Ukrainian Russian and Catalan
 * Spanish, and a wrong language is worse than 70 ms of loading.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, sampleChars);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const ideographs = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (letters + (ideographs?.length ?? 0) * (ideographWeight - 1) < lettersMin) return null;
  return detect(sample) || null;
}
