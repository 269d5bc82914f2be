import { meterKey, prefixes } from "../lib/keys.ts";
import { type Store, StoreError } from "../lib/ports.ts";
import { readStored, replacing, writeStored } from "../lib/stored.ts";
import { addUsage, noUsage, Usage } from "./usage.ts";

/** `2026-11`, by which AWS bills (UTC). */
export const monthOf = (now: Date): string => now.toISOString().slice(0, "yyyy-mm".length);

/**
 * Adds to what `name`, a function or the command line, used in its month. Answers false where another
 * was quicker or the store failed: what was counted is then added with the next; a count is never
 * worth a failure.
 */
export async function addToMonth(
  store: Store,
  { name, month, usage }: { readonly name: string; readonly month: string; readonly usage: Usage },
): Promise<boolean> {
  const key = meterKey(month, name);
  try {
    const stored = await readStored(store, key, Usage);
    // What cannot be read may be a newer Feedmill's: it is left as it is.
    if (stored.kind === "damaged") return true;
    const sum = stored.kind === "found" ? addUsage(stored.value, usage) : usage;
    return (await writeStored(store, key, sum, replacing(stored))).kind === "written";
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}

/** What all of them used in a month, as far as they have told. */
export async function usageOfMonth(store: Store, month: string): Promise<Usage> {
  let sum = noUsage();
  for await (const key of store.list(`${prefixes.meters}${month}/`)) {
    const stored = await readStored(store, key, Usage);
    if (stored.kind === "found") sum = addUsage(sum, stored.value);
  }
  return sum;
}
