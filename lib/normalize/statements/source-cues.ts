import { objectPronouns, prepositions } from "../data/english/grammar-words.ts";
import { bodyNouns, documentNouns, mediaNouns, peopleNouns } from "../data/english/source-nouns.ts";
import { type Attribution, attribution } from "./attribution.ts";
import { singular } from "./joined-names.ts";
import type { Stretch } from "./noun-phrase.ts";
import { opensPhrase } from "./parties.ts";
import { antecedentOf } from "./relative.ts";
import { isCapital, isComma, isDash, isEnd, isQuote, type Unit } from "./units.ts";

/** "according to X", "per X", "as X put it" is a verb's matter. */
export function accordingTo(units: readonly Unit[], i: number): Attribution | undefined {
  const unit = units[i];
  if (!unit) return undefined;
  const according = unit.lower === "according" && units[i + 1]?.lower === "to";
  const opening = units[i - 1]?.lower === "as" ? i - 1 : i;
  const per =
    unit.lower === "per" &&
    (isComma(units[opening - 1]) || opening === 0) &&
    opensPhrase(units[i + 1]);
  if (!according && !per) return undefined;
  const from = i + (according ? 2 : 1);
  if (/^(?:which|whom)$/.test(units[from]?.lower ?? "")) return accordingToWhich(units, i, from);
  const phrase = sourceFrom(units, from);
  if (!phrase) return undefined;
  const initial = i === 0 || (i === 1 && !isQuote(units[0]));
  const start = according ? i : opening;
  const next = units[phrase.to];
  return {
    side: initial ? "initial" : "before",
    cue: { from: start, to: from },
    lemma: "according to",
    subject: phrase,
    inherits: false,
    segment: { from: start, to: phrase.to },
    content:
      initial && (isComma(next) || next?.text === ":")
        ? (afterCited(units, phrase.to + 1) ?? phrase.to + 1)
        : null,
    addressee: null,
    relay: null,
    quoteOnly: false,
  };
}

/** "a report, according to which it rained": the report. */
function accordingToWhich(
  units: readonly Unit[],
  i: number,
  which: number,
): Attribution | undefined {
  const subject = antecedentOf(units, i);
  if (!subject || !units[which + 1]) return undefined;
  return attribution({
    side: "after",
    cue: { from: i, to: which + 1 },
    lemma: "according to",
    subject,
    segment: { from: i, to: which + 1 },
    content: which + 1,
  });
}

/** Of "According to X, citing Y, it rained", where "it rained" begins. */
function afterCited(units: readonly Unit[], from: number): number | undefined {
  const word = units[from]?.lower ?? "";
  const by =
    /^(?:cited|quoted|reported|seen|obtained)$/.test(word) && units[from + 1]?.lower === "by";
  if (!by && !/^(?:citing|quoting)$/.test(word)) return undefined;
  const cited = sourceFrom(units, from + (by ? 2 : 1));
  return cited && isComma(units[cited.to]) ? cited.to + 1 : undefined;
}

/** A source as named after "according to": up to the comma, quotation or end that follows it. */
function sourceFrom(units: readonly Unit[], from: number): Stretch | undefined {
  let depth = 0;
  for (let i = from; i < Math.min(units.length, from + 40); i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.text === "(") depth++;
    if (unit.text === ")") {
      if (depth === 0) return i > from ? { from, to: i } : undefined;
      depth--;
      continue;
    }
    if (depth > 0) continue;
    const stops =
      isEnd(unit) || isComma(unit) || isDash(unit) || unit.text === ":" || unit.lower === "via";
    const clause =
      i > from &&
      /^(?:that|which|and|but|when|while|as|after|because)$/.test(unit.lower) &&
      !isCapital(units[i + 1]);
    if (stops || clause || (i > from && isQuote(unit) && isComma(units[i - 1])))
      return i > from ? { from, to: i } : undefined;
  }
  return { from, to: Math.min(units.length, from + 40) };
}

/** "citing Y", "which cited Y": who is behind what an outlet says; no statement of its own. */
export function citing(units: readonly Unit[], i: number): Attribution | undefined {
  const unit = units[i];
  const before = units[i - 1];
  if (!unit) return undefined;
  const participle = /^(?:citing|quoting)$/.test(unit.lower);
  const relative =
    /^(?:cited|quoted|cites|quotes)$/.test(unit.lower) &&
    /^(?:which|who)$/.test(before?.lower ?? "");
  if (!participle && !relative) return undefined;
  const phrase = sourceFrom(units, i + 1);
  if (!phrase || units.slice(phrase.from, phrase.to).some(({ lower }) => lower === "saying"))
    return undefined;
  if (!isSource(units, phrase)) return participle ? reasons(units, i) : undefined;
  const from = relative ? i - 1 : i;
  return {
    side: "cited",
    cue: { from: i, to: i + 1 },
    lemma: "cite",
    subject: phrase,
    inherits: true,
    segment: { from, to: phrase.to },
    content: null,
    addressee: null,
    relay: null,
    quoteOnly: false,
  };
}

/** Somebody, a writing or a body that can say something, and not a reason. */
function isSource(units: readonly Unit[], { from, to }: Stretch): boolean {
  if (isQuote(units[from])) return false;
  let end = from;
  while (end < to && !prepositions.has(units[end]?.lower ?? "") && !isQuote(units[end])) end++;
  const own = units.slice(from, end);
  const noun = own.at(-1);
  if (!noun || isCapital(noun) || noun.kind === "number" || objectPronouns.has(noun.lower))
    return true;
  return own.some(
    ({ lower }) =>
      sources.some((nouns) => nouns.has(lower) || nouns.has(singular(lower))) ||
      /^(?:those|unnamed|unidentified|anonymous|familiar)$/.test(lower) ||
      /^\p{L}{3,}(?:[^tvdh]er|or|ist|man|woman|men)s?$/u.test(lower),
  );
}

const sources = [peopleNouns, documentNouns, bodyNouns, mediaNouns];

/** "citing the storms of May": what the speaker of the sentence gives for a reason. */
const reasons = (units: readonly Unit[], i: number): Attribution | undefined =>
  isComma(units[i + 1]) || isEnd(units[i + 1])
    ? undefined
    : attribution({
        side: "after",
        cue: { from: i, to: i + 1 },
        lemma: "cite",
        subject: null,
        inherits: true,
        segment: { from: i, to: i + 1 },
        content: i + 1,
      });

/** Of "an account that she gave to Y", the place of "to"; undefined where the phrase says nothing so. */
export function givenToIn(units: readonly Unit[], phrase: Stretch | null): number | undefined {
  if (!phrase) return undefined;
  for (let i = phrase.from + 2; i < phrase.to - 1; i++)
    if (/^(?:gave|provided|made)$/.test(units[i]?.lower ?? "") && units[i + 1]?.lower === "to")
      return i + 1;
  return undefined;
}

/** Of "an account she gave to Y", she: whose account it is. */
export function giverIn(units: readonly Unit[], phrase: Stretch | null): Stretch | undefined {
  const to = givenToIn(units, phrase);
  if (!phrase || to === undefined) return undefined;
  for (let i = phrase.from + 1; i < to - 1; i++) {
    const unit = units[i];
    if (unit && (/^(?:he|she|they)$/.test(unit.lower) || isCapital(unit)))
      return { from: i, to: to - 1 };
  }
  return undefined;
}
