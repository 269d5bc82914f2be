import type { Record } from "./record.ts";

/** A feed's name: `root`, or a facet of the article such as `source:examples`. */
export const ROOT = "root";

export const sourceFeed = (source: string): string => `source:${source}`;

/** The feeds that an article belongs to by what its record says. */
export const facetsOf = (record: Record): readonly string[] =>
  record.source ? [ROOT, sourceFeed(record.source.id)] : [ROOT];
