import { firstAfter } from "../text/ranges.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import type { Mention } from "./mention.ts";
import { type ReadPart, sentenceOf } from "./read-part.ts";

/** The "Fox of Ravenhill", the film "Waterworld": what a quotation holds and nobody says besides. */
export function withoutQuotedTitles(
  mentions: readonly Mention[],
  parts: readonly ReadPart[],
): readonly Mention[] {
  const quoted = new Set(mentions.filter((mention) => isQuoted(mention, parts)));
  const plain = new Set(
    mentions.filter((mention) => !quoted.has(mention)).map(({ text }) => fold(text)),
  );
  return mentions.filter((mention) => !quoted.has(mention) || plain.has(fold(mention.text)));
}

/** Within a quotation of a few large words: a title or a nickname. */
function isQuoted(mention: Mention, parts: readonly ReadPart[]): boolean {
  if (mention.outlet !== undefined) return false;
  const { tokens, at } = sentenceOf(mention, parts);
  let from = at - 1;
  while (at - from < titleWordsMax && isOfTitle(tokens[from])) from--;
  if (tokens[from]?.kind !== "quote") return false;
  let to = firstAfter(tokens, mention.end - 1) + 1;
  while (to - from < titleWordsMax && isOfTitle(tokens[to])) to++;
  if (/^[,.!?]$/.test(tokens[to]?.text ?? "")) to++;
  return tokens[to]?.kind === "quote" && !SAYS.test(tokens[to + 1]?.text ?? "");
}

const titleWordsMax = 7;
const isOfTitle = (token: Token | undefined): boolean =>
  token?.kind === "number" || /^(?:\p{Lu}|of$|the$|and$|in$|for$|a$|to$)/u.test(token?.text ?? "");
const SAYS = /^(?:said|says|he|she|they|I|told|asked|replied)$/;
