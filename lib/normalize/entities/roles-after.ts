import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import { isPeople } from "./lists.ts";
import { isDeterminer, isRoleWord } from "./role-words.ts";
import { type Place, type Role, roleOf, wordAt } from "./roles-around.ts";

/** Longer stretches are clauses, not roles. */
const wordsMax = 12;

const CLAUSE =
  /^(?:who|whom|whose|which|that|was|is|were|are|said|says|has|had|have|told|will|would|could|wrote|added|when|where|while|after|before|because|but|as|since|if|to)$/i;

/** "X, a marine biologist at the University of Bergen,", "X, 41, head of the union,". */
export function roleAfterComma(place: Place): Role | undefined {
  const { tokens } = place;
  const comma = afterPlace(place);
  if (wordAt(place, comma) !== ",") return undefined;
  let first = comma + 1;
  // An age, or a party in brackets, stands between.
  if (tokens[first]?.kind === "number" && wordAt(place, first + 1) === ",") first += 2;
  const last = endOfStretch(place, first);
  const isCut = last < tokens.length && tokens[last]?.kind === "mark";
  if (last === first || last - first >= wordsMax) return undefined;
  const words = tokens.slice(first, last);
  const [opener] = words;
  const opens = opener !== undefined && (isDeterminer(opener) || isRoleWord(opener.text));
  const roleAt = words.findIndex((word) => isRoleWord(word.text));
  if (roleAt < 0 || (!opens && roleAt > 3)) return undefined;
  // "X, citing a delegate,": a participle tells what X did, not what X is.
  if (!opens && /^\p{Ll}+ing$/u.test(opener?.text ?? "")) return undefined;
  if (!opens && isCut && isAnotherName(place, words)) return undefined;
  let skip = /^(?:then|now|once)$/.test(opener?.text ?? "") ? 1 : 0;
  if (/^(?:the|a|an|one|his|her|its|their)$/i.test(words[skip]?.text ?? "")) skip++;
  if (first + skip > last - 1) return undefined;
  return roleOf(place, first + skip, leadingClause(place, last) - 1);
}

/** "Larry Venn of the University of Manchester, author": past where somebody belongs. */
function afterPlace(place: Place): number {
  if (!/^(?:of|from|at)$/.test(wordAt(place, place.to))) return place.to;
  const at = wordAt(place, place.to + 1) === "the" ? place.to + 2 : place.to + 1;
  const start = place.tokens[at]?.start;
  const name = place.mentions.find((each) => each.start === start);
  const next = name ? place.tokens.findIndex((token) => token.start >= name.end) : -1;
  return next < 0 ? place.to : next;
}

function endOfStretch({ tokens }: Place, first: number): number {
  let last = first;
  while (last < tokens.length && last - first < wordsMax) {
    const token = tokens[last];
    if (!token || token.kind === "quote" || CLAUSE.test(token.text)) break;
    if (token.kind === "mark" && !/^[-&/]$/.test(token.text)) break;
    last++;
  }
  return last;
}

/** Another name and a role: a list of people, not what this one is. */
function isAnotherName({ mentions }: Place, words: readonly Token[]): boolean {
  const [opener] = words;
  if (!opener || !/^\p{Lu}/u.test(opener.text) || isPeople(fold(opener.text))) return false;
  return mentions.some(
    ({ kind, start, end }) =>
      kind === "person" && start >= opener.start && end <= (words.at(-1)?.end ?? 0),
  );
}

/** "Lithuania's foreign minister": a name whose it is. */
function isOwned({ tokens, mentions }: Place, at: number): boolean {
  const name = mentions.find(({ start }) => start === tokens[at]?.start);
  const next = name && tokens.find(({ start }) => start >= name.end);
  return next?.kind === "possessive";
}

/** What somebody does for a living or in an office. */
const LEADS =
  /^(?:heads|leads|runs|chairs|directs|manages|owns|coaches|edits|represents|commands|oversees|founded|co-founded|headed|led|chaired|teaches)$/;

/** "a glaciologist who leads the monitoring team": the clause that says of what. */
function leadingClause(place: Place, last: number): number {
  if (wordAt(place, last) !== "who" || !LEADS.test(wordAt(place, last + 1))) return last;
  const end = endOfStretch(place, last + 1);
  return end - last <= wordsMax ? end : last;
}

const ADVERB = /^(?:also|now|then|currently|once|still|previously|formerly)$/;

/**
 * "X, who is also a visiting professor at the Courtauld", "X was the treasurer of Open Hearth",
 * "X, who heads its foundry business": a sentence that says what somebody is.
 */
export function roleTold(place: Place): Role | undefined {
  let at = place.to;
  if (wordAt(place, at) === ",") at++;
  if (wordAt(place, at) === "who") {
    at++;
    if (ADVERB.test(wordAt(place, at))) at++;
    if (LEADS.test(wordAt(place, at))) {
      const end = endOfStretch(place, at);
      return end - at < 2 || end - at >= wordsMax ? undefined : roleOf(place, at, end - 1);
    }
  } else if (at > place.to) return undefined;
  if (!/^(?:is|was|became|remains|becomes)$/.test(wordAt(place, at))) return undefined;
  at++;
  while (ADVERB.test(wordAt(place, at))) at++;
  const opener = place.tokens[at];
  const isOpened = opener && (isDeterminer(opener) || isRoleWord(opener.text));
  if (!isOpened && !isOwned(place, at)) return undefined;
  if (opener && isDeterminer(opener) && !/^former$/i.test(opener.text)) at++;
  const end = endOfStretch(place, at);
  const words = place.tokens.slice(at, end);
  const role = words.findIndex((word) => isRoleWord(word.text));
  // "X was a man who", "X is the third": what stands behind "of" is no head.
  if (
    role < 0 ||
    role > 4 ||
    words.slice(0, role).some(({ text }) => /^(?:of|in|to|by|for)$/.test(text))
  )
    return undefined;
  return end - at >= wordsMax ? undefined : roleOf(place, at, end - 1);
}
