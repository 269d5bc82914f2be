import { fnv1a } from "../../hash.ts";
import { commonWords } from "./common-words.ts";

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
  /** The words of headline and first paragraph, names among them: what the article is about. */
  readonly lead: readonly number[];
  readonly leadNames: readonly number[];
}

/** How many hashes of each kind are kept, the least ones: of two articles the same words are kept or dropped. */
export const marksMax = {
  runs: 96,
  names: 48,
  words: 128,
  numbers: 24,
  lead: 40,
  leadNames: 16,
} as const satisfies { readonly [kind in keyof Marks]: number };

const RUN_WORDS = 3;
const STEM_LETTERS = 6;
/** News tells the event first; what a long article says further down would make it like all others. */
const TOP_WORDS_MAX = 100;
const LEAD_WORDS_MAX = 60;

/** Fewer words than this tell nothing by which an event could be known again. */
const TELLING_WORDS_MIN = 24;

/** Of the headline and the text as plain paragraphs; undefined where there is too little to go by. */
export function findMarks(headline: string | null, text: string): Marks | undefined {
  const title = tokensOf(headline ?? "", { isTitle: true });
  const body = tokensOf(text, { isTitle: false });
  const proper = new Set(body.filter(({ isProper }) => isProper).map(({ word }) => word));
  const isName = ({ word, hasCapital }: Token): boolean => hasCapital && proper.has(word);
  const top = [...title, ...body.slice(0, TOP_WORDS_MAX)];
  const firstParagraph = body.filter(({ paragraph }) => paragraph === 0);
  const lead = [...title, ...firstParagraph.slice(0, LEAD_WORDS_MAX)].filter(isTelling);
  const hashed = (token: Token): number => (isName(token) ? nameHash(token) : stemHash(token));
  const marks = {
    runs: leastOf(runsOf(body), marksMax.runs),
    names: leastOf(top.filter(isTelling).filter(isName).map(nameHash), marksMax.names),
    words: leastOf(
      top
        .filter(isTelling)
        .filter((token) => !isName(token) && !isNumber(token))
        .map(stemHash),
      marksMax.words,
    ),
    numbers: leastOf(top.filter(isTelling).filter(isNumber).map(stemHash), marksMax.numbers),
    lead: leastOf(lead.map(hashed), marksMax.lead),
    leadNames: leastOf(lead.filter(isName).map(nameHash), marksMax.leadNames),
  };
  return marks.names.length + marks.words.length < TELLING_WORDS_MIN ? undefined : marks;
}

const isTelling = ({ word }: Token): boolean => word.length > 1 && !commonWords.has(word);
const isNumber = ({ word }: Token): boolean => /^\p{N}/u.test(word);

interface Token {
  readonly word: string;
  readonly hasCapital: boolean;
  /** With a capital where only names have one. */
  readonly isProper: boolean;
  /** The how-manieth paragraph, from 0. */
  readonly paragraph: number;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu;

function tokensOf(text: string, { isTitle }: { readonly isTitle: boolean }): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let paragraph = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const begins = end === 0 || /(?:[.!?:"“”„»«(—–-]\s*|\n[^\S\n]*)$/u.test(between);
    if (end > 0 && /\n\s*\n/.test(between)) paragraph++;
    const [printed] = match;
    end = match.index + printed.length;
    const hasCapital = /^\p{Lu}/u.test(printed);
    tokens.push({
      word: fold(printed),
      hasCapital,
      isProper: hasCapital && !begins && !isTitle,
      paragraph,
    });
  }
  return tokens;
}

/** Case, accents, width, the genitive and the marks within numbers make no other word. */
const fold = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?$|['’]s$/u, "")
    .replace(/(?<=\p{N})[.,:](?=\p{N})/gu, "");

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

const nameHash = ({ word }: Token): number => hashOf(`n ${word}`);
const stemHash = ({ word }: Token): number => hashOf(`w ${word.slice(0, STEM_LETTERS)}`);

/** 24 bits: four letters of Base64, and among some hundred hashes a chance likeness is rare. */
const hashOf = (text: string): number => {
  const hash = fnv1a(text);
  return ((hash >>> 8) ^ hash ^ (hash << 11)) & 0xffffff;
};

const leastOf = (hashes: readonly number[], most: number): readonly number[] =>
  [...new Set(hashes)].sort((a, b) => a - b).slice(0, most);

/** As they stand in the store: four letters of Base64 a hash. */
export type PackedMarks = { readonly [kind in keyof Marks]: string };

export const packMarks = (marks: Marks): PackedMarks => mapKinds((kind) => pack(marks[kind]));
export const unpackMarks = (packed: PackedMarks): Marks => mapKinds((kind) => unpack(packed[kind]));

function mapKinds<T>(of: (kind: keyof Marks) => T): { readonly [kind in keyof Marks]: T } {
  return {
    runs: of("runs"),
    names: of("names"),
    words: of("words"),
    numbers: of("numbers"),
    lead: of("lead"),
    leadNames: of("leadNames"),
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
