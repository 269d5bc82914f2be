import {
  conjunctions,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
} from "../data/english/grammar-words.ts";
import { bodyNouns, peopleNouns } from "../data/english/source-nouns.ts";
import type { Attribution, Found } from "./attribution.ts";
import { singular } from "./joined-names.ts";
import { phraseFrom } from "./phrase-from.ts";
import { isCapital, isComma, isDash, isEnd, isQuote, isTime, isVerb, type Unit } from "./units.ts";

type Naming = Pick<Attribution, "weak" | "noun"> & { readonly content: number };

/**
 * Verbs that say what something is or should be: "called it a ruin", "called for talks", "warned of
 * rain". Gives where the words reported begin; null where a name is given and nothing said;
 * undefined for a verb, or a use of one, that is none of these.
 */
export function namingOf(units: readonly Unit[], found: Found): Naming | null | undefined {
  const { lemma, at, cue, subject } = found;
  if (lemma === "warn" && /^(?:of|against)$/.test(units[at]?.lower ?? ""))
    return { content: at, noun: true };
  if (lemma === "call") {
    const start = Math.min(cue.from, subject?.from ?? cue.from);
    if (isQuote(units[at])) return units[start - 1]?.lower === "what" ? { content: at } : null;
    const called = isTime(units[at]) ? at + 1 : at;
    const particle = units[called]?.lower ?? "";
    if (/^(?:for|on|upon)$/.test(particle))
      return { content: called + 1, weak: particle === "for" };
    if (namesOnly(units, at) || isNameless(units, found)) return null;
  }
  const content = describedFrom(units, found);
  return content === undefined ? undefined : { content, noun: true };
}

/** "a move called the anchor": what is called so calls nothing. */
function isNameless(units: readonly Unit[], { cue, subject, form }: Found): boolean {
  if (form !== "past" || cue.to - cue.from !== 1 || !subject || subject.to !== cue.from)
    return false;
  const noun = units[subject.to - 1];
  if (!noun || isCapital(noun) || noun.kind !== "word" || subjectPronouns.has(noun.lower))
    return false;
  const before = units[subject.from]?.lower ?? "";
  return (
    /^an?$/.test(before) && !peopleNouns.has(singular(noun.lower)) && !bodyNouns.has(noun.lower)
  );
}

/** "a group called Holm Harbour": a name that ends the phrase is a name given, or one on the telephone. */
function namesOnly(units: readonly Unit[], at: number): boolean {
  let to = at;
  while (isCapital(units[to])) to++;
  const next = units[to];
  return (
    to > at &&
    (!next ||
      isComma(next) ||
      isEnd(next) ||
      isDash(next) ||
      prepositions.has(next.lower) ||
      conjunctions.has(next.lower) ||
      isTime(next) ||
      isVerb(next) ||
      next.lower === "to")
  );
}

/**
 * "called her a hero", "called the deal “a disgrace”", "described him as brave": one is said to be
 * something. Gives where the one begins; undefined where it is a name that is given.
 */
function describedFrom(units: readonly Unit[], { lemma, at }: Found): number | undefined {
  const first = units[at];
  const reason = reasons.get(lemma);
  if (reason !== undefined && first && objectPronouns.has(first.lower))
    return units[at + 1]?.lower === reason ? at : undefined;
  if (!/^(?:call|describe|label|brand|denounce|dismiss|hail|praise)$/.test(lemma)) return undefined;
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
export const reasons: ReadonlyMap<string, string> = new Map([
  ["accuse", "of"],
  ["blame", "for"],
  ["criticize", "for"],
  ["slam", "for"],
  ["praise", "for"],
]);

const opensNaming = (unit: Unit | undefined): boolean =>
  /^(?:a|an|the)$/.test(unit?.lower ?? "") || possessives.has(unit?.lower ?? "");
