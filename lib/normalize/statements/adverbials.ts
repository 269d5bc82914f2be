import { determiners, possessives, prepositions } from "../data/english/grammar-words.ts";
import { beginsSmall } from "../text/letters.ts";
import { counts } from "./counting.ts";
import type { Stretch } from "./noun-phrase.ts";
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

/** Of "told reporters on Monday", the one told; of "told CNN in an interview", CNN. */
export function shorter(units: readonly Unit[], { from, to }: Stretch): number {
  for (let i = from + 1; i < to; i++) {
    const unit = units[i];
    if (!unit) break;
    if (/^(?:in|on|during|at|after|before|by|about|from|through)$/.test(unit.lower)) return i;
    if (isTime(unit)) return i;
  }
  return to;
}

/** Past adverbs, times and phrases with a preposition, to what may be the words reported. */
export function skipAdverbials(
  units: readonly Unit[],
  from: number,
  { infinitive = false }: { readonly infinitive?: boolean } = {},
): number {
  let k = from;
  for (let turns = 0; turns < 8; turns++) {
    const unit = units[k];
    if (!unit) return k;
    // "in a statement seen by Reuters that".
    const passed = passedEnd(units, k);
    if (passed !== undefined) return passed;
    // "told them there would be rain": what there would be is told.
    if (unit.lower === "there" && isVerb(units[k + 1])) return k;
    // "promised to begin": the infinitive is what was promised.
    if (infinitive && unit.lower === "to" && opensInfinitive(units[k + 1])) return k;
    if (
      isAdverb(unit) ||
      isTime(unit) ||
      /^(?:again|later|also|flatly|out|only|twice|then)$/.test(unit.lower)
    )
      k++;
    else if (
      /^(?:this|last|next|that)$/.test(unit.lower) &&
      isTime(units[k + 1]) &&
      !isVerb(units[k + 2])
    )
      k += 2;
    else if (unit.kind === "number" && isTime(units[k - 1])) k++;
    else if (
      /^(?:late|early)$/.test(unit.lower) &&
      (isTime(units[k + 1]) || units[k + 1]?.lower === "on")
    )
      k++;
    else if (unit.lower === "(" || unit.text === "(") {
      const close = units.slice(k, k + 14).findIndex(({ text }) => text === ")");
      if (close < 0) return k;
      k += close + 1;
    } else if (
      prepositions.has(unit.lower) &&
      unit.lower !== "like" &&
      cueOf(units[k + 1])?.form !== "ing" &&
      !counts(units, k)
    ) {
      const phrase = phraseFrom(units, k + 1, { long: false });
      if (!phrase) return isQuote(units[k + 1]) && /^(?:on|in|at|to)$/.test(unit.lower) ? k : k;
      k = bareEnd(units, phrase);
      if (
        isQuote(units[k]) &&
        units[k - 1]?.kind === "possessive" &&
        units[k + 1] &&
        !isEnd(units[k + 1])
      )
        k++;
    } else return k;
  }
  return k;
}

const unitsToThat = 9;

/** Past "seen by Reuters" after a writing, to "that". */
function passedEnd(units: readonly Unit[], at: number): number | undefined {
  const made = /^(?:carried|issued|obtained|posted|published|released|reviewed|seen|sent)$/;
  if (!made.test(units[at]?.lower ?? "") || !/^(?:by|on|to)$/.test(units[at + 1]?.lower ?? ""))
    return undefined;
  for (let i = at + 2; i < at + unitsToThat; i++) {
    if (!units[i] || isEnd(units[i]) || isVerb(units[i]) || isQuote(units[i])) return undefined;
    if (units[i]?.lower === "that") return i;
  }
  return undefined;
}

export const opensInfinitive = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" &&
  beginsSmall(unit.text) &&
  !determiners.has(unit.lower) &&
  !possessives.has(unit.lower) &&
  !/[^su]s$/.test(unit.lower);

/** Of "in some detail Ann Lind's visit", the end of "in some detail": a name after a bare noun is no part. */
function bareEnd(units: readonly Unit[], { from, to }: Stretch): number {
  const first = units[from];
  if (!first || determiners.has(first.lower) || possessives.has(first.lower) || isCapital(first))
    return to;
  for (let i = from + 1; i < to; i++)
    if (
      isCapital(units[i]) &&
      units[i - 1]?.kind === "word" &&
      !isCapital(units[i - 1]) &&
      !prepositions.has(units[i - 1]?.lower ?? "")
    )
      return i;
  return to;
}

/** "said — on the radio, as it happens — that": the place after the second dash. */
export function asideEnd(units: readonly Unit[], dash: number): number | undefined {
  for (let i = dash + 2; i < Math.min(units.length - 1, dash + 20); i++) {
    if (isEnd(units[i]) || isQuote(units[i])) return undefined;
    if (isDash(units[i])) return i + 1;
  }
  return undefined;
}

/** "said, per a translator, that": the place after the second comma, if words reported stand there. */
export function parenthesisEnd(units: readonly Unit[], comma: number): number | undefined {
  const sourced = /^(?:according|citing)$/.test(units[comma + 1]?.lower ?? "");
  for (let i = comma + 1; i < Math.min(units.length, comma + 25); i++) {
    const unit = units[i];
    if (!unit || isEnd(unit)) return undefined;
    if (isQuote(unit)) return isComma(units[i - 1]) && i > comma + 1 ? i : undefined;
    if (isComma(unit)) {
      const next = units[i + 1];
      if (next?.lower === "that" || isQuote(next)) return i + 1;
      // "reported, according to people in the room, …".
      if (sourced && next && !isEnd(next) && next.lower !== "via" && i > comma + 3) return i + 1;
    }
    if (i === comma + 1 && /^(?:and|but|adding|saying|calling)$/.test(unit.lower)) return undefined;
  }
  return undefined;
}
