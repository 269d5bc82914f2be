import { outlets } from "../data/names/outlets.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import type { Group } from "./group.ts";
import { inOrder, type Mention } from "./mention.ts";
import { isSmallNoun } from "./nouns.ts";
import type { ReadPart } from "./read-part.ts";

/** What the press calls an outlet of each kind of the table. */
const OUTLETS: Readonly<Record<string, RegExp>> = {
  agency: /^(?:agency|newswire)$/,
  newspaper: /^(?:newspaper|paper|daily)$/,
  magazine: /^(?:magazine|weekly)$/,
  broadcaster: /^(?:broadcaster|network)$/,
  journal: /^journal$/,
  site: /^(?:site|website)$/,
};
const NOUN =
  /^(?:agency|authority|ministry|department|commission|committee|council|board|court|bank|university|college|school|hospital|museum|party|union|association|federation|institute|foundation|charity|company|club|bureau|office|service|fund|trust|league|army|police|newspaper|paper|daily|magazine|weekly|broadcaster|network|journal|site|website|newswire)$/;

/**
 * "the agency" after "Maritime Safety Agency", "the newspaper" after "Le Phare": a noun with its
 * article is a mention of the organisation that bears it, or of the outlet of that kind, where
 * the article has named one such and no other so far.
 */
export function withCallings(
  groups: readonly Group[],
  parts: readonly ReadPart[],
): readonly Group[] {
  const bearers = groups
    .filter(({ kind }) => kind === "organisation")
    .map((group) => ({ group, nouns: nounsOf(group), first: group.mentions.toSorted(inOrder)[0] }));
  const called = new Map<Group, Mention[]>();
  for (const mention of descriptionsIn(parts)) {
    const noun = mention.text.split(/\s+/)[1] ?? "";
    const [bearer, other] = bearers.filter(
      ({ nouns, first }) =>
        first !== undefined && inOrder(first, mention) < 0 && nouns.some((each) => each.test(noun)),
    );
    if (bearer && !other) called.set(bearer.group, [...(called.get(bearer.group) ?? []), mention]);
  }
  return groups.map((group) => {
    const own = called.get(group);
    return own ? { ...group, mentions: [...group.mentions, ...own] } : group;
  });
}

/** The nouns that an organisation may be called by: of its name, or of its kind. */
function nounsOf({ mentions, name }: Group): readonly RegExp[] {
  const row = mentions.find(({ outlet }) => outlet !== undefined)?.outlet;
  const ofKind = row === undefined ? undefined : OUTLETS[outlets[row]?.kind ?? ""];
  const words = fold(name).split(/\s+/);
  const head = words[Math.max(1, words.indexOf("of")) - 1];
  const own = [words.at(-1), words.includes("of") ? head : undefined]
    .filter((word) => word !== undefined && words.length > 1 && NOUN.test(word))
    .map((word) => new RegExp(`^${word}$`));
  return ofKind ? [...own, ofKind] : own;
}

/** "the agency" and "the newspaper" where no name and no other noun goes on with them. */
function descriptionsIn(parts: readonly ReadPart[]): readonly Mention[] {
  return parts.flatMap(({ part, text, sentences, firstSentence }) =>
    sentences.flatMap(({ tokens }, i) =>
      tokens.flatMap((token, at): readonly Mention[] => {
        const article = tokens[at - 1];
        if (!NOUN.test(token.text) || !article || !/^the$/i.test(article.text)) return [];
        if (goesOn(tokens[at + 1])) return [];
        const [start, end] = [article.start, token.end];
        const words = text.slice(start, end);
        const sentence = firstSentence + i;
        return [{ part, start, end, text: words, kind: "organisation", sentence }];
      }),
    ),
  );
}

/** "the agency chief", "the Board of Trade" are others. */
const goesOn = (next: Token | undefined): boolean =>
  next?.kind === "word" && (/^\p{Lu}/u.test(next.text) || isSmallNoun(next.text));
