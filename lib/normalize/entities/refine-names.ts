import { timeWords, titleWords } from "../data/names/name-words.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import type { Name } from "./find-names.ts";
import { findOutlets } from "./find-outlets.ts";
import { fold } from "./fold.ts";
import { isEveryday, isPeople, isSurePlace } from "./lists.ts";
import type { Mention, Part } from "./mention.ts";

/** One part of an article, read. */
export interface ReadPart {
  readonly part: Part;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  /** The number of its first sentence. */
  readonly firstSentence: number;
}

/**
 * From what the model saw, sentence by sentence, to mentions that agree over the article: known
 * outlets outrank the model; a surname is the same person's everywhere; what is a name twice is a
 * name also where the model missed it.
 */
export function refineNames(parts: readonly ReadPart[]): readonly Mention[] {
  const seen = parts.flatMap(withOutlets);
  return agree(seen, parts);
}

function withOutlets({ part, text, sentences, names, firstSentence }: ReadPart): Mention[] {
  const mentions: Mention[] = [];
  let next = 0;
  for (const [i, { tokens, end }] of sentences.entries()) {
    const outlets = findOutlets(text, tokens);
    for (const { start, end: to, outlet } of outlets) {
      const name = text.slice(start, to);
      const sentence = firstSentence + i;
      mentions.push({ part, start, end: to, text: name, kind: "organisation", sentence, outlet });
    }
    for (let name = names[next]; name && name.start < end; name = names[++next]) {
      const kind = kindOf(name);
      const trimmed = trim(text, kind === "place" ? withoutOffice(name) : name);
      if (!trimmed || kind === "misc") continue;
      if (outlets.some((each) => each.start < trimmed.end && trimmed.start < each.end)) continue;
      mentions.push({ part, ...trimmed, kind, sentence: firstSentence + i });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** "U.S." before an office is still the country; a people by its adjective is no name. */
function kindOf({ kind, text }: Name): Name["kind"] {
  if (kind === "misc") return isSurePlace(fold(text)) ? "place" : "misc";
  return isPeople(fold(text)) && !isSurePlace(fold(text)) ? "misc" : kind;
}

/** "U.S. Secretary of State" names the United States and an office. */
function withoutOffice({ start, text }: Pick<Name, "start" | "text">): Pick<Name, "start" | "end"> {
  const words = text.split(" ");
  const office = words.findIndex((word, i) => i > 0 && titleWords.has(word));
  const place = office < 0 ? text : words.slice(0, office).join(" ");
  return { start, end: start + (isSurePlace(fold(place)) ? place.length : text.length) };
}

const charsMax = 120;

/** Marks at the edges are no part of a name, nor is a name without a letter. */
function trim(
  text: string,
  { start, end }: Pick<Name, "start" | "end">,
): Pick<Mention, "start" | "end" | "text"> | undefined {
  let name = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}]+/u.exec(name)?.[0].length ?? 0;
  name = name.slice(lead).replace(/(?:['’]s|['’])$/u, "");
  name = name.replace(/[^\p{L}\p{N}).!?]+$/u, "");
  // "U.S." and "Inc." keep their stop.
  if (!/(?:\b\p{L}|\p{Lu}\p{L}{0,4})\.$/u.test(name)) name = name.replace(/[.!?]+$/u, "");
  if (!name.includes("(")) name = name.replace(/\)+$/u, "");
  if (!/\p{L}{2}|\p{Lu}/u.test(name) || name.length > charsMax || /\n\s*\n/.test(name))
    return undefined;
  if (!/[\p{Lu}\p{Lo}]/u.test(name) || isNoName(name)) return undefined;
  return { start: start + lead, end: start + lead + name.length, text: name };
}

/** "Nov 21", "Sgt." and "The" stand where names stand. */
function isNoName(name: string): boolean {
  const words = name.split(/\s+/);
  return words.every((word) => /^\P{L}*$/u.test(word) || titleWords.has(word) || isTime(word));
}

const isTime = (word: string): boolean =>
  timeWords.has(word) || timeWords.has(`${word}.`) || /^(?:the|a|an)$/i.test(word);

function agree(mentions: readonly Mention[], parts: readonly ReadPart[]): readonly Mention[] {
  const people = surnamesOf(mentions);
  const kinds = commonKinds(mentions);
  const agreed = mentions.map((mention) => {
    if (mention.outlet !== undefined) return mention;
    const key = fold(mention.text);
    const person = people.has(key) && !isSurePlace(key);
    const kind = person ? "person" : (kinds.get(key) ?? mention.kind);
    return kind === mention.kind ? mention : { ...mention, kind };
  });
  const missed = parts.flatMap((part) => findMissed(part, agreed, people, kinds));
  return [...agreed, ...missed];
}

/** Last words of people who are named in full. */
function surnamesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const full = mentions.filter(({ kind, text }) => kind === "person" && /\s/.test(text));
  return new Set(
    full.map(({ text }) => fold(text).split(/\s+/).at(-1) ?? "").filter((name) => name.length > 2),
  );
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
      if (!isTold && (isLarge(tokens[j - 1]) || isLarge(tokens[j + 1]))) return [];
      const { start, end } = token;
      return [
        { part, start, end, text: text.slice(start, end), kind, sentence: firstSentence + i },
      ];
    }),
  );
}
