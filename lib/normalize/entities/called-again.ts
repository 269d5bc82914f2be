import { outlets } from "../data/names/outlets.ts";
import { beginsLarge } from "../text/letters.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import type { Group } from "./group.ts";
import { inOrder, type Mention } from "./mention.ts";
import { isSmallNoun } from "./nouns.ts";
import type { ReadPart } from "./read-part.ts";

/** What the press calls an outlet of each kind of the table. */
const OUTLETS: Readonly<Record<string, readonly string[]>> = {
  agency: ["agency", "newswire"],
  newspaper: ["newspaper", "paper", "daily"],
  magazine: ["magazine", "weekly"],
  broadcaster: ["broadcaster", "network"],
  journal: ["journal"],
  site: ["site", "website"],
};
const nouns = new Set(
  (
    "agency authority ministry department commission committee council board court bank " +
    "university college school hospital museum party union association federation institute " +
    "foundation charity company club bureau office service fund trust league army police " +
    "newspaper paper daily magazine weekly broadcaster network journal site website newswire"
  ).split(" "),
);

/**
 * "the agency" after "Maritime Safety Agency", "the newspaper" after "Le Phare": a noun with its
 * article is a mention of the organisation that bears it, or of the outlet of that kind, where
 * the article has named one such and no other so far.
 */
export function withCallings(
  groups: readonly Group[],
  parts: readonly ReadPart[],
): readonly Group[] {
  const bearers = bearersOf(groups);
  const called = new Map<Group, Mention[]>();
  for (const mention of descriptionsIn(parts).slice(0, callingsMax)) {
    const [bearer, other] = bearers.get(mention.text.split(/\s+/)[1] ?? "") ?? [];
    const isNamed = (one: Bearer | undefined): boolean =>
      one !== undefined && inOrder(one.first, mention) < 0;
    if (bearer && isNamed(bearer) && !isNamed(other))
      called.set(bearer.group, [...(called.get(bearer.group) ?? []), mention]);
  }
  return groups.map((group) => {
    const own = called.get(group);
    return own ? { ...group, mentions: [...group.mentions, ...own] } : group;
  });
}

const callingsMax = 500;

interface Bearer {
  readonly group: Group;
  readonly first: Mention;
}

/** By each noun the organisations that it may mean, the one named first at the head. */
function bearersOf(groups: readonly Group[]): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = groups
    .filter(({ kind }) => kind === "organisation")
    .flatMap((group) => {
      const [first] = group.mentions.toSorted(inOrder);
      return first ? nounsOf(group).map((noun) => ({ noun, group, first })) : [];
    })
    .toSorted((a, b) => inOrder(a.first, b.first));
  return Map.groupBy(bearers, ({ noun }) => noun);
}

/** The nouns that an organisation may be called by: of its name, or of its kind. */
function nounsOf({ mentions, name }: Group): readonly string[] {
  const row = mentions.find(({ outlet }) => outlet !== undefined)?.outlet;
  const ofKind = row === undefined ? [] : (OUTLETS[outlets[row]?.kind ?? ""] ?? []);
  const words = fold(name).split(/\s+/);
  const head = words[Math.max(1, words.indexOf("of")) - 1];
  const own = [words.at(-1), words.includes("of") ? head : undefined]
    .filter((word) => word !== undefined)
    .filter((word) => words.length > 1 && nouns.has(word));
  return [...new Set([...own, ...ofKind])];
}

/** "the agency" and "the newspaper" where no name and no other noun goes on with them. */
function descriptionsIn(parts: readonly ReadPart[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const { part, text, sentences, firstSentence } of parts)
    for (const [i, { tokens }] of sentences.entries())
      for (const [at, token] of tokens.entries()) {
        const article = tokens[at - 1];
        if (!nouns.has(token.text) || !article || !/^the$/i.test(article.text)) continue;
        if (goesOn(tokens[at + 1])) continue;
        const [start, end] = [article.start, token.end];
        const words = text.slice(start, end);
        const sentence = firstSentence + i;
        found.push({ part, start, end, text: words, kind: "organisation", sentence });
      }
  return found;
}

/** "the agency chief", "the Board of Trade" are others. */
const goesOn = (next: Token | undefined): boolean =>
  next?.kind === "word" && (beginsLarge(next.text) || isSmallNoun(next.text));
