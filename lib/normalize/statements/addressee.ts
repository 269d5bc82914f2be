import { opensInfinitive, shorter } from "./adverbials.ts";
import type { Found } from "./attribution.ts";
import type { Stretch } from "./noun-phrase.ts";
import { phraseFrom } from "./phrase-from.ts";
import { isCapital, isComma, isEnd, isQuote, isVerb, type Unit } from "./units.ts";

/** The one spoken to: "told CNN in May" → CNN. */
export function addresseeOf(units: readonly Unit[], { at, lemma }: Found): Stretch | null {
  const next = units[at];
  if (!next || isQuote(next) || next.lower === "that" || /^[:,]$/.test(next.text)) return null;
  const whom = phraseFrom(units, at, { long: true });
  if (!whom) return null;
  // "urged the city to act": whoever is to act.
  const to = units.findIndex(
    ({ lower }, i) =>
      i > whom.from &&
      i < whom.to &&
      lower === "to" &&
      (lemma !== "tell" || opensInfinitive(units[i + 1])),
  );
  if (to < 0) return lemma === "tell" ? { from: at, to: shorter(units, whom) } : whom;
  return { from: at, to: /^(?:not|never)$/.test(units[to - 1]?.lower ?? "") ? to - 1 : to };
}

const unitsToThat = 12;

/** "told a crowd in Orle, Seyne, on Monday that": past what says where, to "that". */
export function toThat(units: readonly Unit[], k: number, complements: string): number {
  if (!isComma(units[k]) && !isCapital(units[k])) return k;
  for (let i = k; i < Math.min(units.length, k + unitsToThat); i++) {
    const unit = units[i];
    if (!unit || isEnd(unit) || isQuote(unit) || isVerb(unit) || /ing$/.test(unit.lower)) return k;
    if (/^(?:who|which|and|but)$/.test(unit.lower)) return k;
    if (unit.lower === "that" && complements.includes("t")) return i;
    // "asked Ann Lind, the mayor, to stay".
    if (isComma(units[i - 1]) && i > k + 1 && unit.lower === "to" && complements.includes("i"))
      return i;
  }
  return k;
}
