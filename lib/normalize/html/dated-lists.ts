import type { PageElement } from "../../page-tree.ts";
import type { Block } from "./blocks.ts";

export const limits = {
  itemsMin: 3,
  datedShareMin: 0.6,
  lineCharsMax: 80,
  /** Items that hold more of the page's prose than this are its text: a thread, a live blog. */
  proseShareMax: 0.85,
} as const;

/**
 * Lists of other texts, by their build alone: three or more things of one kind side by side, most
 * of which have a line of their own that says when. Comments under an article are such a list,
 * and so are teasers of other articles, whatever a template calls them.
 */
export function findDatedLists(
  blocks: readonly Block[],
  proseBelow: ReadonlyMap<PageElement, number>,
  body: PageElement,
): readonly PageElement[] {
  const dated = new Set<PageElement>();
  for (const { element, text } of blocks) {
    if (text.length > limits.lineCharsMax || !WHEN.test(text)) continue;
    let at: PageElement | null = element;
    for (; at !== null && !dated.has(at); at = at.parentNode) dated.add(at);
  }
  const all = proseBelow.get(body) ?? 0;
  return body.descendants().filter((list) => {
    if (!dated.has(list) || (proseBelow.get(list) ?? 0) > all * limits.proseShareMax) return false;
    const items = list.children.filter(({ localName }) => ITEMS.has(localName));
    const kinds = Map.groupBy(items, ({ localName }) => localName);
    return [...kinds.values()].some((same) => {
      const count = same.filter((item) => dated.has(item)).length;
      const holdsAll = (prose: number) => prose > (proseBelow.get(list) ?? 0) * 0.8;
      return (
        count >= limits.itemsMin &&
        count >= same.length * limits.datedShareMin &&
        holdsAll(same.reduce((sum, item) => sum + (proseBelow.get(item) ?? 0), 0))
      );
    });
  });
}

const ITEMS = new Set("li div article section dl tr".split(" "));

/** A day, or how long ago. */
const WHEN =
  /(?<!\d)\d{1,2}[./-]\s?(?:\d{1,2}|\p{L}{3,4})[./-]\s?(?:\d{4}|\d\d)(?!\d)|(?<!\d)\d{1,2}(?:st|nd|rd|th|er)?\.?\s(?:\p{L}{3,10})\.?,?\s(?:\d{4}|\d{1,2}[:h]\d\d)|\p{L}{3,10}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|(?:vor|il y a|hace|há)\s\d+\s\p{L}+|(?<!\d)\d+\s\p{L}+\sago|@\s?\d{1,2}[:h]\d\d/u;
