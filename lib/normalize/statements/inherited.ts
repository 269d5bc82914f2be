import type { Attribution } from "./attribution.ts";
import type { NameMention } from "./names.ts";
import type { Stretch } from "./noun-phrase.ts";
import { type Party, partyOf } from "./parties.ts";
import { isAdverb, isCapital, isComma, isQuote, isVerb, type Unit } from "./units.ts";

/** Of "X said … and added", X; of "X was angry, saying", the subject of the sentence. */
export function inherited(
  units: readonly Unit[],
  attribution: Attribution,
  all: readonly Attribution[],
  parties: readonly (Party | null | undefined)[],
  { text, names }: { readonly text: string; readonly names: readonly NameMention[] },
): Party | null {
  for (let i = all.indexOf(attribution) - 1; i >= 0; i--) {
    const other = all[i];
    if (other?.lemma === "according to" || other?.side === "cited") continue;
    if (other && isOpeningClause(units, other, attribution)) continue;
    const within = other && withinWords(units, other, attribution);
    const subject = within && firstSubject(units, afterThat(units, other.content ?? 0));
    if (subject) return partyOf(units, subject, text, names);
    const party = parties[i];
    if (party) return party;
  }
  return mainSubject(units, attribution.segment.from, text, names);
}

/** Of "When X said so, Y left and told Z", the first: its subject is not the sentence's. */
const isOpeningClause = (
  units: readonly Unit[],
  { segment }: Attribution,
  later: Attribution,
): boolean =>
  /^(?:when|while|after|before|although|though|as|since|at|in|on)$/.test(units[0]?.lower ?? "") &&
  !units.slice(0, segment.from).some(isComma) &&
  units.slice(segment.to, later.segment.from).some(isComma);

const afterThat = (units: readonly Unit[], at: number): number =>
  units[at]?.lower === "that" ? at + 1 : at;

/** "The paper reported Ann Lind won by telling them …": she told them, not the paper. */
const withinWords = (
  units: readonly Unit[],
  outer: Attribution,
  { segment }: Attribution,
): boolean =>
  outer.side === "after" &&
  outer.content !== null &&
  outer.content < segment.from - 1 &&
  /^(?:by|before|after|while|without)$/.test(units[segment.from - 1]?.lower ?? "");

function mainSubject(
  units: readonly Unit[],
  before: number,
  text: string,
  names: readonly NameMention[],
): Party | null {
  const at =
    before === 0 || (before < 3 && isComma(units[before]))
      ? units.findIndex((unit, i) => i > before && isComma(unit)) + 1
      : 0;
  const stretch = firstSubject(units, at);
  if (!stretch) return null;
  const party = partyOf(units, stretch, text, names);
  return party.kind === "document" ? null : party;
}

function firstSubject(units: readonly Unit[], from: number): Stretch | undefined {
  let at = from;
  const opening = units[at]?.lower ?? "";
  // "In Ohio, Ann Lind …": past the comma that ends an opening phrase.
  if (
    /^(?:in|on|at|after|before|during|while|when|as|for|with|by|asked|speaking|following|but|and)$/.test(
      opening,
    )
  ) {
    const comma = units.findIndex((unit, i) => i > at && isComma(unit));
    if (/^(?:but|and)$/.test(opening)) at++;
    else if (comma > 0 && comma < at + 20) at = comma + 1;
    else return undefined;
  }
  // "Later that day, Ann Lind …".
  if (/^(?:later|earlier)$/.test(opening)) {
    const comma = units.findIndex((unit, i) => i > at && isComma(unit));
    if (comma > at && comma <= at + 4) at = comma + 1;
  }
  if (/^(?:then|now|later|still|instead|meanwhile|finally)$/.test(units[at]?.lower ?? "")) at++;
  const first = units[at];
  if (!first) return undefined;
  if (/^(?:he|she|they|it)$/.test(first.lower)) return { from: at, to: at + 1 };
  for (let i = at; i < Math.min(units.length, at + 15); i++) {
    const unit = units[i];
    if (!unit || isQuote(unit)) return undefined;
    const verb =
      i > at &&
      (/^(?:is|was|are|were|has|have|had|will|would|could|also|then|later|did|does)$/.test(
        unit.lower,
      ) ||
        isVerb(unit) ||
        /^\p{Ll}{2,}ed$/u.test(unit.text) ||
        /^(?:took|went|gave|made|spoke|hit|came|struck|sent|wrote|began|kept|put)$/.test(
          unit.lower,
        ));
    if (verb || isComma(unit)) {
      const to = i > at + 1 && isAdverb(units[i - 1]) ? i - 1 : i;
      return to > at ? { from: at, to: nameEnd(units, to) } : undefined;
    }
  }
  return undefined;
}

/** "Its new head, Ann Lind, apologised and said": the name between the commas is the subject's. */
function nameEnd(units: readonly Unit[], comma: number): number {
  if (!isComma(units[comma])) return comma;
  let end = comma + 1;
  while (isCapital(units[end])) end++;
  return end > comma + 2 && isComma(units[end]) ? end : comma;
}
