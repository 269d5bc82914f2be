import { fold } from "./fold.ts";
import { isGivenName, isSurePlace } from "./lists.ts";
import type { Mention } from "./mention.ts";
import { type ReadPart, sentenceOf } from "./read-part.ts";

const BODY =
  /^(?:agency|airline|alliance|bank|brokerage|builder|carmaker|charity|company|conglomerate|consultancy|cooperative|fund|group|insurer|lender|manufacturer|non-profit|nonprofit|operator|organisation|organization|publisher|regulator|retailer|start-up|startup|think-tank|union|utility|watchdog)$/;

const wordsMax = 7;

/**
 * "Gavi, the vaccine alliance,": a name that is said to be a body is one, whatever the model saw;
 * "U.S." is a country also where it gives money.
 */
export const withToldBodies = (
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
): readonly Mention[] =>
  mentions.map((mention): Mention => {
    if (mention.outlet !== undefined) return mention;
    if (mention.kind === "organisation")
      return COUNTRY.test(mention.text) ? { ...mention, kind: "place" } : mention;
    return isToldBody(mention, parts) ? { ...mention, kind: "organisation" } : mention;
  });

const COUNTRY = /^(?:U\.?S\.?|U\.?S\.?A\.?|U\.?K\.?|UAE|U\.A\.E\.)$/;

function isToldBody(mention: Mention, parts: readonly ReadPart[]): boolean {
  const [first = "", ...rest] = fold(mention.text).split(/\s+/);
  if (isSurePlace(fold(mention.text)) || (rest.length > 0 && isGivenName(first))) return false;
  const { tokens, at } = sentenceOf(mention, parts);
  let comma = at;
  while ((tokens[comma]?.end ?? mention.end + 1) <= mention.end) comma++;
  if (tokens[comma]?.text !== "," || !/^(?:a|an|the)$/.test(tokens[comma + 1]?.text ?? ""))
    return false;
  for (let i = comma + 2; i < comma + wordsMax; i++) {
    const word = tokens[i]?.text ?? "";
    const next = tokens[i + 1]?.text ?? ".";
    if (BODY.test(word)) return /^(?:[,.;:)]|that|which|in|based|behind|for)$/.test(next);
    if (!/^[\p{L}-]+$/u.test(word) || /^(?:of|who|that|which|in|and)$/.test(word)) return false;
  }
  return false;
}
