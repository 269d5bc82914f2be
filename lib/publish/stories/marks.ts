import { fnv1a } from "../../hash.ts";
import { commonWords } from "./common-words.ts";
import { fold, namesOfOutlet, readCredits } from "./credits.ts";
import { soundOf } from "./sound.ts";
import { isNumber, type Token, tokensOf } from "./tokens.ts";
import { findDays, isOfDate } from "./told-days.ts";

/**
 * What of an article's first words is kept to tell whether another tells the same event: hashes, so that
 * no word can be read back, and no more of them for a long article than for a short one.
 */
export interface Marks {
  /** Runs of three words, as they stand: the text of one original leaves them in all its copies. */
  readonly runs: readonly number[];
  /** Names and other words that stand with a capital within a sentence. */
  readonly names: readonly number[];
  /** The other words, cut to their first letters, without those that say nothing of the event. */
  readonly words: readonly number[];
  readonly numbers: readonly number[];
  /** The words of the headline, names and numbers among them; without one those that the text begins with. */
  readonly head: readonly number[];
  /** The names in headline and first paragraph. */
  readonly leadNames: readonly number[];
  /** Days of the week of which the text speaks, and those of which headline and first paragraph do; from 0. */
  readonly days: readonly number[];
  readonly leadDays: readonly number[];
  /** The names by which others call the outlet, and those of agencies and outlets that it credits. */
  readonly outlet: readonly number[];
  readonly credits: readonly number[];
}

/** How many of each kind are kept, the least ones: of two articles the same words are kept or dropped. */
export const marksMax = {
  runs: 96,
  names: 64,
  words: 160,
  numbers: 24,
  head: 24,
  leadNames: 16,
  days: 7,
  leadDays: 7,
  outlet: 4,
  credits: 4,
} as const satisfies { readonly [kind in keyof Marks]: number };

const RUN_WORDS = 3;
const STEM_LETTERS = 6;
/** News tells the event first; what a long article says further down would make it like all others. */
const TOP_WORDS_MAX = 250;
const LEAD_WORDS_MAX = 60;
const HEAD_WORDS_MAX = 12;

/** Fewer words than this tell nothing by which an event could be known again. */
const TELLING_WORDS_MIN = 16;

export interface Telling {
  readonly headline: string | null;
  /** Plain paragraphs. */
  readonly text: string;
  /** Name of the outlet; empty where it has none. */
  readonly outlet: string;
  /** The day on which it was printed, as far as that is known; ISO 8601. */
  readonly day: string;
}

/** Undefined where there is too little to go by. */
export function findMarks({ headline, text, outlet, day }: Telling): Marks | undefined {
  const title = tokensOf(headline ?? "", { isTitle: true });
  const body = tokensOf(text, { isTitle: false });
  const proper = new Set(body.filter(({ isProper }) => isProper).map(({ word }) => word));
  const isName = ({ word, hasCapital }: Token): boolean => hasCapital && proper.has(word);
  const isOther = (token: Token, at: number, all: readonly Token[]): boolean =>
    isTelling(token) && !isOfDate(all, at);
  const top = [...title.filter(isOther), ...body.slice(0, TOP_WORDS_MAX).filter(isOther)];
  const firstParagraph = body.filter(({ paragraph }) => paragraph === 0);
  const lead = [...title, ...firstParagraph.slice(0, LEAD_WORDS_MAX)];
  const head = title.some(isTelling) ? title : body.filter(isTelling).slice(0, HEAD_WORDS_MAX);
  const found: Marks = {
    runs: runsOf(body),
    names: top.filter(isName).map(stemHash),
    words: top.filter((token) => !isName(token) && !isNumber(token)).map(stemHash),
    numbers: top.filter((token) => !isName(token) && isNumber(token)).map(stemHash),
    head: head.filter(isTelling).map(stemHash),
    leadNames: lead.filter(isTelling).filter(isName).map(stemHash),
    days: findDays(body, day),
    leadDays: findDays(lead, day),
    outlet: namesOfOutlet(outlet).sure.map(deskHash),
    credits: [...readCredits(text).credited].map(deskHash),
  };
  const marks = mapMarks((kind) => leastOf(found[kind], marksMax[kind]));
  return marks.names.length + marks.words.length < TELLING_WORDS_MIN ? undefined : marks;
}

const isTelling = ({ word }: Token): boolean => word.length > 1 && !commonWords.has(word);

const runsOf = (tokens: readonly Token[]): number[] => {
  const runs: number[] = [];
  for (let at = 0; at + RUN_WORDS <= tokens.length; at++)
    runs.push(
      hashOf(
        tokens
          .slice(at, at + RUN_WORDS)
          .map(({ word }) => word)
          .join(" "),
      ),
    );
  return runs;
};

/** A name that begins a sentence is no name to see: names and words are hashed alike, so that it meets its like. */
const stemHash = (token: Token): number =>
  hashOf(`w ${(isNumber(token) ? token.word : soundOf(token.word)).slice(0, STEM_LETTERS)}`);
const deskHash = (name: string): number => hashOf(`d ${fold(name)}`);

/** 24 bits: four letters of Base64, and among some hundred hashes a chance likeness is rare. */
const hashOf = (text: string): number => {
  const hash = fnv1a(text);
  return ((hash >>> 8) ^ hash ^ (hash << 11)) & 0xffffff;
};

const leastOf = (hashes: readonly number[], most: number): readonly number[] =>
  [...new Set(hashes)].sort((a, b) => a - b).slice(0, most);

const merged = new WeakMap<Marks, readonly number[]>();

/** Names, words and numbers together, sorted. */
export function allOf(marks: Marks): readonly number[] {
  const known = merged.get(marks);
  if (known) return known;
  const all = [...new Set([...marks.names, ...marks.words, ...marks.numbers])].sort(
    (a, b) => a - b,
  );
  merged.set(marks, all);
  return all;
}

const BAND_RUNS = 12;

/** The least runs, by which copies are found (minhash): of two copies most are the same. */
export const bandOf = ({ runs }: Marks): readonly number[] => runs.slice(0, BAND_RUNS);

/** As they stand in the store: four letters of Base64 a hash. */
export type PackedMarks = { readonly [kind in keyof Marks]: string };

export const packMarks = (marks: Marks): PackedMarks => mapMarks((kind) => pack(marks[kind]));
export const unpackMarks = (packed: PackedMarks): Marks => mapMarks((kind) => unpack(packed[kind]));

/** Every kind of mark in one order. */
export function mapMarks<T>(of: (kind: keyof Marks) => T): { readonly [kind in keyof Marks]: T } {
  return {
    runs: of("runs"),
    names: of("names"),
    words: of("words"),
    numbers: of("numbers"),
    head: of("head"),
    leadNames: of("leadNames"),
    days: of("days"),
    leadDays: of("leadDays"),
    outlet: of("outlet"),
    credits: of("credits"),
  };
}

function pack(hashes: readonly number[]): string {
  const bytes = Buffer.alloc(hashes.length * 3);
  for (const [i, hash] of hashes.entries()) bytes.writeUIntBE(hash, i * 3, 3);
  return bytes.toString("base64");
}

function unpack(packed: string): readonly number[] {
  const bytes = Buffer.from(packed, "base64");
  return Array.from({ length: Math.floor(bytes.length / 3) }, (_, i) => bytes.readUIntBE(i * 3, 3));
}
