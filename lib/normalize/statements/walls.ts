import { conjunctions, prepositions, subordinators } from "../data/english/grammar-words.ts";
import { beginsLarge } from "../text/letters.ts";
import type { Attribution } from "./attribution.ts";
import { hasFiniteVerb } from "./clauses.ts";
import { phraseFrom } from "./phrase-from.ts";
import { resumesVerb } from "./resumption.ts";
import { cueOf, isCapital, isComma, isDash, isQuote, isVerb, type Unit } from "./units.ts";

/**
 * Whether the words that one attribution reports end before a unit: another attribution of the same
 * rank begins there, or the main clause after "While X said so,".
 */
export function wallAt(
  units: readonly Unit[],
  at: number,
  own: Attribution,
  all: readonly Attribution[],
  subordinate: boolean,
): boolean {
  const unit = units[at];
  const comma = isComma(unit) || isDash(unit);
  for (const other of all) {
    if (other === own || other.segment.from < at) continue;
    const gap = other.segment.from - at;
    if (gap > 3) break;
    if (other.side === "before") {
      if (comma && (gap === 1 || (gap === 2 && units[at + 1]?.lower === "as"))) return true;
      if (gap === 0 && other.lemma === "according to") return true;
      if (gap === 0 && isQuote(units[at - 1])) return true;
      continue;
    }
    if (other.inherits) {
      if (gap === 0 && (isQuote(units[at - 1]) || own.side !== "after")) return true;
      if (
        gap <= 2 &&
        (comma ||
          conjunctions.has(unit?.lower ?? "") ||
          /^(?:before|after|while)$/.test(unit?.lower ?? ""))
      )
        return true;
      continue;
    }
    if (
      comma &&
      gap === 2 &&
      /^(?:and|but|while|though|although|as|yet|so|when|whereas)$/.test(units[at + 1]?.lower ?? "")
    )
      return true;
    if (comma && gap === 1 && subordinate) return true;
    if (gap === 1 && /^(?:and|but)$/.test(unit?.lower ?? "") && other.subject) return true;
    if (gap === 0 && isQuote(units[at - 1]) && /,[”"'’]+$/.test(units[at - 1]?.text ?? ""))
      return true;
  }
  if (
    /^(?:in|on|during)$/.test(units[comma ? at + 1 : at]?.lower ?? "") &&
    opensInterview(units, comma ? at + 2 : at + 1)
  )
    return true;
  if (subordinate && comma && opensMain(units, at + 1)) return true;
  if (
    isComma(unit) &&
    isVerb(units[at + 1]) &&
    isWithin(units, own) &&
    hasFiniteVerb(units.slice(own.content ?? at, at))
  )
    return true;
  if (own.side === "after" && closesFreeRelative(units, at, own)) return true;
  if (own.side === "after" && resumesVerb(units, at, own)) return true;
  if (
    own.side === "after" &&
    (closesSpeech(units, at, own.content ?? at) || remarks(units, at, own.content ?? at, comma))
  )
    return true;
  if (own.side === "after" && comma && comments.test(units[at + 1]?.lower ?? "")) return true;
  return comma && opensRelay(units, at + 1);
}

/** "…, compared with 40 percent", "…, referring to the storm": the article's words, to the end. */
const comments = /^(?:compared|referring|alluding|echoing)$/;

/**
 * He said the pier was “a ruin,” pointing at the sea: with the comma within the marks the article's
 * own words begin, where a participle, a cue or a main clause follows.
 */
function closesSpeech(units: readonly Unit[], at: number, from: number): boolean {
  const quote = units[at - 1];
  if (!isQuote(quote) || !/[,][”"'’]+$/.test(quote?.text ?? "")) return false;
  const opening = units[units[from]?.lower === "that" ? from + 1 : from];
  if (
    isComma(opening) ||
    subordinators.has(opening?.lower ?? "") ||
    prepositions.has(opening?.lower ?? "")
  )
    return false;
  const joined = /^(?:and|but)$/.test(units[at]?.lower ?? "");
  const next = units[joined ? at + 1 : at];
  if (!next || isQuote(next)) return false;
  if (/^\p{Ll}{3,}ing$/u.test(next.text)) return true;
  if (/^(?:he|she|they)$/.test(next.lower) || cueOf(next)?.form === "past") return true;
  return !joined && (isCapital(next) || /^(?:which|part)$/.test(next.lower));
}

/** "…, a charge that the town denies": what the article says of it, to the end. */
const remarks = (units: readonly Unit[], at: number, from: number, comma: boolean): boolean =>
  comma &&
  !isComma(units[from + 1]) &&
  /^an?$/.test(units[at + 1]?.lower ?? "") &&
  !units.slice(at + 2, at + 30).some((unit) => isComma(unit) || isDash(unit));

/** "a remark first picked up by", "as recalled by": how the words came, and none of them. */
export function opensRelay(units: readonly Unit[], at: number): boolean {
  let i = at;
  if (/^(?:a|an|the|in)$/.test(units[i]?.lower ?? "")) i += 2;
  else if (/^(?:as|remarks|comments|details|figures)$/.test(units[i]?.lower ?? "")) i++;
  if (units[i]?.lower === "first") i++;
  if (
    !/^(?:reported|picked|published|recalled|quoted|relayed|retold|carried|aired|obtained)$/.test(
      units[i]?.lower ?? "",
    )
  )
    return false;
  return (
    units[i + 1]?.lower === "by" || (units[i + 1]?.lower === "up" && units[i + 2]?.lower === "by")
  );
}

/** "in an interview with" and the like say where words were said, and are none of them. */
export const opensInterview = (units: readonly Unit[], at: number): boolean =>
  /^(?:a|an|his|her|their|its|the)$/.test(units[at]?.lower ?? "") &&
  units
    .slice(at + 1, at + 4)
    .some(
      ({ lower }, i) =>
        /^(?:interview|statement|email|e-mail|letter)$/.test(lower) &&
        /^(?:with|to|on)$/.test(units[at + 2 + i]?.lower ?? ""),
    );

/**
 * "the board, which said the pier was safe, has left", "Ann Lind, while saying so, was glad": after
 * the second comma the sentence goes on.
 */
function isWithin(
  units: readonly Unit[],
  { segment, subject, inherits, side }: Attribution,
): boolean {
  if (side !== "after") return false;
  const first = units[segment.from]?.lower ?? "";
  if (subject !== null && /^(?:who|which)$/.test(first)) return isComma(units[segment.from - 1]);
  const before = units[segment.from - 1]?.lower ?? "";
  return (
    inherits &&
    /^(?:while|despite|without|after|before|by)$/.test(before) &&
    isComma(units[segment.from - 2])
  );
}

/**
 * "what Ann Lind says the pier will cost and what it will", "what she said the pier cost, is unknown":
 * at a comma, the next question or a second verb the sentence goes on.
 */
function closesFreeRelative(
  units: readonly Unit[],
  at: number,
  { segment, content }: Attribution,
): boolean {
  if (!/^(?:what|how)$/.test(units[segment.from - 1]?.lower ?? "")) return false;
  const unit = units[at];
  const next = units[at + 1];
  if (isComma(unit)) return isVerb(next) || /^(?:and|but|while)$/.test(next?.lower ?? "");
  if (unit?.lower === "and") return /^(?:what|how)$/.test(units[at + 1]?.lower ?? "");
  return (
    /^(?:is|was|has|had|are|were)$/.test(unit?.lower ?? "") &&
    units.slice(content ?? at, at - 1).some((word) => isVerb(word)) &&
    !isVerb(units[at - 1]) &&
    !/^(?:and|but|that|who|which|it|he|she|they)$/.test(units[at - 1]?.lower ?? "")
  );
}

/** A name or "she", or a noun phrase with a verb after it. */
function opensMain(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (beginsLarge(unit.text) || /^(?:he|she|they|it|the|we|there|this)$/.test(unit.lower))
    return true;
  if (unit.kind !== "word" || conjunctions.has(unit.lower) || prepositions.has(unit.lower))
    return false;
  const phrase = phraseFrom(units, at, { long: true });
  return phrase !== undefined && isVerb(units[phrase.to]);
}
