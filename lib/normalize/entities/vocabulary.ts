import { fnv1a } from "../../hash.ts";
import { remembered } from "../../remembered.ts";
import { beginsLarge, beginsSmall } from "../text/letters.ts";
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
export interface Word {
  readonly hash: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly suffix2: number;
  readonly isCapital: boolean;
  /** A capital anywhere: "eBay", "al-Qaeda". */
  readonly hasCapital: boolean;
  readonly hasLetter: boolean;
  readonly folded: string;
  readonly signs: number;
}

/** The words of a text in small letters, where "House" is no name for certain. */
export interface Vocabulary {
  readonly small: ReadonlySet<string>;
}

export const vocabularyOf = (words: Iterable<string>): Vocabulary => {
  const small = new Set<string>();
  for (const word of words) if (beginsSmall(word)) small.add(word);
  return { small };
};

/** Most words of a text were in the last ones too; noise is forgotten. */
const wordsKept = 8_000;
/** V8 keeps a longer word as a part of its text, and so would keep the whole article. */
const charsKept = 12;

/** A word as texts write it. */
export const readWord = (text: string): Word =>
  text.length > charsKept ? wordOf(text) : readShort(text);

const readShort = remembered((text: string) => wordOf(text), wordsKept);

function wordOf(text: string): Word {
  const folded = fold(text);
  return {
    hash: fnv1a(folded),
    shape: fnv1a(shapeOf(text)),
    prefix: fnv1a(folded.slice(0, 3)),
    suffix: fnv1a(folded.slice(-3)),
    suffix2: fnv1a(folded.slice(-2)),
    isCapital: beginsLarge(text),
    hasCapital: /\p{Lu}/u.test(text),
    hasLetter: /\p{L}/u.test(folded),
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

/** What lists know of each word, and of the longest known name from each capital letter on. */
export function signsIn(words: readonly Word[], tokens: readonly string[]): Uint32Array {
  // Not by `from`, which goes through an iterator.
  const signs = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) signs[i] = words[i]?.signs ?? 0;
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.isCapital) continue;
    for (let length = Math.min(phraseWordsMax, words.length - i); length > 0; length--) {
      const last = words[i + length - 1];
      // A name ends with a large word or a number.
      if (length > 1 && !last?.hasCapital && !/^\p{N}/u.test(tokens[i + length - 1] ?? ""))
        continue;
      let phrase = words[i]?.folded ?? "";
      for (let j = i + 1; j < i + length; j++) phrase += ` ${words[j]?.folded ?? ""}`;
      const place = isPlace(phrase);
      const outlet = isOutletName(phrase);
      const organisation = isOrganisationName(phrase);
      const club = isClub(phrase);
      if (!place && !outlet && !organisation && !club) continue;
      const sure = place && isSurePlace(phrase) ? sign.country : 0;
      for (let j = i; j < i + length; j++) {
        let own = signs[j] ?? 0;
        if (place) own |= (j === i ? sign.place : sign.placeRest) | sure;
        if (organisation) own |= j === i ? sign.organisationName : sign.organisationRest;
        if (club) own |= sign.club;
        if (outlet) own |= j === i ? sign.outlet : sign.outletRest;
        signs[j] = own;
      }
      i += length - 1;
      break;
    }
  }
  return signs;
}
