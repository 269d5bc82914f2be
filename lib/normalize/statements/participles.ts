import { determiners, possessives, prepositions } from "../data/english/grammar-words.ts";
import { documentNouns, peopleNouns } from "../data/english/source-nouns.ts";
import { singular } from "./joined-names.ts";
import { isComma, isDash, isQuote, isVerb, type Stretch, type Unit } from "./units.ts";

const nounUnitsMax = 8;

/**
 * Who speaks where a participle stands after a noun: "a fifth of voters saying", "calls saying";
 * null for whoever put out the writing, "issued a statement saying"; undefined where no noun is
 * seen that could say anything.
 */
export function participleSubject(
  units: readonly Unit[],
  participle: number,
): Stretch | null | undefined {
  const those = withThose(units, participle);
  if (those) return those;
  const noun = units[participle - 1];
  if (noun?.kind !== "word") return undefined;
  // "an email to supporters stating": the writing, not whom it went to.
  const to = units
    .slice(Math.max(0, participle - 4), participle)
    .findLastIndex(({ lower }) => /^(?:to|for|on|about)$/.test(lower));
  if (to > 0) {
    const at = Math.max(0, participle - 4) + to;
    if (isWriting(units[at - 1]?.lower ?? "")) return participleSubject(units, at);
  }
  const writing = isWriting(noun.lower);
  if (!writing && !peopleNouns.has(singular(noun.lower))) return undefined;
  const from = phraseStart(units, participle - 1);
  const before = units[from - 1]?.lower ?? "";
  if (writing && issues.has(before)) return null;
  if (writing && /^(?:in|with|by|out|back|up)$/.test(before)) return null;
  return isVerb(units[from - 1]) || writing ? { from, to: participle } : undefined;
}

const issues = new Set(
  (
    "issued issues issuing issue sent sends sending released releases posted posts wrote writes " +
    "published publishes signed made delivered gave shared read circulated filed had"
  ).split(" "),
);

const isWriting = (word: string): boolean =>
  documentNouns.has(singular(word)) ||
  /^(?:response|reply|call|headline|line|tip|rumou?r)s?$/.test(word);

/** The start of the noun phrase that ends at a noun: its determiner, or the first of its words. */
export function phraseStart(units: readonly Unit[], noun: number): number {
  for (let i = noun; i > Math.max(0, noun - nounUnitsMax); i--) {
    const unit = units[i];
    if (!unit) return i;
    if (determiners.has(unit.lower) || possessives.has(unit.lower)) return i;
    const before = units[i - 1];
    if (!before || isComma(before) || isDash(before) || isQuote(before) || isVerb(before)) return i;
    if (issues.has(before.lower) || (prepositions.has(before.lower) && before.lower !== "of"))
      return i;
  }
  return noun;
}

/** "with half of the voters saying": those who say it. */
function withThose(units: readonly Unit[], group: number): Stretch | undefined {
  for (let i = group - 2; i >= Math.max(0, group - 9); i--) {
    const unit = units[i];
    if (!unit || isComma(unit) || isQuote(unit) || isDash(unit) || isVerb(unit)) return undefined;
    if (unit.lower === "with") return { from: i + 1, to: group };
  }
  return undefined;
}
