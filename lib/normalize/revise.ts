import type { Capture } from "../capture.ts";
import type { NamedFeed, Source } from "../config.ts";
import { CORRECTIONS, facetsOf, namedFeedsOf, statementFeeds } from "../facets.ts";
import { sha256 } from "../hash.ts";
import { canonicalJson } from "../json.ts";
import { captureIdOf, captureKey, pendingArticleKey, recordKey, revisionKey } from "../keys.ts";
import { holdsBack, type NormalizeOutcome } from "../normalized.ts";
import type { Pending } from "../pending.ts";
import type { Store } from "../ports.ts";
import { Record } from "../record.ts";
import { buildRecord } from "../record-build.ts";
import { isCorrection } from "../revision-change.ts";
import { readStored, replacing, writeStored } from "../stored.ts";
import {
  firstSeenOf,
  type LedgerEntry,
  revisionsOf,
  type StatementEntry,
  StoredRecord,
  timeOf,
  withCapture,
  withStatements,
} from "../stored-record.ts";
import { withChanges } from "./changes.ts";
import { publicForm } from "./public-form.ts";

/** One capture and what was read from it. */
export type Reading = Extract<NormalizeOutcome, { kind: "article" }> & {
  readonly captureKey: string;
  readonly capture: Capture;
};

interface RevisePorts {
  readonly store: Store;
  readonly sources: readonly Source[];
  readonly named: readonly NamedFeed[];
  readonly reread: (captureKey: string) => Promise<Reading | undefined>;
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
  for (;;) {
    const stored = await readStored(store, recordKey(articleId), StoredRecord);
    const before = stored.kind === "found" ? stored.value : undefined;
    const entry = ledgerEntry(reading);
    if (before?.ledger.captures.some((known) => known.capture === entry.capture)) return "known";

    const captures = withCapture(before?.ledger.captures ?? [], entry);
    const next = await recordOf(articleId, captures, { before, reading, ports });
    const news = !before || publicForm(before) !== publicForm(next);
    if (news) await notePending(store, next, entry.capture);
    await keepReplaced(store, articleId, { before, next, reading, ports });
    const outcome = await writeStored(store, recordKey(articleId), next, replacing(stored));
    if (outcome.kind === "lost") continue;
    if (!before) return "added";
    return next.revision === before.revision ? "unchanged" : "revised";
  }
}

function ledgerEntry({ captureKey: key, capture, article, provenance }: Reading): LedgerEntry {
  return {
    capture: captureIdOf(key),
    content: sha256(canonicalJson(article), 32),
    backfill: capture.header.backfill,
    held: provenance.warnings.some(holdsBack),
    published: article.published,
  };
}

interface Change {
  readonly before: StoredRecord | undefined;
  readonly reading: Reading;
  readonly ports: RevisePorts;
}

/** The record that the set of captures amounts to. */
async function recordOf(
  articleId: string,
  captures: readonly LedgerEntry[],
  { before, reading, ports }: Change,
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
  const told = await withChanges(captures, (capture) =>
    revisionReadFrom(capture, [record, read, before], { articleId, store: ports.store }),
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

/** Where the article stood by any of its revisions, whatever order they came in. */
function traces(
  revisions: readonly Record[],
  captures: readonly LedgerEntry[],
  {
    before,
    named,
  }: { readonly before: StoredRecord | undefined; readonly named: readonly NamedFeed[] },
): Pick<StoredRecord["ledger"], "facets" | "statements" | "corrections"> {
  const corrections = new Set([
    ...(before?.ledger.corrections ?? []),
    ...captures.flatMap(({ capture, change }) => (change && isCorrection(change) ? capture : [])),
  ]);
  const facets = new Set([
    ...(before?.ledger.facets ?? []),
    ...revisions.flatMap((record) => [...facetsOf(record), ...namedFeedsOf(record, named)]),
    ...(corrections.size > 0 ? [CORRECTIONS] : []),
  ]);
  let statements: readonly StatementEntry[] = before?.ledger.statements ?? [];
  for (const record of revisions) {
    const said = record.statements.map((each) => ({
      id: each.id,
      feeds: statementFeeds(each, record),
    }));
    statements = withStatements(statements, said, captureIdOfRecord(record) ?? "");
  }
  return {
    facets: [...facets].sort(),
    statements: [...statements],
    corrections: [...corrections].sort(),
  };
}

const captureIdOfRecord = (record: Record): string | null =>
  record.provenance.capture && captureIdOf(record.provenance.capture);

/** The reading at hand, or a newer capture read again because an older one came late. */
async function readingOf(
  capture: string,
  { reading, ports }: Pick<Change, "reading" | "ports">,
): Promise<Reading> {
  if (captureIdOf(reading.captureKey) === capture) return reading;
  const key = captureKey(reading.capture.header.source, capture);
  const again = await ports.reread(key);
  if (again) return again;
  throw new Error(`${key}: the current revision of its article can no longer be read from it`);
}

function fromReading(
  id: string,
  { captureKey: key, capture: { header }, article, provenance }: Reading,
  place: {
    readonly sources: readonly Source[];
    readonly revision: number;
    readonly firstSeen: string;
  },
): Record {
  const title = place.sources.find((source) => source.id === header.source)?.title;
  return buildRecord({
    id,
    revision: place.revision,
    source: { id: header.source, name: title ?? header.source },
    firstSeen: place.firstSeen,
    capture: key,
    fetched: header.time,
    article,
    provenance,
  });
}

async function notePending(
  store: Store,
  { id: articleId, ledger }: StoredRecord,
  capture: string,
): Promise<void> {
  const note: Pending = { kind: "capture", articleId, capture, feeds: ledger.facets };
  await writeStored(store, pendingArticleKey(articleId, capture), note, "absent");
}

/** Keeps what is no longer current under its capture; a revision that is there already stays. */
async function keepReplaced(
  store: Store,
  articleId: string,
  { before, next, reading, ports }: Change & { readonly next: StoredRecord },
): Promise<void> {
  const revisions = revisionsOf(next.ledger.captures);
  const replaced = [before && captureIdOfRecord(before), captureIdOf(reading.captureKey)];
  for (const capture of replaced) {
    const at = revisions.findIndex((entry) => entry.capture === capture);
    if (!capture || at < 0 || at === revisions.length - 1) continue;
    const old =
      before && captureIdOfRecord(before) === capture
        ? withoutLedger(before)
        : fromReading(articleId, reading, {
            sources: ports.sources,
            revision: at + 1,
            firstSeen: timeOf(next.ledger.captures[0]).toISOString(),
          });
    await writeStored(store, revisionKey(articleId, capture), old, "absent");
  }
}

function withoutLedger({ ledger: _, ...record }: StoredRecord): Record {
  return record;
}
