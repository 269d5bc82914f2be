import type { Token } from "../text/tokens.ts";

/** Things that one buys, written the same way. */
const PRODUCT = /^i(?:Phone|Pad|Pod|Mac|OS|Message|Cloud|Tunes|Watch)/;

const POSTED =
  /^(?:wrote|writes|write|posted|posts|post|said|says|posting|writing|account|message|tweet|shared|shares|statement|video|thread|announced|followers|users|on)$/;

/** Whether a sentence may hold one at all: few have a large letter behind a small one, or an X. */
export const mayBeShaped = (sentence: string): boolean => /\p{Ll}\p{Lu}|X/u.test(sentence);

/**
 * Organisations that a capital at the front does not show: "eBay", whose second letters are large,
 * and "X", where people post.
 */
export const isShaped = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.text ?? "";
  if (/^\p{Ll}{1,2}\p{Lu}\p{Ll}{2,}$/u.test(word)) return !PRODUCT.test(word);
  if (word !== "X" || !/^(?:on|via)$/.test(tokens[at - 1]?.text ?? "")) return false;
  return tokens.slice(Math.max(0, at - 5), at - 1).some(({ text }) => POSTED.test(text));
};
