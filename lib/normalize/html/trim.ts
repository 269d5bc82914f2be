import { PageElement } from "../../page-tree.ts";
import { ADDED_LINE } from "./added-lines.ts";
import { CAPTION, wordsOf } from "./block-names.ts";
import { blocksOf, isSetApart } from "./blocks.ts";
import { cutClosing, trimClosing } from "./closing.ts";
import { isProse, isSentence } from "./find-main.ts";
import type { Ledger } from "./ledger.ts";

/**
 * Takes out of the article's part of the page what is no part of its text. Captions first, so that
 * nothing below takes them for lines of the text; the ends last, since they are told by what is
 * left between them.
 */
export function trim(
  main: PageElement,
  { headline, url }: { readonly headline: string | undefined; readonly url: string | null },
  ledger: Ledger,
): void {
  markCaptions(main);
  cutClosing(main, ledger);
  removeLines(main, ledger);
  trimOpening(main, headline, ledger);
  trimClosing(main, url, ledger);
}

export const limits = {
  captionCharsMax: 600,
  addedLineCharsMax: 200,
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

function removeLines(main: PageElement, ledger: Ledger): void {
  for (const block of blocksOf(main)) {
    const { text, linkChars, nodes } = block;
    if (isSetApart(block)) continue;
    const share = linkChars / text.length;
    if (share > 0.8 && text.length < 300) ledger.remove(nodes, "links", "the line is all links");
    else if (text.length <= limits.addedLineCharsMax && ADDED_LINE.test(text))
      ledger.remove(nodes, "added-lines", "a line that pages add to a text");
  }
}

/** Before the first paragraph: the headline once more, kickers, numbers of comments, dates. */
function trimOpening(main: PageElement, headline: string | undefined, ledger: Ledger): void {
  const blocks = blocksOf(main).filter((block) => !isSetApart(block));
  const first = blocks.findIndex(isProse);
  for (const { element, text, nodes } of blocks.slice(0, Math.max(0, first))) {
    const isHeadline = headline !== undefined && text.toLowerCase() === headline.toLowerCase();
    if (isHeadline || element.localName === "h1")
      ledger.remove(nodes, "opening", "the headline again");
    else if (
      !isSentence(text) &&
      text.length < 80 &&
      text.split(" ").length < 10 &&
      !/^(?:h[2-6]|li|dd|dt|td|th|pre)$/.test(element.localName)
    )
      ledger.remove(nodes, "opening", "a short line before the text");
  }
}
