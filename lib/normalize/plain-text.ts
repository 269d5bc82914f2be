import type { Author, Dateline } from "../record.ts";
import { type Byline, parseByline } from "./byline.ts";
import { DATE_LABEL, type DateLine, parseDateLine } from "./date-line.ts";
import { parseDateline } from "./dateline.ts";
import { parseDate } from "./dates.ts";
import { beginsLarge, beginsSmall } from "./text/letters.ts";

/** An article in plain text, read into its parts. */
export interface PlainArticle {
  headline: string | null;
  byline: string | null;
  authors: Author[];
  dateline: Dateline | null;
  published: string | null;
  modified: string | null;
  paragraphs: string[];
  /** Field → where its value was found. */
  fields: { [field: string]: string };
  /** `code: sentence`. */
  warnings: string[];
}

/** A first line longer than this is a paragraph; so is a full sentence of half the length. */
const headlineCharsMax = 250;
/** How many blocks at each end may be lines about the article instead of its text. */
const headBlocks = 5;
const tailBlocks = 2;
const metaCharsMax = 250;

/**
 * The first line is the headline. If any blank line exists, blank lines part paragraphs; else every
 * newline does (design §3). Never throws; takes text that `cleanText` has been over.
 */
export function readPlainText(text: string): PlainArticle {
  const blocks = blocksOf(text);
  const article: PlainArticle = {
    headline: null,
    byline: null,
    authors: [],
    dateline: null,
    published: null,
    modified: null,
    paragraphs: [],
    fields: {},
    warnings: [],
  };
  takeHeadline(blocks, article);
  blocks.forEach((lines, i) => {
    const mayTell = i < headBlocks || i >= blocks.length - tailBlocks;
    const rest = mayTell ? takeFacts(lines, article) : lines;
    article.paragraphs.push(...paragraphsFrom(rest));
  });
  takeDateline(article);
  return article;
}

/** Paragraphs as lists of their lines, trimmed, none of them empty. */
function blocksOf(text: string): string[][] {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  if (!lines.includes("")) return lines.map((line) => [line]);
  const blocks: string[][] = [];
  let open: string[] = [];
  for (const line of [...lines, ""]) {
    if (line !== "") open.push(line);
    else if (open.length > 0) {
      blocks.push(open);
      open = [];
    }
  }
  return blocks;
}

function takeHeadline(blocks: string[][], article: PlainArticle): void {
  const first = blocks[0];
  const line = first?.[0];
  if (!first || line === undefined || line === "") {
    blocks.length = 0;
    article.warnings.push("no-text: the article is empty");
    return;
  }
  if (isHeadline(line) && !isFact(line) && !isWrapped(first)) {
    article.headline = line;
    article.fields.headline = "first-line";
    first.shift();
  } else {
    article.warnings.push("no-headline: the first line is no headline, so the article has none");
  }
}

const isHeadline = (line: string): boolean =>
  line.length <= headlineCharsMax / 2 ||
  (line.length <= headlineCharsMax && !SENTENCE_END.test(line));

const isFact = (line: string): boolean =>
  readFacts(line) !== undefined || (SENTENCE_END.test(line) && parseDateline(line) !== undefined);

/** A paragraph broken into lines, that is: its sentence runs on into the next line to a full stop. */
const isWrapped = (lines: readonly string[]): boolean =>
  beginsSmall(lines[1] ?? "") && SENTENCE_END.test(lines.at(-1) ?? "");

const SENTENCE_END = /[.!?…。！？]["”’»)」]*$/u;

/**
 * Takes the lines that tell who and when from the start of a block; gives back the others. The name
 * of the outlet or of a desk may stand among them.
 */
function takeFacts(lines: readonly string[], article: PlainArticle): readonly string[] {
  const others: string[] = [];
  let [read, taken] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const facts = readFacts(line);
    if (!facts && (others.length >= namesAmongFactsMax || !isNameLine(line))) break;
    if (facts) [read, taken] = [i + 1, others.length];
    else others.push(line);
    for (const fact of facts ?? []) note(fact, article);
  }
  return [...others.slice(0, taken), ...lines.slice(read)];
}

const namesAmongFactsMax = 2;
const nameLineCharsMax = 60;

const isNameLine = (line: string): boolean =>
  line.length <= nameLineCharsMax && beginsLarge(line) && !SENTENCE_END.test(line);

type Fact = Byline | DateLine;

/** "By Ann Lee | Published 3 July 2026": a line all of whose parts tell of the article, or nothing. */
function readFacts(line: string): readonly Fact[] | undefined {
  if (line.length > metaCharsMax) return undefined;
  const whole = readFact(line);
  if (whole) return [whole];
  const parts = line.split(BETWEEN_FACTS);
  const facts = parts.map(readFact);
  return parts.length > 1 && facts.every((fact) => fact !== undefined) ? facts : undefined;
}

const BETWEEN_FACTS = new RegExp(
  String.raw`\s*[|·•;]\s*|\s+[–—-]\s+|,\s+(?=${DATE_LABEL.source})`,
  "iu",
);

const readFact = (part: string): Fact | undefined => parseDateLine(part) ?? parseByline(part);

function note(fact: Fact, article: PlainArticle): void {
  if ("byline" in fact) {
    article.byline = article.byline === null ? fact.byline : `${article.byline}; ${fact.byline}`;
    article.authors.push(...fact.authors);
    article.fields.byline = "by-line";
    if (article.authors.length > 0) article.fields.authors = "by-line";
    return;
  }
  if (fact.value === undefined) {
    article.warnings.push(`uncertain-date: "${fact.text}" does not say which day of which year`);
  } else if (article[fact.field] === null) {
    article[fact.field] = fact.value;
    article.fields[fact.field] = "date-line";
  }
}

/** The dateline stays in the text: it is part of how the story is told. */
function takeDateline(article: PlainArticle): void {
  const dateline = parseDateline(article.paragraphs[0] ?? "");
  if (!dateline) return;
  article.dateline = dateline;
  article.fields.dateline = "first-paragraph";
  const date = dateline.date === undefined ? undefined : parseDate(dateline.date);
  if (article.published === null && date !== undefined) {
    article.published = date;
    article.fields.published = "dateline";
  }
}

/** An entry of a live page has the time on a line of its own, which is no part of its first sentence. */
function paragraphsFrom(lines: readonly string[]): readonly string[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  return CLOCK.test(first) && others.length > 0 ? [first, joinLines(others)] : [joinLines(lines)];
}

/** "4.12pm GMT", "14:05", "09:30 a.m. ET". */
const CLOCK = /^\d{1,2}(?:[.:h]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?$/i;

/** Wrapped lines become one; Chinese and Japanese are written without spaces between them. */
const joinLines = (lines: readonly string[]): string =>
  lines
    .flatMap((line, i) =>
      i === 0 ? [line] : [isOneWord(lines[i - 1] ?? "", line) ? "" : " ", line],
    )
    .join("");

const isOneWord = (line: string, next: string): boolean =>
  CJK_END.test(line.slice(-2)) && CJK_START.test(next);

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」』）]`;
const CJK_START = new RegExp(`^${CJK.replace("、", "「『（、")}`, "u");
const CJK_END = new RegExp(`${CJK}$`, "u");
