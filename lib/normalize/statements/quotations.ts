import { paragraphsOf } from "../text/sentences.ts";
import { type Range, type Token, tokensOf } from "../text/tokens.ts";

/** Words between quotation marks, the marks included. */
export interface Quotation extends Range {
  /** What stands between the marks. */
  readonly inner: Range;
  /** False where the paragraph ends before the quotation does. */
  readonly closed: boolean;
  /** The quotation before goes on here: a paragraph that opens anew what was never closed. */
  readonly continues: boolean;
  /** Single marks, which English also uses for titles and within a quotation. */
  readonly single: boolean;
}

/** The mark that closes what a mark opens; straight marks open and close alike. */
const closers = new Map([
  ["“", ["”", '"', "“"]],
  ["„", ["“", "”", '"']],
  ["«", ["»"]],
  ['"', ['"', "”"]],
  ["”", ["”"]],
  ["''", ["''", "’’", '"']],
  ["``", ["''", "``"]],
  ["‘‘", ["’’", "''"]],
  ["’’", ["’’"]],
  ["‘", ["’"]],
  ["'", ["'"]],
]);

/**
 * The outermost quotations of a text, in order and apart. A mark that nothing closes runs to the
 * end of its paragraph where it opens it, a sentence of it, or follows a colon or comma; elsewhere it is no quotation.
 */
export function quotationsOf(text: string): readonly Quotation[] {
  const quotations: Quotation[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const before = quotations.at(-1);
    const goesOn =
      before !== undefined && !before.closed && isNextParagraph(text, before, paragraph);
    quotations.push(...inParagraph(text, paragraph, goesOn));
  }
  return quotations;
}

/** The quotations within a quotation, whose marks are single. */
export const quotationsWithin = (text: string, within: Range): readonly Quotation[] =>
  inParagraph(text, within, false, true).filter(({ closed }) => closed);

const isNextParagraph = (text: string, { end }: Range, { start }: Range): boolean =>
  text.slice(end, start).trim() === "";

function inParagraph(
  text: string,
  paragraph: Range,
  goesOn: boolean,
  nested = false,
): readonly Quotation[] {
  const found: Quotation[] = [];
  // Most paragraphs have none, and to part them into words costs more than to look.
  const opening = nested ? /['"`“”„«»‘’‚‹›]/ : /["`“”„«»‘‚‹›]|''|’’/;
  if (!opening.test(text.slice(paragraph.start, paragraph.end))) return found;
  const marks = tokensOf(text, paragraph).filter(({ kind }) => kind === "quote");
  const closing = nextClosing(text, marks);
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || (mark.text === "'" && !nested) || !opens(text, mark, paragraph)) continue;
    const close = closing(i);
    const continues = goesOn && mark.start === paragraph.start;
    if (close === undefined) {
      const single = mark.text === "‘" || mark.text === "'";
      if (single || !(mayRunOn(text, mark, paragraph) || continues)) continue;
      found.push({
        start: mark.start,
        end: paragraph.end,
        inner: { start: mark.end, end: paragraph.end },
        closed: false,
        continues,
        single: false,
      });
      break;
    }
    const end = marks[close];
    if (!end || text.slice(mark.end, end.start).trim() === "") continue;
    found.push({
      start: mark.start,
      end: end.end,
      inner: { start: mark.end, end: end.start },
      closed: true,
      continues,
      single: mark.text === "‘" || mark.text === "'",
    });
    i = close;
  }
  return found;
}

/**
 * For an opening mark, the index of the mark that closes it. Of marks that differ when they open
 * and close, a nested pair is passed over. What one mark could not find, no later one of its kind
 * can either, so that each kind looks at most once to the end.
 */
function nextClosing(
  text: string,
  marks: readonly Token[],
): (opening: number) => number | undefined {
  const none = new Set<string>();
  return (opening) => {
    const mark = marks[opening];
    if (!mark || none.has(mark.text)) return undefined;
    const wanted = closers.get(mark.text) ?? [];
    let depth = 0;
    for (let i = opening + 1; i < marks.length; i++) {
      const next = marks[i];
      if (!next) break;
      if (/[‘']/.test(mark.text) && /[’']/.test(next.text) && isApostrophe(text, next)) continue;
      if (next.text === mark.text && next.text === "“" && opensHere(text, next)) depth++;
      else if (wanted.includes(next.text) && (next.text !== "“" || !opensHere(text, next))) {
        // A straight mark after white space opens another quotation; the first one was never closed.
        if (next.text === '"' && mark.text === '"' && opensOnly(text, next)) return undefined;
        if (depth === 0) return i;
        depth--;
      }
    }
    if (depth === 0) none.add(mark.text);
    return undefined;
  };
}

const opens = (text: string, mark: Token, paragraph: Range): boolean => {
  if (!closers.has(mark.text)) return false;
  if (mark.text === "”" || mark.text === "’’") return mark.start === paragraph.start;
  return opensHere(text, mark) || mark.start === paragraph.start;
};

const before = (text: string, { start }: Range): string => text[start - 1] ?? " ";
const after = (text: string, { end }: Range): string => text[end] ?? " ";

const opensHere = (text: string, mark: Token): boolean =>
  /[\s([{—–:,/-]/.test(before(text, mark)) && /[^\s,;:!?)\]]/.test(after(text, mark));

const opensOnly = (text: string, mark: Token): boolean =>
  /\s/.test(before(text, mark)) && /[\p{L}\p{N}]/u.test(after(text, mark));

const isApostrophe = (text: string, mark: Token): boolean => /\p{L}/u.test(after(text, mark));

const mayRunOn = (text: string, mark: Token, paragraph: Range): boolean =>
  mark.start === paragraph.start ||
  /[:,.!?]\s*$/.test(text.slice(Math.max(0, mark.start - 3), mark.start));
