import {
  conjunctions,
  objectPronouns,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators,
} from "../data/english/grammar-words.ts";
import { trimmed } from "./before-subject.ts";
import { joinsNames } from "./joined-names.ts";
import {
  cueOf,
  isAdverb,
  isCapital,
  isComma,
  isDash,
  isEnd,
  isQuote,
  isSubjectWithVerb,
  isTime,
  isVerb,
  type Stretch,
  type Unit,
} from "./units.ts";

export type { Stretch } from "./units.ts";

const unitsMax = 40;

/**
 * The noun phrase that ends right before a verb: its words back to where the clause begins, with
 * what stands in brackets or, between commas, in apposition. Undefined where none is to be seen.
 */
export function subjectBefore(units: readonly Unit[], verb: number): Stretch | undefined {
  let to = verb;
  const last = units[to - 1];
  if (!last) return undefined;
  if (isComma(last) && units[to - 2]?.text === ")") {
    const name = withApposition(units, to) ?? bracketed(units, to - 1);
    return name;
  }
  if (isComma(last) || isDash(last)) return withApposition(units, to);
  if (isQuote(last) && /,[”"'’]+$/.test(last.text)) return closedByQuotation(units, to);
  if (last.text === ")") return bracketed(units, to);
  if (subjectPronouns.has(last.lower) && last.lower !== "you") return { from: to - 1, to };
  // "they've said".
  if (isSubjectWithVerb(last)) return { from: to - 1, to };
  // "Ann Lind on Tuesday said".
  while (to > 1 && isTime(units[to - 1]) && !isCapitalName(units, to)) to--;
  if (to < verb && /^(?:on|in|last|this|early|late)$/.test(units[to - 1]?.lower ?? "")) to--;
  if (to < verb && isComma(units[to - 1]) && to > 3) return withApposition(units, to);
  if (to < verb && (to === 0 || isComma(units[to - 1]))) return undefined;
  const relative = relativeStart(units, to);
  if (relative !== undefined) {
    const head = subjectBefore(units, relative);
    if (head) return { from: head.from, to };
  }
  const from = clauseStart(units, to);
  while (to > from && isAdverb(units[to - 1])) to--;
  return trimmed(units, from, to);
}

/** "May" and "June" are names as well. */
const isCapitalName = (units: readonly Unit[], to: number): boolean =>
  /^(?:may|june|april|august|jan|mar)$/.test(units[to - 1]?.lower ?? "") &&
  isCapital(units[to - 2]);

/** "sources who read the deal told": where a relative clause without commas begins. */
function relativeStart(units: readonly Unit[], to: number): number | undefined {
  for (let i = to - 2; i > Math.max(0, to - 16); i--) {
    const unit = units[i];
    if (
      !unit ||
      isComma(unit) ||
      isEnd(unit) ||
      isQuote(unit) ||
      isDash(unit) ||
      (unit.lower === "that" && !isVerb(units[i + 1]))
    )
      return undefined;
    if (!/^(?:who|whose|that)$/.test(unit.lower)) continue;
    const before = units[i - 1];
    const verb =
      unit.lower === "who" ||
      units.slice(i + 1, to).some((word) => isVerb(word) || /^\p{Ll}+ed$/u.test(word.text));
    return (before?.kind === "word" || isPossessive(before)) && verb ? i : undefined;
  }
  return undefined;
}

function bracketed(units: readonly Unit[], to: number): Stretch | undefined {
  const open = openingBracket(units, to - 1);
  if (open === undefined || open === 0) return undefined;
  const inner = subjectBefore(units, open);
  return inner && { from: inner.from, to };
}

function openingBracket(units: readonly Unit[], close: number): number | undefined {
  for (let i = close; i >= Math.max(0, close - 14); i--) if (units[i]?.text === "(") return i;
  return undefined;
}

/** "Ann Lind, the mayor, said", "the source, who asked not to be named, said". */
function withApposition(units: readonly Unit[], to: number): Stretch | undefined {
  const mark = units[to - 1];
  for (let i = to - 2; i > Math.max(0, to - unitsMax); i--) {
    const unit = units[i];
    if (!unit || isEnd(unit) || unit.text === ":") return undefined;
    const opening = isComma(mark) ? isComma(unit) : isDash(unit);
    if (isQuote(unit) && i === to - 2) continue;
    if (isQuote(unit) && isComma(mark) && !/[,.!?…–—-][”"'’]+$/.test(unit.text)) continue;
    if (isQuote(unit) && isComma(mark)) {
      // “…,” Ann Lind, said: no apposition, or a quotation that stands for the first comma.
      return trimmed(units, i + 1, to - 1);
    }
    if (!opening) continue;
    const next = units[i + 1];
    const inside = units.slice(i + 1, to - 1);
    const head = subjectBefore(units, i);
    if (
      !head ||
      (isComma(units[head.from - 1]) && /^(?:of|from)$/.test(units[head.from]?.lower ?? ""))
    )
      continue;
    if (next && (isQuote(units[head.from - 1]) || looksApposed(inside, isDash(mark))))
      return { from: beforeApposition(units, head.from), to: to - 1 };
    // "head of a town, a village, and a port": the apposition began before.
    if (/^(?:and|or)$/.test(next?.lower ?? "") || (next?.kind === "word" && isComma(units[i + 2])))
      continue;
    return undefined;
  }
  return undefined;
}

/** "Ann Lind, citing “the storm,” said": the comma within the marks ends the apposition. */
function closedByQuotation(units: readonly Unit[], to: number): Stretch | undefined {
  for (let i = to - 2; i > Math.max(0, to - unitsMax); i--) {
    const unit = units[i];
    if (!unit || isEnd(unit) || isQuote(unit) || unit.text === ":") return undefined;
    if (!isComma(unit)) continue;
    if (to - i < 3 || conjunctions.has(units[i + 1]?.lower ?? "")) return undefined;
    const head = subjectBefore(units, i);
    return head && { from: beforeApposition(units, head.from), to };
  }
  return undefined;
}

/** "Sen. Ann Lind, R-Idaho, the whip,": no name that could speak. */
const partyAndState = /^[DIR]-\p{Lu}/u;

/** "Ann Lind, the mayor of a town, who …": back over further appositions to the name. */
function beforeApposition(units: readonly Unit[], from: number): number {
  if (!isComma(units[from - 1])) return from;
  if (isCapital(units[from]) && !partyAndState.test(units[from]?.text ?? "")) return from;
  const head = subjectBefore(units, from - 1);
  return head && isCapital(units[head.to - 1]) && head.to - head.from <= 8 ? head.from : from;
}

const looksApposed = (inside: readonly Unit[], dashes: boolean): boolean => {
  const [first] = inside;
  if (!first) return false;
  if (dashes && /^(?:and|or)$/.test(first.lower)) return inside.length <= 8;
  if (/^(?:and|but|or|saying|adding|that|if|because)$/.test(first.lower)) return false;
  return inside.length <= 30;
};

/** Where the run of words that can belong to one noun phrase begins. */
function clauseStart(units: readonly Unit[], to: number): number {
  let i = to - 1;
  for (; i >= Math.max(0, to - unitsMax); i--) {
    const unit = units[i];
    if (!unit) break;
    if (unit.text === ")") {
      const open = openingBracket(units, i);
      if (open === undefined) break;
      i = open;
      continue;
    }
    if (isQuote(unit)) {
      if (/^[“"‘'].{1,30}[”"’']$/su.test(unit.text) && !/[,.!?][”"’']+$/.test(unit.text)) continue;
      break;
    }
    if (isComma(unit) || isEnd(unit) || isDash(unit) || /^[:()[\]]$/.test(unit.text)) break;
    if (
      unit.lower === "that" ||
      questionWords.has(unit.lower) ||
      (isVerb(unit) && !isCapital(unit) && !passive(units, i))
    )
      break;
    if (subjectPronouns.has(unit.lower) || objectPronouns.has(unit.lower)) {
      if (!possessives.has(unit.lower) && !ofThem(units, i) && !/sel(?:f|ves)$/.test(unit.lower))
        break;
    }
    if (i < to - 1 && takesObject(units, i)) break;
    if (subordinators.has(unit.lower) && !/^(?:as|before|after|since|until)$/.test(unit.lower))
      break;
    if (/^(?:as|after|before|since|until)$/.test(unit.lower) && i < to - 1) break;
    if (conjunctions.has(unit.lower) && !joinsNames(units, i) && !joinsPlaces(units, i, to)) break;
    if (
      isTime(unit) &&
      unit.kind === "word" &&
      i < to - 1 &&
      !prepositions.has(units[i + 1]?.lower ?? "") &&
      !isPossessive(units[i + 1])
    )
      break;
    if (/^\p{Ll}+ing$/u.test(unit.text) && (cueOf(unit)?.complements ?? "q") !== "q") break;
  }
  return i + 1;
}

/** "observers in Ohio and around the country". */
const joinsPlaces = (units: readonly Unit[], i: number, to: number): boolean =>
  units[i]?.lower === "and" &&
  /^(?:in|at|on|around|across|from|of|outside|within|inside)$/.test(units[i + 1]?.lower ?? "") &&
  i + 2 < to &&
  units
    .slice(Math.max(0, i - 5), i)
    .some(({ lower }) => /^(?:in|at|on|from|of|inside)$/.test(lower));

/** "sailed a boat": a verb in the past, and not "the injured man". */
const takesObject = (units: readonly Unit[], i: number): boolean => {
  const next = units[i + 1]?.lower ?? "";
  return (
    /^\p{Ll}{2,}ed$/u.test(units[i]?.text ?? "") &&
    (/^(?:a|an|the)$/.test(next) || possessives.has(next) || objectPronouns.has(next))
  );
};

/** "a memo seen by Reuters" goes on. */
const passive = (units: readonly Unit[], i: number): boolean => units[i + 1]?.lower === "by";

/** "most of them", "a source close to him". */
const ofThem = (units: readonly Unit[], i: number): boolean =>
  /^(?:of|to|with|around|behind|against)$/.test(units[i - 1]?.lower ?? "") &&
  objectPronouns.has(units[i]?.lower ?? "");

const isPossessive = (unit: Unit | undefined): boolean => unit?.kind === "possessive";
