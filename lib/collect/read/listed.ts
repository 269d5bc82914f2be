import type { ListingRead } from "../contract.ts";
import type { UpstreamItem } from "../upstream.ts";

export const limits = { linksMax: 50_000 } as const;

/** A listing that is nothing but its items, as sitemaps and pages are. */
export const listed = (items: readonly UpstreamItem[]): ListingRead => ({
  kind: "listing",
  feed: {
    title: null,
    url: null,
    language: null,
    rhythm: { everyMinutes: null, skipHours: [], skipDays: [] },
    items: items.slice(0, limits.linksMax),
    warnings:
      items.length > limits.linksMax
        ? [`too-many: of ${items.length} addresses the first ${limits.linksMax} are read`]
        : [],
  },
});

/** An item of which the address is known, and perhaps more. */
export const itemAt = (url: string, known: Partial<UpstreamItem> = {}): UpstreamItem => ({
  id: null,
  url,
  title: null,
  published: null,
  modified: null,
  authors: [],
  categories: [],
  summary: null,
  contentHtml: null,
  enclosures: [],
  ...known,
});
