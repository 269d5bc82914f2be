import {
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
} from "../data/english/grammar-words.ts";
import type { Attribution } from "./attribution.ts";
import { hasFiniteVerb } from "./clauses.ts";
import { phraseFrom } from "./phrase-from.ts";
import {
  cueOf,
  isAdverb,
  isCapital,
  isComma,
  isQuote,
  isSubjectWithVerb,
  isVerb,
  type Unit,
} from "./units.ts";
import { surelyClause } from "./verb-sense.ts";

/**
 * Whether the sentence's own subject goes on at a conjunction: "promised a pier and left", "vowed to
 * build it and opposed the toll", "said she would go and warned". What was said so far has no finite
 * verb that the next one could stand beside, or one in another form.
 */
export function resumesVerb(units: readonly Unit[], at: number, own: Attribution): boolean {
  const from = own.content ?? at;
  const and = isComma(units[at]) ? at + 1 : at;
  if (!/^(?:and|but)$/.test(units[and]?.lower ?? "")) return false;
  let verb = and + 1;
  while (isAdverb(units[verb]) || /^(?:then|also|later|even)$/.test(units[verb]?.lower ?? ""))
    verb++;
  const next = units[verb];
  const said = units.slice(from, at);
  const [first] = said;
  if (!next || !first || (said.length === 1 && isQuote(first))) return false;
  if (isComma(units[at]) && !surelyClause.has(own.lemma) && opensClauseOfItsOwn(units, verb, said))
    return true;
  const but = units[and]?.lower === "but";
  if (!isPast(next) || (!but && isParticiple(units, verb))) return false;
  // "cheated and outwitted": two participles.
  if (/^\p{Ll}{2,}ed$/u.test(said.at(-1)?.text ?? "")) return false;
  if (first.lower === "to" || first.lower === "not") return !said.slice(1).some(opensClause);
  if (!said.some((unit) => isFinite(unit)) && !hasFiniteVerb(said)) {
    if (own.noun === true) return true;
    const clause = surelyClause.has(own.lemma) || opensSubject(first) || said.some(isQuote);
    return !clause;
  }
  // "would order a review and warned": after "would" the verb would be bare.
  const last = said.findLast((unit) => isFinite(unit));
  return last !== undefined && modals.test(last.lower) && lexical(next);
}

/** "called for a toll, but the mayor was against it": no clause stood before that it could join. */
function opensClauseOfItsOwn(units: readonly Unit[], at: number, said: readonly Unit[]): boolean {
  const [first] = said;
  if (!first || opensSubject(first) || said.some(opensClause) || said.some(isQuote)) return false;
  if (first.lower !== "to" && (said.some(isFinite) || hasFiniteVerb(said))) return false;
  if (/^(?:he|she|they|it)$/.test(units[at]?.lower ?? "")) return true;
  const subject = phraseFrom(units, at, { long: true });
  return subject !== undefined && subject.to - subject.from <= 8 && isVerb(units[subject.to]);
}

/** "that", "he", "they're": a clause, whatever its verb is. */
const opensSubject = (unit: Unit): boolean =>
  unit.lower === "that" || subjectPronouns.has(unit.lower) || isSubjectWithVerb(unit);

/** "unsettled weather", "related losses": before a noun it is no verb. */
function isParticiple(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  const next = units[i + 1];
  if (!unit || !/^\p{Ll}{2,}ed$/u.test(unit.text)) return false;
  if (!next || next.lower === "by") return true;
  const object =
    determiners.has(next.lower) ||
    possessives.has(next.lower) ||
    prepositions.has(next.lower) ||
    objectPronouns.has(next.lower) ||
    /^(?:that|how|what|whether)$/.test(next.lower) ||
    isCapital(next) ||
    isQuote(next) ||
    next.kind === "number";
  return !object && cueOf(unit) === undefined;
}

const modals = /^(?:will|would|could|can|may|might|should|must|'ll|won't|wouldn't)$|'(?:ll|d)$/;

const opensClause = ({ lower }: Unit): boolean =>
  /^(?:that|who|which|what|how|if|when)$/.test(lower);

const isFinite = (unit: Unit): boolean =>
  isVerb(unit) || /^\p{Ll}{2,}(?:ed|n't)$/u.test(unit.lower) || modals.test(unit.lower);

/** A verb in the past by its form, or "was", "has", "did". */
const isPast = (unit: Unit): boolean =>
  lexical(unit) || /^(?:was|were|has|had|did|didn't|is|are|does|doesn't|hasn't)$/.test(unit.lower);

const lexical = ({ kind, text, lower }: Unit): boolean =>
  kind === "word" && (/^\p{Ll}{2,}ed$/u.test(text) || irregular.has(lower));

const irregular = new Set(
  (
    "said told wrote went took made gave got came saw kept left held led met ran won lost spoke " +
    "began became brought built fell felt found grew knew paid put sat sent set spent stood taught " +
    "thought threw drew chose broke drove rose sought sold shook"
  ).split(" "),
);
