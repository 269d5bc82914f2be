import { determiners } from "../data/english/grammar-words.ts";
import { peopleNouns } from "../data/english/source-nouns.ts";
import type { Range } from "../text/tokens.ts";
import type { Attribution } from "./attribution.ts";
import { attributionsIn } from "./attributions.ts";
import { contentOf } from "./content.ts";
import { inherited } from "./inherited.ts";
import type { NameMention } from "./names.ts";
import type { Stretch } from "./noun-phrase.ts";
import { type Party, partyOf, type Relay } from "./parties.ts";
import { betweenRelative } from "./passed-on.ts";
import { antecedentOf } from "./relative.ts";
import { relaysOf } from "./relays.ts";
import type { Draft } from "./saying.ts";
import { giverIn } from "./source-cues.ts";
import { isComma, type Unit } from "./units.ts";

interface Place {
  readonly text: string;
  readonly names: readonly NameMention[];
  readonly paragraph: number;
  readonly sentence: Range;
  readonly inQuotation: boolean;
}

export function sayingsIn(units: readonly Unit[], place: Place): Draft[] {
  const { text, names } = place;
  const found = attributionsIn(units);
  const rangeOf = ({ from, to }: Stretch): Range => ({
    start: units[from]?.start ?? 0,
    end: units[to - 1]?.end ?? 0,
  });
  const partiesFound = found.map(({ subject, lemma }) => {
    if (!subject) return null;
    const giver = lemma === "according to" ? giverIn(units, subject) : undefined;
    const party = partyOf(units, giver ?? subject, text, names);
    const which = subject.to - subject.from === 1 && units[subject.from]?.lower === "which";
    const antecedent = which ? antecedentOf(units, subject.from) : undefined;
    return antecedent ? { ...partyOf(units, antecedent, text, names), span: party.span } : party;
  });
  const holds = (attribution: Attribution, i: number): boolean =>
    attribution.by === undefined ||
    (attribution.by === "outlet"
      ? partiesFound[i]?.kind === "outlet"
      : namesSource(partiesFound[i], units[0]));
  const attributions = found.filter(holds);
  const parties = partiesFound.filter((_, i) => found[i] && holds(found[i], i));
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
      relays: [
        ...relaysOf(units, attribution, text, names),
        ...betweenRelative(units, attribution, text, names),
      ],
      paragraph: place.paragraph,
      sentence: place.sentence,
      inQuotation: place.inQuotation,
      weak: attribution.weak === true,
      waiting: attribution.quoteOnly || (pieces.length === 0 && isComma(units.at(-1))),
    };
  });
  attributions.forEach(({ inherits }, i) => {
    const draft = drafts[i];
    if (inherits && draft?.relays.length === 0) draft.relays.push(...toldAlready(drafts, i));
  });
  return withRelays(units, attributions, drafts).filter((draft) => !isRepeated(draft, drafts));
}

/**
 * A person known as such, people by what they are, an outlet or a writing. In a headline with
 * capitals throughout a name that is not known for anything else will do.
 */
const namesSource = (party: Party | null | undefined, first: Unit | undefined): boolean =>
  party?.entity?.startsWith("person:") === true ||
  party?.kind === "outlet" ||
  party?.kind === "document" ||
  (party?.kind === "anonymous" && peopleNouns.has(party.head ?? "")) ||
  (party?.kind === "person" && first?.title === true && !determiners.has(first.lower));

/** "Ann Lind told the paper …, adding …": what was added was told to the paper as well. */
const toldAlready = (drafts: readonly Draft[], at: number): readonly Relay[] =>
  drafts
    .slice(0, at)
    .findLast(({ speaker }) => speaker !== null && speaker === drafts[at]?.speaker)
    ?.relays.filter(({ kind }) => kind === "outlet") ?? [];

/** "Ann Lind said …, she said": the second cue says nothing new. */
const isRepeated = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.speaker !== null &&
  /^(?:he|she|they)$/.test(draft.speaker.pronoun ?? "") &&
  draft.pieces.length === 1 &&
  drafts.some(
    (other) =>
      other !== draft &&
      other.segment.start < draft.segment.start &&
      (other.segment.start === draft.pieces[0]?.start ||
        other.pieces.some(({ start }) => start === draft.pieces[0]?.start)) &&
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
    // "The paper reported, according to Y, …": Y is the speaker, the paper the relay.
    const holder = drafts.find(
      (other, j) => holdsSource(attributions[j], attribution) && isOutlet(other),
    );
    if (holder?.speaker) {
      dropped.add(draft);
      holder.relays.unshift({ ...holder.speaker, marker: holder.lemma });
      holder.speaker = draft.speaker;
      return;
    }
    const over = passedOnBy(attributions, drafts, i);
    if (over) {
      over.relays.push({ ...draft.speaker, marker: draft.lemma }, ...draft.relays);
      dropped.add(draft);
      return;
    }
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

/** "Ann Lind, according to Y, said", "…, Ann Lind said, Y reported": Y passed on what she said. */
function passedOnBy(
  attributions: readonly Attribution[],
  drafts: readonly Draft[],
  at: number,
): Draft | undefined {
  const own = attributions[at];
  if (own?.side !== "before") return undefined;
  const { from, to } = own.segment;
  const isOver = ({ subject, segment, side }: Attribution, i: number): boolean =>
    own.lemma === "according to"
      ? subject !== null && subject.from < from && to <= subject.to
      : i === at - 1 &&
        side === "before" &&
        segment.to + 1 === from &&
        (drafts[i]?.pieces.length ?? 0) > 0 &&
        drafts[at]?.pieces.length === 0;
  return drafts[attributions.findIndex((other, i) => i !== at && isOver(other, i))];
}

const holdsSource = (outer: Attribution | undefined, source: Attribution): boolean =>
  source.lemma === "according to" &&
  outer?.side === "after" &&
  outer.content !== null &&
  outer.cue.to <= source.segment.from &&
  source.segment.to <= outer.content;

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
  if (place - reach > 3) {
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

const isOutlet = (draft: Draft | undefined): boolean =>
  draft?.speaker !== undefined &&
  draft.speaker !== null &&
  draft.lemma !== "cite" &&
  (draft.speaker.kind === "outlet" || /^\p{Lu}{2,6}$/u.test(draft.speaker.name ?? ""));

function outletNear(drafts: readonly Draft[], at: number): Draft | undefined {
  const before = drafts.findLast((draft, i) => i < at && isOutlet(draft));
  return before ?? drafts.find((draft, i) => i > at && isOutlet(draft));
}
