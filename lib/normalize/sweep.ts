import { decodeCapture } from "../capture.ts";
import { captureDayPrefix, captureIdOf, prefixes, quarantineKey, recordKey } from "../keys.ts";
import { Pending } from "../pending.ts";
import type { Store } from "../ports.ts";
import { Quarantined } from "../quarantine.ts";
import { readStored } from "../stored.ts";
import { StoredRecord } from "../stored-record.ts";
import { articleOf } from "./identify.ts";
import { release } from "./quarantine.ts";

/** How many days back a scheduled sweep looks, today included. */
export const sweepDays = 3;

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The captures that no record has taken in and that were not given up: a message about them was
 * lost, or a run was cut off (design §1, rule 3). Without `now` it looks at all there are.
 */
export async function* unfinishedCaptures(
  store: Store,
  sources: readonly { readonly id: string }[],
  now?: Date,
): AsyncGenerator<string> {
  for (const prefix of sources.flatMap(({ id }) => prefixesOf(id, now))) {
    for await (const key of store.list(prefix)) {
      if (!(await isFinished(store, key))) yield key;
    }
  }
}

function prefixesOf(source: string, now: Date | undefined): readonly string[] {
  if (!now) return [`${prefixes.captures}${source}/`];
  return Array.from({ length: sweepDays }, (_, back) => {
    const day = new Date(now.getTime() - back * dayMs).toISOString().slice(0, 10);
    return captureDayPrefix(source, day);
  }).reverse();
}

async function isFinished(store: Store, captureKey: string): Promise<boolean> {
  const quarantined = await readStored(store, quarantineKey(captureKey), Quarantined);
  if (quarantined.kind === "found" && quarantined.value.status === "given-up") return true;
  const articleId = await articleOfCapture(store, captureKey);
  if (articleId === undefined) return false;
  const record = await readStored(store, recordKey(articleId), StoredRecord);
  const taken = record.kind === "found" && holds(record.value, captureIdOf(captureKey));
  // A run that was killed between the record and the end of its counting leaves the count behind,
  // and nobody else comes back to this capture: it would be told as a failure for ever.
  if (taken && quarantined.kind === "found") await release(store, captureKey);
  return taken;
}

async function articleOfCapture(store: Store, captureKey: string): Promise<string | undefined> {
  const object = await store.get(captureKey);
  if (!object) return undefined;
  try {
    return await articleOf(store, decodeCapture(object.body).header);
  } catch {
    return undefined; // Damaged: normalize will say so, and give it up.
  }
}

const holds = (record: StoredRecord, capture: string): boolean =>
  record.ledger.captures.some((entry) => entry.capture === capture);

/**
 * Deletes the notes that wait for a deed which will never be done, since its capture was given up
 * or purged; answers how many. To be called after the unfinished captures were normalized.
 */
export async function dropOrphanedNotes(store: Store): Promise<number> {
  let dropped = 0;
  for await (const key of store.list(`${prefixes.pending}article/`)) {
    const note = await readStored(store, key, Pending);
    if (note.kind !== "found" || note.value.kind !== "capture") continue;
    const { articleId, capture } = note.value;
    const record = await readStored(store, recordKey(articleId), StoredRecord);
    if (record.kind === "damaged") continue;
    if (record.kind === "found" && holds(record.value, capture)) continue;
    if (await isAwaited(store, capture)) continue;
    await store.delete(key);
    dropped++;
  }
  return dropped;
}

/** Whether a capture of this id is still on its way into a record. */
async function isAwaited(store: Store, capture: string): Promise<boolean> {
  for await (const key of store.list(prefixes.captures)) {
    if (captureIdOf(key) === capture) return !(await isFinished(store, key));
  }
  return false;
}
