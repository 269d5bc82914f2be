import { firstAfter } from "../text/ranges.ts";
import type { Token } from "../text/tokens.ts";
import { isDoubtful } from "./doubtful-names.ts";
import { fold } from "./fold.ts";
import { isEveryday, isPeople, isPlace, isSurePlace } from "./lists.ts";
import type { Mention } from "./mention.ts";
import type { ReadPart } from "./read-part.ts";

/**
 * Mentions that agree over the article: a word of a person's name is that person everywhere; a name
 * is of the kind that it has most often; what is a name twice is a name also where the model missed
 * it; capitals that come from somewhere else are none.
 */
export function agreeing(
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
): readonly Mention[] {
  const people = namesOfPeople(mentions);
  const sure = withoutQuotedTitles(
    mentions.filter((mention) => !isNone(mention, parts, people)),
    parts,
  );
  const kinds = commonKinds(sure);
  const begun = beginnings(sure);
  const called = sure.filter((mention) => isMedium(mention, parts));
  const media = new Set(called.map(({ text }) => fold(text)));
  const agreed = sure.map((mention) => {
    if (mention.outlet !== undefined) return mention;
    const key = fold(mention.text);
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
  const long = (words: readonly string[]) => new Set(words.filter((word) => word.length > 2));
  return {
    surnames: long(full.map((words) => words.at(-1) ?? "")),
    all: long(full.flat()),
  };
}

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
  const { tokens, at } = placeOf(mention, parts);
  return isDoubtful(mention.text, tokens, at);
}

/** The "Fox of Ravenhill", the film "Waterworld": what a quotation holds and nobody says besides. */
function withoutQuotedTitles(
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
): readonly Mention[] {
  const quoted = new Set(mentions.filter((mention) => isQuoted(mention, parts)));
  const plain = new Set(
    mentions.filter((mention) => !quoted.has(mention)).map(({ text }) => fold(text)),
  );
  return mentions.filter((mention) => !quoted.has(mention) || plain.has(fold(mention.text)));
}

/** Within a quotation of a few large words: a title or a nickname. */
function isQuoted(mention: Mention, parts: readonly ReadPart[]): boolean {
  if (mention.outlet !== undefined) return false;
  const { tokens, at } = placeOf(mention, parts);
  let from = at - 1;
  while (at - from < titleWordsMax && isOfTitle(tokens[from])) from--;
  if (tokens[from]?.kind !== "quote") return false;
  let to = firstAfter(tokens, mention.end - 1) + 1;
  while (to - from < titleWordsMax && isOfTitle(tokens[to])) to++;
  if (/^[,.!?]$/.test(tokens[to]?.text ?? "")) to++;
  return tokens[to]?.kind === "quote" && !SAYS.test(tokens[to + 1]?.text ?? "");
}

const titleWordsMax = 7;
const isOfTitle = (token: Token | undefined): boolean =>
  token?.kind === "number" || /^(?:\p{Lu}|of$|the$|and$|in$|for$|a$|to$)/u.test(token?.text ?? "");
const SAYS = /^(?:said|says|he|she|they|I|told|asked|replied)$/;

const MEDIUM = /^(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|newswire)$/;

/** "the daily Le Phare". */
function isMedium(mention: Mention, parts: readonly ReadPart[]): boolean {
  const { tokens, at } = placeOf(mention, parts);
  return MEDIUM.test(tokens[at - 1]?.text ?? "");
}

/** The words of the sentence of a mention, and which of them it begins with. */
function placeOf({ part: own, sentence, start }: Mention, parts: readonly ReadPart[]) {
  const read = parts.find(({ part }) => part === own);
  const tokens = read?.sentences[sentence - read.firstSentence]?.tokens ?? [];
  return { tokens, at: firstAfter(tokens, start) };
}

/** The kind that a name has most often in the article, where that is clear. */
function commonKinds(mentions: readonly Mention[]): ReadonlyMap<string, Mention["kind"]> {
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
    if (first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0)) clear.set(key, first[0]);
  }
  return clear;
}

const isLarge = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/** Names of one word that are seen elsewhere in the article, where the model passed them by. */
function findMissed(
  { part, sentences, firstSentence, text }: ReadPart,
  mentions: readonly Mention[],
  people: ReadonlySet<string>,
  kinds: ReadonlyMap<string, Mention["kind"]>,
): readonly Mention[] {
  const own = mentions.filter((mention) => mention.part === part);
  let next = 0;
  const isTaken = ({ start, end }: Token): boolean => {
    while ((own[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (own[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
  return sentences.flatMap(({ tokens }, i) =>
    tokens.flatMap((token, j): Mention[] => {
      if (token.kind !== "word" || !/^\p{Lu}/u.test(token.text) || isTaken(token)) return [];
      const key = fold(token.text);
      const kind = people.has(key) ? "person" : kinds.get(key);
      if (kind === undefined || key.length < 3) return [];
      if (kind !== "person" && (isEveryday(key) || isPeople(key))) return [];
      // At the head of a sentence every word is large.
      if (isEveryday(key) && (tokens[j - 1]?.kind ?? "quote") === "quote") return [];
      // Beside another capital it is a part of a name that the model read otherwise; but in a
      // headline every word may be large, and a person's name is no everyday word.
      const isTold = part === "headline" && kind === "person" && !isEveryday(key);
      const before = j === 1 && isEveryday(fold(tokens[0]?.text ?? "")) ? undefined : tokens[j - 1];
      if (!isTold && (isLarge(before) || isLarge(tokens[j + 1]))) return [];
      const { start, end } = token;
      return [
        {
          part,
          start,
          end,
          text: text.slice(start, end),
          kind,
          sentence: firstSentence + i,
        },
      ];
    }),
  );
}
