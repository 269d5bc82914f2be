import type { CueVerb } from "../data/english/cue-verbs.ts";
import { auxiliaries, prepositions } from "../data/english/grammar-words.ts";
import { beginsSmall } from "../text/letters.ts";
import type { Stretch } from "./noun-phrase.ts";
import { isComma, isDash, isTime, type Unit } from "./units.ts";

/** Whether a phrase can be the subject of a verb of saying, in the verb's form. */
export function canSpeak(
  units: readonly Unit[],
  { from, to }: Stretch,
  cue: CueVerb,
  group: readonly Unit[],
): boolean {
  const first = units[from];
  const last = units[to - 1];
  if (!first || !last || (isTime(last) && !isComma(units[to]))) return false;
  // "Neither side would say": nobody did.
  if (/^(?:neither|nobody|none)$/.test(first.lower)) return false;
  if (first.lower === "no" && units[from + 1]?.lower === "one") return false;
  if (
    from + 1 === to &&
    /^(?:the|a|an|this|that|these|those|his|her|its|their|my|our|your|no|any|what|which|there)$/.test(
      first.lower,
    )
  )
    return false;
  if (isComma(last) || prepositions.has(last.lower)) return false;
  if (/^(?:the|a|an|his|her|its|their|my|our|your|no)$/.test(last.lower)) return false;
  if (cue.form === "third" && group.length === 0) {
    const noun = units[relativeEnd(units, from, to) - 1];
    if (noun && beginsSmall(noun.text))
      if (/(?<!s)s$/.test(noun.lower) || isAdjective(noun.lower)) return false;
  }
  if (cue.form === "base" && !group.some(({ lower }) => auxiliaries.has(lower) || lower === "to")) {
    if (/^(?:i|we|they|you)$/.test(last.lower)) return true;
    if (/^(?:those|others)$/.test(first.lower)) return true;
    if (isShare(units.slice(from, to))) return true;
    // "a majority of the backers": the plural is what stands after "of".
    const one = /^(?:a|an)$/.test(first.lower);
    const of = one
      ? units.findIndex(({ lower }, at) => at > from && at < to && lower === "of")
      : from;
    const plural =
      of >= 0 &&
      units
        .slice(of, headEnd(units, of, to))
        .some(
          ({ lower, kind }) =>
            kind === "number" ||
            /[^s]s$|men$|^(?:people|police|data|media|some|many|others|and|both|most|all|half|majority|percent|two|three|four|five|six|seven|eight|nine|ten)$/.test(
              lower,
            ),
        );
    return plural && from > 0
      ? !/^(?:to|can|will|would)$/.test(units[from - 1]?.lower ?? "")
      : plural;
  }
  return last.kind !== "mark" || last.text === ")" || isComma(units[to]) || isDash(units[to]);
}

/** "one in five", "a mere 9 percent", "nearly a third". */
const isShare = (own: readonly Unit[]): boolean =>
  own.some(
    ({ lower }, i) =>
      /^(?:percent|%|half|whom)$/.test(lower) ||
      (/^(?:third|quarter|fifth|tenth)s?$/.test(lower) && own[i - 1]?.lower !== "the") ||
      (lower === "in" && /^(?:one|\d+)$/.test(own[i - 1]?.lower ?? "")) ||
      /^\d[\d.]*%$/.test(lower),
  );

/** Where the head of a phrase ends before "who …" or a comma: "the mayor who built the piers". */
function relativeEnd(units: readonly Unit[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (isComma(units[i]) || /^(?:who|whose|that)$/.test(units[i]?.lower ?? "")) return i;
  return to;
}

/** Where the part of a phrase ends that tells its number: "observers around the country". */
function headEnd(units: readonly Unit[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (prepositions.has(units[i]?.lower ?? "") && units[i]?.lower !== "of") return i;
  return to;
}

const isAdjective = (word: string): boolean =>
  /(?:ical|ous|ful|ive|able|ible|less|ish|ary)$/.test(word) ||
  /^(?:recent|new|first|last|latest|same|false|own|public|past)$/.test(word);
