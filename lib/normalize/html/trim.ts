import { PageElement } from "../../page-tree.ts";
import {
  ADDED_LINE,
  CLOSING_HEADING,
  CLOSING_LINE,
  COMMENT_FORM,
  SURE_CLOSING_HEADING,
} from "./added-lines.ts";
import { CAPTION, wordsOf } from "./block-names.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { isProse, isSentence } from "./find-main.ts";
import type { Ledger } from "./ledger.ts";

/**
 * Takes out of the article's part of the page what is no part of its text. Captions first, so that
 * nothing below takes them for lines of the text; the ends last, since they are told by what is
 * left between them.
 */
export function trim(main: PageElement, headline: string | undefined, ledger: Ledger): void {
  markCaptions(main);
  cutClosing(main, ledger);
  removeLines(main, ledger);
  trimOpening(main, headline, ledger);
  trimClosing(main, ledger);
}

export const limits = {
  captionCharsMax: 600,
  addedLineCharsMax: 200,
  closingHeadingCharsMax: 60,
  closingBlocksMax: 6,
  closingLineCharsMax: 500,
  /** What follows a closing heading is at most this part of the text before it. */
  closingShareMax: 0.5,
  /** Headings that nothing of a text ever follows; there must be a text before them. */
  closingCharsBefore: 400,
  /** Whole paragraphs among it: a note on the author, no chapter of the text. */
  closingProseCharsMax: 600,
  closingProseShareMax: 0.15,
} as const;

/** A caption that a template did not put into a `<figcaption>` becomes one. */
function markCaptions(main: PageElement): void {
  for (const element of main.descendants()) {
    if (element.localName === "figcaption" || element.localName === "img") continue;
    if (!CAPTION.test(wordsOf(element))) continue;
    if (element.textContent.trim().length > limits.captionCharsMax) continue;
    if (element.querySelector("img, p + p, figcaption") !== null) continue;
    const caption = new PageElement("figcaption");
    const words = element.childNodes;
    element.replaceWith(caption);
    caption.append(...words);
  }
}

/** Captions are about pictures, and what a quotation says last is who said it: neither is trimmed. */
const isCaption = ({ within }: Block): boolean => within.figure || within.quotation;

function removeLines(main: PageElement, ledger: Ledger): void {
  for (const block of blocksOf(main)) {
    const { text, linkChars, nodes } = block;
    if (isCaption(block)) continue;
    const share = linkChars / text.length;
    if (share > 0.8 && text.length < 300) ledger.remove(nodes, "links", "the line is all links");
    else if (text.length <= limits.addedLineCharsMax && ADDED_LINE.test(text))
      ledger.remove(nodes, "added-lines", "a line that pages add to a text");
  }
}

/** "Related articles", "About the author": what follows such a heading near the end goes with it. */
function cutClosing(main: PageElement, ledger: Ledger): void {
  const blocks = blocksOf(main).filter((block) => !isCaption(block));
  const all = charsIn(blocks);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    const { text, linkChars } = block;
    const isHeading =
      text.length <= limits.closingHeadingCharsMax &&
      linkChars * 2 < text.length &&
      CLOSING_HEADING.test(text);
    const isSure = isHeading && SURE_CLOSING_HEADING.test(text);
    const isForm = isHeading && COMMENT_FORM.test(text) && before >= limits.closingCharsBefore;
    if (isForm || (isSure && before >= Math.max(limits.closingCharsBefore, (all - before) / 2))) {
      cutFrom(blocks.slice(i), text, ledger);
      return;
    }
    if (isHeading && all - before <= before * limits.closingShareMax) {
      const prose = charsIn(blocks.slice(i).filter(isProse));
      if (prose <= Math.max(limits.closingProseCharsMax, before * limits.closingProseShareMax)) {
        cutFrom(blocks.slice(i), text, ledger);
        return;
      }
    }
    before += text.length;
  }
}

function cutFrom(blocks: readonly Block[], heading: string, ledger: Ledger): void {
  for (const { nodes } of blocks) ledger.remove(nodes, "closing", `it follows "${heading}"`);
}

const charsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Before the first paragraph: the headline once more, kickers, numbers of comments, dates. */
function trimOpening(main: PageElement, headline: string | undefined, ledger: Ledger): void {
  const blocks = blocksOf(main).filter((block) => !isCaption(block));
  const first = blocks.findIndex(isProse);
  for (const { element, text, nodes } of blocks.slice(0, Math.max(0, first))) {
    const isHeadline = headline !== undefined && text.toLowerCase() === headline.toLowerCase();
    if (isHeadline || element.localName === "h1")
      ledger.remove(nodes, "opening", "the headline again");
    else if (
      !isSentence(text) &&
      text.length < 80 &&
      !/^(?:h[2-6]|li|dd|dt|td|th|pre)$/.test(element.localName)
    )
      ledger.remove(nodes, "opening", "a short line before the text");
  }
}

/** After the last sentence: names, numbers, headings of what has been taken away. */
function trimClosing(main: PageElement, ledger: Ledger): void {
  const blocks = blocksOf(main).filter((block) => !isCaption(block));
  let ended = false;
  for (const { element, text, nodes } of blocks.toReversed().slice(0, limits.closingBlocksMax)) {
    if (text.length <= limits.closingLineCharsMax && CLOSING_LINE.test(text)) {
      ledger.remove(nodes, "closing", "a line that pages add after a text");
      continue;
    }
    ended ||= isSentence(text) || text.length > 80;
    ended ||= /^(?:li|dd|dt|td|th|pre)$/.test(element.localName);
    if (!ended) ledger.remove(nodes, "closing", "a short line after the text");
  }
}
