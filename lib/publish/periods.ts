import type { Entry } from "./entries.ts";

/**
 * Archive pages are cut by time: a year, and where that holds more than `entriesMax` entries its
 * months, then days, then hours. A division is never undone, so an address once published stays.
 */

export const entriesMax = 200;

/** Year, month, day and hour of an instant, as prefixes of its ISO form. */
const lengths = [4, 7, 10, 13] as const;

/** The page for `order` among `leaves`: the one that is there, or a new one beside its siblings. */
export function leafFor(leaves: Iterable<string>, order: string): string {
  const known = [...leaves];
  for (const length of lengths) {
    const period = order.slice(0, length);
    const divided = known.some((leaf) => leaf.length > length && leaf.startsWith(period));
    if (!divided) return period;
  }
  return order.slice(0, lengths[3]);
}

/** The parts of an overfull period, oldest first; undefined while it need not or cannot divide. */
export function divide(
  period: string,
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> | undefined {
  const next = lengths.find((length) => length > period.length);
  if (next === undefined || entries.length <= entriesMax) return undefined;
  return groupBy(entries, (entry) => entry.order.slice(0, next));
}

/** The whole archive of a feed from its entries alone; periods in `divided` stay divided. */
export function archiveOf(
  entries: readonly Entry[],
  divided: ReadonlySet<string>,
): ReadonlyMap<string, readonly Entry[]> {
  const pages = new Map<string, readonly Entry[]>();
  const place = (period: string, within: readonly Entry[]): void => {
    const next = lengths.find((length) => length > period.length);
    if (next !== undefined && (within.length > entriesMax || divided.has(period))) {
      for (const [part, its] of groupBy(within, (entry) => entry.order.slice(0, next))) {
        place(part, its);
      }
    } else pages.set(period, within);
  };
  for (const [year, its] of groupBy(entries, (entry) => entry.order.slice(0, lengths[0]))) {
    place(year, its);
  }
  return new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function groupBy(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = Map.groupBy(entries, keyOf);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
