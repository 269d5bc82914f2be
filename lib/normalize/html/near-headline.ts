import type { PageElement } from "../../page.ts";
import type { Block } from "./blocks.ts";
import { isProse } from "./find-main.ts";
import type { PageFacts, PlacedFacts } from "./page-facts.ts";
import { plainWords } from "./site-name.ts";

export const limits = { before: 8, after: 20, levelsMax: 5 } as const;

/**
 * The blocks around the headline, the nearest after it first, and the elements that it stands in:
 * whatever their names say, they hold the article. Where the headline is not printed, the first
 * blocks of the page.
 */
export function placeHeadline(
  { blocks }: Pick<PageFacts, "blocks">,
  headline: string | undefined,
): Pick<PlacedFacts, "near" | "over"> {
  const at = placeOf(blocks, headline);
  const over = new Set<PageElement>();
  let element = blocks[at]?.element.parentNode ?? null;
  for (; element !== null; element = element.parentNode) over.add(element);
  const near =
    at < 0
      ? blocks.slice(0, limits.after)
      : [
          ...blocks.slice(at + 1, at + 1 + limits.after),
          ...blocks.slice(Math.max(0, at - limits.before), at + 1).toReversed(),
        ];
  return { near, over };
}

function placeOf(blocks: readonly Block[], headline: string | undefined): number {
  const wanted = headline === undefined ? "" : plainWords(headline);
  const isHeading = ({ within }: Block): boolean => within.h1;
  const same = blocks.findIndex(
    (block) => isHeading(block) && wanted !== "" && plainWords(block.text).includes(wanted),
  );
  if (same >= 0) return same;
  const printed = blocks.flatMap(({ text }, i) =>
    wanted !== "" && plainWords(text) === wanted ? [i] : [],
  );
  return mostProseAfter(blocks, printed) ?? blocks.findIndex(isHeading);
}

/** Menus and teasers print the headline as well; the story follows only one of them. */
function mostProseAfter(blocks: readonly Block[], places: readonly number[]): number | undefined {
  const proseAfter = (place: number): number =>
    blocks
      .slice(place + 1, place + 1 + limits.after)
      .reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  if (places.length < 2) return places[0];
  return places.toSorted((a, b) => proseAfter(b) - proseAfter(a) || b - a)[0];
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
