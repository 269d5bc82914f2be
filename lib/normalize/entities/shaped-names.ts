import { beginsLarge } from "../text/letters.ts";
import type { Token } from "../text/tokens.ts";

/** Things that one buys, written the same way. */
const PRODUCT = /^i(?:Phone|Pad|Pod|Mac|OS|Message|Cloud|Tunes|Watch)/;

const POSTED =
  /^(?:wrote|writes|write|posted|posts|post|said|says|posting|writing|account|message|tweet|shared|shares|statement|video|thread|announced|followers|users|on)$/;

/**
 * Organisations that a capital at the front does not show: "eBay", whose second letters are large,
 * and "X", where people post.
 */
export const isShaped = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.text ?? "";
  // Of nearly all words the second and the third letter tell that they are not written so.
  const mayBe = beginsLarge(word.charAt(1)) || beginsLarge(word.charAt(2));
  if (mayBe && /^\p{Ll}{1,2}\p{Lu}\p{Ll}{2,}$/u.test(word)) return !PRODUCT.test(word);
  if (word !== "X" || !/^(?:on|via)$/.test(tokens[at - 1]?.text ?? "")) return false;
  return tokens.slice(Math.max(0, at - 5), at - 1).some(({ text }) => POSTED.test(text));
};
