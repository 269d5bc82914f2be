import { subordinators } from "../data/english/grammar-words.ts";
import { counts } from "./counting.ts";
import { isComma, isVerb, type Unit } from "./units.ts";

/** Words before "X said" are what X said only if they make a clause of their own. */
export function isClause(own: readonly Unit[]): boolean {
  if (/^(?:even|just|only)$/.test(own[0]?.lower ?? "") && subordinators.has(own[1]?.lower ?? ""))
    return isClause(own.slice(1));
  const opening =
    /^(?:in|on|at|after|before|during|while|when|as|asked|speaking|with|for|by|following|despite|amid|once|because|since|if|although|though|unless|until|over|under|underneath|beneath|behind|beyond|without|like|given|across|among|throughout|whether)$/;
  if (opening.test(own[0]?.lower ?? "") && !counts(own, 0)) {
    const comma = own.findIndex(isComma);
    if (comma < 0) return false;
    return isClause(own.slice(comma + 1));
  }
  if (own.length >= 16) return true;
  if (own.length <= 2) return false;
  // A headline leaves verbs out, and its capitals hide those it has.
  if (own[0]?.title) return true;
  return hasFiniteVerb(own) || own.some(({ text }, i) => i > 0 && /^\p{Ll}{2,}s$/u.test(text));
}

/** A word that is a verb in its form alone, past the first: "the man in the hall" has none. */
export const hasFiniteVerb = (own: readonly Unit[]): boolean =>
  own.some((unit, i) => i > 0 && (isVerb(unit) || /^\p{Ll}{2,}(?:ed|n't|n’t)$/u.test(unit.text)));
