import type { NamedFeed, Source } from "../config.ts";
import { captureIdOf, captureKey, recordKey, revisionKey } from "../keys.ts";
import type { CapturePending } from "../pending.ts";
import type { Store } from "../ports.ts";
import { Record } from "../record.ts";
import { readStored, replacing, type Stored, writeStored } from "../stored.ts";
import {
  firstSeenOf,
  isSame,
  type LedgerEntry,
  revisionsOf,
  StoredRecord,
  withCapture,
} from "../stored-record.ts";
import { withChanges } from "./changes.ts";
import { publicForm } from "./public-form.ts";
import {
  captureIdOfRecord,
  contentOf,
  fromReading,
  ledgerEntry,
  type Reading,
  traces,
  withoutLedger,
} from "./record-of-reading.ts";

/** The record is of a version that this code does not know: whatever it would write, it would destroy. */
export class NewerRecord extends Error {
  override readonly name = "NewerRecord";
}

interface RevisePorts {
  readonly store: Store;
  readonly sources: readonly Source[];
  readonly named: readonly NamedFeed[];
  readonly reread: (captureKey: string) => Promise<Reading | undefined>;
  /** Ends when the note is written. */
  readonly note: (note: CapturePending) => Promise<void>;
}

/**
 * Takes a reading into the record of its article. The order of writes is the rule of the store:
 * the note to publish, the revision that is replaced, the record (design §1, rule 3). A lost race
 * begins anew from what is there now.
 */
export async function revise(
  articleId: string,
  reading: Reading,
  ports: RevisePorts,
): Promise<"added" | "revised" | "unchanged" | "known"> {
  const { store } = ports;
  // What is said to be new is not looked for: where it is there after all, the record's write loses.
  let isNew = reading.capture.header.first === true;
  for (;;) {
    const stored: Stored<StoredRecord> = isNew
      ? { kind: "absent" }
      : await readStored(store, recordKey(articleId), StoredRecord);
    isNew = false;
    if (stored.kind === "damaged" && stored.isNewer) throw new NewerRecord(stored.reason);
    const before = stored.kind === "found" ? stored.value : undefined;
    const entry = ledgerEntry(reading);
    if (before?.ledger.captures.some((known) => known.capture === entry.capture)) return "known";

    const added = withCapture(before?.ledger.captures ?? [], entry);
    const { captures, predecessor } = await withReadAgain(added, entry, {
      articleId,
      reading,
      ports,
    });
    const next = await recordOf(articleId, captures, { before, reading, predecessor, ports });
    const news = !before || publicForm(before) !== publicForm(next);
    if (news) await ports.note(noteOf(next, { capture: entry.capture, first: !before }));
    await keepReplaced(store, articleId, { before, next, reading, ports });
    const outcome = await writeStored(store, recordKey(articleId), next, replacing(stored));
    if (outcome.kind === "lost") continue;
    if (!before) return "added";
    return next.revision === before.revision ? "unchanged" : "revised";
  }
}

/**
 * What differs from the capture before it may do so because the code is another than the one that read
 * that: it is read again by this one, and only what differs now is a change of the article. Where the same
 * code read both, it would read the same again.
 */
async function withReadAgain(
  captures: readonly LedgerEntry[],
  entry: LedgerEntry,
  { articleId, reading, ports }: Pick<Change, "reading" | "ports"> & { readonly articleId: string },
): Promise<{ readonly captures: readonly LedgerEntry[]; readonly predecessor?: Predecessor }> {
  const at = captures.indexOf(entry);
  const last = captures[at - 1];
  if (!last || isSame(last, entry) || isSameReader(last, entry)) return { captures };
  const key = captureKey(reading.capture.header.source, last.capture);
  const again = await ports.reread(key);
  const content = again && contentOf(again.article);
  if (!again || content === undefined || content === last.content) return { captures };
  const told = { ...last, again: [...new Set([...(last.again ?? []), content])].sort() };
  const before = captures.slice(0, at);
  const place = { sources: ports.sources, revision: 1, firstSeen: firstSeenOf(captures) };
  return {
    captures: captures.map((each) => (each === last ? told : each)),
    predecessor: {
      capture: revisionsOf(before).at(-1)?.capture ?? last.capture,
      record: fromReading(articleId, again, place),
    },
  };
}

const isSameReader = (a: LedgerEntry, b: LedgerEntry): boolean =>
  a.reader !== undefined && a.reader === b.reader;

/** The revision before a capture, as the code at hand reads it. */
interface Predecessor {
  readonly capture: string;
  readonly record: Record;
}

interface Change {
  readonly before: StoredRecord | undefined;
  readonly reading: Reading;
  readonly predecessor?: Predecessor | undefined;
  readonly ports: RevisePorts;
}

/** The record that the set of captures amounts to. */
async function recordOf(
  articleId: string,
  captures: readonly LedgerEntry[],
  { before, reading, predecessor, ports }: Change,
): Promise<StoredRecord> {
  const revisions = revisionsOf(captures);
  const current = revisions.at(-1);
  if (!current) throw new Error(`records/${articleId}: a ledger without a capture`);
  const firstSeen = firstSeenOf(captures);
  const revision = revisions.length;
  const record =
    (before && captureIdOfRecord(before) === current.capture
      ? { ...before, revision, firstSeen }
      : undefined) ??
    fromReading(articleId, await readingOf(current.capture, { reading, ports }), {
      sources: ports.sources,
      revision,
      firstSeen,
    });
  const read = fromReading(articleId, reading, { sources: ports.sources, revision, firstSeen });
  const told = await withChanges(captures, async (capture) =>
    predecessor?.capture === capture
      ? predecessor.record
      : revisionReadFrom(capture, [record, read, before], { articleId, store: ports.store }),
  );
  const ledger = {
    ...before?.ledger,
    captures: [...told],
    ...traces([record, read, ...(before ? [before] : [])], told, { before, named: ports.named }),
  };
  return { ...record, ledger };
}

/** A revision at hand, or one that was kept when it was replaced. */
async function revisionReadFrom(
  capture: string,
  atHand: readonly (Record | undefined)[],
  { articleId, store }: { readonly articleId: string; readonly store: Store },
): Promise<Record | undefined> {
  const known = atHand.find((record) => record && captureIdOfRecord(record) === capture);
  if (known) return known;
  const kept = await readStored(store, revisionKey(articleId, capture), Record);
  return kept.kind === "found" ? kept.value : undefined;
}

async function readingOf(capture: string, at: Pick<Change, "reading" | "ports">): Promise<Reading> {
  const found = await findReading(capture, at);
  if (found) return found;
  const key = captureKey(at.reading.capture.header.source, capture);
  throw new Error(`${key}: the current revision of its article can no longer be read from it`);
}

/**
 * The reading at hand, or another capture read again because an older one came late; undefined where it
 * can no longer be read, as after a purge.
 */
async function findReading(
  capture: string,
  { reading, ports }: Pick<Change, "reading" | "ports">,
): Promise<Reading | undefined> {
  if (captureIdOf(reading.captureKey) === capture) return reading;
  return ports.reread(captureKey(reading.capture.header.source, capture));
}

const noteOf = (
  { id: articleId, ledger }: StoredRecord,
  { capture, first }: { readonly capture: string; readonly first: boolean },
): CapturePending => ({
  kind: "capture",
  articleId,
  capture,
  feeds: ledger.facets,
  ...(first && { first }),
});

/**
 * Keeps each revision that is no longer current under its capture, if it was not kept before. It may be
 * one that nobody replaced: what said the same as the capture before it becomes a revision when an older
 * capture comes late between the two, and is read again.
 */
async function keepReplaced(
  store: Store,
  articleId: string,
  { before, next, reading, ports }: Change & { readonly next: StoredRecord },
): Promise<void> {
  const revisions = revisionsOf(next.ledger.captures);
  const kept = new Set(replacedOf(before?.ledger.captures ?? []));
  for (const [at, { capture }] of revisions.slice(0, -1).entries()) {
    if (kept.has(capture)) continue;
    const isBefore = before && captureIdOfRecord(before) === capture;
    const read = isBefore ? undefined : await findReading(capture, { reading, ports });
    const place = {
      sources: ports.sources,
      revision: at + 1,
      firstSeen: firstSeenOf(next.ledger.captures),
    };
    const old = isBefore ? withoutLedger(before) : read && fromReading(articleId, read, place);
    if (old) await writeStored(store, revisionKey(articleId, capture), old, "absent");
  }
}

/** The captures of the revisions that a ledger has behind its current one. */
const replacedOf = (captures: readonly LedgerEntry[]): readonly string[] =>
  revisionsOf(captures)
    .slice(0, -1)
    .map(({ capture }) => capture);
