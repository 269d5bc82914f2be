import { remembered } from "../../remembered.ts";
import { leadingAbbreviations, sentenceOpeners } from "../data/english/abbreviations.ts";
import { beginsLarge, beginsSmall } from "./letters.ts";
import { type Range, type Token, tokensOf } from "./tokens.ts";

export interface Sentence extends Range {
  readonly tokens: readonly Token[];
}

/** The stretches of a text between blank lines, white space around them left out; never empty. */
export function paragraphsOf(text: string): readonly Range[] {
  const paragraphs: Range[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*(?:\n[^\S\n]*)+|$/g)) {
    const part = text.slice(start, gap.index);
    const first = part.search(/\S/);
    if (first >= 0) paragraphs.push({ start: start + first, end: start + part.trimEnd().length });
    start = gap.index + gap[0].length;
  }
  return paragraphs;
}

/**
 * The sentences of a text, in order; none crosses a blank line. English rules: the stop of an
 * abbreviation or initial does not end a sentence unless a word that opens sentences follows; a
 * closing quotation mark belongs to the sentence it closes. `unbroken` are stretches that no end
 * may lie within, such as quotations that are to stay whole; they must be in order and apart.
 * Other languages are split by the same rules, whose abbreviations are then merely unknown.
 */
export function sentencesOf(
  text: string,
  { within, unbroken = [] }: { readonly within?: Range; readonly unbroken?: readonly Range[] } = {},
): readonly Sentence[] {
  if (within) return split(tokensOf(text, within), text, unbroken);
  if (unbroken.length === 0) return allSentences(text);
  return sentencesIn(text, unbroken);
}

const sentencesIn = (text: string, unbroken: readonly Range[]): readonly Sentence[] =>
  paragraphsOf(text).flatMap((paragraph) => split(tokensOf(text, paragraph), text, unbroken));

/** Who looks for names and who looks for statements read the same headline and body. */
const textsKept = 2;
const allSentences = remembered((text) => sentencesIn(text, []), textsKept);

function split(
  tokens: readonly Token[],
  text: string,
  unbroken: readonly Range[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let nextUnbroken = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (endsHeading(tokens, i, text)) {
      pushSentence(sentences, tokens.slice(first, i + 1));
      first = i + 1;
      continue;
    }
    if (!mayEnd(tokens[i])) continue;
    const last = closingMarks(tokens, i);
    const at = tokens[last]?.end ?? 0;
    while ((unbroken[nextUnbroken]?.end ?? Number.POSITIVE_INFINITY) < at) nextUnbroken++;
    const held = unbroken[nextUnbroken];
    if (held && held.start < at && at < held.end) continue;
    if (!isEnd(tokens, i, last, text)) continue;
    pushSentence(sentences, tokens.slice(first, last + 1));
    first = last + 1;
    i = last;
  }
  pushSentence(sentences, tokens.slice(first));
  return sentences;
}

const headingCharsMax = 40;

/**
 * "4.12pm GMT" on a line of its own, above the paragraph: a short line ends a sentence without a
 * stop where the next is twice as long or more. In text that is wrapped lines are alike.
 */
function endsHeading(tokens: readonly Token[], i: number, text: string): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  const [first] = tokens;
  if (!token || !next || !first || next.start === token.end) return false;
  if (!breaksLine(text, token.end, next.start)) return false;
  if (/[,;:–—-]$/.test(token.text) || beginsSmall(next.text)) return false;
  const lineStart = Math.max(first.start, text.lastIndexOf("\n", token.end) + 1);
  const length = token.end - lineStart;
  if (length > headingCharsMax) return false;
  const after = text.indexOf("\n", next.start);
  return (after < 0 ? text.length : after) - next.start >= 2 * length;
}

/** Asked between any two words, of the one space that parts them mostly: nothing is cut out for it. */
function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_FEED) return true;
  return false;
}

const LINE_FEED = 0x0a;

const mayEnd = (token: Token | undefined): boolean =>
  token !== undefined && STOPS.has(token.text.charAt(token.text.length - 1));

const STOPS = new Set(".!?…。！？");

/** The index of the last quotation mark or bracket that closes right after the stop. */
function closingMarks(tokens: readonly Token[], stop: number): number {
  let last = stop;
  for (;;) {
    const next = tokens[last + 1];
    const touching = next && next.start === tokens[last]?.end;
    if (!touching || !/^(?:''|’’|["”’'»›)\]]|[.!?…])$/.test(next.text)) return last;
    last++;
  }
}

function isEnd(tokens: readonly Token[], stop: number, last: number, text: string): boolean {
  const ending = tokens[stop];
  const next = tokens[last + 1];
  if (!next || !ending) return true;
  const apart = next.start > (tokens[last]?.end ?? 0);
  if (!apart && !/^[.!?]$/.test(ending.text)) return false;
  // Glued sentences ("the end.The next") do occur where markup was lost.
  if (!apart && !beginsLarge(next.text) && next.kind !== "quote") return false;
  const word = next.kind === "quote" || /^[([]$/.test(next.text) ? tokens[last + 2] : next;
  if (!word || /^[,;:]/.test(word.text)) return false;
  // “… done.” — Ann Lind: who said it belongs to what was said.
  if (last > stop && /^[-–—―]+$/.test(next.text)) return false;
  // “… done.” the mayor left: a stop within the marks ends more than a comma would.
  if (last > stop && ending.text === "." && /^(?:the|a|an)$/.test(word.text)) return true;
  if (beginsSmall(word.text)) return false;
  if (last > stop || ending.text.length === 1 || ending.kind === "mark") return true;
  // The stop of an abbreviation.
  const lower = ending.text.toLowerCase().slice(0, -1);
  if (leadingAbbreviations.has(lower)) return false;
  if (next.kind === "quote") return text[next.start] !== "'" && apart;
  const opens = sentenceOpeners.has(word.text.toLowerCase());
  return opens && !/^\p{Lu}$/u.test(lower);
}

function pushSentence(sentences: Sentence[], tokens: readonly Token[]): void {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
}
