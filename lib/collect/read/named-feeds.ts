import type { Page } from "../../page.ts";
import { absolute } from "./address.ts";

export const limits = { feedsMax: 20 } as const;

/**
 * The feeds that a page names by `<link rel=alternate type=…>` (HTML, 4.6.7.1), absolute, in the
 * order of the page; feeds of comments, which are no articles, last.
 */
export function findNamedFeeds(page: Page, base: string): readonly string[] {
  const addresses = page
    .querySelectorAll('link[rel~="alternate" i][href], a[rel~="alternate" i][href]')
    .filter((link) => FEED.test(link.getAttribute("type")?.trim() ?? ""))
    .flatMap((link) => absolute(link.getAttribute("href"), base) ?? [])
    .filter((address) => /^https?:/.test(address));
  const isOfComments = (address: string): boolean => /\bcomments?\b/i.test(address);
  return [...new Set(addresses)]
    .sort((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)))
    .slice(0, limits.feedsMax);
}

const FEED = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|feed\+json)(?:$|\s*;)/i;
