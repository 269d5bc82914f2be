import { auxiliaries, conjunctions, prepositions } from "../data/english/grammar-words.ts";
import { addresseeOf, toThat } from "./addressee.ts";
import { asideEnd, opensInfinitive, parenthesisEnd, skipAdverbials } from "./adverbials.ts";
import { type Attribution, afterCue, type Found, startOf } from "./attribution.ts";
import {
  aboutBefore,
  adjuncts,
  contentStandsBefore,
  isWriting,
  quotedBefore,
} from "./before-cue.ts";
import { counts } from "./counting.ts";
import { hasVerb } from "./lookahead.ts";
import { namingOf } from "./naming.ts";
import type { Stretch } from "./noun-phrase.ts";
import { isSaid } from "./objects.ts";
import { cueOf, isCapital, isComma, isDash, isEnd, isQuote, isVerb, type Unit } from "./units.ts";
import { asNoun, saidLater, surelyClause, surelyVerb } from "./verb-sense.ts";

/**
 * Finds on which side of a cue the words reported stand; undefined where there are none. A
 * quotation right before the subject wins; then "that", a quotation or a colon after the cue; then
 * a comma or the end, after which only the words before are left; then a clause or noun phrase.
 */
export function placed(units: readonly Unit[], found: Found): Attribution | undefined {
  const { lemma, complements } = found;
  const named = namingOf(units, found);
  if (named === null) return undefined;
  if (named) return { ...afterCue(found, named.content, named.content, null), ...named };
  if (
    found.form !== "past" &&
    found.form !== "ing" &&
    asNoun.has(lemma) &&
    !surelyVerb(units, found)
  )
    return undefined;
  if (
    lemma === "state" &&
    found.form !== "past" &&
    found.form !== "ing" &&
    !quotesOrThat(units, found.at)
  )
    return undefined;
  // "asked for licences to explore": what is wanted, and nobody is asked.
  if (lemma === "ask" && units[found.at]?.lower === "for" && !isQuote(units[found.at + 1]))
    return undefined;
  const addressee = complements.includes("a") ? addresseeOf(units, found) : null;
  const spoken = addressee?.to ?? found.at;
  const beyond = skipAdverbials(units, spoken, { infinitive: complements.includes("i") });
  const k = addressee && /[ti]/.test(complements) ? toThat(units, beyond, complements) : beyond;
  const next = units[k];
  // "responded by saying": the second verb says it.
  if (next && prepositions.has(next.lower) && cueOf(units[k + 1])?.form === "ing")
    return contentStandsBefore(units, found, k, addressee);
  const here = (content: number, to = k): Attribution => afterCue(found, content, to, addressee);
  const before = (): Attribution | undefined => contentStandsBefore(units, found, k, addressee);
  if (complements === "p") return quotationAfter(units, k, here);
  if (next === undefined) return before();
  const quoted = quotedBefore(units, found);
  if (next.lower === "that" && !quoted && /[tbwa]/.test(complements)) return here(k);
  if (quoted && next.text !== ":") {
    const trailing = before();
    if (trailing) return trailing;
  }
  if (isQuote(next)) return here(k);
  // "agreed on nine articles": what was done, and no words of it.
  if (
    lemma === "agree" &&
    /^(?:on|upon|to|with)$/.test(units[spoken]?.lower ?? "") &&
    !isInfinitive(units, spoken)
  )
    return undefined;
  // "how he responds can be decisive": nothing is reported.
  if (
    /^(?:how|whatever)$/.test(units[startOf(found) - 1]?.lower ?? "") &&
    auxiliaries.has(next.lower)
  )
    return undefined;
  if ((next.text === ":" || isComma(next)) && isQuote(units[k + 1])) {
    if (isComma(next) && aboutBefore(units, found))
      return { ...here(k + 1), side: "before", segment: { from: startOf(found), to: k } };
    return here(k + 1);
  }
  if (next.text === ":") return afterColon(units, found, k, addressee);
  if (isDash(next) && /[tb]/.test(complements)) {
    const resumed = asideEnd(units, k);
    if (resumed !== undefined) return here(resumed, resumed);
  }
  if (isComma(next)) {
    const resumed = parenthesisEnd(units, k);
    if (resumed !== undefined) return here(resumed, resumed);
    if (clauseAfterComma(units, found, k, addressee)) return here(k + 1);
    if (/^(?:if|unless)$/.test(units[k + 1]?.lower ?? "") && /[tb]/.test(complements))
      return here(k + 1);
  }
  if (asksOrTells(units, k, complements)) return here(k);
  if (
    /^(?:little|nothing|much|something|so|more|no)$/.test(next.lower) &&
    !isVerb(units[k + 1]) &&
    !(next.lower === "no" && hasVerb(units, k + 1)) &&
    !/^(?:of|than|matter)$/.test(units[k + 1]?.lower ?? "") &&
    !isCapital(units[k + 1])
  )
    return undefined;
  const closes = isComma(next) || isEnd(next) || isDash(next) || conjunctions.has(next.lower);
  // "Ann Lind said because the pier is closed, …": nothing stands before that could be said.
  if (
    startOf(found) === 0 &&
    /^(?:because|if)$/.test(next.lower) &&
    complements.includes("b") &&
    units.slice(k).some(isComma)
  )
    return here(k);
  if (closes || (adjuncts.test(next.lower) && !(counts(units, k) && hasVerb(units, k)))) {
    const trailing =
      addressee && lemma !== "tell" && !besideQuote(units, found) ? undefined : before();
    if (trailing || closes || /^(?:when|while|after|before|as)$/.test(next.lower)) return trailing;
  }
  if (complements.replaceAll("q", "") === "") return before();
  // "say it to the board": what "it" is, was said elsewhere.
  if (next.lower === "it" && /^(?:to|again|all|in|with)$/.test(units[k + 1]?.lower ?? ""))
    return undefined;
  if (next.lower === "to" || (/^(?:not|never)$/.test(next.lower) && units[k + 1]?.lower === "to")) {
    const asked = complements.includes("a") && addressee === null;
    if (!complements.includes("i") || asked || refusesName(units, k)) return undefined;
    return complements.includes("b") || /^(?:ask|tell|plead)$/.test(lemma) || !addressee
      ? here(k)
      : here(addressee.from);
  }
  if (complements.includes("a") && !complements.includes("b")) return undefined;
  // "will propose", "may announce": nobody has said it yet.
  if (saidLater(units, found) && !complements.includes("b")) return undefined;
  const clause = hasVerb(units, k) || (surelyClause.has(lemma) && isSaid(units, k, lemma, true));
  if (/^(?:him|them|me|us)$/.test(next.lower)) return undefined;
  // "wrote in the list he was honoured": a pronoun opens a clause.
  const opens = /[tb]/.test(complements) && /^(?:he|she|they|i|we)$/.test(next.lower);
  const writes = complements.includes("d") && found.subject && isWriting(units, found.subject);
  if (clause && (complements.includes("b") || writes || opens)) return here(k);
  if (lemma === "declare" && /^(?:war|victory|bankruptcy)$/.test(next.lower)) return undefined;
  if (saidLater(units, found)) return undefined;
  if (complements.includes("n") && isSaid(units, k, lemma) && (spoken === k || lemma === "report"))
    return {
      ...here(k),
      noun: true,
      ...(/^(?:blame|demand|offer)$/.test(lemma) ? { weak: true } : {}),
    };
  return isQuote(units[startOf(found) - 1]) ? before() : undefined;
}

const besideQuote = (units: readonly Unit[], found: Found): boolean =>
  isQuote(units[startOf(found) - 1]) || isQuote(units[startOf(found) - 2]);

function asksOrTells(units: readonly Unit[], k: number, complements: string): boolean {
  const word = units[k]?.lower ?? "";
  if (!/[wt]/.test(complements)) return false;
  if (/^(?:whether|if|how|what|why)$/.test(word)) return true;
  // "asked who would pay", "said which pier it was"; but "said Ann Lind, who".
  return /^(?:who|whom|which|where|when)$/.test(word) && complements.includes("wi");
}

/** "asked not to be named": no wish of which the article tells. */
const refusesName = (units: readonly Unit[], not: number): boolean =>
  units[not]?.lower === "not" && /^(?:named|identified|quoted)$/.test(units[not + 3]?.lower ?? "");

/** "chanted “No toll!”", "chanted, “No toll!”". */
function quotationAfter(
  units: readonly Unit[],
  k: number,
  here: (content: number) => Attribution,
): Attribution | undefined {
  const at = isComma(units[k]) ? k + 1 : k;
  return isQuote(units[at]) ? here(at) : undefined;
}

const isInfinitive = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "to" && opensInfinitive(units[at + 1]);

/** "states" is a noun but before "that", a quotation or a pronoun. */
const quotesOrThat = (units: readonly Unit[], at: number): boolean => {
  const next = units[at]?.text === ":" || isComma(units[at]) ? units[at + 1] : units[at];
  return (
    isQuote(next) ||
    (next?.lower === "that" && !isVerb(units[at + 1])) ||
    /^(?:he|she|they|it)$/.test(next?.lower ?? "")
  );
};

/** A colon at the end has its words in the next paragraph. */
function afterColon(
  units: readonly Unit[],
  found: Found,
  k: number,
  addressee: Stretch | null,
): Attribution | undefined {
  if (units[k + 1])
    return found.complements.replaceAll("q", "") === ""
      ? undefined
      : afterCue(found, k + 1, k, addressee);
  return { ...afterCue(found, k + 1, k + 1, addressee), content: null, quoteOnly: true };
}

function clauseAfterComma(
  units: readonly Unit[],
  found: Found,
  comma: number,
  addressee: Stretch | null,
): boolean {
  const next = units[comma + 1];
  const start = startOf(found);
  // "As the paper reported, …", "given that, as the paper reported, …".
  const lead = units[start - 2];
  const first =
    start === 1 || (start === 2 && (lead?.text === "(" || conjunctions.has(lead?.lower ?? "")));
  const as = units[start - 1]?.lower === "as" && (first || isComma(lead));
  const opens = start === 0 || isEnd(units[start - 1]) || as;
  if (!next || /ing$/.test(next.lower) || !opens || !hasVerb(units, comma + 1)) return false;
  if (as && first) return /[tb]/.test(found.complements);
  if (addressee) return !adjuncts.test(next.lower) && !prepositions.has(next.lower);
  // "Writing in the Gazette, Ann Lind called it a ruin": she writes, and what she writes has its own verb.
  if (found.lemma === "write" && found.form === "ing") return false;
  return /^(?:report|say|note|write|add)$/.test(found.lemma) && isCapital(next);
}
