import type { CueVerb } from "../data/english/cue-verbs.ts";
import { type Attribution, attribution } from "./attribution.ts";
import { subjectBefore } from "./noun-phrase.ts";
import { cueOf, isAdverb, isCapital, isComma, isDash, isEnd, isQuote, type Unit } from "./units.ts";

const wordsMin = 4;

/**
 * "He worded it with care: “…”", "Ann Lind on the pier: “…”": a colon before a quotation that is a
 * sentence of its own is a cue whatever the verb; who speaks is the subject of the clause, or the
 * name right before the colon where a dash parts it from what stands before.
 */
export function colonBeforeQuotation(
  units: readonly Unit[],
  i: number,
  last: Attribution | undefined,
): Attribution | undefined {
  const quoted = units[i + 1];
  if (units[i]?.text !== ":" || i === 0 || !isQuote(quoted) || !isSentence(quoted))
    return undefined;
  if (last && (last.content === i + 1 || last.segment.to >= i)) return undefined;
  let from = i;
  while (from > 0 && isCapital(units[from - 1])) from--;
  const named = from < i && (from === 0 || isDash(units[from - 1]) || isEnd(units[from - 1]));
  return attribution({
    side: "after",
    cue: { from: i, to: i + 1 },
    lemma: ":",
    subject: named ? { from, to: i } : null,
    inherits: !named,
    segment: { from: named ? from : i, to: i + 1 },
    content: i + 1,
  });
}

/** A quotation that begins as a sentence does and is none of a few words. */
const isSentence = (unit: Unit | undefined): boolean =>
  /^["“”'‘’`]+\s*(?:\p{Lu}|\p{N}|…|\.\.|\[)/u.test(unit?.text ?? "") &&
  !/,["”'’]+$/.test(unit?.text ?? "") &&
  (unit?.text.match(/\s+/g)?.length ?? 0) + 1 >= wordsMin;

/**
 * “…,” Ann Lind barked; the crowd roared, “Not our pier!”: any verb in the past is one of saying
 * where a comma parts it, or its subject, from a quotation.
 */
export function quotingVerb(units: readonly Unit[], i: number): CueVerb | undefined {
  const unit = units[i];
  if (unit?.kind !== "word" || !unit.text.endsWith("ed")) return undefined;
  if (!/^\p{Ll}{4,}$/u.test(unit.text) || titling.test(unit.lower)) return undefined;
  const next = units[i + 1];
  const quoted = units[i + 2];
  const follows = (isComma(next) || next?.text === ":") && isQuote(quoted) && isSpeech(quoted);
  return follows || quotedBeforeSubject(units, i)
    ? { lemma: "(verb) “…”", form: "past", complements: "q" }
    : undefined;
}

const titling =
  /^(?:titled|entitled|called|named|dubbed|labell?ed|termed|needed|used|based|indeed|agreed)$/;

const isSpeech = (unit: Unit | undefined): boolean =>
  /^["“”'‘’`]+\p{Lu}/u.test(unit?.text ?? "") && /[.!?,…]["”'’]+$/.test(unit?.text ?? "");

/** “…,” Ann Lind barked: the subject stands right between a quotation that stops and the verb. */
function quotedBeforeSubject(units: readonly Unit[], i: number): boolean {
  // Most sentences hold none, and to look for a subject costs more.
  if (!units.some(isQuote)) return false;
  const at = isAdverb(units[i - 1]) ? i - 1 : i;
  const subject = subjectBefore(units, at);
  if (!subject) return false;
  const quoted = units[subject.from - 1];
  return (
    isQuote(quoted) &&
    isSpeech(quoted) &&
    (subject.from === 1 || isEnd(units[subject.from - 2])) &&
    subject.to === at &&
    cueOf(units[subject.from]) === undefined
  );
}
