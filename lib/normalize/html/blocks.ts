import { isElement, type PageElement, type PageText, untilChanged } from "../../page-tree.ts";
import { squeeze } from "../squeeze.ts";

/**
 * The page as blocks of words: one for each stretch that a browser would set as a paragraph, a
 * heading, a list item or a cell. What is judged of a page is judged of these.
 */
export interface Block {
  /** The innermost block element around the words. */
  readonly element: PageElement;
  readonly text: string;
  /** Characters of `text` that stand in links. */
  readonly linkChars: number;
  /** Where the words stand, so that they can be taken out and nothing else. */
  readonly nodes: readonly PageText[];
  /** What the words stand in, of what is told apart: asked here, it costs no climb for each block. */
  readonly within: Within;
}

export interface Within {
  /** A figure or its caption: words about a picture. */
  readonly figure: boolean;
  readonly quotation: boolean;
  /** A heading of the first rank. */
  readonly h1: boolean;
}

const BLOCK_NAMES = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre " +
    "section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose words no reader of the page sees as its text. */
export const WORDLESS = new Set(
  (
    "script style noscript template svg math select option textarea button iframe object embed " +
    "audio video canvas map datalist title head"
  ).split(" "),
);

/** Captions are about pictures, and what a quotation says last is who said it: neither is trimmed. */
export const isSetApart = ({ within }: Block): boolean => within.figure || within.quotation;

export const isBlock = (element: PageElement): boolean => BLOCK_NAMES.has(element.localName);

/** The blocks below an element, in the order of the page. Every step asks for them, and few change them. */
export const blocksOf = untilChanged(readBlocks);

function readBlocks(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let nodes: PageText[] = [];
  let words = "";
  let linkChars = 0;
  let breaks = 0;
  // Most of a page's text is white space between tags, for which no list is made.
  const blanks: PageText[] = [];
  let blankCount = 0;

  function end(element: PageElement, within: Within): void {
    breaks = 0;
    blankCount = 0;
    if (nodes.length > 0) {
      const text = squeeze(words);
      blocks.push({ element, text, linkChars: Math.min(linkChars, text.length), nodes, within });
      nodes = [];
    }
    words = "";
    linkChars = 0;
  }

  function add(node: PageText, inLink: boolean): void {
    const text = node.textContent;
    words += text;
    if (!isBlank(text)) {
      for (let i = 0; i < blankCount; i++) nodes.push(blanks[i] ?? node);
      blankCount = 0;
      nodes.push(node);
      breaks = 0;
      if (inLink) linkChars += squeeze(text).length;
    } else if (nodes.length > 0) nodes.push(node);
    else blanks[blankCount++] = node;
  }

  function walk(element: PageElement, block: PageElement, within: Within, inLink: boolean): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) {
        add(node, inLink);
      } else if (node.localName === "br") {
        // Two in a row part paragraphs; one parts words.
        if (++breaks === 2) end(block, within);
        else words += " ";
      } else if (isBlock(node)) {
        end(block, within);
        const inside = insideOf(node, within);
        walk(node, node, inside, inLink);
        end(node, inside);
      } else if (!WORDLESS.has(node.localName)) {
        walk(node, block, within, inLink || node.localName === "a");
      }
    }
  }

  const outside = insideOf(root, { figure: false, quotation: false, h1: false });
  walk(root, root, outside, false);
  end(root, outside);
  return blocks;
}

/** Most text is told by its first character: a line feed alone, or a letter. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x80) return false;
  return text === "\n" || !/\S/.test(text);
}

function insideOf({ localName }: PageElement, within: Within): Within {
  if (localName === "figure" || localName === "figcaption") return { ...within, figure: true };
  if (localName === "blockquote") return { ...within, quotation: true };
  return localName === "h1" ? { ...within, h1: true } : within;
}
