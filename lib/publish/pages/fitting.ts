import type { Html } from "../../html.ts";
import { encodeText } from "../../json.ts";

/** A page is at most 60 KB, style and all: what is left for one list. */
export const listBytesMax = 36 * 1024;

/** As many of the entries as fit, from the first on, and how many were left out. */
export function fitting(
  entries: readonly Html[],
  bytesMax = listBytesMax,
): { readonly shown: readonly Html[]; readonly left: number } {
  let bytes = 0;
  const end = entries.findIndex(({ text }) => {
    bytes += encodeText(text).length;
    return bytes > bytesMax;
  });
  const shown = end === -1 ? entries : entries.slice(0, Math.max(1, end));
  return { shown, left: entries.length - shown.length };
}
