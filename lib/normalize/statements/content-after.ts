import { prepositions, subordinators } from "../data/english/grammar-words.ts";
import type { Range } from "../text/tokens.ts";
import type { Attribution } from "./attribution.ts";
import { closesWithTime, nounGoesOn } from "./noun-ends.ts";
import { isCapital, isComma, isDash, isEnd, isQuote, isVerb, type Unit } from "./units.ts";
import { wallAt } from "./walls.ts";

export const wordsOfQuote = (unit: Unit | undefined): number =>
  (unit?.text.match(/\s+/g)?.length ?? 0) + 1;

/** The words that an attribution reports behind its cue, to the end of the sentence or a wall. */
export function contentAfter(
  units: readonly Unit[],
  attribution: Attribution,
  from: number,
  all: readonly Attribution[],
): Range | undefined {
  const first = units[from];
  if (!first) return undefined;
  if (isQuote(first) && endsQuotation(units, from, all))
    return { start: first.start, end: first.end };
  const comma = isComma(units[from - 1]);
  const subordinate = !comma && isSubordinate(units, attribution);
  let to = from;
  let depth = 0;
  for (; to < units.length; to++) {
    const unit = units[to];
    if (!unit) break;
    if (unit.text === "(") depth++;
    if (unit.text === ")") {
      if (depth === 0) break;
      depth--;
    }
    if (depth > 0) continue;
    if (unit.text === ";") break;
    if (
      attribution.lemma === "announce" &&
      attribution.noun &&
      to > from &&
      closesWithTime(units, to)
    )
      break;
    if (attribution.noun && isComma(unit)) {
      const resumed = nounGoesOn(units, to, from, attribution.lemma);
      if (resumed === undefined) break;
      to = resumed;
    }
    if (isEnd(unit) && to === units.length - 1) break;
    if (to > from && wallAt(units, to, attribution, all, subordinate)) break;
  }
  while (to > from + 1 && (isComma(units[to - 1]) || isDash(units[to - 1]) || isEnd(units[to - 1])))
    to--;
  const last = units[to - 1];
  // "Both sides blame each other": nothing is said that could be told.
  if (to - from === 2 && last?.lower === "other" && first.lower === "each") return undefined;
  return last && to > from ? { start: first.start, end: last.end } : undefined;
}

/** Whether a quotation is all that is said: a mark, the end or another attribution follows. */
function endsQuotation(units: readonly Unit[], at: number, all: readonly Attribution[]): boolean {
  const next = units[at + 1];
  if (!next || isEnd(next)) return true;
  if (/[.!?…][”"'’]+$/.test(units[at]?.text ?? "")) return true;
  // “…” at the coach: a clause of its own is all that was said.
  if (wordsOfQuote(units[at]) >= 5 && prepositions.has(next.lower) && next.lower !== "of")
    return true;
  if (all.some(({ segment }) => segment.from === at + 1 || segment.from === at + 2)) return true;
  return (
    isComma(next) ||
    /[,][”"'’]+$/.test(units[at]?.text ?? "") ||
    isDash(next) ||
    subordinators.has(next.lower)
  );
}

/** "While X said …, Y": the clause ends where the main clause begins. */
const isSubordinate = (units: readonly Unit[], { segment, inherits }: Attribution): boolean => {
  if (inherits && segment.from <= 1) return true;
  const before = units[segment.from - 1]?.lower ?? "";
  if (/^(?:while|although|though|when|once|if|because|whereas)$/.test(before)) return true;
  const led = units.slice(0, segment.from);
  // "Even after Ann Lind said so, …", "Despite her claim that …, …", "In a letter saying …, …".
  const at = led.findIndex(({ lower }) => subordinators.has(lower) || prepositions.has(lower));
  return (
    at >= 0 &&
    at <= 2 &&
    led.length <= 14 &&
    !led.some((unit) => isComma(unit) || (isVerb(unit) && !isCapital(unit)))
  );
};
