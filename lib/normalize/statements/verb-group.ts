import { auxiliaries, negations, plainAdverbs } from "../data/english/grammar-words.ts";
import { isAdverb, isComma, isTime, type Unit } from "./units.ts";

/** "went so far as to say". */
const isSoFarAsTo = (units: readonly Unit[], i: number): boolean =>
  units[i - 1]?.lower === "to" &&
  units[i - 2]?.lower === "as" &&
  units[i - 3]?.lower === "far" &&
  /^(?:go|goes|went|going|gone)$/.test(units[i - 5]?.lower ?? "");

/** "have in the past said": the place of the auxiliary. */
function auxiliaryBeforePhrase(units: readonly Unit[], verb: number): number | undefined {
  for (let i = verb - 2; i >= Math.max(1, verb - 4); i--)
    if (/^(?:in|on|at|for|over)$/.test(units[i]?.lower ?? ""))
      return /^(?:has|have|had)$/.test(units[i - 1]?.lower ?? "") ? i - 1 : undefined;
  return undefined;
}

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
    else if (i === verb && auxiliaryBeforePhrase(units, i) !== undefined)
      i = auxiliaryBeforePhrase(units, i) ?? i;
    else if (before.lower === "since" && auxiliaries.has(units[i - 2]?.lower ?? "")) i--;
    else if (isSoFarAsTo(units, i)) i -= 5;
    else if (
      before.lower === "to" &&
      units[i - 2]?.lower === "on" &&
      /^(?:go|goes|went|going)$/.test(units[i - 3]?.lower ?? "")
    )
      i -= 3;
    else return i;
  }
}
