import type { PageElement } from "../../page.ts";
import type { Block } from "./blocks.ts";
import type { PageFacts } from "./page-facts.ts";
import { plainWords } from "./site-name.ts";

export const limits = { before: 8, after: 20, levelsMax: 5 } as const;

/**
 * The blocks around the headline, the nearest after it first: there a page prints who wrote an
 * article and when. Where the headline is not printed, the first blocks of the page.
 */
export function blocksByHeadline(
  { blocks }: PageFacts,
  headline: string | undefined,
): readonly Block[] {
  const at = placeOf(blocks, headline);
  if (at < 0) return blocks.slice(0, limits.after);
  return [
    ...blocks.slice(at + 1, at + 1 + limits.after),
    ...blocks.slice(Math.max(0, at - limits.before), at + 1).toReversed(),
  ];
}

/** The elements that the headline stands in: whatever their names say, they hold the article. */
export function elementsOverHeadline(
  { blocks }: Pick<PageFacts, "blocks">,
  headline: string | undefined,
): ReadonlySet<PageElement> {
  const over = new Set<PageElement>();
  let at: PageElement | null = blocks[placeOf(blocks, headline)]?.element.parentNode ?? null;
  for (; at !== null; at = at.parentNode) over.add(at);
  return over;
}

function placeOf(blocks: readonly Block[], headline: string | undefined): number {
  const wanted = headline === undefined ? "" : plainWords(headline);
  const isHeading = ({ within }: Block): boolean => within.h1;
  const same = blocks.findIndex(
    (block) => isHeading(block) && wanted !== "" && plainWords(block.text).includes(wanted),
  );
  if (same >= 0) return same;
  const printed =
    wanted === "" ? -1 : blocks.findLastIndex(({ text }) => plainWords(text) === wanted);
  return printed >= 0 ? printed : blocks.findIndex(isHeading);
}

/** The elements that the words of the blocks stand in, and those close around them. */
export function elementsAround(blocks: readonly Block[]): ReadonlySet<PageElement> {
  const elements = new Set<PageElement>();
  for (const { nodes } of blocks)
    for (const node of nodes) {
      let at = node.parentNode;
      for (let up = 0; up < limits.levelsMax && at !== null; up++, at = at.parentNode)
        elements.add(at);
    }
  return elements;
}
