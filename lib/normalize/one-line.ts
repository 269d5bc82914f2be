import { cleanText } from "../decode.ts";
import { squeeze } from "./squeeze.ts";

/**
 * Text from outside as a field of one line: HTML escapes and JSON both let control characters and
 * lone surrogates back in after decoding, so that every value passes here.
 */
export function oneLine(text: string, charsMax = 2_000): string {
  const line = squeeze(cleanText(text));
  return line.length <= charsMax ? line : cleanText(line.slice(0, charsMax)).trim();
}
