import { conjunctions, subordinators } from "../data/english/grammar-words.ts";
import type { Range } from "../text/tokens.ts";
import type { Attribution } from "./attribution.ts";
import { isClause } from "./clauses.ts";
import { contentAfter, wordsOfQuote } from "./content-after.ts";
import { isComma, isDash, isEnd, isQuote, isVerb, type Unit } from "./units.ts";

/**
 * The words that an attribution reports, as stretches of the text in order. They run to the end of
 * the sentence or to where another attribution, of the same rank, begins.
 */
export function contentOf(
  units: readonly Unit[],
  attribution: Attribution,
  all: readonly Attribution[],
): readonly Range[] {
  const pieces: Range[] = [];
  if (attribution.side === "cited") return [];
  if (attribution.side === "before") {
    const left = contentBefore(units, attribution, all);
    if (left) pieces.push(left);
  }
  const around = interrupted(units, attribution, all);
  if (around) return around;
  const resumed = attribution.side === "before" && attribution.content !== null;
  const short =
    pieces.length === 1 && wordsIn(units, pieces[0]) <= 3 && !isQuoteRange(units, pieces[0]);
  if (attribution.content !== null) {
    const right = contentAfter(units, attribution, attribution.content, all);
    const first = units[attribution.content];
    const joined = isQuote(units[attribution.content + 1]) && isQuoteRange(units, pieces[0]);
    if (right && (!resumed || isQuote(first) || short || joined)) {
      if (resumed && short) pieces.length = 0;
      pieces.push(right);
    }
  } else if (attribution.side === "initial") {
    const right = contentAfter(units, attribution, attribution.segment.to, all);
    if (right) pieces.push(right);
  }
  // "Notably absent, according to members, was any mention": both sides are one statement.
  if (attribution.lemma === "according to" && attribution.side === "before") {
    const next = units[attribution.segment.to];
    const then = units[attribution.segment.to + 1];
    if (isComma(next) && then && /^(?:is|was|are|were|has|have|had|will|would)$/.test(then.lower)) {
      const right = contentAfter(units, attribution, attribution.segment.to + 1, all);
      if (right) pieces.push(right);
    }
  }
  return pieces;
}

/**
 * "Such acts, Ann Lind said, are protest": the words before the cue are no clause, or those after
 * it go on with a verb, so that both are what is said.
 */
function interrupted(
  units: readonly Unit[],
  attribution: Attribution,
  all: readonly Attribution[],
): readonly Range[] | undefined {
  const { segment, side, lemma } = attribution;
  if (side !== "before" || lemma === "—") return undefined;
  const at = units[segment.to];
  const next = units[segment.to + 1];
  const to = segment.from - 1;
  if (!isComma(at) || !next || !isComma(units[to]) || to < 1 || to > 40) return undefined;
  // "It rained, Ann Lind said, the Gazette reported": the second cue goes on with nothing.
  if (all.some((other) => other.side === "before" && other.segment.from === segment.to + 1))
    return undefined;
  const left = units.slice(0, to);
  if (isQuote(left[0]) || isQuote(left.at(-1))) return undefined;
  // "According to the Gazette, the two sides agreed on it, and …": somebody else's words begin there.
  if (all.some((other) => other.side === "initial" && other.segment.from < to)) return undefined;
  const from = conjunctions.has(left[0]?.lower ?? "") ? 1 : 0;
  const clause = isClause(left.slice(from));
  if (lemma === "according to" && clause) return undefined;
  // "Ann Lind said" in the midst of it, and not "said Ann Lind", whose name may go on.
  const aside = attribution.subject !== null && attribution.subject.to <= attribution.cue.from;
  if (!(aside && !clause) && (isQuote(next) || to > 24)) return undefined;
  if (!aside && left.some(isComma)) return undefined;
  const goesOn =
    isVerb(next) ||
    (aside && lemma !== "according to" && !commentsAfter.test(next.lower)) ||
    (clause && goesOnWith.test(next.lower)) ||
    (!clause &&
      (!/ing$/.test(next.lower) || subordinators.has(left[from]?.lower ?? "")) &&
      /^(?:\p{L}|\p{N})/u.test(next.text) &&
      !/^(?:who|which|as|but|and)$/.test(next.lower));
  if (!goesOn) return undefined;
  const right = contentAfter(units, attribution, segment.to + 1, all);
  const last = left.at(-1);
  if (!right || !last) return undefined;
  // "the field, which, she said, is full": what the pronoun opens.
  if (left.length > 3 && /^(?:who|which|that|whom)$/.test(last.lower)) {
    const of = units[to - 2]?.lower === "of" ? units[to - 3] : undefined;
    return [{ start: (of ?? last).start, end: last.end }, right];
  }
  const first = left[from];
  return first && left.length - from > 1 ? [{ start: first.start, end: last.end }, right] : [right];
}

/** What the article says after "she said,": a relative clause, a participle, a remark. */
const commentsAfter =
  /^(?:who|which|whose|whom|as|even|although|though|whereas|compared|according|like|particularly|not|on|in|at|an?|when|after|before|per|echoing|\p{Ll}+ing)$/u;

/** The town might have helped, she said, perhaps by paying. */
const goesOnWith = /^(?:that|because|especially|particularly|perhaps|including|unless|even|by|to)$/;

const wordsIn = (units: readonly Unit[], range: Range | undefined): number =>
  range
    ? units.filter(
        ({ start, end, kind }) => start >= range.start && end <= range.end && kind !== "mark",
      ).length
    : 0;

const isQuoteRange = (units: readonly Unit[], range: Range | undefined): boolean =>
  range !== undefined && units.some((unit) => isQuote(unit) && unit.start === range.start);

function contentBefore(
  units: readonly Unit[],
  attribution: Attribution,
  all: readonly Attribution[],
): Range | undefined {
  let to = attribution.segment.from;
  if (units[to - 1]?.lower === "as") to--;
  if (attribution.lemma === "—") {
    const quoted = units[to - 1];
    return quoted && { start: quoted.start, end: quoted.end };
  }
  while (to > 0 && (isComma(units[to - 1]) || isDash(units[to - 1]))) to--;
  let from = 0;
  for (let i = to - 2; i > 0; i--) {
    const unit = units[i];
    if (!unit) break;
    if (isEnd(unit)) {
      from = i + 1;
      break;
    }
  }
  // What another attribution has said before in this sentence is not said again.
  for (const other of all) {
    if (other === attribution || other.segment.from >= attribution.segment.from) continue;
    if (other.side === "before" && !other.quoteOnly && other.segment.to > from)
      from = other.segment.to;
  }
  while (from < to && (isComma(units[from]) || isDash(units[from]) || units[from]?.text === ":"))
    from++;
  if (conjunctions.has(units[from]?.lower ?? "") && from + 1 < to) from++;
  if (isComma(units[from]) && from + 1 < to) from++;
  // “Q,” he said: the quotation alone; it was “Q,” he said: the clause.
  const last = units[to - 1];
  if (isQuote(last) && to - 1 > from) {
    const lead = to - 1 - from;
    const introduced = isComma(units[to - 2]) || units[to - 2]?.text === ":";
    if ((lead <= 2 && introduced) || (introduced && wordsOfQuote(last) > 12)) from = to - 1;
    else if (wordsOfQuote(last) >= 8 && /^[“"'‘]+\p{Lu}/u.test(last?.text ?? "")) from = to - 1;
  }
  if (/^(?:after|when)$/.test(units[from]?.lower ?? "")) {
    const comma = units.findIndex((unit, i) => i > from && i < to - 3 && isComma(unit));
    if (comma > 0) from = comma + 1;
  }
  const first = units[from];
  if (!first || !last || to <= from) return undefined;
  const own = units.slice(from, to);
  const isHeadline = attribution.lemma === "-";
  if (!isHeadline && !own.some(isQuote) && !isClause(own)) return undefined;
  return { start: first.start, end: last.end };
}
