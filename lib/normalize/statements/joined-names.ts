import { determiners, possessives, subjectPronouns } from "../data/english/grammar-words.ts";
import { peopleNouns } from "../data/english/source-nouns.ts";
import { cueOf, isAdverb, isCapital, isComma, isQuote, isVerb, type Unit } from "./units.ts";

/** "and" between two names or two people belongs to the phrase. */
export function joinsNames(units: readonly Unit[], i: number): boolean {
  if (units[i]?.lower !== "and") return false;
  const left = units[i - 1];
  const right = units[i + 1];
  if (!left || !right || isQuote(left)) return false;
  if (isComma(left)) return false;
  if (isCapital(left) && (isCapital(right) || right.lower === "others")) return true;
  if (
    /[^s]s$/.test(left.lower) &&
    left.kind === "word" &&
    !determiners.has(right.lower) &&
    !subjectPronouns.has(right.lower) &&
    !isVerb(right) &&
    cueOf(right) === undefined &&
    !isAdverb(right)
  )
    return true;
  return (
    possessives.has(right.lower) ||
    (peopleNouns.has(singular(left.lower)) && !determiners.has(right.lower))
  );
}

export const singular = (word: string): string => word.replace(/(?<!s)s$/, "");
