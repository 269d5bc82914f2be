import { PageElement } from "../../page-tree.ts";
import { ADDED_LINE } from "./added-lines.ts";
import { CAPTION, LEAD, OF_AUTHOR, wordsOf } from "./block-names.ts";
import type { Block } from "./blocks.ts";
import { isSentence } from "./find-main.ts";

/**
 * Puts the lead in front of the text: many templates set the paragraph between the headline and
 * the story apart from the story, often beside the headline.
 */
export function joinLead(
  blocks: readonly Block[],
  main: PageElement,
  headline: string | undefined,
): void {
  const before = blocksBefore(blocks, main);
  const top = before.findLastIndex(({ within, text }) => within.h1 || text === headline);
  const hasOwnHeadline = main.querySelector("h1") !== null;
  const leads = before
    .filter((block, i) => isNamedLead(block, main) || (top >= 0 && i > top && !hasOwnHeadline))
    .filter(isLead)
    .slice(-limits.blocksMax);
  if (leads.length === 0) return;
  const first = main.firstChild;
  const known = main.textContent.replace(/\s+/g, " ");
  for (const { text, nodes } of leads) {
    // Some templates print it twice.
    if (known.includes(text)) continue;
    const paragraph = new PageElement("p");
    paragraph.append(...nodes);
    main.insertBefore(paragraph, first);
  }
}

export const limits = { blocksMax: 3, charsMin: 40, charsMax: 900 } as const;

function blocksBefore(blocks: readonly Block[], main: PageElement): readonly Block[] {
  const inside = new Set(main.descendants()).add(main);
  const first = blocks.findIndex(({ element }) => inside.has(element));
  return blocks.slice(Math.max(0, first - limits.blocksMax * 8), Math.max(0, first));
}

function isLead({ element, text, linkChars, within }: Block): boolean {
  if (text.length < limits.charsMin || text.length > limits.charsMax) return false;
  if (linkChars / text.length > 0.3 || !(isSentence(text) || text.length > 80)) return false;
  if (ADDED_LINE.test(text) || element.localName === "li") return false;
  return !within.h1 && !within.figure && !CAPTION.test(wordsOf(element)) && !isOfAuthor(element);
}

/** A few words on who wrote it stand as near the headline as a lead does. */
function isOfAuthor(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let up = 0; up < 3 && at !== null; up++, at = at.parentNode)
    if (OF_AUTHOR.test(wordsOf(at))) return true;
  return false;
}

/** The block or one of the two around it says that it is a lead, and stands in the same article. */
function isNamedLead({ element }: Block, main: PageElement): boolean {
  let at: PageElement | null = element;
  for (let up = 0; up < 3 && at !== null; up++, at = at.parentNode) {
    if (LEAD.test(wordsOf(at)) || at.getAttribute("itemprop") === "description")
      return main.closest("article, main") === element.closest("article, main");
  }
  return false;
}
