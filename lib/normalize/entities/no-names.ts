import { fold } from "./fold.ts";
import { isSurePlace } from "./lists.ts";
import type { Mention } from "./mention.ts";
import { type ReadPart, sentenceOf } from "./read-part.ts";

/**
 * What is written as a name and is none: a senator's party and state ("D-N.M."), the sign of a share
 * ("(NYSE: BWF)"), a people ("Munduruku and Kayapó people"), those who do something at the head of a
 * sentence ("Hauliers asked"), who in sport may be a team.
 */
export const withoutNoNames = (
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
  isSport: boolean,
): readonly Mention[] =>
  mentions.filter(
    (mention) =>
      mention.outlet !== undefined ||
      !(
        /^[DIR]-\p{Lu}/u.test(mention.text) ||
        isOfMarket(mention, parts) ||
        isPeople(mention, parts) ||
        (!isSport && areDoers(mention, parts))
      ),
  );

const MARKET =
  /\((?:NYSE|NASDAQ|Nasdaq|LSE|LON|AIM|ASX|TSX|NSE|BSE|JSE|HKEX|AMEX|OTC)(?: ?[:/] ?| )$/;

const isOfMarket = ({ part, start }: Mention, parts: readonly ReadPart[]): boolean =>
  MARKET.test(
    parts.find((each) => each.part === part)?.text.slice(Math.max(0, start - 12), start) ?? "",
  );

function isPeople(mention: Mention, parts: readonly ReadPart[]): boolean {
  if (/\s/.test(mention.text) || isSurePlace(fold(mention.text))) return false;
  const { tokens, at } = sentenceOf(mention, parts);
  const joined = /^(?:and|or)$/.test(tokens[at + 1]?.text ?? "") && isLarge(tokens[at + 2]?.text);
  return /^(?:peoples?|tribes?|tribesmen|clans?|herders|pastoralists)$/.test(
    tokens[joined ? at + 3 : at + 1]?.text ?? "",
  );
}

const isLarge = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word ?? "");

function areDoers(mention: Mention, parts: readonly ReadPart[]): boolean {
  if (
    mention.kind !== "organisation" ||
    !/^\p{Lu}\p{Ll}+(?:ers|ors|ists|ants)$/u.test(mention.text)
  )
    return false;
  const { tokens, at } = sentenceOf(mention, parts);
  return at === 0 && !isLarge(tokens[1]?.text);
}
