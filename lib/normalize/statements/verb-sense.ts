import { possessives, prepositions, subjectPronouns } from "../data/english/grammar-words.ts";
import type { Found } from "./attribution.ts";
import { isCapital, isQuote, isVerb, type Unit } from "./units.ts";

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
  // "report in Nature that", of several.
  if (
    /^(?:in|at)$/.test(next.lower) &&
    units.slice(at, at + 6).some(({ lower }) => lower === "that")
  )
    return units.slice(subject?.from ?? at, subject?.to ?? at).some(({ lower }) => lower === "and");
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

/** "would have said": nobody did. */
export const neverSaid = (units: readonly Unit[], from: number, to: number): boolean =>
  units
    .slice(from, to)
    .some(
      ({ lower }, i, group) =>
        /^(?:would|could|might)$/.test(lower) && /^(?:have|'ve)$/.test(group[i + 1]?.lower ?? ""),
    );

/** "will propose", "may announce": nobody has said it yet. */
export const saidLater = (units: readonly Unit[], { cue }: Found): boolean =>
  units
    .slice(cue.from, cue.to)
    .some(({ lower }) => /^(?:will|may|might|could|should|must|'ll)$/.test(lower));

/** After these a clause follows even where no verb is seen in it. */
export const surelyClause = new Set(
  "say tell argue insist claim contend assert complain".split(" "),
);
