import { auxiliaries, negations, plainAdverbs } from "../data/english/grammar-words.ts";
import { isAdverb, isComma, isTime, type Unit } from "./units.ts";

/** The first of the auxiliaries and adverbs that belong to a verb; "went on to say" counts whole. */
export function groupStart(units: readonly Unit[], verb: number): number {
  let i = verb;
  for (;;) {
    const before = units[i - 1];
    if (!before || verb - i > 8) return i;
    const apart = isComma(units[i - 2]) || i - 2 < 0;
    if (auxiliaries.has(before.lower.replace("’", "'")) || negations.has(before.lower)) i--;
    else if (
      (isAdverb(before) || plainAdverbs.has(before.lower)) &&
      !(
        apart &&
        !auxiliaries.has(units[i]?.lower ?? "") &&
        before.kind === "word" &&
        isTime(before)
      )
    )
      i--;
    else if (
      before.lower === "to" &&
      units[i - 2]?.lower === "on" &&
      /^(?:go|goes|went|going)$/.test(units[i - 3]?.lower ?? "")
    )
      i -= 3;
    else return i;
  }
}
