import { withoutCapitals } from "../capitals.ts";
import { isTitleWord } from "../data/names/name-words.ts";
import { bestWritten, type Group } from "./group.ts";
import type { Mention } from "./mention.ts";
import { findOwner, nameWords, type Person, type RolesOf } from "./owner-of-name.ts";

/**
 * One group per person. Names of two words and more make persons; a single word is looked up among
 * them: the surname of one is theirs. Where several bear it, it is the one whose role stands beside
 * it ("General Kim"), else the one named last, unless both were named in one sentence: then the
 * word is left unlinked, because a wrong name harms more than a missing one. `mentions` must be in
 * reading order.
 */
export function groupPeople(
  mentions: readonly Mention[],
  rolesOf: RolesOf = () => [],
): readonly Group[] {
  const people: Person[] = [];
  const index = new Map<string, Person[]>();
  for (const mention of mentions) {
    const words = nameWords(mention.text);
    if (words.length > 1) addFull(mention, words, people, index);
  }
  for (const person of people) person.lastSentence = Number.NEGATIVE_INFINITY;

  const alone = new Map<string, Person>();
  const full = new Set(people.flatMap((person) => person.mentions));
  const ownerOf = new Map(
    people.flatMap((person) => person.mentions.map((each) => [each, person])),
  );
  for (const [order, mention] of mentions.entries()) {
    const owner = full.has(mention)
      ? ownerOf.get(mention)
      : (findOwner(mention, index, rolesOf) ?? findAlone(mention, alone, index));
    if (!owner) continue;
    if (!full.has(mention)) owner.mentions.push(mention);
    owner.lastSentence = mention.sentence;
    owner.lastOrder = order;
  }
  return [...people, ...alone.values()].map(asGroup);
}

function addFull(
  mention: Mention,
  words: readonly string[],
  people: Person[],
  index: Map<string, Person[]>,
): void {
  const last = words.at(-1) ?? "";
  const same = (index.get(last) ?? []).find((person) => isSame(person.words, words));
  if (same) {
    same.mentions.push(mention);
    same.written.push(mention.text);
    return;
  }
  const person = {
    words,
    mentions: [mention],
    written: [mention.text],
    lastSentence: 0,
    lastOrder: 0,
  };
  people.push(person);
  for (const word of new Set(words)) index.set(word, [...(index.get(word) ?? []), person]);
}

/** "George W. Bush" is "George Bush"; "Ann Lee" is not "Bo Lee". */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(" ") === b.join(" ")) return true;
  const plain = (words: readonly string[]): string =>
    words.filter((word, i) => i === 0 || !/^\p{L}\.?$/u.test(word)).join(" ");
  if (plain(a) === plain(b)) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "Jean-Claude van Damme" and "van Damme"; an initial for a given name.
  if (short.length > 1 && long.slice(-short.length).join(" ") === short.join(" ")) return true;
  const initial = /^\p{L}\.?$/u.test(short[0] ?? "");
  return initial && short[0]?.[0] === long[0]?.[0] && short.length <= long.length;
}

/** A name that nobody bears in full is a person of its own; one that several bear is nobody's. */
function findAlone(
  mention: Mention,
  alone: Map<string, Person>,
  index: ReadonlyMap<string, readonly Person[]>,
): Person | undefined {
  const words = nameWords(mention.text);
  const key = words.join(" ");
  if ((index.get(key)?.length ?? 0) > 0) return undefined;
  const known = alone.get(key);
  if (known) {
    known.written.push(mention.text);
    return known;
  }
  const person: Person = {
    words,
    mentions: [],
    written: [mention.text],
    lastSentence: mention.sentence,
    lastOrder: 0,
  };
  alone.set(key, person);
  return person;
}

function asGroup({ mentions, written }: Person): Group {
  const longest = written.toSorted((a, b) => b.split(/\s+/).length - a.split(/\s+/).length);
  const words = longest[0]?.split(/\s+/).length ?? 0;
  const best = bestWritten(longest.filter((name) => name.split(/\s+/).length === words)) ?? "";
  const plain = withoutTitle(best);
  const name = plain === plain.toUpperCase() ? withoutCapitals(plain) : plain;
  return { kind: "person", name, mentions, otherNames: [], isOutlet: false };
}

function withoutTitle(name: string): string {
  const words = name.split(/\s+/);
  while (words.length > 1 && isTitleWord(words[0] ?? "")) words.shift();
  return words.join(" ");
}
