import type { Page } from "../../page.ts";
import type { PageElement } from "../../page-tree.ts";
import type { Block } from "./blocks.ts";
import { textNameOf } from "./find-main.ts";
import { placeHeadline } from "./near-headline.ts";

export const limits = { charsMin: 40 } as const;

/**
 * The element that holds a text of a line or two, which has no prose to be told by: the only one
 * that bears the name of a text, else the innermost around the headline that says more than it.
 */
export function findShort(
  page: Page,
  blocks: readonly Block[],
  headline: string | undefined,
): PageElement | undefined {
  const named = page.body.descendants().filter((element) => textNameOf(element) !== undefined);
  const outermost = named.filter((element) => !named.some((other) => holds(other, element)));
  const [only] = outermost;
  if (only !== undefined && outermost.length === 1 && charsOf(only) >= limits.charsMin) return only;
  if (headline === undefined) return undefined;
  const around = [...placeHeadline({ blocks }, headline).over];
  return around.find(
    (element) => element !== page.body && charsOf(element) >= headline.length + limits.charsMin,
  );
}

const charsOf = (element: PageElement): number =>
  element.textContent.replace(/\s+/g, " ").trim().length;

function holds(outer: PageElement, inner: PageElement): boolean {
  for (let at = inner.parentNode; at !== null; at = at.parentNode) if (at === outer) return true;
  return false;
}
