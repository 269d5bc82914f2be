import type { Page } from "../../page.ts";
import type { PageElement } from "../../page-tree.ts";
import { TEXT, wordsOf } from "./block-names.ts";
import { type Block, blocksOf } from "./blocks.ts";

/**
 * The element that holds the article's text. Each block of words counts for or against the
 * elements around it: prose for them, lists of links against. The element with the best sum wins,
 * the innermost where several have it; where a part of it bears the name of a text and holds most
 * of the prose, that part.
 */
export function findMain(page: Page, blocks: readonly Block[]): PageElement | undefined {
  const sums = sumOf(page.body, blocks, worthOf);
  let best: PageElement | undefined;
  let bestSum: number = limits.proseCharsMin;
  // Elements come in the order of the page, so that of equals the innermost is the last.
  for (const element of [page.body, ...page.body.descendants()]) {
    const share = element === page.body ? limits.wholePageShare : 1;
    const sum = (sums.get(element) ?? 0) * share;
    if (sum < bestSum) continue;
    best = element;
    bestSum = sum;
  }
  if (best === undefined) return undefined;
  const around = holderOf(best, page.body);
  return namedPart(around) ?? around;
}

export const limits = {
  /** The whole page only where no part of it comes near. */
  wholePageShare: 0.5,
  proseCharsMin: 100,
  namedShareMin: 0.45,
  partShareMin: 0.8,
} as const;

/** A text of one paragraph is what holds that paragraph: its headings and notes stand beside it. */
function holderOf(element: PageElement, body: PageElement): PageElement {
  let holder = element;
  while (LEAVES.has(holder.localName) && holder !== body && holder.parentNode !== null)
    holder = holder.parentNode;
  return holder;
}

const LEAVES = new Set("p li ul ol blockquote dl dd tbody tr table".split(" "));

function namedPart(main: PageElement): PageElement | undefined {
  const prose = sumOf(main, blocksOf(main), (block) => Math.max(0, worthOf(block)));
  const all = prose.get(main) ?? 0;
  let enough = all * limits.namedShareMin;
  let named: PageElement | undefined;
  // A text in several parts of one name is told from a text and its neighbours by its share.
  const parts = new Map<string, number>();
  const elements = main.descendants().filter((element) => textNameOf(element) !== undefined);
  for (const element of elements) {
    const name = textNameOf(element) ?? "";
    if ((prose.get(element) ?? 0) < limits.proseCharsMin || isInside(element, name, main)) continue;
    parts.set(name, (parts.get(name) ?? 0) + 1);
  }
  for (const element of elements) {
    const own = prose.get(element) ?? 0;
    const isPart = (parts.get(textNameOf(element) ?? "") ?? 0) > 1;
    if (own < enough || (isPart && own < all * limits.partShareMin)) continue;
    named = element;
    enough = own;
  }
  return named;
}

/** What a template calls the part, where only a text is called so. */
export function textNameOf(element: PageElement): string | undefined {
  if (element.getAttribute("itemprop") === "articleBody") return "articleBody";
  return TEXT.exec(wordsOf(element))?.[0];
}

/** Whether another part of that name is around the element, within `root`. */
function isInside(element: PageElement, name: string, root: PageElement): boolean {
  let at = element.parentNode;
  while (at !== null && at !== root && textNameOf(at) !== name) at = at.parentNode;
  return at !== null && at !== root;
}

/** What the blocks below each element come to. */
export function sumOf(
  root: PageElement,
  blocks: readonly Block[],
  worth: (block: Block) => number,
): ReadonlyMap<PageElement, number> {
  const sums = new Map<PageElement, number>();
  const add = (element: PageElement, value: number): void => {
    sums.set(element, (sums.get(element) ?? 0) + value);
  };
  for (const block of blocks) add(block.element, worth(block));
  // Backwards an element comes after all that is in it, so that each is added once.
  const elements = root.descendants();
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i];
    const sum = element && sums.get(element);
    if (sum !== undefined && element?.parentNode) add(element.parentNode, sum);
  }
  return sums;
}

/** Characters of prose, or what a block takes away. */
export function worthOf(block: Block): number {
  const { element, text, linkChars } = block;
  if (linkChars / text.length > 0.5) return -Math.min(text.length, 40) - 10;
  if (/^h[1-6]$/.test(element.localName)) return 0;
  const own = text.length - linkChars * 2;
  if (isSentence(text)) return text.length >= 80 ? own : own * 0.5;
  return text.length >= 80 ? own * 0.5 : -8;
}

export const isSentence = (text: string): boolean =>
  /[.!?…。！？:;,]["”“»«’‘')\]」』）]*\s*$/.test(text) ||
  (text.length >= 80 && /[.!?。,][\s"”]/.test(text));

export const isProse = ({ text, linkChars }: Block): boolean =>
  text.length >= 80 && linkChars / text.length < 0.4 && isSentence(text);
