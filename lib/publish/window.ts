import type { Entry } from "./entries.ts";

/**
 * The window: the newest `size` items, and the marks that are newer than the last of them; with
 * fewer items, everything. The items of one article stay together, so a feed of statements may hold
 * some more. `entries` are newest first and reach as far back as the window will.
 */
export function windowOf(entries: readonly Entry[], size: number): readonly Entry[] {
  let items = 0;
  const last = entries.findIndex((entry) => {
    items += countItems(entry);
    return items >= size;
  });
  return last < 0 ? entries : entries.slice(0, last + 1);
}

export const itemsIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + countItems(entry), 0);

const countItems = (entry: Entry): number => (entry.kind === "items" ? entry.items.length : 0);
