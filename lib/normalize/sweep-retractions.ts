import * as z from "zod/mini";
import { prefixes, publicRecordKey, recordKey, retractionKey } from "../keys.ts";
import type { Pending } from "../pending.ts";
import type { Store } from "../ports.ts";
import { isPurgeUnfinished, noteRetraction } from "../retract.ts";
import { Retraction } from "../retraction.ts";
import { readStored, writeStored } from "../stored.ts";
import { StoredRecord } from "../stored-record.ts";

type RetractionNote = Extract<Pending, { kind: "retraction" }>;

/**
 * Drops the note of a withdrawal that was begun and never came about; answers whether it did. One
 * that comes about at this very moment is noted again.
 */
export async function dropForsaken(
  store: Store,
  key: string,
  note: RetractionNote,
): Promise<boolean> {
  if (await isDone(store, note)) return false;
  await store.delete(key);
  if (!(await isDone(store, note))) return true;
  await writeStored(store, key, note, "absent");
  return false;
}

async function isDone(store: Store, { articleId, turn }: RetractionNote): Promise<boolean> {
  const stored = await readStored(store, retractionKey(articleId), Retraction);
  // A damaged one may be of any turn.
  return stored.kind === "damaged" || (stored.kind === "found" && stored.value.turn >= turn);
}

const Published = z.looseObject({
  retraction: z.optional(z.looseObject({ when: z.string() })),
});

/**
 * Compares what was withdrawn with what is public, and notes for publish what differs: whatever
 * became of the notes, no retraction is forgotten. Answers the articles whose purge was cut off, which only those can
 * end who may delete captures.
 */
export async function renoteRetractions(store: Store): Promise<readonly string[]> {
  const unfinished: string[] = [];
  for await (const key of store.list(prefixes.retractions)) {
    const stored = await readStored(store, key, Retraction);
    if (stored.kind !== "found") continue;
    if (await isPurgeUnfinished(store, stored.value)) unfinished.push(stored.value.articleId);
    const { articleId, status, when, turn } = stored.value;
    const shown = await readStored(store, publicRecordKey(articleId), Published);
    if (shown.kind !== "found") continue;
    const isShown =
      status === "retracted"
        ? shown.value.retraction?.when === when
        : shown.value.retraction === undefined;
    if (isShown) continue;
    const record = await readStored(store, recordKey(articleId), StoredRecord);
    if (record.kind === "found") await noteRetraction(store, record.value, turn);
  }
  return unfinished;
}
