import type { PageElement } from "../../page-tree.ts";
import {
  CLOSING_HEADING,
  CLOSING_LINE,
  COMMENT_FORM,
  SURE_CLOSING_HEADING,
} from "./added-lines.ts";
import { type Block, blocksOf, isSetApart } from "./blocks.ts";
import { isProse, isSentence } from "./find-main.ts";
import type { Ledger } from "./ledger.ts";
import { plainWords } from "./site-name.ts";

/** What stands below a text and is no part of it. */

export const limits = {
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

/** "Related articles", "About the author": what follows such a heading near the end goes with it. */
export function cutClosing(main: PageElement, ledger: Ledger): void {
  const blocks = blocksOf(main).filter((block) => !isSetApart(block));
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

/** After the last sentence: names, numbers, headings of what has been taken away. */
export function trimClosing(main: PageElement, url: string | null, ledger: Ledger): void {
  const isOfPublisher = publisherIn(url);
  const blocks = blocksOf(main).filter((block) => !isSetApart(block));
  const below = elementsBelowLastRule(main);
  const last = blocks.toReversed().slice(0, limits.closingBlocksMax);
  const end = last.findIndex(({ element, text }) => isEnd(element, text) && !isAdded(text));
  for (const [i, { element, text, nodes }] of last.entries()) {
    if (isAdded(text)) ledger.remove(nodes, "closing", "a line that pages add after a text");
    else if (below.has(element) && isOfPublisher(text))
      ledger.remove(nodes, "closing", "what a publisher says of itself, below a line");
    // A text of short lines alone has no end that could be told from what follows it.
    else if (i < end) ledger.remove(nodes, "closing", "a short line after the text");
  }
}

const isAdded = (text: string): boolean =>
  text.length <= limits.closingLineCharsMax && CLOSING_LINE.test(text);

const isEnd = ({ localName }: PageElement, text: string): boolean =>
  isSentence(text) || text.length > 80 || /^(?:li|dd|dt|td|th|pre)$/.test(localName);

function elementsBelowLastRule(main: PageElement): ReadonlySet<PageElement> {
  const elements = main.descendants();
  const rule = elements.findLastIndex(({ localName }) => localName === "hr");
  return new Set(rule < 0 ? [] : elements.slice(rule + 1));
}

type Test = (text: string) => boolean;

/** Press releases end with who published them: "Acme is a maker of …" on a page of acme.example. */
function publisherIn(url: string | null): Test {
  const labels = (url === null ? "" : (URL.parse(url)?.hostname ?? "")).split(".").slice(0, -1);
  const name = labels.at(-1)?.replaceAll("-", "") ?? "";
  if (name.length < 3) return () => false;
  return (text) => {
    const [, subject = ""] = OF_ITSELF.exec(text) ?? [];
    return plainWords(subject).split(" ").slice(0, 4).join("").startsWith(name);
  };
}

const OF_ITSELF =
  /^(?:(?:about|über|the|die|der|das|la|le|el)\s)?(.{3,60}?)\s(?:is|are|was|has|employs|provides|offers|ist|sind|hat|wurde|bietet|est|sont|es|son|è)\s/iu;
