import type { Capture } from "../capture.ts";
import { quarantineKey } from "../keys.ts";
import { type Reason, type Store, StoreError } from "../ports.ts";
import { Quarantined } from "../quarantine.ts";
import { readStored, replacing, writeStored } from "../stored.ts";

/** How often one capture may bring normalize down before its neighbours are spared of it. */
export const attemptsMax = 3;

const unfinished: Reason = {
  kind: "unfinished",
  message: "an earlier run began on it and did not come to an end",
};

/** Sets a capture aside for good: trying again would not help. */
export const quarantine = (
  store: Store,
  captureKey: string,
  capture: Capture | null,
  reason: Reason,
): Promise<void> =>
  update(store, captureKey, (before) => ({
    ...entryOf(captureKey, capture, reason),
    attempts: Math.max(1, before?.attempts ?? 0),
    status: "given-up",
  }));

/**
 * Counts one attempt before it is made; answers why there must not be another when they are used
 * up. Where the reason of the last failure is known it stays with the entry.
 */
export async function countAttempt(
  store: Store,
  captureKey: string,
  capture: Capture,
  { receive, reason }: { readonly receive: number; readonly reason?: Reason },
): Promise<Reason | undefined> {
  let spent: Reason | undefined;
  await update(store, captureKey, (before) => {
    // Of the earlier receives only one is sure to have begun: the others may have met a store in trouble.
    const used = before?.attempts ?? Math.min(receive - 1, 1);
    const why = reason ?? before?.reason ?? unfinished;
    spent = used >= attemptsMax || before?.status === "given-up" ? why : undefined;
    return {
      ...entryOf(captureKey, capture, why),
      attempts: spent ? used : used + 1,
      status: spent ? "given-up" : "trying",
    };
  });
  return spent;
}

/** Takes one attempt back, as well as can be: a store in trouble is no fault of the article. */
export async function forgiveAttempt(store: Store, captureKey: string): Promise<void> {
  const key = quarantineKey(captureKey);
  try {
    const stored = await readStored(store, key, Quarantined);
    if (stored.kind !== "found" || stored.value.status === "given-up") return;
    const attempts = Math.max(0, stored.value.attempts - 1);
    await writeStored(store, key, { ...stored.value, attempts }, replacing(stored));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

/** Forgets the attempts of a capture that went well in the end. */
export async function release(store: Store, captureKey: string): Promise<void> {
  await store.delete(quarantineKey(captureKey));
}

const entryOf = (captureKey: string, capture: Capture | null, reason: Reason) => ({
  capture: captureKey,
  source: capture?.header.source ?? null,
  item: capture?.header.file ?? capture?.header.url ?? null,
  reason: { ...reason },
});

async function update(
  store: Store,
  captureKey: string,
  change: (before: Quarantined | undefined) => Quarantined,
): Promise<void> {
  const key = quarantineKey(captureKey);
  for (;;) {
    const stored = await readStored(store, key, Quarantined);
    const next = change(stored.kind === "found" ? stored.value : undefined);
    const outcome = await writeStored(store, key, next, replacing(stored));
    if (outcome.kind === "written") return;
  }
}
