import { dayMs } from "../duration.ts";
import { type ListedItem, timeOf } from "./items.ts";

export const limits = {
  /** Fewer old items are a publisher who is late, or tidies up. */
  oldMin: 10,
  oldShareMin: 0.5,
  /** Older than this before the last good look, it should have been seen then. */
  marginMs: 2 * dayMs,
} as const;

/**
 * Whether new items are an archive published anew: many, and most of them dated well before the
 * last time that the listing was read, when they were not in it.
 */
export function isFlood(fresh: readonly ListedItem[], lastSuccess: string | null): boolean {
  if (lastSuccess === null) return false;
  const bound = Date.parse(lastSuccess) - limits.marginMs;
  const old = fresh.filter(({ item }) => timeOf(item) > 0 && timeOf(item) < bound).length;
  return old >= limits.oldMin && old >= fresh.length * limits.oldShareMin;
}
