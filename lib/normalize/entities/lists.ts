import { fnv1a } from "../../hash.ts";
import { adjectives, countries, regions, states } from "../data/names/countries.ts";
import {
  everydayWords,
  givenNameList,
  groupNouns,
  personNouns,
  placeNames,
  surnameList,
} from "../data/names/lists.ts";
import {
  givenNames,
  organisationWords,
  placeWords,
  timeWords,
  titleWords,
} from "../data/names/name-words.ts";
import { clubNames, organisationNames } from "../data/names/organisations.ts";
import { outlets } from "../data/names/outlets.ts";
import { beginsLarge } from "../text/letters.ts";
import { holds } from "./bloom.ts";
import { fold } from "./fold.ts";

/** What the lists know of a word; each is one bit, since most words are in none or in several. */
export const sign = {
  everyday: 1,
  given: 2,
  surname: 4,
  title: 8,
  organisation: 16,
  placeWord: 32,
  time: 64,
  adjective: 128,
  /** The first, or a later, word of a known place of one or more words. */
  place: 256,
  placeRest: 512,
  country: 1024,
  outlet: 2048,
  outletRest: 4096,
  organisationName: 8192,
  organisationRest: 16384,
  club: 32768,
  /** Nouns of every day: "brewer", "committee". */
  person: 65536,
  group: 131072,
} as const;

const bits = (base64: string): Uint8Array => Buffer.from(base64, "base64");
const everyday = bits(everydayWords);
const given = bits(givenNameList);
const surnames = bits(surnameList);
const places = bits(placeNames);
const people = bits(personNouns);
const groups = bits(groupNouns);

const surelyPlaces: ReadonlySet<string> = new Set(
  [...countries.flatMap(({ name, aliases }) => [name, ...aliases]), ...regions, ...states].map(
    (name) => fold(name.replace(/^the /, "")),
  ),
);
const peoples: ReadonlySet<string> = new Set(adjectives.map(fold));
const outletNames = new Set<string>();
for (const { name, aliases, doubtful } of outlets)
  for (const each of [name, ...aliases])
    if (!doubtful.has(each)) {
      const folded = fold(each);
      outletNames.add(folded.startsWith("the ") ? folded.slice(4) : folded);
    }
const organisationsByName: ReadonlySet<string> = new Set(organisationNames.map(asTokens));
const clubs: ReadonlySet<string> = new Set(clubNames.map(asTokens));
const international: ReadonlySet<string> = new Set([...givenNames].map(fold));

/** Names of more words are not looked up. */
export const phraseWordsMax = 4;

export const isEveryday = (folded: string): boolean => holds(everyday, fnv1a(folded));
export const isGivenName = (folded: string): boolean =>
  international.has(folded) || holds(given, fnv1a(folded));
export const isSurname = (folded: string): boolean => holds(surnames, fnv1a(folded));
export const isPlace = (folded: string): boolean =>
  surelyPlaces.has(folded) || (folded.length > 2 && holds(places, fnv1a(folded)));
export const isSurePlace = (folded: string): boolean => surelyPlaces.has(folded);
/** "brewer": what somebody is, in small letters and in the singular. */
export const isPersonNoun = (folded: string): boolean => holds(people, fnv1a(folded));
export const isPeople = (folded: string): boolean => peoples.has(folded);
export const isOrganisationName = (folded: string): boolean => organisationsByName.has(folded);
/** "council", "agency": a word that an organisation's name holds. */
export const isOfOrganisation = (folded: string): boolean =>
  organisationWords.has(capitalised(folded.toUpperCase()));
export const isClub = (folded: string): boolean => clubs.has(folded);
export const isOutletName = (folded: string): boolean => outletNames.has(folded);

/** The signs of one word by itself. Small letters have only what small letters can have. */
export function signsOf(word: string): number {
  const folded = fold(word);
  let signs = titleWords.has(word) ? sign.title : 0;
  const hash = fnv1a(folded);
  if (holds(everyday, hash)) signs |= sign.everyday;
  if (holds(people, hash)) signs |= sign.person;
  if (holds(groups, hash)) signs |= sign.group;
  if (!beginsLarge(word)) return signs;
  if (international.has(folded) || holds(given, hash)) signs |= sign.given;
  if (holds(surnames, hash)) signs |= sign.surname;
  if (organisationWords.has(word) || organisationWords.has(capitalised(word)))
    signs |= sign.organisation;
  if (placeWords.has(capitalised(word))) signs |= sign.placeWord;
  if (timeWords.has(capitalised(word))) signs |= sign.time;
  if (peoples.has(folded)) signs |= sign.adjective;
  return signs;
}

/** A name as the splitter of words parts it: "McDonald's" is two. */
function asTokens(name: string): string {
  const folded = fold(name);
  return folded.includes("'") ? folded.replace(/'s\b/g, " 's") : folded;
}

const capitalised = (word: string): string =>
  word.length > 1 && word === word.toUpperCase()
    ? word.slice(0, 1) + word.slice(1).toLowerCase()
    : word;
