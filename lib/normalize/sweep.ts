import { decodeCapture } from "../capture.ts";
import { dayMs } from "../duration.ts";
import {
  captureDayPrefix,
  captureIdOf,
  captureTimeOf,
  prefixes,
  quarantineKey,
  recordKey,
} from "../keys.ts";
import { type ArticlePending, type CapturePending, Pending } from "../pending.ts";
import type { Store } from "../ports.ts";
import { Quarantined } from "../quarantine.ts";
import { readStored } from "../stored.ts";
import { readingOf, StoredRecord } from "../stored-record.ts";
import { isDeedSeen } from "../story-note.ts";
import { articleOf } from "./identify.ts";
import { writeNotes } from "./noting.ts";
import { release } from "./quarantine.ts";
import { dropForsaken } from "./sweep-retractions.ts";

/** How many days back a scheduled sweep looks, today included. */
export const sweepDays = 3;

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
  // A newer Feedmill wrote it, and has or will have taken the capture in.
  if (record.kind === "damaged" && record.isNewer) return true;
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
export async function dropOrphanedNotes(store: Store, now: Date): Promise<number> {
  let dropped = 0;
  for await (const key of store.list(`${prefixes.pending}article/`)) {
    const note = await readStored(store, key, Pending);
    if (note.kind !== "found") continue;
    const { value } = note;
    if (value.kind === "feed" || value.kind === "stories") continue;
    if (value.kind === "captures") dropped += await dropOrphansOf(store, key, value.notes, now);
    else if (await dropNote(store, key, value, now)) dropped++;
  }
  return dropped + (await dropForsakenStories(store));
}

/**
 * Deletes the notes of stories whose deed never came about. Whoever is at work on one has notes of articles left: where
 * there are none, nobody is.
 */
async function dropForsakenStories(store: Store): Promise<number> {
  let dropped = 0;
  for await (const _ of store.list(`${prefixes.pending}article/`)) return dropped;
  for await (const key of store.list(`${prefixes.pending}stories/`)) {
    const note = await readStored(store, key, Pending);
    if (note.kind !== "found" || note.value.kind !== "stories") continue;
    if (await isDeedSeen(store, note.value)) continue;
    await store.delete(key);
    dropped++;
  }
  return dropped;
}

async function dropNote(
  store: Store,
  key: string,
  note: ArticlePending,
  now: Date,
): Promise<boolean> {
  switch (note.kind) {
    case "capture":
      return (await dropOrphansOf(store, key, [note], now)) > 0;
    case "retraction":
      return dropForsaken(store, key, note);
    case "reading":
      return dropUnread(store, key, note, now);
  }
}

/** The note of a reading that was cut off before its record: whoever reads anew again notes it again. */
async function dropUnread(
  store: Store,
  key: string,
  { articleId, reading, when }: Extract<Pending, { kind: "reading" }>,
  now: Date,
): Promise<boolean> {
  // Somebody may still be at work on it.
  if (now.getTime() - Date.parse(when) < dayMs) return false;
  const record = await readStored(store, recordKey(articleId), StoredRecord);
  if (record.kind === "damaged") return false;
  if (record.kind === "found" && readingOf(record.value) >= reading) return false;
  await store.delete(key);
  return true;
}

/** Those of the notes of an object whose deed will never be done leave the others, if there are any; answers how many. */
async function dropOrphansOf(
  store: Store,
  key: string,
  notes: readonly CapturePending[],
  now: Date,
): Promise<number> {
  const left: CapturePending[] = [];
  for (const each of notes) if (!(await isOrphan(store, each, now))) left.push(each);
  const dropped = notes.length - left.length;
  if (dropped === 0) return 0;
  await writeNotes(store, left);
  await store.delete(key);
  return dropped;
}

async function isOrphan(
  store: Store,
  { articleId, capture }: Pick<CapturePending, "articleId" | "capture">,
  now: Date,
): Promise<boolean> {
  if (await isAwaited(store, capture, now)) return false;
  // Only now, since it may have been taken in while we looked.
  const record = await readStored(store, recordKey(articleId), StoredRecord);
  if (record.kind === "damaged") return false;
  return record.kind === "absent" || !holds(record.value, capture);
}

/**
 * Whether a capture of this id may still come into a record: it is there, and was not given up, or
 * not so long ago that nobody can still be at work on it.
 */
async function isAwaited(store: Store, capture: string, now: Date): Promise<boolean> {
  for await (const key of store.list(prefixes.captures)) {
    if (captureIdOf(key) !== capture) continue;
    const stored = await readStored(store, quarantineKey(key), Quarantined);
    const isGivenUp = stored.kind === "found" && stored.value.status === "given-up";
    return !isGivenUp || now.getTime() - captureTimeOf(capture).getTime() < dayMs;
  }
  return false;
}
