import { determiners, possessives, prepositions } from "../data/english/grammar-words.ts";
import type { Stretch } from "./noun-phrase.ts";
import { isCapital, isComma, isEnd, isQuote, isVerb, type Unit } from "./units.ts";

const unitsMax = 12;

/**
 * The noun phrase that "which" stands for: "a report, seen by Y, which says". What stands between
 * two commas before it is passed over where it says through whom the thing came.
 */
export function antecedentOf(units: readonly Unit[], which: number): Stretch | undefined {
  if (!isComma(units[which - 1])) return undefined;
  const between = passedBetween(units, which);
  const to = between ? between.from - 1 : which - 1;
  let from = to;
  for (let i = to - 1; i >= Math.max(0, to - unitsMax); i--) {
    const unit = units[i];
    if (!unit || isComma(unit) || isEnd(unit) || isQuote(unit) || isVerb(unit)) break;
    if (prepositions.has(unit.lower) && unit.lower !== "of") break;
    from = i;
    if (unit.kind !== "possessive" && opensNoun(units, i)) break;
  }
  if (units[from]?.lower === "of") from++;
  return from < to ? { from, to } : undefined;
}

const opensNoun = (units: readonly Unit[], i: number): boolean => {
  const lower = units[i]?.lower ?? "";
  return (determiners.has(lower) || possessives.has(lower)) && units[i - 1]?.lower !== "of";
};

/** Of "a report, seen by Y, which", "seen by Y". */
export function passedBetween(units: readonly Unit[], which: number): Stretch | undefined {
  for (let i = which - 2; i > Math.max(0, which - unitsMax); i--) {
    if (!isComma(units[i])) continue;
    const at = units[i + 1]?.lower === "first" ? i + 2 : i + 1;
    const made = /^(?:seen|reported|obtained|published|released|reviewed)$/.test(
      units[at]?.lower ?? "",
    );
    return made && units[at + 1]?.lower === "by" && isCapital(units[which - 2])
      ? { from: i + 1, to: which - 1 }
      : undefined;
  }
  return undefined;
}
