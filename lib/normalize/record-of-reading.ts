import type { Capture } from "../capture.ts";
import type { NamedFeed, Source } from "../config.ts";
import { CORRECTIONS, facetsOf, namedFeedsOf, statementFeeds } from "../facets.ts";
import { sha256 } from "../hash.ts";
import { canonicalJson } from "../json.ts";
import { captureIdOf } from "../keys.ts";
import { holdsBack, type NormalizeOutcome } from "../normalized.ts";
import type { Article, Record } from "../record.ts";
import { buildRecord } from "../record-build.ts";
import { isCorrection } from "../revision-change.ts";
import {
  type LedgerEntry,
  type StatementEntry,
  type StoredRecord,
  withStatements,
} from "../stored-record.ts";

/** One capture and what was read from it. */
export type Reading = Extract<NormalizeOutcome, { kind: "article" }> & {
  readonly captureKey: string;
  readonly capture: Capture;
  /** See `Normalizer`. */
  readonly reader?: string | undefined;
};

/** Tells the facts of two readings apart. */
export const contentOf = (article: Article): string => sha256(canonicalJson(article), 32);

export function ledgerEntry({
  captureKey: key,
  capture,
  article,
  provenance,
  reader,
}: Reading): LedgerEntry {
  return {
    capture: captureIdOf(key),
    content: contentOf(article),
    ...(reader !== undefined && { reader }),
    backfill: capture.header.backfill,
    held: provenance.warnings.some(holdsBack),
    published: article.published,
  };
}

export const captureIdOfRecord = (record: Record): string | null =>
  record.provenance.capture && captureIdOf(record.provenance.capture);

/** The record that a reading amounts to, as the `revision`-th of its article. */
export function fromReading(
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

/** Where the article stood by any of its revisions, whatever order they came in. */
export function traces(
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

export function withoutLedger({ ledger: _, ...record }: StoredRecord): Record {
  return record;
}
