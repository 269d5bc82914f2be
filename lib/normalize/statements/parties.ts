import type { Hop } from "../../record.ts";
import {
  determiners,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from "../data/english/grammar-words.ts";
import { mediaNouns, titles } from "../data/english/source-nouns.ts";
import { beginsLarge } from "../text/letters.ts";
import type { Range } from "../text/tokens.ts";
import { described, headPart } from "./descriptions.ts";
import { type NameMention, namesWithin } from "./names.ts";
import type { Stretch } from "./noun-phrase.ts";
import { isComma, isDash, isSubjectWithVerb, type Unit } from "./units.ts";

/** Someone or something through whom words came, as the article puts it. */
export interface Party {
  readonly kind: Hop["kind"];
  /** A name, or a description as printed; null until a pronoun is resolved. */
  readonly name: string | null;
  readonly entity: string | null;
  readonly span: Range | null;
  readonly anonymous: boolean;
  readonly inferred: boolean;
  /** he, she, they, it or who: to be resolved. */
  readonly pronoun: string | null;
  readonly gender: "he" | "she" | null;
  /** The common noun that heads a description, without plural -s. */
  readonly head: string | null;
}

/** A further hop, with the words that mark it. */
export interface Relay extends Party {
  readonly marker: string;
}

/** What a noun phrase denotes, by its names and the noun that heads it. */
export function partyOf(
  units: readonly Unit[],
  stretch: Stretch,
  text: string,
  names: readonly NameMention[],
): Party {
  const own = withoutSelf(units.slice(stretch.from, stretch.to));
  const [first] = own;
  const last = own.at(-1);
  const span = first && last ? { start: first.start, end: last.end } : null;
  const base = {
    entity: null,
    span,
    anonymous: false,
    inferred: false,
    pronoun: null,
    gender: null,
    head: null,
  };
  if (!first || !span) return { ...base, kind: "anonymous", name: null, anonymous: true };
  const word = isSubjectWithVerb(first) ? (first.lower.split("'")[0] ?? "") : first.lower;
  if (
    own.length === 1 &&
    (subjectPronouns.has(word) || /^(?:him|his|her|them|their|this|that|it)$/.test(word))
  ) {
    const pronoun = possessor.get(word) ?? word;
    return { ...base, kind: "person", name: null, pronoun };
  }
  const segments = apposed(own).map(withoutSelf);
  for (const [i, segment] of segments.entries()) {
    const named = namedHead(segment, names);
    // "A spokesman for the contractor, Veolux": he, whoever he is.
    if (named && i > 0 && named.type !== "person" && speaksFor(segments[0] ?? [])) break;
    if (named) {
      const { name, entity, gender, type, outlet } = named;
      const isOutlet = outlet || isCalledOutlet(segment, named);
      const kind = isOutlet ? "outlet" : type === "person" ? "person" : "organisation";
      return { ...base, kind, name, entity, gender };
    }
  }
  return { ...base, ...described(segments[0] ?? own, text, names) };
}

/** "Ann Lind herself". */
const withoutSelf = (own: readonly Unit[]): readonly Unit[] =>
  /^(?:him|her|it|them)sel(?:f|ves)$/.test(own.at(-1)?.lower ?? "") ? own.slice(0, -1) : own;

/** "his claim", "her claim": he and she said it. */
const possessor: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
]);

const speaksFor = (segment: readonly Unit[]): boolean =>
  segment.some(
    ({ lower }, i) =>
      /^(?:spokesman|spokeswoman|spokesperson|lawyer|representative|official|executive)$/.test(
        lower,
      ) && /^(?:at|for|from|of|with)$/.test(segment[i + 1]?.lower ?? ""),
  );

/** The phrase parted at its commas and dashes: "his lawyer", "Ann Lind". Clauses are left out. */
function apposed(own: readonly Unit[]): readonly (readonly Unit[])[] {
  const segments: Unit[][] = [[]];
  let depth = 0;
  for (const unit of own) {
    if (unit.text === "(") depth++;
    if ((isComma(unit) || isDash(unit)) && depth === 0) segments.push([]);
    else segments.at(-1)?.push(unit);
    if (unit.text === ")") depth = Math.max(0, depth - 1);
  }
  return segments.filter(
    ([first], i) =>
      first &&
      (i === 0 || !(questionWords.has(first.lower) || /^(?:from|near)$/.test(first.lower))),
  );
}

/** "the daily Le Fanal", "the state news agency BNP". */
function isCalledOutlet(segment: readonly Unit[], { start }: Range): boolean {
  const before = segment.findLast(({ end }) => end <= start)?.lower ?? "";
  return mediaNouns.has(before) && before !== "program" && before !== "programme";
}

/** The name that heads a phrase: not one in the genitive, nor one that a preposition brings in. */
function namedHead(
  segment: readonly Unit[],
  names: readonly NameMention[],
): NameMention | undefined {
  const head = headPart(segment);
  const [first] = head;
  const last = head.at(-1);
  if (!first || !last) return undefined;
  const bracket = head.find(({ text }) => text === "(");
  const inHead = namesWithin(names, { start: first.start, end: bracket?.start ?? last.end });
  const final = inHead.at(-1);
  if (final && final.end >= last.end - (last.text === ")" ? bracketLength(head) : 0)) return final;
  // "Secretary of State Ann Lind": the last name of the phrase, when a title opens it.
  const tail = segment.at(-1);
  if (!tail) return undefined;
  const closing = namesWithin(names, { start: first.start, end: tail.end }).at(-1);
  const opensWithTitle = titles.has(first.lower.replace(/\.$/, "")) || beginsLarge(first.text);
  if (
    !closing ||
    closing.end !== tail.end ||
    closing.type !== "person" ||
    !closing.name.includes(" ")
  )
    return undefined;
  const before = segment.at(-1 - wordsOf(closing, segment));
  if (before && prepositions.has(before.lower) && before.lower !== "of") return undefined;
  return opensWithTitle && !determiners.has(first.lower) ? closing : undefined;
}

const wordsOf = ({ start, end }: Range, segment: readonly Unit[]): number =>
  segment.filter((unit) => unit.start >= start && unit.end <= end).length;

function bracketLength(head: readonly Unit[]): number {
  const open = head.findLastIndex(({ text }) => text === "(");
  const opening = head[open];
  const last = head.at(-1);
  return opening && last ? last.end - opening.start + 1 : 0;
}

export const opensPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (determiners.has(unit.lower) ||
    possessives.has(unit.lower) ||
    beginsLarge(unit.text) ||
    unit.kind === "number");
