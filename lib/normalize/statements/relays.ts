import { determiners } from "../data/english/grammar-words.ts";
import type { Attribution } from "./attribution.ts";
import { type NameMention, namesWithin } from "./names.ts";
import type { Stretch } from "./noun-phrase.ts";
import { partyOf, type Relay } from "./parties.ts";
import {
  addressed,
  afterSource,
  beforeSubject,
  firstBy,
  givenTo,
  outletVia,
  passedWithin,
} from "./passed-on.ts";
import { isComma, isEnd, isQuote, type Unit } from "./units.ts";
import { opensInterview } from "./walls.ts";

/**
 * Through whom the words of one attribution came besides its speaker, innermost first: the outlet
 * told or interviewed by, the one who quotes, "via", "reported by", "seen by".
 */
export function relaysOf(
  units: readonly Unit[],
  attribution: Attribution,
  text: string,
  names: readonly NameMention[],
): readonly Relay[] {
  const { relay, subject, segment, content, side } = attribution;
  const relays: Relay[] = [];
  const party = (stretch: Stretch, marker: string): void => {
    relays.push({ ...partyOf(units, stretch, text, names), marker });
  };
  if (relay) party(relay, attribution.lemma);
  const zones: Stretch[] = [];
  if (attribution.lemma !== "according to" && !attribution.quoteOnly) {
    const to = side === "after" ? (content ?? segment.to) : zoneEnd(units, segment.to);
    zones.push({ from: attribution.cue.to, to });
    if (opensWithPhrase(units, attribution)) zones.push({ from: 0, to: segment.from });
    const interview = units.findIndex(
      (unit, i) => BEFORE_INTERVIEW.has(unit.lower) && opensInterview(units, i + 1),
    );
    if (interview >= 0) zones.push({ from: interview, to: Math.min(units.length, interview + 12) });
  }
  const poll = pollBefore(units, attribution);
  for (const zone of zones) {
    const outlet = outletIn(units, zone, subject, names);
    // "In a Herald poll": the poll is how it came.
    if (!outlet || (poll && lies(outlet, units, poll))) continue;
    if (!relays.some(({ name }) => name === outlet.name)) relays.push(outlet);
  }
  const spoken = spokenIn(units, subject);
  const heard = spoken && outletIn(units, spoken, null, names);
  if (heard && relays.length === 0) relays.push(heard);
  if (poll) party(poll, "in");
  if (attribution.lemma === "according to") {
    relays.push(...givenTo(units, attribution, text, names));
    relays.push(...afterSource(units, attribution, text, names));
  } else if (!attribution.quoteOnly && side !== "cited") {
    const carried = relays.length === 0 ? beforeSubject(units, attribution, text, names) : [];
    relays.push(...carried);
    if (relays.length === 0 && subject) relays.push(...passedWithin(units, subject, text, names));
    if (relays.length === 0 && side === "after" && content !== null)
      relays.push(...passedWithin(units, { from: attribution.cue.to, to: content }, text, names));
    const told = addressed(units, attribution, text, names);
    if (told && relays.length === 0) relays.push(told);
    const via = outletVia(units, attribution, text, names);
    if (via && !relays.some(({ name }) => name === via.name)) relays.push(via);
    const first = firstBy(units, attribution, text, names);
    if (first && !relays.some(({ name }) => name === first.name)) relays.push(first);
  }
  return relays;
}

const BEFORE_INTERVIEW = new Set(["in", "on", "during"]);

/** Of "Ann Lind, speaking on Fox News, said", "on Fox News". */
function spokenIn(units: readonly Unit[], subject: Stretch | null): Stretch | undefined {
  const at = units.findIndex(
    ({ lower }, i) =>
      subject !== null &&
      i > subject.from &&
      i < subject.to &&
      /^(?:speaking|appearing|talking|writing)$/.test(lower),
  );
  return subject && at >= 0 ? { from: at + 1, to: subject.to } : undefined;
}

const lies = ({ span }: Relay, units: readonly Unit[], { from, to }: Stretch): boolean =>
  span !== null && span.start >= (units[from]?.start ?? 0) && span.end <= (units[to - 1]?.end ?? 0);

/** "In a recent poll, most voters said": the poll is how their words came. */
function pollBefore(units: readonly Unit[], { subject, side }: Attribution): Stretch | undefined {
  if (!/^(?:in|according)$/.test(units[0]?.lower ?? "") || side !== "after" || !subject)
    return undefined;
  const noun = units
    .slice(0, 14)
    .findIndex(({ lower }) => /^(?:poll|survey|polling|polls|surveys)$/.test(lower));
  if (noun < 0 || noun >= subject.from || units.slice(1, noun).some(isComma)) return undefined;
  return { from: units[1]?.lower === "to" ? 2 : 1, to: noun + 1 };
}

/** How far what follows "X said" goes on to say where and to whom. */
function zoneEnd(units: readonly Unit[], from: number): number {
  for (let i = from; i < Math.min(units.length, from + 25); i++) {
    const unit = units[i];
    if (!unit || isEnd(unit) || isQuote(unit)) return i;
    if (unit.lower === "according") return i;
    if (isComma(unit) && !/^(?:in|on|during)$/.test(units[i + 1]?.lower ?? "")) return i;
  }
  return Math.min(units.length, from + 25);
}

const opensWithPhrase = (units: readonly Unit[], { segment }: Attribution): boolean =>
  segment.from > 2 &&
  /^(?:in|on|during|speaking|appearing|talking|asked|writing)$/.test(units[0]?.lower ?? "") &&
  segment.from < 25;

function outletIn(
  units: readonly Unit[],
  zone: Stretch,
  subject: Stretch | null,
  names: readonly NameMention[],
): Relay | undefined {
  const first = units[zone.from];
  const last = units[zone.to - 1];
  if (!first || !last || zone.to <= zone.from) return undefined;
  for (const name of namesWithin(names, { start: first.start, end: last.end })) {
    if (!name.outlet) continue;
    const at = units.findIndex(({ start }) => start >= name.start);
    if (subject && at >= subject.from && at < subject.to) continue;
    const marker = markerBefore(units, at, zone.from);
    if (marker === undefined) continue;
    return {
      kind: "outlet",
      name: name.name,
      entity: name.entity,
      span: { start: name.start, end: name.end },
      anonymous: false,
      inferred: false,
      pronoun: null,
      gender: null,
      head: null,
      marker,
    };
  }
  return undefined;
}

/** The words that make an outlet the one through whom it came: "told", "interview with", "on". */
function markerBefore(units: readonly Unit[], at: number, zoneStart: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const unit = units[i];
    if (!unit) return undefined;
    if (/^(?:with|on|to|told|tells|telling|via|for)$/.test(unit.lower)) {
      const noun = units[i - 1]?.lower ?? "";
      if (
        /^(?:interview|statement|email|e-mail|letter|conversation|comments|remarks|appearance)$/.test(
          noun,
        )
      )
        return `${noun} ${unit.lower}`;
      if (unit.lower === "for" || unit.lower === "with")
        return /^(?:spoke|speaking|talking|talked|wrote|writing|op-ed|article|piece|column|sat|down)$/.test(
          noun,
        )
          ? unit.lower
          : undefined;
      return unit.lower;
    }
    if (i < zoneStart && !determiners.has(unit.lower))
      return i === zoneStart - 1 ? unit.lower : undefined;
    if (
      /^(?:of|from|by|at|in|about)$/.test(unit.lower) &&
      !/^(?:broadcast|edition|program|programme)$/.test(units[i - 1]?.lower ?? "")
    ) {
      return unit.lower === "in" && i >= zoneStart ? "in" : undefined;
    }
    if (isComma(unit)) return undefined;
  }
  return undefined;
}
