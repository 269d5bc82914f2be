import { plainAdverbs } from "../data/english/grammar-words.ts";
import {
  cueOf,
  isAdverb,
  isComma,
  isEnd,
  isQuote,
  isSubjectWithVerb,
  isVerb,
  type Unit,
} from "./units.ts";

/** “…,” she said in Ohio, “…”: where the quotation goes on. */
export function resumedAfter(units: readonly Unit[], from: number): number | undefined {
  for (let i = from; i < Math.min(units.length - 1, from + 15); i++) {
    const unit = units[i];
    if (!unit || isEnd(unit) || isQuote(unit) || cueOf(unit)) return undefined;
    if (!isComma(unit)) continue;
    let next = /^(?:and|but)$/.test(units[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    if (next > i + 1 && !isQuote(units[next]) && isAdverbial(units[next])) next++;
    if (isQuote(units[next])) return i + 1;
  }
  return undefined;
}

const isAdverbial = (unit: Unit | undefined): boolean =>
  isAdverb(unit) || plainAdverbs.has(unit?.lower ?? "") || unit?.lower === "that";

/**
 * A verb in the next words, up to a mark that ends the clause: not one of a relative clause, nor one
 * past a comma that no second one closes ("added 20 ships, and sailed").
 */
export function hasVerb(units: readonly Unit[], from: number): boolean {
  const first = units[from];
  if (first?.kind === "word" && isSubjectWithVerb(first)) return true;
  let commas = 0;
  for (let i = from + 1; i < Math.min(units.length, from + 25); i++) {
    const unit = units[i];
    if (!unit || isEnd(unit)) return false;
    if (isComma(unit)) commas++;
    // "added ships so they could sail": the verb is that of another clause.
    if (
      i > from + 1 &&
      commas % 2 === 0 &&
      /^(?:so|because|while|when|if|although|though|unless)$/.test(unit.lower)
    )
      return false;
    const verb = isVerb(unit) || /^\p{Ll}{3,}(?:ed|n['’]t)$/u.test(unit.text);
    if (verb && commas % 2 === 0 && !/^(?:who|which|that)$/.test(units[i - 1]?.lower ?? ""))
      return true;
    if (unit.kind === "possessive" && i === from + 1) return true;
  }
  return false;
}
