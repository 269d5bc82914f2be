import { cleanText } from "../../decode.ts";
import { decodeReferences } from "../../references.ts";

/** Longer titles are no titles; the rest of them is not looked at. */
const charactersMax = 10_000;

/** HTML as one line of text: tags dropped, references decoded. `2 < 3` is no tag. */
export const plainOf = (html: string): string =>
  oneLine(
    decodeReferences(
      html
        .slice(0, charactersMax)
        .replace(/<!--[\s\S]*?-->/g, " ")
        .replace(/<\/?(?:p|div|br|li|h[1-6]|tr|td)\b[^<>]*>/gi, " ")
        .replace(/<\/?[a-z][^<>]*>/gi, ""),
    ),
  );

/** Text that never was HTML, on one line. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, " ").trim();
