import {
  auxiliaries,
  conjunctions,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from "../data/english/grammar-words.ts";
import { isTitleWord, timeWords } from "../data/names/name-words.ts";
import { beginsLarge, beginsSmall } from "../text/letters.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import {
  isClub,
  isEveryday,
  isGivenName,
  isOrganisationName,
  isPeople,
  isPlace,
  isSurePlace,
} from "./lists.ts";
import { isSmallNoun } from "./nouns.ts";

/**
 * Whether words that the model took for a name are none: capitals that come from an office, from
 * the head of a sentence, from a people or from a ship. `at` is the token that the words begin with.
 */
export function isDoubtful(name: string, tokens: readonly Token[], at: number): boolean {
  const words = name.split(/\s+/);
  const [first = ""] = words;
  if (words.every((word) => /^\P{L}*$/u.test(word) || isTitleWord(word) || isTime(word)))
    return true;
  // "Swiss francs".
  if (words.length > 1 && isPeople(fold(first)) && words.slice(1).every(isSmall)) return true;
  if (isOffice(words)) return true;
  if (isThing(name)) return true;
  if (isOrdinary(first) && words.slice(1).every(isSmall)) return true;
  if (words.length <= 2 && isShip(tokens, at)) return true;
  if (words.length > 1) return false;
  if (isMannerOf(first) && isSmallNoun(tokens[at + 1]?.text ?? "")) return true;
  return isOnlyWord(first) && isCapitalByPlace(tokens, at);
}

/** What is written in capitals and is neither somebody nor a body. */
const THINGS = new Set(
  (
    "PC TV CPU GPU CEO CFO CTO COO PDF ASAP FAQ GDP AI DNA RNA HIV AIDS COVID GW MW KW TD OT MVP PV VR AR IT HR PR ID UFO " +
    "SUV EV EVS ATM DVD CD USB GPS LED LGBT LGBTQ BBQ DIY RIP LOL OMG IPO VAT PIN QR API SMS URL HTML CSS IQ PHD MBA HUD CCTV " +
    "MP MPS PM AM GMT UTC ET EST EDT BST CET NGO NGOS ESG ETF ETFS NFT NFTS DUI CPR ICU ER IVF MRI PCR PPE GCSE GCSES"
  ).split(" "),
);

/** "GW", "3.7 GW", "US-China", "Hang Seng Index" where that was taken for a name. */
function isThing(name: string): boolean {
  const bare = name.replace(/^[\d.,–-]+\s?/, "");
  if (bare !== name && /^(?:\p{Lu}{1,3}|\p{L}|)$/u.test(bare))
    return !isOrganisationName(fold(name));
  if (THINGS.has(bare.toUpperCase()) && /\p{Lu}/u.test(bare)) return true;
  const sides = name.split(/[-–]/);
  return sides.length === 2 && sides.every((side) => isSurePlace(fold(side)));
}

const OF_AN_AGE =
  /^(?:Roman|Celtic|Gothic|Ottoman|Byzantine|Norman|Saxon|Edwardian|Elizabethan|Baroque|Renaissance|Aztec|Inca|Mayan|Etruscan|Gaelic|Slavic|Nordic|Hebrew|Buddhist|Hindu|Sikh|Sunni|Shia|Shiite|Orthodox|Lutheran|Anglican|Baptist|Methodist|Mormon|Zionist|Marxist|Nazi|Viking)$/;

/** "Victorian", "Nixonian": an adjective, which no list of peoples has. */
const isMannerOf = (word: string): boolean =>
  OF_AN_AGE.test(word) ||
  (/^\p{Lu}\p{Ll}{3,}(?:ian|ean|esque)$/u.test(word) && !isGivenName(fold(word)));

const isSmall = (word: string): boolean => beginsSmall(word);

/** "You", "Per household", "I'd": the capital is the sentence's, and no name begins so. */
function isOrdinary(word: string): boolean {
  if (/^(?:I|You|We|They|He|She|It|That|There)['’]\p{Ll}+$/u.test(word)) return true;
  const plain = word.toLowerCase();
  if (!/^\p{Lu}\p{Ll}*$/u.test(word) || (isGivenName(plain) && !prepositions.has(plain)))
    return false;
  return ORDINARY.some((set) => set.has(plain)) || INDEFINITE.test(plain);
}

const ORDINARY = [
  subjectPronouns,
  objectPronouns,
  possessives,
  determiners,
  auxiliaries,
  prepositions,
  subordinators,
  conjunctions,
];
const INDEFINITE =
  /^(?:(?:some|any|every|no)(?:one|body|thing)|yes|no|not|oh|well|yet|still|also|here|there|today|why|how|what|since|please|thanks|sorry|hello)$/;

/** "Nov 21", "Fridays", "Sgt." and "The" stand where names stand. */
const isTime = (word: string): boolean =>
  timeWords.has(word) ||
  timeWords.has(`${word}.`) ||
  /^\p{Lu}\p{Ll}+days$/u.test(word) ||
  /^(?:the|a|an)$/i.test(word);

/** "Foreign Minister", "Secretary of State": words of every day with the office's own. */
function isOffice(words: readonly string[]): boolean {
  const of = words.indexOf("of");
  const head = of < 0 ? words : words.slice(0, of);
  if (words.length < 2 || !isTitleWord(head.at(-1) ?? "")) return false;
  return words.every((word) => isTitleWord(word) || isSmall(word) || isOnlyWord(word));
}

const VESSEL =
  /^(?:ship|ships|vessel|ferry|trawler|tanker|freighter|frigate|destroyer|submarine|yacht|icebreaker|schooner|warship|cutter|barge|lifeboat|carrier)$/;

const isShip = (tokens: readonly Token[], at: number): boolean =>
  VESSEL.test(tokens[at - 1]?.text ?? "") && !isSmall(tokens[at]?.text ?? "a");

/** A word of every day that is on no list of names. */
function isOnlyWord(word: string): boolean {
  const folded = fold(word);
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !isEveryday(folded)) return false;
  return ![isOrganisationName, isClub, isPlace, isSurePlace, isGivenName].some((is) => is(folded));
}

/** At the head of a sentence, before an office ("Foreign Minister"), or after one ("of State"). */
function isCapitalByPlace(tokens: readonly Token[], at: number): boolean {
  const isHead = tokens.findIndex(({ kind }) => kind !== "quote" && kind !== "mark") === at;
  const next = tokens[at + 1];
  // "State television showed": the capital is the sentence's; "Harvest said" may be a firm.
  if (isHead && isSmallNoun(next?.text ?? "")) return true;
  if (isTitleWord(next?.text ?? "") && beginsLarge(next?.text ?? "")) return true;
  return tokens[at - 1]?.text === "of" && isTitleWord(tokens[at - 2]?.text ?? "");
}
