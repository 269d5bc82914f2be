import { isElement, type PageElement, type PageText } from "../../page-tree.ts";

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

export const isBlock = (element: PageElement): boolean => BLOCK_NAMES.has(element.localName);

/** The blocks below an element, in the order of the page. */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let nodes: PageText[] = [];
  let linkChars = 0;
  let breaks = 0;

  function end(element: PageElement): void {
    if (nodes.length > 0) {
      const text = squeeze(nodes.map((node) => node.textContent).join(""));
      if (text !== "")
        blocks.push({ element, text, linkChars: Math.min(linkChars, text.length), nodes });
    }
    nodes = [];
    linkChars = 0;
    breaks = 0;
  }

  function walk(element: PageElement, block: PageElement, inLink: boolean): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) {
        const text = node.textContent;
        const shown = squeeze(text).length;
        if (shown > 0) breaks = 0;
        nodes.push(node);
        if (inLink) linkChars += shown;
      } else if (node.localName === "br") {
        // Two in a row part paragraphs.
        if (++breaks === 2) end(block);
      } else if (isBlock(node)) {
        end(block);
        walk(node, node, inLink);
        end(node);
      } else if (!WORDLESS.has(node.localName)) {
        walk(node, block, inLink || node.localName === "a");
      }
    }
  }

  walk(root, root, false);
  end(root);
  return blocks;
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
