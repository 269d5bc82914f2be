import type { Record } from "../record.ts";
import { type LedgerEntry, revisionsOf } from "../stored-record.ts";
import { changeBetween } from "./change.ts";

/**
 * The ledger with each revision told apart from the one before it. Only where a neighbour came or
 * went are the two read: `revisionOf` answers the record that was read from a capture.
 */
export async function withChanges(
  captures: readonly LedgerEntry[],
  revisionOf: (capture: string) => Promise<Record | undefined>,
): Promise<readonly LedgerEntry[]> {
  const revisions = revisionsOf(captures);
  const told = new Map<string, LedgerEntry>();
  for (const [i, entry] of revisions.entries()) {
    const before = revisions[i - 1];
    if (before && entry.change?.from === before.capture) continue;
    const { change: _, ...plain } = entry;
    const change = before && (await changeFrom(before.capture, entry.capture, revisionOf));
    told.set(entry.capture, change ? { ...plain, change } : plain);
  }
  return captures.map((entry) => {
    const now = told.get(entry.capture) ?? entry;
    if (revisions.includes(entry) || !now.change) return now;
    // It was a revision until a capture of the same content came in before it.
    const { change: _, ...plain } = now;
    return plain;
  });
}

async function changeFrom(
  before: string,
  after: string,
  revisionOf: (capture: string) => Promise<Record | undefined>,
): Promise<LedgerEntry["change"]> {
  const [old, now] = [await revisionOf(before), await revisionOf(after)];
  const change = old && now && changeBetween(old, now);
  return change && { ...change, from: before };
}
