import { firstAfter } from "../text/ranges.ts";
import { fold } from "./fold.ts";
import { isGivenName, isSurname } from "./lists.ts";
import type { Mention } from "./mention.ts";
import { type ReadPart, sentenceOf } from "./read-part.ts";
import { isHonorific, isPluralRole, isRoleWord } from "./role-words.ts";

/**
 * One word that is nobody's name on any list, that the article says once and of which it tells
 * nothing that is told of people: a brand or a band as often as a person.
 */
export function withoutLoneWords(
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
): readonly Mention[] {
  const times = new Map<string, number>();
  for (const { kind, text } of mentions)
    if (kind === "person")
      for (const word of fold(text).split(/\s+/)) times.set(word, (times.get(word) ?? 0) + 1);
  return mentions.filter((mention) => {
    const word = fold(mention.text);
    if (mention.kind !== "person" || /\s/.test(word) || (times.get(word) ?? 0) > 1) return true;
    return isGivenName(word) || isSurname(word) || isToldOf(mention, parts);
  });
}

const DOES =
  /^(?:said|says|told|tells|asked|added|wrote|writes|insisted|replied|recalled|testified|tweeted|who|whose|,|is|was|'s|’s)$/;

function isToldOf(mention: Mention, parts: readonly ReadPart[]): boolean {
  const { tokens, at } = sentenceOf(mention, parts);
  const before = tokens[at - 1]?.text ?? "";
  // "her sons, Chidi and Obi", "the teacher Morag", "a man named Morag".
  const told = /^(?:,|and)$/.test(before) ? (tokens[at - 2]?.text ?? "") : before;
  if ([told, told.toLowerCase()].some((word) => isHonorific(word) || isRoleWord(word))) return true;
  if (isPluralRole(told) || /^(?:named|called|nicknamed|and)$/.test(before)) return true;
  return DOES.test(tokens[firstAfter(tokens, mention.end - 1) + 1]?.text ?? "");
}
