import {
  conjunctions,
  determiners,
  possessives,
  prepositions,
  subjectPronouns,
} from "../data/english/grammar-words.ts";
import { peopleNouns } from "../data/english/source-nouns.ts";
import { singular } from "./joined-names.ts";
import { isAdverb, isCapital, isTime, type Stretch, type Unit } from "./units.ts";

/** Leaves out what stands before the subject in its clause: adverbs, "on Monday", "in Ohio". */
export function trimmed(units: readonly Unit[], start: number, to: number): Stretch | undefined {
  let from = start;
  while (
    from < to &&
    (isAdverb(units[from]) ||
      conjunctions.has(units[from]?.lower ?? "") ||
      leading.has(units[from]?.lower ?? ""))
  )
    from++;
  if (from < to && prepositions.has(units[from]?.lower ?? "") && !countsRoughly(units, from))
    from = afterPhrase(units, from, to);
  if (from >= to) return undefined;
  return { from, to };
}

/** "about half of the voters", "at least 20 people"; "outside experts". */
const countsRoughly = (units: readonly Unit[], i: number): boolean =>
  (units[i]?.lower === "outside" && peopleNouns.has(singular(units[i + 1]?.lower ?? ""))) ||
  (/^(?:about|around|over|under|at)$/.test(units[i]?.lower ?? "") &&
    (units[i + 1]?.kind === "number" ||
      (/^(?:least|most)$/.test(units[i + 1]?.lower ?? "") && units[i]?.lower === "at") ||
      (determiners.has(units[i + 1]?.lower ?? "") && units[i]?.lower !== "at") ||
      units[i + 1]?.lower === "half"));

const leading = new Set([
  "as",
  "back",
  "then",
  "now",
  "instead",
  "meanwhile",
  "still",
  "also",
  "once",
  "later",
  "yes",
  "well",
  "however",
]);

/** Of "in Ohio officials", "officials": what follows the phrase that a preposition opens. */
function afterPhrase(units: readonly Unit[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const unit = units[i];
    const before = units[i - 1];
    if (!unit || !before || prepositions.has(unit.lower)) continue;
    if (before.kind === "possessive" || unit.kind === "possessive") continue;
    const opens =
      (determiners.has(unit.lower) && unit.lower !== "one") ||
      possessives.has(unit.lower) ||
      subjectPronouns.has(unit.lower);
    if (opens && !prepositions.has(before.lower)) return i;
    if (isTime(before) && !isTime(unit) && unit.kind === "word") return i;
    if (isCapital(before) && !isCapital(unit) && peopleNouns.has(singular(unit.lower))) return i;
    if (
      !isCapital(before) &&
      isCapital(unit) &&
      before.kind === "word" &&
      !determiners.has(before.lower) &&
      !possessives.has(before.lower) &&
      !prepositions.has(before.lower)
    )
      return i;
  }
  return to;
}
