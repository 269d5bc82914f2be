import {
  conjunctions,
  prepositions,
  subjectPronouns,
  subordinators,
} from "../data/english/grammar-words.ts";
import { documentNouns } from "../data/english/source-nouns.ts";
import { type Attribution, afterCue, type Found, startOf } from "./attribution.ts";
import { isClause } from "./clauses.ts";
import { headPart } from "./descriptions.ts";
import { singular } from "./joined-names.ts";
import { resumedAfter } from "./lookahead.ts";
import type { Stretch } from "./noun-phrase.ts";
import { opensPhrase } from "./parties.ts";
import { isAdverb, isComma, isDash, isEnd, isQuote, isTime, type Unit } from "./units.ts";

/** “…,” she said: a quotation that ends as speech does, or a long one, right before the subject. */
export function quotedBefore(units: readonly Unit[], found: Found): boolean {
  if (found.inherits === true || !found.subject) return false;
  const start = startOf(found);
  const left = units[start - 1];
  const at = isComma(left) || isDash(left) ? start - 2 : start - 1;
  const quote = units[at];
  if (!quote || !isQuote(quote)) return false;
  const words = quote.text.split(/\s+/).length;
  // "Citing “the storm,” she said": what she cites, and not what she said.
  const led =
    at === 1 && /^(?:\p{Lu}\p{Ll}+ing|with|despite|after|in|by)$/iu.test(units[0]?.text ?? "");
  return (at <= 1 && !led) || words >= 6;
}

/** The attribution of a cue whose words stand before it; undefined where none stand there. */
export function contentStandsBefore(
  units: readonly Unit[],
  found: Found,
  k: number,
  addressee: Stretch | null,
): Attribution | undefined {
  const { subject, complements } = found;
  if (found.inherits || !subject) return undefined;
  const start = startOf(found);
  const own = afterCue(found, 0, k, addressee);
  if (start === 0) {
    const next = units[k];
    const alone = !next || isEnd(next) || isComma(next) || adjuncts.test(next.lower);
    return alone ? { ...own, side: "before", content: null, quoteOnly: true } : undefined;
  }
  const quoted = isQuote(units[start - 1]) || isQuote(units[start - 2]);
  if (/^[nq]*$/.test(complements) && !quoted) return undefined;
  // "as voters responded to the plan": no answer.
  if (own.lemma === "respond" && units[k]?.lower === "to" && !quoted) return undefined;
  if (
    complements.includes("d") &&
    !complements.includes("b") &&
    !quoted &&
    !isWriting(units, subject) &&
    !isFinder(units, subject)
  )
    return undefined;
  if (
    subject.to - subject.from === 1 &&
    /^(?:who|which|that)$/.test(units[subject.from]?.lower ?? "")
  )
    return undefined;
  const as = units[start - 1]?.lower === "as";
  const mark = units[as ? start - 2 : start - 1];
  if (!(isComma(mark) || isDash(mark) || isQuote(mark))) return undefined;
  const clause =
    isClause(units.slice(0, start - 1)) ||
    (quoted && start > 2 && !prepositions.has(units[0]?.lower ?? ""));
  const short =
    start <= 4 && !clause && isComma(units[k]) && !conjunctions.has(units[k + 1]?.lower ?? "");
  const content =
    (quoted || !clause ? resumedAfter(units, k) : undefined) ?? (short ? k + 1 : null);
  return { ...own, side: "before", content, segment: { from: as ? start - 1 : start, to: k } };
}

/** "The report found" as against "Ann Lind found". */
export function isWriting(units: readonly Unit[], { from, to }: Stretch): boolean {
  const own = headPart(units.slice(from, to));
  const comma = own.findIndex(isComma);
  const noun = (comma < 0 ? own : own.slice(0, comma)).at(-1)?.lower ?? "";
  return documentNouns.has(noun) || documentNouns.has(singular(noun));
}

/** "…, the researchers found": who has looked into it. */
const isFinder = (units: readonly Unit[], { to }: Stretch): boolean =>
  /^(?:academics|analysts|auditors|authors|economists|experts|inquiry|inspectors|investigators|researchers|scientists|team)$/.test(
    units[to - 1]?.lower ?? "",
  );

/** "The cost of the pier, Ann Lind said, “is fair”": what the quotation is about stands before. */
export function aboutBefore(units: readonly Unit[], found: Found): boolean {
  const start = startOf(found);
  const own = units.slice(0, start - 1);
  const [first] = own;
  if (!first || start < 4 || start > 16 || !isComma(units[start - 1])) return false;
  if (found.subject === null || found.subject.to > found.cue.from) return false;
  if (own.some((unit) => isTime(unit) || isQuote(unit)) || /(?:ing|ed)$/.test(first.lower))
    return false;
  if (own.some(isComma) || isClause(own) || isAdverb(first)) return false;
  if (prepositions.has(first.lower) || subordinators.has(first.lower)) return false;
  return opensPhrase(first) || subjectPronouns.has(first.lower);
}

/** What may follow a cue whose words stand before it. */
export const adjuncts =
  /^(?:as|when|while|after|before|because|who|in|adding|referring|about|if|of)$/;
