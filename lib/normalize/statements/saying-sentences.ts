import { sentencesOf } from "../text/sentences.ts";
import type { Range } from "../text/tokens.ts";
import { attributionsIn } from "./attributions.ts";
import type { Quotation } from "./quotations.ts";
import { isQuote, type Unit, unitsOf } from "./units.ts";

export const unitsMax = 400;

/** The sentences of a paragraph with their units; “Why?” Ann Lind asked. is one of them, not two. */
export function sentencesWith(
  text: string,
  within: Range,
  quotations: readonly Quotation[],
): readonly { readonly sentence: Range; readonly units: readonly Unit[] }[] {
  const joined: { sentence: Range; units: readonly Unit[] }[] = [];
  for (const sentence of sentencesOf(text, { within, unbroken: quotations })) {
    const units = unitsOf(sentence, quotations, text).slice(0, unitsMax);
    const before = joined.at(-1);
    const quoted = before?.units.at(-1);
    if (
      before &&
      quoted &&
      isQuote(quoted) &&
      before.units.length < unitsMax &&
      onlyAttributes(units, /[?!]["”'’]+$/.test(quoted.text))
    ) {
      joined.pop();
      joined.push({
        sentence: { start: before.sentence.start, end: sentence.end },
        units: [...before.units, ...units],
      });
    } else joined.push({ sentence, units });
  }
  return joined;
}

/** "Ann Lind asked on Monday.": a cue that has no words of its own. */
function onlyAttributes(units: readonly Unit[], asked: boolean): boolean {
  if (units.length > (asked ? 30 : 14) || units.some(isQuote)) return false;
  const [first] = attributionsIn(units);
  return (
    first?.segment.from === 0 &&
    first.side === "before" &&
    first.quoteOnly &&
    first.lemma !== "according to"
  );
}

/** "LONDON, July 3 (Reuters) - " is nobody's words. */
export function afterDateline(text: string, { start, end }: Range, paragraph: number): number {
  if (paragraph > 2) return start;
  const found = /^[^\n()“"]{0,60}\([\p{L} ./-]{2,30}\)\s*[-–—]{1,2}\s+/u.exec(
    text.slice(start, Math.min(end, start + 120)),
  );
  if (found) return start + found[0].length;
  const bare = /^\p{Lu}[\p{Lu} .,]{2,40}(?:, \p{L}+\.? \d{1,2})?\s*[-–—]{1,2}\s+/u.exec(
    text.slice(start, Math.min(end, start + 90)),
  );
  return bare ? start + bare[0].length : start;
}
