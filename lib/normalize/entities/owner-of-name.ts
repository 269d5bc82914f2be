import { isTitleWord } from "../data/names/name-words.ts";
import { fold } from "./fold.ts";
import { keyWords } from "./group.ts";
import type { Mention } from "./mention.ts";
import { isRoleWord } from "./role-words.ts";
import type { Role } from "./roles-around.ts";

/** A person as far as the article has named them. */
export interface Person {
  readonly words: readonly string[];
  readonly mentions: Mention[];
  readonly written: string[];
  lastSentence: number;
  lastOrder: number;
}

/** The roles that stand beside a mention. */
export type RolesOf = (mention: Mention) => readonly Role[];

/** The words of a name without what is no part of it: "Dr.", "Mayor". */
export function nameWords(text: string): readonly string[] {
  const words = text.split(/\s+/);
  while (words.length > 1 && isTitleWord(words[0] ?? "")) words.shift();
  return keyWords(fold(words.join(" ")));
}

/** Of all who bear a word as a name, the one whom it stands for here. */
export function findOwner(
  mention: Mention,
  index: ReadonlyMap<string, readonly Person[]>,
  rolesOf: RolesOf,
): Person | undefined {
  const [word = ""] = nameWords(mention.text);
  const bearers = index.get(word) ?? [];
  // Of those named so far; in the headline nobody has been, and the body explains it.
  const known = bearers.filter((person) => person.lastSentence > Number.NEGATIVE_INFINITY);
  const candidates = known.length > 0 ? known : bearers;
  const asSurname = candidates.filter((person) => person.words.at(-1) === word);
  const asFirst = candidates.filter((person) => person.words[0] === word);
  for (const group of [asSurname, asFirst, candidates]) {
    const [only, second] = group.toSorted((a, b) => b.lastOrder - a.lastOrder);
    if (!only) continue;
    if (!second) return only;
    const holder = holderOf(wordsOfRoles(rolesOf(mention)), candidates, rolesOf);
    if (holder) return holder;
    if (known.length === 0) return mostNamed(group);
    // "Kim" may be a first or a last name: both count when it comes to who was named last.
    const rivals = candidates
      .filter((person) => person.words[0] === word || person.words.at(-1) === word)
      .toSorted((a, b) => b.lastOrder - a.lastOrder);
    const [latest, other] = rivals;
    if (!latest || !other) return latest;
    return latest.lastSentence === other.lastSentence ? undefined : latest;
  }
  return undefined;
}

const bearersMax = 12;
const mentionsRead = 6;

/** Of several the one whom the article gives the role that stands beside the bare name. */
function holderOf(
  words: ReadonlySet<string>,
  people: readonly Person[],
  rolesOf: RolesOf,
): Person | undefined {
  if (words.size === 0) return undefined;
  // Where more bear the name than an article has people, it is noise.
  if (people.length > bearersMax) return undefined;
  const [holder, other] = people.filter(({ mentions }) =>
    [...wordsOfRoles(mentions.slice(0, mentionsRead).flatMap(rolesOf))].some((word) =>
      words.has(word),
    ),
  );
  return other ? undefined : holder;
}

const wordsOfRoles = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(
    roles.flatMap(({ text }) =>
      text
        .split(/\s+/)
        .filter((word) => isRoleWord(word))
        .map((word) => inFull(word.toLowerCase())),
    ),
  );

/** "Gen." is a general. */
const inFull = (word: string): string => SHORT[word] ?? word;
const SHORT: Readonly<Record<string, string>> = {
  "gen.": "general",
  "sen.": "senator",
  "gov.": "governor",
  "rep.": "representative",
  "sgt.": "sergeant",
  "lt.": "lieutenant",
  "col.": "colonel",
  "capt.": "captain",
  "maj.": "major",
  "adm.": "admiral",
  "supt.": "superintendent",
};

/** A headline names the one whom the article names most. */
function mostNamed(people: readonly Person[]): Person | undefined {
  const [first, second] = people.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!first || first.mentions.length === second?.mentions.length) return undefined;
  return first;
}
