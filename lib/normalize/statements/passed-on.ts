import { mediaNouns } from "../data/english/source-nouns.ts";
import type { Attribution } from "./attribution.ts";
import type { NameMention } from "./names.ts";
import type { Stretch } from "./noun-phrase.ts";
import { type Party, partyOf, type Relay } from "./parties.ts";
import { phraseFrom } from "./phrase-from.ts";
import { passedBetween } from "./relative.ts";
import { givenToIn } from "./source-cues.ts";
import { isCapital, isComma, isEnd, isQuote, type Unit } from "./units.ts";
import { opensRelay } from "./walls.ts";

const inPrint = /^(?:interview|statement|email|e-mail|letter)$/;

/** "told the broadcaster", "told Mic in an interview": an outlet, though its name may be unknown. */
export function addressed(
  units: readonly Unit[],
  { addressee, lemma }: Attribution,
  text: string,
  names: readonly NameMention[],
): Relay | undefined {
  const first = addressee && units[addressee.from];
  if (lemma !== "tell" || !addressee || !first) return undefined;
  const last = units[addressee.to - 1];
  if (first.lower === "the" && mediaNouns.has(last?.lower ?? ""))
    return { ...partyOf(units, addressee, text, names), kind: "outlet", marker: "told" };
  const after = units.slice(addressee.to, addressee.to + 4);
  const interview =
    /^in$/.test(after[0]?.lower ?? "") && after.some(({ lower }) => inPrint.test(lower));
  if (!interview || !isCapital(first) || addressee.to - addressee.from > 2) return undefined;
  const party = partyOf(units, addressee, text, names);
  return party.entity === null || party.kind !== "person"
    ? { ...party, kind: "outlet", marker: "told" }
    : undefined;
}

/** "…, a remark first picked up by Y", "…, as recalled by Y": after what is said. */
export function firstBy(
  units: readonly Unit[],
  { segment }: Attribution,
  text: string,
  names: readonly NameMention[],
): Relay | undefined {
  for (let i = segment.to; i < units.length - 1; i++) {
    if (!isComma(units[i]) || !opensRelay(units, i + 1)) continue;
    const by = units.findIndex(({ lower }, at) => at > i && lower === "by");
    const phrase = phraseFrom(units, by + 1, { long: false });
    const marker = units[by - 1];
    if (phrase && marker)
      return { ...partyOf(units, phrase, text, names), marker: `${marker.lower} by` };
  }
  return undefined;
}

/** "a report, seen by Y, which says": Y, through whom the report came. */
export function betweenRelative(
  units: readonly Unit[],
  { subject }: Attribution,
  text: string,
  names: readonly NameMention[],
): readonly Relay[] {
  if (!subject || units[subject.from]?.lower !== "which") return [];
  const between = passedBetween(units, subject.from);
  const by = between ? units.findIndex(({ lower }, i) => i >= between.from && lower === "by") : -1;
  const marker = units[by - 1];
  if (!between || !marker) return [];
  const party = partyOf(units, { from: by + 1, to: between.to }, text, names);
  return [{ ...party, marker: `${marker.lower} by` }];
}

/** "according to an account she gave to Y": she, then Y. */
export function givenTo(
  units: readonly Unit[],
  { subject }: Attribution,
  text: string,
  names: readonly NameMention[],
): readonly Relay[] {
  const to = givenToIn(units, subject);
  const outlet = to === undefined ? undefined : phraseFrom(units, to + 1, { long: false });
  return outlet ? [{ ...partyOf(units, outlet, text, names), marker: "gave to" }] : [];
}

/** After "according to X": "via Y", "released by Y", "reviewed by Y". */
export function afterSource(
  units: readonly Unit[],
  { subject, segment }: Attribution,
  text: string,
  names: readonly NameMention[],
): readonly Relay[] {
  return subject ? passedOnIn(units, { from: subject.from, to: segment.to }, text, names) : [];
}

/** "In a statement carried by Y, it said": Y, before the subject. */
export function beforeSubject(
  units: readonly Unit[],
  { segment }: Attribution,
  text: string,
  names: readonly NameMention[],
): readonly Relay[] {
  const comma = units.findIndex(isComma);
  const opens =
    /^(?:in|on|through)$/.test(units[0]?.lower ?? "") && comma > 0 && comma < segment.from;
  return opens ? passedOnIn(units.slice(0, comma), { from: 0, to: comma }, text, names) : [];
}

/** "a letter seen by Y said", "said in a statement carried by Y": Y, if it is an outlet. */
export const passedWithin = (
  units: readonly Unit[],
  stretch: Stretch,
  text: string,
  names: readonly NameMention[],
): readonly Relay[] =>
  passedOnIn(units.slice(0, stretch.to), stretch, text, names).filter(
    ({ kind, marker }) => kind === "outlet" && !/^(?:via|conducted by)$/.test(marker),
  );

const unitsToVia = 12;

/**
 * "said on Monday, via the Gazette, that", "told Reuters (via the Gazette)": the outlet that passed
 * the words on. Means and media of the speaker's own, "via email" and "via Twitter", are none.
 */
export function outletVia(
  units: readonly Unit[],
  { cue, content, side }: Attribution,
  text: string,
  names: readonly NameMention[],
): Relay | undefined {
  const end = side === "after" && content !== null ? content : cue.to + unitsToVia;
  for (let i = cue.to; i < Math.min(units.length, end); i++) {
    const unit = units[i];
    if (!unit || isEnd(unit) || isQuote(unit) || unit.lower === "according") return undefined;
    if (unit.lower !== "via") continue;
    const phrase = phraseFrom(units, i + 1, { long: false });
    const party = phrase && partyOf(units, phrase, text, names);
    return party?.kind === "outlet" ? { ...party, marker: "via" } : undefined;
  }
  return undefined;
}

/** "cited by the Northern Wire": no person is called with an article. */
const isPaper = (units: readonly Unit[], { from }: Stretch, { kind }: Party): boolean =>
  kind === "person" && units[from]?.lower === "the" && isCapital(units[from + 1]);

/** Those through whom it came by what a phrase, and a few words after it, say. */
function passedOnIn(
  units: readonly Unit[],
  { from, to }: Stretch,
  text: string,
  names: readonly NameMention[],
): readonly Relay[] {
  const relays: Relay[] = [];
  for (let i = from; i < Math.min(units.length, to + 12); i++) {
    const unit = units[i];
    if (!unit || (i >= to && (isEnd(unit) || isQuote(unit)))) break;
    const by =
      /^(?:reported|released|reviewed|seen|obtained|published|cited|quoted|translated|carried|conducted)$/.test(
        unit.lower,
      ) && units[i + 1]?.lower === "by";
    const via = unit.lower === "via";
    if (!by && !via) continue;
    const phrase = phraseFrom(units, i + (by ? 2 : 1), { long: false });
    if (!phrase) continue;
    // "CNN and The Times": a chain is one line; the first stands for both.
    const and = units.findIndex(({ lower }, at) => at > phrase.from && lower === "and");
    const one = and > 0 && and < phrase.to - 1 ? { from: phrase.from, to: and } : phrase;
    const found = partyOf(units, one, text, names);
    relays.push({
      ...found,
      kind:
        (via && found.kind !== "document") || isPaper(units, phrase, found) ? "outlet" : found.kind,
      marker: by ? `${unit.lower} by` : unit.lower,
    });
    i = phrase.to - 1;
  }
  return relays;
}
