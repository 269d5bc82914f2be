import { Readability } from "@mozilla/readability";
import type { Page, PageElement } from "./dom.ts";

/** The one file that knows Readability. It takes the page apart: read everything else before. */

export const EXTRACTOR = "readability";

export const limits = { charsMin: 250 } as const;

/** The element that holds the article's text, or nothing where the page seems to hold none. */
export function findMainElement(page: Page): PageElement | undefined {
  // Only the types are the browser's: Readability calls no more than linkedom has.
  const document = page as unknown as ConstructorParameters<typeof Readability>[0];
  const reader = new Readability<PageElement>(document, {
    charThreshold: limits.charsMin,
    disableJSONLD: true,
    serializer: (element) => element as unknown as PageElement,
  });
  return reader.parse()?.content ?? undefined;
}
