import { paragraphsOf } from "../text/sentences.ts";
import type { Range } from "../text/tokens.ts";
import { introducedBy } from "./introduced.ts";
import type { NameMention } from "./names.ts";
import type { Party } from "./parties.ts";
import type { Quotation } from "./quotations.ts";
import type { Draft, Saying } from "./saying.ts";
import { afterDateline, sentencesWith } from "./saying-sentences.ts";
import { sayingsIn } from "./sayings-in.ts";
import { toldWithin } from "./told-within.ts";
import { turnsIn } from "./transcripts.ts";
import { isComma, isEnd, isQuote, type Unit } from "./units.ts";

/** Every saying of a text, in the order of its cues; quotations are looked into as well. */
export function sayingsOf(
  text: string,
  quotations: readonly Quotation[],
  names: readonly NameMention[],
): readonly Saying[] {
  const whole = quotations.filter(({ single, start, end }) => !single || end - start > 20);
  const drafts: Draft[] = [];
  const turnOf = turnsIn(text, names);
  let previous: Draft | undefined;
  paragraphsOf(text).forEach((within, paragraph) => {
    const start = afterDateline(text, within, paragraph);
    let inParagraph: Draft | undefined;
    const turn = turnOf({ start, end: within.end }, paragraph);
    if (turn) {
      const place = { text, names, paragraph };
      drafts.push(turn, ...turn.pieces.flatMap((piece) => toldWithin(piece, place)));
      previous = turn;
      return;
    }
    if (previous && awaitsParagraph(previous, paragraph, text) && !startsQuoted(text, start)) {
      previous.pieces.push({ start, end: within.end });
      previous = undefined;
      return;
    }
    for (const { sentence, units } of sentencesWith(text, { start, end: within.end }, whole)) {
      const found = sayingsIn(units, { text, names, paragraph, sentence, inQuotation: false });
      const orphans = takeOrphans(units, found, inParagraph, previous, {
        text,
        paragraph,
        sentence,
      });
      drafts.push(...found, ...orphans);
      for (const { quotation } of units)
        if (quotation) drafts.push(...toldWithin(quotation.inner, { text, names, paragraph }));
      const introduced =
        found.length === 0 ? introducedBy(text, sentence, names, paragraph) : undefined;
      if (introduced) drafts.push(introduced);
      const last = introduced ?? carrierOf(found, text) ?? orphans.at(-1);
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

/**
 * The saying that a quotation in the next sentence goes on with: the last one, or, where that only
 * tells what the speaker of a quotation said besides (“…,” she said, noting that …), the quotation.
 */
function carrierOf(found: readonly Draft[], text: string): Draft | undefined {
  const last = found.at(-1);
  if (!last) return undefined;
  const same = (draft: Draft): boolean =>
    draft.speaker !== null && (draft.speaker === last.speaker || last.speaker?.pronoun === "who");
  return (
    found.find(
      (draft) =>
        same(draft) &&
        draft.pieces.some(({ start }) => /["“]|''/.test(text.slice(start, start + 2))),
    ) ?? last
  );
}

/** "Ann Lind added:", and then a paragraph set apart, whose marks were lost. */
const awaitsParagraph = (draft: Draft, paragraph: number, text: string): boolean =>
  draft.waiting &&
  draft.cue !== null &&
  draft.pieces.length === 0 &&
  draft.paragraph === paragraph - 1 &&
  text[draft.sentence.end - 1] === ":";

const startsQuoted = (text: string, at: number): boolean =>
  /^(?:["“”„«‘'`]|<)/.test(text.slice(at, at + 1));

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
  const last = units.findLast((unit) => !isEnd(unit));
  if (
    !alone &&
    isQuote(first) &&
    last &&
    inParagraph &&
    inParagraph.pieces.length > 0 &&
    found.length === 0 &&
    first.text.split(/\s+/).length >= 6
  ) {
    inParagraph.pieces.push({ start: first.start, end: last.end });
    return [];
  }
  // He said no. The house is “a place where nobody has lived for years”: still his words.
  const carried =
    !alone && isQuote(last) && wordsOf(last) >= 8 && found.length === 0 ? inParagraph : undefined;
  if (carried?.speaker && last) {
    return [
      inferredDraft(
        [{ start: first.start, end: last.end }],
        { ...carried.speaker, inferred: true, span: null },
        paragraph,
        sentence,
      ),
    ];
  }
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
  if (free.some(({ quotation }) => quotation && !quotation.closed && !quotation.continues))
    return [];
  const speaker =
    previous?.speaker && previous.paragraph >= paragraph - 1
      ? { ...previous.speaker, inferred: true, span: null }
      : null;
  return [inferredDraft(pieces, speaker, paragraph, sentence)];
}

const wordsOf = (unit: Unit | undefined): number => unit?.text.split(/\s+/).length ?? 0;

/** Words without a cue of their own: whose they are is inferred. */
const inferredDraft = (
  pieces: Range[],
  speaker: Party | null,
  paragraph: number,
  sentence: Range,
): Draft => ({
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
});
