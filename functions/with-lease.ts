import * as z from "zod/mini";
import { leaseKey } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { readStored, replacing, writeStored } from "../lib/stored.ts";

const Lease = z.looseObject({ owner: z.string(), until: z.string() });

export interface LeaseTerms {
  readonly name: string;
  /** Who holds it; any text that no other run has. */
  readonly owner: string;
  readonly now: Date;
  /** After so long anybody may take it: whoever held it is taken for dead. */
  readonly forMs: number;
}

/**
 * Does `work` unless somebody else is at it. For economy alone: two at once are correct, and cost twice
 * (design §1, rule 5), which is why a clock may decide, and a lease that is lost on the way is no error.
 */
export async function withLease<T>(
  store: Store,
  { name, owner, now, forMs }: LeaseTerms,
  work: () => Promise<T>,
): Promise<{ readonly kind: "done"; readonly result: T } | { readonly kind: "held" }> {
  const key = leaseKey(name);
  const found = await readStored(store, key, Lease);
  if (found.kind === "found" && Date.parse(found.value.until) > now.getTime())
    return { kind: "held" };
  const until = new Date(now.getTime() + forMs).toISOString();
  const taken = await writeStored(store, key, { owner, until }, replacing(found));
  if (taken.kind === "lost") return { kind: "held" };
  try {
    return { kind: "done", result: await work() };
  } finally {
    const last = await readStored(store, key, Lease);
    if (last.kind === "found" && last.value.owner === owner) await store.delete(key);
  }
}
