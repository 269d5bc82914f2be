import {
  conjunctions,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators,
} from "../data/english/grammar-words.ts";
import { peopleNouns } from "../data/english/source-nouns.ts";
import { beginsSmall } from "../text/letters.ts";
import { joinsNames, singular } from "./joined-names.ts";
import type { Stretch } from "./noun-phrase.ts";
import {
  isAdverb,
  isCapital,
  isComma,
  isDash,
  isEnd,
  isQuote,
  isSubjectWithVerb,
  isTime,
  isVerb,
  type Unit,
} from "./units.ts";

const unitsMax = 40;

/**
 * The noun phrase that begins at a unit, read forwards: up to a verb, a clause, a comma or a
 * quotation. Phrases joined by a preposition belong to it where `long` is set.
 */
export function phraseFrom(
  units: readonly Unit[],
  from: number,
  { long, limit = units.length }: { readonly long: boolean; readonly limit?: number },
): Stretch | undefined {
  let i = from;
  const first = units[from];
  if (!first) return undefined;
  // "told her 21 million followers", "told her colleagues": whose they are.
  const next = units[from + 1];
  const owns =
    first.lower === "her" &&
    (next?.kind === "number" ||
      peopleNouns.has(singular(next?.lower ?? "")) ||
      next?.lower === "followers");
  if (!owns && (objectPronouns.has(first.lower) || /^(?:he|she|they|i|we)$/.test(first.lower)))
    return { from, to: from + 1 };
  for (; i < Math.min(limit, from + unitsMax); i++) {
    const unit = units[i];
    if (!unit || isQuote(unit) || isComma(unit) || isEnd(unit) || isDash(unit) || unit.text === ":")
      break;
    if (unit.text === "(") {
      const close = units.slice(i, i + 14).findIndex(({ text }) => text === ")");
      if (close < 0) break;
      i += close;
      continue;
    }
    if (unit.text === ")") break;
    if (unit.lower === "that" && i > from) break;
    // "told reporters there would be no talks".
    if (unit.lower === "there" && i > from && isVerb(units[i + 1])) break;
    if (questionWords.has(unit.lower)) break;
    if (subordinators.has(unit.lower) && i > from) break;
    if (i > from && isVerb(unit) && !isCapital(unit)) break;
    if (i > from && prepositions.has(unit.lower) && !long && unit.lower !== "of") break;
    if (i > from && isAdverb(unit)) break;
    if (i > from && conjunctions.has(unit.lower) && !joinsNames(units, i)) break;
    if (i > from && (subjectPronouns.has(unit.lower) || isSubjectWithVerb(unit))) break;
    if (
      i > from &&
      (determiners.has(unit.lower) || possessives.has(unit.lower)) &&
      !continuesPhrase(units[i - 1])
    )
      break;
    if (i > from && isTime(unit) && !continuesPhrase(units[i - 1])) break;
    // "told reporters Clinton …": a name after a common noun opens the next phrase.
    if (i > from && isCapital(unit) && endsCommon(units, i - 1) && !long) break;
  }
  return i > from ? { from, to: i } : undefined;
}

const continuesPhrase = (before: Unit | undefined): boolean =>
  before !== undefined &&
  (prepositions.has(before.lower) ||
    determiners.has(before.lower) ||
    before.lower === "and" ||
    before.kind === "possessive");

const endsCommon = (units: readonly Unit[], i: number): boolean => {
  const unit = units[i];
  return (
    unit?.kind === "word" &&
    beginsSmall(unit.text) &&
    /s$/.test(unit.text) &&
    !determiners.has(unit.lower) &&
    !prepositions.has(unit.lower)
  );
};
