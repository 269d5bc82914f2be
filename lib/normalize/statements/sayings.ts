import { paragraphsOf, type Sentence, sentencesOf } from "../text/sentences.ts";
import type { Range } from "../text/tokens.ts";
import type { Attribution } from "./attribution.ts";
import { attributionsIn } from "./attributions.ts";
import { contentOf } from "./content.ts";
import type { NameMention } from "./names.ts";
import type { Stretch } from "./noun-phrase.ts";
import { type Party, partyOf } from "./parties.ts";
import { type Quotation, quotationsWithin } from "./quotations.ts";
import { type Relay, relaysOf } from "./relays.ts";
import { isComma, isEnd, isQuote, type Unit, unitsOf } from "./units.ts";

/** Words, who said them, and through whom: a statement before its pronouns are resolved. */
export interface Saying {
  readonly pieces: readonly Range[];
  readonly cue: Range | null;
  readonly lemma: string;
  readonly speaker: Party | null;
  /** The attributing words, from subject to cue. */
  readonly segment: Range;
  readonly relays: readonly Relay[];
  /** The place of the paragraph and the sentence, to tell what came before. */
  readonly paragraph: number;
  readonly sentence: Range;
  readonly inQuotation: boolean;
  /** An act of speech in a noun phrase: no statement where it stands within another. */
  readonly weak: boolean;
}

interface Draft extends Omit<Saying, "pieces" | "relays" | "speaker"> {
  speaker: Party | null;
  pieces: Range[];
  relays: Relay[];
  /** Ends with a colon and has its words still to come. */
  waiting: boolean;
}

const unitsMax = 400;

/** Every saying of a text, in the order of its cues; quotations are looked into as well. */
export function sayingsOf(
  text: string,
  quotations: readonly Quotation[],
  names: readonly NameMention[],
): readonly Saying[] {
  const whole = quotations.filter(({ single, start, end }) => !single || end - start > 20);
  const drafts: Draft[] = [];
  let previous: Draft | undefined;
  paragraphsOf(text).forEach((within, paragraph) => {
    const start = afterDateline(text, within, paragraph);
    let inParagraph: Draft | undefined;
    for (const { sentence, units } of sentencesWith(text, { start, end: within.end }, whole)) {
      const found = sayingsIn(units, { text, names, paragraph, sentence, inQuotation: false });
      const orphans = takeOrphans(units, found, inParagraph, previous, {
        text,
        paragraph,
        sentence,
      });
      drafts.push(...found, ...orphans);
      drafts.push(...withinQuotations(units, { text, names, paragraph }));
      const last = found.findLast((draft) => !draft.inQuotation) ?? orphans.at(-1);
      if (last) {
        inParagraph = last;
        previous = last;
      } else if (!units.every((unit) => isQuote(unit) || isEnd(unit))) {
        inParagraph = undefined;
      }
    }
  });
  return drafts.filter(({ pieces }) => pieces.length > 0);
}

/** The sentences of a paragraph with their units; “Why?” Ann Lind asked. is one of them, not two. */
function sentencesWith(
  text: string,
  within: Range,
  quotations: readonly Quotation[],
): readonly { readonly sentence: Range; readonly units: readonly Unit[] }[] {
  const joined: { sentence: Range; units: readonly Unit[] }[] = [];
  for (const sentence of sentencesOf(text, { within, unbroken: quotations })) {
    const units = unitsOf(sentence, quotations, text).slice(0, unitsMax);
    const before = joined.at(-1);
    const quoted = before?.units.at(-1);
    if (
      before &&
      quoted &&
      isQuote(quoted) &&
      before.units.length < unitsMax &&
      onlyAttributes(units, /[?!]["”'’]+$/.test(quoted.text))
    ) {
      joined.pop();
      joined.push({
        sentence: { start: before.sentence.start, end: sentence.end },
        units: [...before.units, ...units],
      });
    } else joined.push({ sentence, units });
  }
  return joined;
}

/** "Ann Lind asked on Monday.": a cue that has no words of its own. */
function onlyAttributes(units: readonly Unit[], asked: boolean): boolean {
  if (units.length > (asked ? 30 : 14) || units.some(isQuote)) return false;
  const [first] = attributionsIn(units);
  return (
    first?.segment.from === 0 &&
    first.side === "before" &&
    first.quoteOnly &&
    first.lemma !== "according to"
  );
}

/** "LONDON, July 3 (Reuters) - " is nobody's words. */
function afterDateline(text: string, { start, end }: Range, paragraph: number): number {
  if (paragraph > 2) return start;
  const found = /^[^\n()“"]{0,60}\([\p{L} ./-]{2,30}\)\s*[-–—]{1,2}\s+/u.exec(
    text.slice(start, Math.min(end, start + 120)),
  );
  if (found) return start + found[0].length;
  const bare = /^\p{Lu}[\p{Lu} .,]{2,40}(?:, \p{L}+\.? \d{1,2})?\s*[-–—]{1,2}\s+/u.exec(
    text.slice(start, Math.min(end, start + 90)),
  );
  return bare ? start + bare[0].length : start;
}

interface Place {
  readonly text: string;
  readonly names: readonly NameMention[];
  readonly paragraph: number;
  readonly sentence: Range;
  readonly inQuotation: boolean;
}

function sayingsIn(units: readonly Unit[], place: Place): Draft[] {
  const { text, names } = place;
  const attributions = attributionsIn(units);
  const rangeOf = ({ from, to }: Stretch): Range => ({
    start: units[from]?.start ?? 0,
    end: units[to - 1]?.end ?? 0,
  });
  const parties = attributions.map(
    ({ subject }) => subject && partyOf(units, subject, text, names),
  );
  const drafts = attributions.map((attribution, i): Draft => {
    const pieces = attribution.quoteOnly ? [] : [...contentOf(units, attribution, attributions)];
    const speaker =
      parties[i] ??
      (attribution.inherits ? inherited(units, attribution, attributions, parties, place) : null);
    return {
      pieces,
      cue: rangeOf(attribution.cue),
      lemma: attribution.lemma,
      speaker: speaker ?? null,
      segment: rangeOf(attribution.segment),
      relays: [...relaysOf(units, attribution, text, names)],
      paragraph: place.paragraph,
      sentence: place.sentence,
      inQuotation: place.inQuotation,
      weak: attribution.weak === true,
      waiting: attribution.quoteOnly || (pieces.length === 0 && isComma(units.at(-1))),
    };
  });
  return withRelays(units, attributions, drafts).filter((draft) => !isRepeated(draft, drafts));
}

/** "Ann Lind said …, she said": the second cue says nothing new. */
const isRepeated = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.speaker !== null &&
  /^(?:he|she|they)$/.test(draft.speaker.pronoun ?? "") &&
  draft.pieces.length === 1 &&
  drafts.some(
    (other) =>
      other !== draft &&
      other.segment.start === draft.pieces[0]?.start &&
      other.pieces.some(({ end }) => Math.abs(end - (draft.pieces[0]?.end ?? 0)) <= 2),
  );

/**
 * "X said …, according to Y": Y is a relay of what X said, not a speaker. "The paper, citing Y,
 * said …": Y is the speaker, the paper the relay.
 */
function withRelays(
  units: readonly Unit[],
  attributions: readonly Attribution[],
  drafts: readonly Draft[],
): Draft[] {
  const dropped = new Set<Draft>();
  attributions.forEach((attribution, i) => {
    const draft = drafts[i];
    if (!draft?.speaker) return;
    if (attribution.lemma === "according to" && attribution.side === "before") {
      for (const target of attributedBefore(units, attributions, drafts, i)) {
        target.relays.push({ ...draft.speaker, marker: "according to" }, ...draft.relays);
        dropped.add(draft);
      }
    }
    if (attribution.side !== "cited") return;
    dropped.add(draft);
    const target = outletNear(drafts, i);
    if (!target?.speaker) return;
    target.relays.unshift({ ...target.speaker, marker: target.lemma });
    target.speaker = draft.speaker;
  });
  return drafts.filter((draft) => !dropped.has(draft));
}

/** What an "according to" at the end of a clause covers: the last attribution before it, and those of the same speaker. */
function attributedBefore(
  units: readonly Unit[],
  attributions: readonly Attribution[],
  drafts: readonly Draft[],
  at: number,
): readonly Draft[] {
  const own = attributions[at];
  const place = units[own?.segment.from ?? 0]?.start ?? 0;
  const last = drafts.findLastIndex(
    (draft, i) =>
      i < at &&
      attributions[i]?.side !== "cited" &&
      draft.lemma !== "according to" &&
      draft.lemma !== "seen" &&
      draft.pieces.length > 0 &&
      !draft.weak,
  );
  const nearest = drafts[last];
  if (!nearest) return [];
  const reach = Math.max(nearest.segment.end, ...nearest.pieces.map(({ end }) => end));
  if (place - reach > 3 && !/^[\s,]*$/.test("") && nearest.segment.end > 0) {
    const between = units.filter(({ start, end }) => start >= reach && end <= place);
    if (between.length > 12 || between.some(({ lower }) => lower === "but")) return [];
  }
  return drafts.filter(
    (draft, i) =>
      i <= last &&
      (draft === nearest ||
        (attributions[last]?.inherits === true && draft.speaker === nearest.speaker)) &&
      draft.pieces.length > 0,
  );
}

function outletNear(drafts: readonly Draft[], at: number): Draft | undefined {
  const isOutlet = (draft: Draft | undefined): boolean =>
    draft?.speaker !== undefined &&
    draft.speaker !== null &&
    draft.lemma !== "cite" &&
    (draft.speaker.kind === "outlet" || /^\p{Lu}{2,6}$/u.test(draft.speaker.name ?? ""));
  const before = drafts.findLast((draft, i) => i < at && isOutlet(draft));
  return before ?? drafts.find((draft, i) => i > at && isOutlet(draft));
}

/** Of "X said … and added", X; of "X was angry, saying", the subject of the sentence. */
function inherited(
  units: readonly Unit[],
  attribution: Attribution,
  all: readonly Attribution[],
  parties: readonly (Party | null | undefined)[],
  { text, names }: Place,
): Party | null {
  for (let i = all.indexOf(attribution) - 1; i >= 0; i--) {
    const other = all[i];
    if (other?.lemma === "according to" || other?.side === "cited") continue;
    if (other && isOpeningClause(units, other, attribution)) continue;
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
        /^\p{Ll}{2,}ed$/u.test(unit.text) ||
        /^(?:took|went|gave|made|spoke|hit|came|struck|sent|wrote|began|kept|put)$/.test(
          unit.lower,
        ));
    if (verb || isComma(unit)) return i > at ? { from: at, to: i } : undefined;
  }
  return undefined;
}

/** Quotations that stand as sentences of their own go with what was said before or is to come. */
function takeOrphans(
  units: readonly Unit[],
  found: readonly Draft[],
  inParagraph: Draft | undefined,
  previous: Draft | undefined,
  { text, paragraph, sentence }: { text: string; paragraph: number; sentence: Range },
): Draft[] {
  const [first] = units;
  const taken = new Set(found.flatMap(({ pieces }) => pieces.map(({ start }) => start)));
  const free = units.filter(
    (unit) =>
      isQuote(unit) &&
      !taken.has(unit.start) &&
      !found.some(({ pieces }) =>
        pieces.some(({ start, end }) => start <= unit.start && unit.end <= end),
      ),
  );
  if (free.length === 0 || !first) return [];
  const alone = units.every((unit) => isQuote(unit) || isEnd(unit) || isComma(unit));
  if (!alone) return [];
  const pieces = free.map(({ start, end }) => ({ start, end }));
  const goesOn = first.quotation?.continues === true;
  if (inParagraph && inParagraph.pieces.length > 0 && found.length === 0) {
    inParagraph.pieces.push(...pieces);
    return [];
  }
  if (
    previous &&
    (goesOn ||
      (previous.waiting && previous.pieces.length === 0 && previous.paragraph >= paragraph - 1))
  ) {
    previous.pieces.push(...pieces);
    if (!first.quotation?.closed) previous.waiting = previous.pieces.length === 0;
    return [];
  }
  if (pieces.every(({ start, end }) => text.slice(start, end).split(/\s+/).length < 4)) return [];
  const speaker =
    previous?.speaker && previous.paragraph >= paragraph - 1
      ? { ...previous.speaker, inferred: true, span: null }
      : null;
  return [
    {
      pieces,
      cue: null,
      lemma: "",
      speaker,
      segment: { start: sentence.start, end: sentence.start },
      relays: [],
      paragraph,
      sentence,
      inQuotation: false,
      weak: false,
      waiting: false,
    },
  ];
}

/** What someone within a quotation is said to have said: "Ann told me that …". */
function withinQuotations(
  units: readonly Unit[],
  { text, names, paragraph }: { text: string; names: readonly NameMention[]; paragraph: number },
): readonly Draft[] {
  return units.flatMap(({ quotation }) => {
    if (!quotation) return [];
    const within = quotationsWithin(text, quotation.inner);
    return sentencesOf(text, { within: quotation.inner, unbroken: within }).flatMap(
      (sentence: Sentence) => {
        const inner = unitsOf(sentence, within, text).slice(0, unitsMax);
        return sayingsIn(inner, { text, names, paragraph, sentence, inQuotation: true }).filter(
          ({ speaker, pieces, weak }) =>
            speaker !== null &&
            !weak &&
            speaker.pronoun === null &&
            (speaker.kind === "person" ||
              pieces.some(({ start }) => within.some((inside) => inside.start === start))) &&
            pieces.length > 0,
        );
      },
    );
  });
}
