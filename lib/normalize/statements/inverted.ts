import type { CueVerb } from "../data/english/cue-verbs.ts";
import {
  objectPronouns,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators,
} from "../data/english/grammar-words.ts";
import { peopleNouns } from "../data/english/source-nouns.ts";
import { beginsSmall } from "../text/letters.ts";
import type { Attribution } from "./attribution.ts";
import { hasFiniteVerb } from "./clauses.ts";
import { singular } from "./joined-names.ts";
import type { Stretch } from "./noun-phrase.ts";
import { opensPhrase } from "./parties.ts";
import { phraseFrom } from "./phrase-from.ts";
import {
  cueOf,
  isAdverb,
  isCapital,
  isComma,
  isDash,
  isEnd,
  isQuote,
  isTime,
  isVerb,
  type Unit,
} from "./units.ts";

/** "…,” said Ann Lind": the subject after the cue. */
export function inverted(units: readonly Unit[], group: number, i: number): Stretch | undefined {
  const before = units[group - 1];
  const cue = cueOf(units[i]);
  if (!before || !cue || cue.form === "ing" || group !== i) return undefined;
  if (cue.form === "base" && !(cue.lemma === "say" && isPlural(units, i + 1))) return undefined;
  const quote =
    isQuote(before) || ((isComma(before) || isDash(before)) && isQuote(units[group - 2]));
  if (!quote && !isComma(before)) return undefined;
  // “…” said Ann: a quotation that stops with no mark is a name or a scare quote.
  const quoted = isQuote(before) ? before : units[group - 2];
  if (isQuote(before) && !/[,.!?…–—-]['’”"]*$/.test(quoted?.text ?? "")) return undefined;
  const next = units[i + 1];
  if (
    !next ||
    !(
      opensPhrase(next) ||
      subjectPronouns.has(next.lower) ||
      (next.kind === "word" &&
        beginsSmall(next.text) &&
        !prepositions.has(next.lower) &&
        !isAdverb(next) &&
        !isTime(next) &&
        !objectPronouns.has(next.lower) &&
        next.lower !== "that" &&
        next.lower !== "to")
    )
  )
    return undefined;
  if (
    cueOf(next) !== undefined ||
    isTime(next) ||
    next.lower === "that" ||
    questionWords.has(next.lower)
  )
    return undefined;
  const phrase = phraseFrom(units, i + 1, { long: true });
  if (!phrase) return undefined;
  const after = units[phrase.to];
  // "Ann Lind, of “Quayside,” said the pier would move": a clause, and no subject after its verb.
  if (after && isVerb(after) && (!isQuote(before) || group > 1)) return undefined;
  if (cue.complements.includes("a") && !quote) return undefined;
  if (!quote) {
    // Without a quotation: "C, said Ann Lind." but not "Ann Lind, the mayor, said the city would".
    if (!/^(?:say|add|write|report|note|explain|tweet)$/.test(cue.lemma)) return undefined;
    if (after && !isEnd(after) && !isComma(after) && after.lower !== "who") return undefined;
    if (
      !isCapital(next) &&
      !/^(?:a|an|the|one|another|some|many|several|two|most)$/.test(next.lower)
    ) {
      const noun = units.slice(i + 1, i + 4).some(({ lower }) => peopleNouns.has(singular(lower)));
      if (!noun) return undefined;
    }
    const mixed = units.slice(0, group).some(isQuote);
    const isNameAlone =
      isCapital(next) && isLast(units, phrase.to) && /^(?:says?|said)$/.test(units[i]?.lower ?? "");
    if (group < (mixed ? 3 : isNameAlone ? 4 : 6) || clauses(units, phrase)) return undefined;
    const isName = units.slice(phrase.from, phrase.to).every((unit) => isCapital(unit));
    const sure = isName && (mixed || group >= 8) && isLast(units, phrase.to);
    if (!sure && (apposes(units, group - 1) || !hasFiniteVerb(units.slice(0, group - 1))))
      return undefined;
  }
  return extendApposition(units, phrase);
}

/** "…, say some ferrymen", "…, say experts". */
const isPlural = (units: readonly Unit[], at: number): boolean =>
  /^(?:some|many|several|most|both)$/.test(units[at]?.lower ?? "") ||
  units
    .slice(at, at + 2)
    .some(({ lower }) => lower !== singular(lower) && peopleNouns.has(singular(lower)));

/** "Ann Lind, the mayor of a town, said the pier": what stands before the comma is no clause. */
function apposes(units: readonly Unit[], comma: number): boolean {
  const opening = units[0]?.lower ?? "";
  if (prepositions.has(opening) || subordinators.has(opening)) return false;
  const first = units.findIndex((unit, at) => at < comma && isComma(unit));
  return first > 0 && !hasFiniteVerb(units.slice(0, first));
}

/** A name at the end, with nothing after it but an apposition, is the subject and no words reported. */
function isLast(units: readonly Unit[], to: number): boolean {
  if (!units[to] || isEnd(units[to])) return true;
  if (!isComma(units[to])) return false;
  const next = units[to + 1];
  if (!next || isVerb(next) || isQuote(next)) return false;
  return !units.slice(to + 1).some((unit, i, rest) => isComma(unit) && isVerb(rest[i + 1] ?? unit));
}

/** "the family deserved better" is a clause, "a man named Lind" is not. */
const clauses = (units: readonly Unit[], { from, to }: Stretch): boolean =>
  units
    .slice(from + 1, to)
    .some(
      ({ text }) => /^\p{Ll}{2,}ed$/u.test(text) && !/^(?:named|called|based|retired)$/.test(text),
    );

/** "said Ann Lind, the mayor, ...": the apposition belongs to the subject. */
function extendApposition(units: readonly Unit[], phrase: Stretch): Stretch {
  if (!isComma(units[phrase.to])) return phrase;
  const next = units[phrase.to + 1];
  if (
    !next ||
    !/^(?:a|an|the|who|his|her|their|its|one|president|director|chairman|chief|head|professor|senior)$/.test(
      next.lower,
    )
  )
    return phrase;
  for (let i = phrase.to + 1; i < Math.min(units.length, phrase.to + 30); i++) {
    const unit = units[i];
    if (!unit || isComma(unit) || isEnd(unit) || isQuote(unit) || isDash(unit) || unit.text === ":")
      return { from: phrase.from, to: i };
  }
  return phrase;
}

export function invertedOf(
  units: readonly Unit[],
  i: number,
  group: number,
  cue: CueVerb,
  subject: Stretch,
): Attribution {
  const next = units[subject.to];
  const second = isComma(next) ? subject.to + 1 : subject.to;
  const goesOn = (isComma(next) || next?.text === ":") && isQuote(units[second]);
  return {
    side: "before",
    cue: { from: group, to: i + 1 },
    lemma: cue.lemma,
    subject,
    inherits: false,
    segment: { from: group, to: subject.to },
    content: goesOn ? second : null,
    addressee: null,
    relay: null,
    quoteOnly: false,
  };
}
