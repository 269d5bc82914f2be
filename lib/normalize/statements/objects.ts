import { prepositions } from "../data/english/grammar-words.ts";
import { documentNouns, peopleNouns } from "../data/english/source-nouns.ts";
import { singular } from "./joined-names.ts";
import { phraseFrom } from "./phrase-from.ts";
import { isTime, type Unit } from "./units.ts";

/**
 * Whether a noun phrase after a verb of saying can be what is said: not the source that is cited, a
 * prize that is claimed, or the time at which something was reported.
 */
export function isSaid(
  units: readonly Unit[],
  from: number,
  lemma: string,
  clause = false,
): boolean {
  if (clause && lemma !== "claim") return true;
  // "blaming each other", "described himself".
  if (lower(units, from) === "each" && lower(units, from + 1) === "other") return false;
  const number = units[from]?.kind === "number" && /^(?:report|announce|predict)$/.test(lemma);
  if (units[from]?.kind !== "word" && !number) return false;
  if (
    /^(?:it|him|them|me|us|so|little|much|more|as|out|up|off|down|no|nothing)$/.test(
      lower(units, from),
    )
  )
    return units[from]?.lower === "no" && lemma === "report";
  const phrase = phraseFrom(units, from, { long: false });
  const noun = lower(units, (phrase?.to ?? from + 1) - 1);
  if (lemma === "cite")
    return !documentNouns.has(singular(noun)) && !peopleNouns.has(singular(noun));
  if (lemma === "claim") return !prizes.has(singular(noun)) && !prizes.has(lower(units, from + 1));
  if (lemma === "offer") return !accounts.has(singular(noun));
  if (lemma === "call") return !phraseHolds(units, from, phrase?.to ?? from + 1);
  if (lemma === "report") return !isWhen(units, from);
  return true;
}

const lower = (units: readonly Unit[], i: number): string => units[i]?.lower ?? "";

/** What is called to take place: "called an emergency meeting". */
const events =
  /^(?:meeting|hearing|session|election|vote|strike|conference|referendum|police|ambulance|witness|halt|truce)s?$/;

const phraseHolds = (units: readonly Unit[], from: number, to: number): boolean => {
  const end = units.findIndex(({ lower: word }, i) => i > from && i < to && prepositions.has(word));
  return events.test(lower(units, (end < 0 ? to : end) - 1));
};

/** What tells of words without being them: "offered a milder version". */
const accounts = new Set("version account view glimpse look explanation rationale".split(" "));

/** What is claimed by taking it. */
const prizes = new Set("prize title percent delegate seat life crown medal".split(" "));

/** "just today", "this week", "a few days later", "live from the field". */
const isWhen = (units: readonly Unit[], from: number): boolean =>
  /^(?:just|live|daily|today|yesterday)$/.test(lower(units, from)) ||
  (/^(?:this|last|next|every|each|a|few|one|two|three)$/.test(lower(units, from)) &&
    units
      .slice(from + 1, from + 4)
      .some(
        (unit) =>
          isTime(unit) || /^(?:days|weeks|months|years|hours|later|cycle)$/.test(unit.lower),
      ));
