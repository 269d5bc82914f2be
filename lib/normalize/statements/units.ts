import { type CueVerb, cueVerbs } from "../data/english/cue-verbs.ts";
import { auxiliaries, commonVerbs, timeWords } from "../data/english/grammar-words.ts";
import { beginsLarge, beginsSmall } from "../text/letters.ts";
import { firstAfter } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Range, Token } from "../text/tokens.ts";
import type { Quotation } from "./quotations.ts";

/** A word or mark of a sentence, or a whole quotation, which the sentence holds as one. */
export interface Unit extends Range {
  readonly text: string;
  readonly lower: string;
  readonly kind: Token["kind"] | "quotation";
  readonly quotation: Quotation | undefined;
  /** Stands in a headline set in capitals, where verbs have them too. */
  readonly title: boolean;
}

/** Indexes of units, end excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The units of a sentence. `quotations` are all of the text; `from` is the first that may matter. */
export function unitsOf(
  sentence: Sentence,
  quotations: readonly Quotation[],
  text: string,
): Unit[] {
  const units: Unit[] = [];
  let next = firstAfter(quotations, sentence.start);
  const title = isTitleCase(sentence.tokens);
  for (const token of sentence.tokens) {
    while (quotations[next] && (quotations[next]?.end ?? 0) <= token.start) next++;
    const quotation = quotations[next];
    if (quotation && quotation.start <= token.start && token.end <= quotation.end) {
      if (units.at(-1)?.quotation === quotation) continue;
      const { start, end } = quotation;
      units.push({
        start,
        end,
        text: text.slice(start, end),
        lower: "“”",
        kind: "quotation",
        quotation,
        title,
      });
    } else {
      // All have the same fields in the same order, so that whoever reads them reads one kind of object.
      const { start, end, text: word, kind } = token;
      const lower = plain(word.toLowerCase());
      units.push({ start, end, text: word, lower, kind, quotation: undefined, title });
    }
  }
  return units;
}

/** One apostrophe for both: "don’t" is "don't". */
const plain = (lower: string): string => (lower.includes("’") ? lower.replace(/’/g, "'") : lower);

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  const capitals = words.filter(({ text }) => beginsLarge(text));
  return words.length >= 3 && capitals.length >= 0.75 * words.length && tokens.length < 40;
}

export const isCapital = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.kind !== "quotation" && beginsLarge(unit.text);

export const isQuote = (unit: Unit | undefined): boolean => unit?.kind === "quotation";

export const isComma = (unit: Unit | undefined): boolean => unit?.text === ",";

export const isDash = (unit: Unit | undefined): boolean =>
  unit !== undefined && dashes.has(unit.text);

const dashes = new Set("- -- --- – — ―".split(" "));

export const isEnd = (unit: Unit | undefined): boolean =>
  unit === undefined || (unit.kind === "mark" && /^(?:[.!?…;]|\.{2,})$/.test(unit.text));

export const isAdverb = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" &&
  /^\p{Ll}[\p{Ll}-]+ly$/u.test(unit.text) &&
  !/^(?:family|ally|only|early|reply|daily|weekly|monthly|assembly|rally|bully|supply|monopoly)$/.test(
    unit.lower,
  );

export const isTime = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  timeWords.has(unit.lower.endsWith(".") ? unit.lower.slice(0, -1) : unit.lower);

/** Capitalised words are names ("the United States"), but for headlines and "Saying that …". */
export function cueOf(unit: Unit | undefined): CueVerb | undefined {
  if (unit?.kind !== "word") return undefined;
  const cue = cueVerbs.get(unit.lower);
  if (!cue || beginsSmall(unit.text) || unit.title || cue.form === "ing") return cue;
  return undefined;
}

/** A word that ends a noun phrase because it is a verb. */
export const isVerb = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.kind === "word" &&
  (auxiliaries.has(unit.lower) ||
    commonVerbs.has(unit.lower) ||
    cueOf(unit)?.form === "past" ||
    isSubjectWithVerb(unit));

/** "he'd", "they're": a subject and its verb in one word. */
export const isSubjectWithVerb = ({ lower }: Unit): boolean =>
  lower.includes("'") &&
  /^(?:i|you|he|she|it|we|they|that|there|who)'(?:d|ll|re|ve|m)$/.test(lower);
