import { beginsLarge } from "../text/letters.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import { isPeople } from "./lists.ts";
import { isDeterminer, isRoleWord } from "./role-words.ts";
import { type Place, type Role, roleOf, stretchEnd, stretchMax, wordAt } from "./roles-around.ts";
import { withLeadingClause } from "./roles-told.ts";

const OPENS = /^[,(—–]$/;

/**
 * "X, a marine biologist at the University of Bergen,", "X (41), head of the union"; of "X, chair of
 * the board and a former director of the museum," both.
 */
export function rolesAfterName(place: Place): readonly Role[] {
  const { tokens } = place;
  const comma = afterPlace(place);
  if (!OPENS.test(wordAt(place, comma))) return [];
  let first = comma + 1;
  // An age, or a party in brackets, stands between.
  if (tokens[first]?.kind === "number" && wordAt(place, first + 1) === ",") first += 2;
  const joint = jointIn(place, first);
  if (joint === undefined) {
    const role = describedAfter(place, comma, first, stretchEnd(place, first));
    return role ? [role] : [];
  }
  const second = joint + 1;
  return [
    describedAfter(place, comma, first, joint),
    describedAfter(place, comma, second, stretchEnd(place, second)),
  ].filter((role) => role !== undefined);
}

/** "and" before a second description, with a comma or a stop behind that. */
function jointIn(place: Place, first: number): number | undefined {
  const end = stretchEnd(place, first);
  for (let at = first + 1; at < end; at++) {
    if (wordAt(place, at) !== "and" || !SECOND.test(wordAt(place, at + 1))) continue;
    const after = place.tokens[stretchEnd(place, at + 1)];
    return after === undefined || after.kind === "mark" ? at : undefined;
  }
  return undefined;
}

const SECOND = /^(?:a|an|the|former|now)$/;

function describedAfter(
  place: Place,
  comma: number,
  first: number,
  last: number,
): Role | undefined {
  const { tokens } = place;
  const isCut = last < tokens.length && tokens[last]?.kind === "mark";
  if (last === first || last - first >= stretchMax) return undefined;
  const words = tokens.slice(first, last);
  const [opener] = words;
  const opens = opener !== undefined && (isDeterminer(opener) || isRoleWord(opener.text));
  const roleAt = words.findIndex((word) => isRoleWord(word.text));
  if (roleAt < 0 || (!opens && roleAt > 3)) return undefined;
  // "X, citing a delegate,": a participle tells what X did, not what X is.
  if (!opens && /^\p{Ll}+ing$/u.test(opener?.text ?? "")) return undefined;
  if (!opens && isCut && isAnotherName(place, words)) return undefined;
  // "X, met General Y": the role of another.
  if (!opens && isHeldByAnother(place, words.slice(roleAt))) return undefined;
  // After a dash stands what somebody did as often as what somebody is.
  if (!opens && wordAt(place, comma) !== ",") return undefined;
  let skip = /^(?:then|now|once)$/.test(opener?.text ?? "") ? 1 : 0;
  if (/^(?:the|a|an|one|his|her|its|their)$/i.test(words[skip]?.text ?? "")) skip++;
  if (first + skip > last - 1) return undefined;
  return roleOf(place, first + skip, withLeadingClause(place, last) - 1);
}

/** Past "(41)", and past where somebody belongs: "of the University of Manchester". */
function afterPlace(place: Place): number {
  const { tokens } = place;
  if (wordAt(place, place.to) === "(" && tokens[place.to + 1]?.kind === "number")
    return wordAt(place, place.to + 2) === ")" ? place.to + 3 : place.to;
  return belonging(place, place.to)?.next ?? place.to;
}

/** "of the Alfred Wegener Institute": the first word after it, and whether it is an organisation. */
function belonging(place: Place, from: number) {
  if (!/^(?:of|from|at)$/.test(wordAt(place, from))) return undefined;
  const at = wordAt(place, from + 1) === "the" ? from + 2 : from + 1;
  const start = place.tokens[at]?.start;
  const name = place.mentions.find((each) => each.start === start);
  if (!name) return undefined;
  const next = place.tokens.findIndex((token) => token.start >= name.end);
  return { next: next < 0 ? place.tokens.length : next, isBody: name.kind === "organisation" };
}

/** "X, of the Alfred Wegener Institute, wrote": the body that somebody speaks for. */
export function affiliation(place: Place): Role | undefined {
  const isParted = wordAt(place, place.to) === ",";
  const from = isParted ? place.to + 1 : place.to;
  if (wordAt(place, from) !== "of") return undefined;
  const body = belonging(place, from);
  if (!body?.isBody) return undefined;
  const next = place.tokens[body.next];
  if (isParted && next !== undefined && next.kind !== "mark") return undefined;
  return next?.kind === "possessive" ? undefined : roleOf(place, from, body.next - 1);
}

function isHeldByAnother({ mentions }: Place, words: readonly Token[]): boolean {
  const next = words.find(({ text }) => !isRoleWord(text));
  return mentions.some(({ kind, start }) => kind === "person" && start === next?.start);
}

/** Another name and a role: a list of people, not what this one is. */
function isAnotherName({ mentions }: Place, words: readonly Token[]): boolean {
  const [opener] = words;
  if (!opener || !beginsLarge(opener.text) || isPeople(fold(opener.text))) return false;
  return mentions.some(
    ({ kind, start, end }) =>
      kind === "person" && start >= opener.start && end <= (words.at(-1)?.end ?? 0),
  );
}
