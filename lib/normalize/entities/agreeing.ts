import { isTitleWord } from "../data/names/name-words.ts";
import { isDoubtful } from "./doubtful-names.ts";
import { fold } from "./fold.ts";
import { isEveryday, isGivenName, isOrganisationName, isPlace, isSurePlace } from "./lists.ts";
import type { Mention } from "./mention.ts";
import { findMissed } from "./missed-names.ts";
import { peoplesOf } from "./peoples.ts";
import { withoutQuotedTitles } from "./quoted-titles.ts";
import { type ReadPart, sentenceOf } from "./read-part.ts";
import { isRelativeAt } from "./relatives.ts";

/**
 * Mentions that agree over the article: a word of a person's name is that person everywhere; a name
 * is of the kind that it has most often; what is a name twice is a name also where the model missed
 * it; capitals that come from somewhere else are none.
 */
export function agreeing(
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
  isSport: boolean,
): readonly Mention[] {
  const people = namesOfPeople(mentions);
  const { peoples, lands } = peoplesOf(mentions);
  const sure = withoutQuotedTitles(
    mentions.filter(
      (mention) => !isNone(mention, parts, people) && !isOfPeople(mention, peoples, people),
    ),
    parts,
  );
  const kinds = new Map([
    ...commonKinds(sure, isSport),
    ...[...lands, ...governed(sure, parts)].map((land) => [land, "place"] as const),
  ]);
  const begun = beginnings(sure);
  const called = sure.filter((mention) => isMedium(mention, parts));
  const media = new Set(called.map(({ text }) => fold(text)));
  const agreed = sure.map((mention) => {
    if (mention.outlet !== undefined) return mention;
    const key = fold(mention.text);
    if (isRelative(mention, parts)) return { ...mention, kind: "person" as const };
    if (isBody(mention, parts)) return { ...mention, kind: "organisation" as const };
    const isPerson = people.surnames.has(key) && !isSurePlace(key);
    const kind = isPerson ? "person" : (kinds.get(key) ?? mention.kind);
    const own = media.has(key) ? "organisation" : otherwise({ key, kind }, people, begun);
    return own === mention.kind ? mention : { ...mention, kind: own };
  });
  const missed = parts.flatMap((part) => findMissed(part, agreed, people.surnames, kinds));
  return [...agreed, ...missed];
}

/** A given name that was taken for a place; the first word of a club that was taken for either. */
function otherwise(
  { key, kind }: { readonly key: string; readonly kind: Mention["kind"] },
  people: NamesOfPeople,
  begun: ReadonlySet<string>,
): Mention["kind"] {
  if (kind === "organisation" || (kind === "place" && isPlace(key))) return kind;
  if (people.all.has(key)) return "person";
  return begun.has(key) ? "organisation" : kind;
}

interface NamesOfPeople {
  readonly surnames: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** The last words, and all words, of people who are named in full. */
function namesOfPeople(mentions: readonly Mention[]): NamesOfPeople {
  const full = mentions
    .filter(({ kind, text }) => kind === "person" && /\s/.test(text))
    .map(({ text }) => fold(text).split(/\s+/));
  // "Ambani" of Fred Ambani-Lusweti.
  const halves = full.map((words) => words.at(-1)?.split("-") ?? []);
  const long = (words: readonly string[]) => new Set(words.filter((word) => word.length > 2));
  return {
    surnames: long([...full.map((words) => words.at(-1) ?? ""), ...halves.flat()]),
    all: long([...full.flat().filter((word) => !isTitle(word)), ...halves.flat()]),
  };
}

/** "officer" of "Chief Executive Officer Ann Lind". */
const isTitle = (folded: string): boolean => isTitleWord(folded) || isTitleWord(capital(folded));
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** What a town, a county or a saint gives its name to without being it. */
const OF_TOWN =
  /\s(?:Council|Police|Court|University|College|Schools?|Academy|Elementary|Hospital|Clinic|Museum|Gallery|Library|Board|Authority|Department|Airport|Zoo|Theatre|Opera|Orchestra|Agency|Commission|Ministry|Embassy|Government|Parliament|Assembly|Church|Cathedral|Education)\b/;

/** First words of organisations that are named in full: "Ravenhill" of Ravenhill Athletic. */
const beginnings = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(({ kind, text }) => kind === "organisation" && /\s/.test(text) && !OF_TOWN.test(text))
      .map(({ text }) => fold(text).split(/\s+/)[0] ?? "")
      .filter((word) => !isEveryday(word)),
  );

function isNone(mention: Mention, parts: readonly ReadPart[], people: NamesOfPeople): boolean {
  if (mention.outlet !== undefined || people.all.has(fold(mention.text))) return false;
  const { tokens, at } = sentenceOf(mention, parts);
  return isDoubtful(mention.text, tokens, at);
}

/** "Seynese", where the article names Seyne and nobody who is called so. */
const isOfPeople = (
  { text, outlet }: Mention,
  peoples: ReadonlySet<string>,
  people: NamesOfPeople,
): boolean => outlet === undefined && peoples.has(fold(text)) && !people.all.has(fold(text));

function isRelative(mention: Mention, parts: readonly ReadPart[]): boolean {
  if (/\s/.test(mention.text)) return false;
  const { tokens, at } = sentenceOf(mention, parts);
  return isRelativeAt(tokens, at);
}

const BODY =
  /^(?:firm|company|startup|start-up|brokerage|retailer|\p{Ll}+maker|airline|carrier|insurer|consultancy|nonprofit|charity|regulator|watchdog|lender|supermarket|conglomerate|think-tank)$/u;
const PERSON_MAKER =
  /^(?:film|dress|shoe|clock|watch|cabinet|instrument|furniture|policy|law)maker$/;

const WORKS =
  /^(?:analyst|strategist|economist|professor|lecturer|researcher|fellow|partner|trader|broker|scientist|curator|editor|consultant|manager|director|officer|expert|specialist|physician|historian|engineer|lawyer|solicitor|barrister|adviser|banker|executive)s?$/;

/** "the research firm Oanda", "the carmaker Stellantis". */
function isBody(mention: Mention, parts: readonly ReadPart[]): boolean {
  if (mention.kind === "organisation" || isSurePlace(fold(mention.text))) return false;
  const [first = "", ...rest] = fold(mention.text).split(/\s+/);
  if (rest.length > 0 && isGivenName(first)) return false;
  const { tokens, at } = sentenceOf(mention, parts);
  const noun = tokens[at - 1]?.text ?? "";
  if (BODY.test(noun) && !PERSON_MAKER.test(noun)) return true;
  // "a strategist at Rothschild", "a professor at the Courtauld".
  const before = noun === "the" ? at - 2 : at - 1;
  const isAt = tokens[before]?.text === "at" && WORKS.test(tokens[before - 1]?.text ?? "");
  return isAt && mention.kind === "place" && (noun === "the" || !isPlace(fold(mention.text)));
}

const OF_STATE = /^(?:minister|ministers|ambassador|parliament|embassy)$/;

/** "Seyne's transport minister": no firm has one. */
const governed = (mentions: readonly Mention[], parts: readonly ReadPart[]): readonly string[] =>
  mentions
    .filter((mention) => {
      if (mention.kind !== "organisation" || /\s/.test(mention.text)) return false;
      const { tokens, at } = sentenceOf(mention, parts);
      if (tokens[at + 1]?.kind !== "possessive") return false;
      return tokens.slice(at + 2, at + 5).some(({ text }) => OF_STATE.test(text));
    })
    .map(({ text }) => fold(text));

const MEDIUM = /^(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|newswire)$/;

/** "the daily Le Phare". */
function isMedium(mention: Mention, parts: readonly ReadPart[]): boolean {
  const { tokens, at } = sentenceOf(mention, parts);
  return MEDIUM.test(tokens[at - 1]?.text ?? "");
}

/** The kind that a name has most often in the article: one thing is of one kind. */
function commonKinds(
  mentions: readonly Mention[],
  isSport: boolean,
): ReadonlyMap<string, Mention["kind"]> {
  const counts = new Map<string, Map<Mention["kind"], number>>();
  for (const { text, kind } of mentions) {
    const key = fold(text);
    const own = counts.get(key) ?? new Map<Mention["kind"], number>();
    own.set(kind, (own.get(kind) ?? 0) + 1);
    counts.set(key, own);
  }
  const clear = new Map<string, Mention["kind"]>();
  for (const [key, own] of counts) {
    const [first, second] = [...own].sort((a, b) => b[1] - a[1]);
    if (!first) continue;
    if (first[1] >= 2 && first[1] > (second?.[1] ?? 0)) clear.set(key, first[0]);
    else if (second) clear.set(key, evenly(key, own, isSport));
  }
  return clear;
}

/**
 * Of kinds that a name has equally often the one that the lists tell of, else a person; in sport a
 * team, which has no other name there.
 */
function evenly(
  key: string,
  kinds: ReadonlyMap<Mention["kind"], number>,
  isSport: boolean,
): Mention["kind"] {
  if (kinds.has("place") && isPlace(key) && !isGivenName(key)) return "place";
  if (kinds.has("person") && !isSport && !isOrganisationName(key)) return "person";
  return kinds.has("organisation") ? "organisation" : "place";
}
