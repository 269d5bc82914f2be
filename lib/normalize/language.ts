import { detect } from "tinyld";

/** Below this there is too little to go by; a guess would be an invention. */
const lettersMin = 40;
const ENOUGH = new RegExp(`^(?:\\P{L}*\\p{L}){${lettersMin}}`, "u");
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
  if (!ENOUGH.test(sample)) {
    const ideographs = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    if (lettersIn(sample) + (ideographs?.length ?? 0) * (ideographWeight - 1) < lettersMin)
      return null;
  }
  if (isEnglish(sample)) return "en";
  const language = detect(sample);
  if (language === "" || invented.has(language)) return null;
  const withoutNames = sample.replace(WORD, (word) => (/[\p{Lu}\p{N}]/u.test(word) ? " " : word));
  const others = lettersIn(withoutNames);
  if (others > lettersIn(sample) * (1 - namesShareMax)) return language;
  return others >= lettersMin && detect(withoutNames) === language ? language : null;
}

/**
 * Small words that English alone has, and has in every sentence. Trigrams see the names of a story
 * from Poland before its words, and English by them is anything from Polish to Berber.
 */
const ENGLISH = new Set(
  "the and of that with from which they their said would has have".split(" "),
);
/** A sixth of English in small letters; no other language comes near a tenth. */
const englishShareMin = 0.1;
/** Fewer may be a title that is quoted. */
const englishWordsMin = 4;

function isEnglish(sample: string): boolean {
  const words = sample.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english >= englishWordsMin && english >= words.length * englishShareMin;
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Klingon and Volapük: tinyld sees them in tables. */
const invented: ReadonlySet<string> = new Set(["tlh", "vo"]);

/** German, which writes its nouns large, stays below it. */
const namesShareMax = 0.5;
/**
 * Words with a capital or a digit count as names. A table of results holds little else, and names
 * tell peoples and not the language: there the words between them must say the same.
 */
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;
