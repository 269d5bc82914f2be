import {
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
} from "../data/english/grammar-words.ts";
import type { Found } from "./attribution.ts";
import { phraseFrom } from "./phrase-from.ts";
import { isCapital, isComma, isQuote, isVerb, type Unit } from "./units.ts";

/**
 * "called her a hero", "called the deal “a disgrace”", "described him as brave": one is said to be
 * something. Gives where the one begins; undefined where it is a name that is given.
 */
export function describesAs(units: readonly Unit[], { lemma, at }: Found): number | undefined {
  const first = units[at];
  const reason = reasons.get(lemma);
  if (reason !== undefined && first && objectPronouns.has(first.lower))
    return units[at + 1]?.lower === reason ? at : undefined;
  if (!/^(?:call|describe|label|brand|denounce|dismiss|praise)$/.test(lemma)) return undefined;
  // "the blast, which she described as “a crime”".
  if (/^(?:describe|denounce|dismiss)$/.test(lemma) && first?.lower === "as" && units[at + 1])
    return isQuote(units[at + 1]) ? at + 1 : at;
  if (!first || isQuote(first) || prepositions.has(first.lower) || isComma(first)) return undefined;
  const object = phraseFrom(units, at, { long: lemma !== "call" });
  if (!object || object.to - object.from > 12) return undefined;
  const next = units[object.to];
  if (next?.lower === "as") return at;
  if (lemma !== "call" && lemma !== "label" && lemma !== "brand") return undefined;
  if (isQuote(next)) return at;
  const named = objectPronouns.has(first.lower) || /^(?:a|an|the)$/.test(next?.lower ?? "");
  return named && opensNaming(next) ? at : undefined;
}

/** "accused him of lying": what one is said to have done. */
const reasons: ReadonlyMap<string, string> = new Map([
  ["accuse", "of"],
  ["blame", "for"],
  ["criticize", "for"],
  ["slam", "for"],
  ["praise", "for"],
]);

const opensNaming = (unit: Unit | undefined): boolean =>
  /^(?:a|an|the)$/.test(unit?.lower ?? "") || possessives.has(unit?.lower ?? "");

/** Verbs whose forms are nouns as well: "battleground states", "phone calls". */
export const asNoun = new Set(
  "state report claim call note comment remark tweet show promise demand offer praise reason answer question request estimate charge vow".split(
    " ",
  ),
);

/** Such a form is a verb after a name, a pronoun or an auxiliary, or before "that" or a quotation. */
export function surelyVerb(units: readonly Unit[], { at, subject, cue }: Found): boolean {
  const next = units[at];
  // "states that have", "reports that show": a relative clause after a noun.
  if (next?.lower === "that" && subject?.to === cue.from && isVerb(units[at + 1])) return false;
  if (
    !next ||
    next.lower === "that" ||
    isQuote(next) ||
    next.text === ":" ||
    isQuote(units[at + 1])
  )
    return true;
  if (cue.to - cue.from > 1 || opensClause(next)) return true;
  if (prepositions.has(next.lower)) return false;
  const last = units[(subject?.to ?? 0) - 1];
  return (
    subject !== null &&
    (isCapital(last) || /^(?:he|she|it|they|who|we|i)$/.test(last?.lower ?? "")) &&
    subject.to === cue.from
  );
}

/** "claims his worth is", "announce it": no noun stands before these. */
const opensClause = ({ lower }: Unit): boolean =>
  possessives.has(lower) || subjectPronouns.has(lower) || /^(?:the|a|an)$/.test(lower);

/** "will propose", "may announce": nobody has said it yet. */
export const saidLater = (units: readonly Unit[], { cue }: Found): boolean =>
  units
    .slice(cue.from, cue.to)
    .some(({ lower }) => /^(?:will|may|might|could|should|must|'ll)$/.test(lower));
