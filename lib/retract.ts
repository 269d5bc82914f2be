import { facetsOf } from "./facets.ts";
import {
  captureIdOf,
  captureKey,
  captureTimeOf,
  pendingArticleKey,
  prefixes,
  recordKey,
  retractionKey,
  revisionKey,
} from "./keys.ts";
import type { Pending } from "./pending.ts";
import type { Store } from "./ports.ts";
import { Retraction } from "./retraction.ts";
import { readStored, replacing, writeStored } from "./stored.ts";
import { StoredRecord } from "./stored-record.ts";

export type RetractOutcome =
  | { readonly kind: "done"; readonly retraction: Retraction }
  /** It stands so already. */
  | { readonly kind: "unchanged"; readonly retraction: Retraction | undefined }
  /** What it said is no longer here, so it cannot come back. */
  | { readonly kind: "purged"; readonly retraction: Retraction }
  | { readonly kind: "unknown-article" };

interface Withdrawal {
  readonly reason: string;
  readonly now: Date;
  /** Also removes what we hold of it: captures, kept revisions, and the words of the record. */
  readonly purge: boolean;
}

/** Withdraws an article: the note, then the tombstone; publish alone takes it to the public. */
export const retract = (
  store: Store,
  articleId: string,
  withdrawal: Withdrawal,
): Promise<RetractOutcome> => turn(store, articleId, { ...withdrawal, status: "retracted" });

/** Takes a retraction back; refused for an article whose words were purged. */
export const reinstate = (
  store: Store,
  articleId: string,
  { reason, now }: Omit<Withdrawal, "purge">,
): Promise<RetractOutcome> =>
  turn(store, articleId, { reason, now, purge: false, status: "reinstated" });

async function turn(
  store: Store,
  articleId: string,
  { status, reason, now, purge }: Withdrawal & { readonly status: Retraction["status"] },
): Promise<RetractOutcome> {
  for (;;) {
    const record = await readStored(store, recordKey(articleId), StoredRecord);
    if (record.kind === "absent") return { kind: "unknown-article" };
    if (record.kind === "damaged")
      throw new Error(
        record.isNewer ? record.reason : `${record.reason}; run feedmill sweep --all`,
      );
    const stored = await readStored(store, retractionKey(articleId), Retraction);
    const before = stored.kind === "found" ? stored.value : undefined;
    const isSo = (before?.status ?? "reinstated") === status;
    if (before?.purged && status === "reinstated") return { kind: "purged", retraction: before };
    if (isSo && (!purge || before?.purged)) {
      // A purge that was cut off is ended by asking for it once more.
      if (purge && before) await purgeHoldings(store, before);
      return { kind: "unchanged", retraction: before };
    }

    const next: Retraction = {
      articleId,
      status,
      turn: (before?.turn ?? 0) + 1,
      reason,
      when: now.toISOString(),
      purged: purge || (before?.purged ?? false),
      turns: [
        ...(before?.turns ?? []),
        { turn: (before?.turn ?? 0) + 1, status, when: now.toISOString() },
      ],
    };
    await noteRetraction(store, record.value, next.turn);
    const outcome = await writeStored(store, retractionKey(articleId), next, replacing(stored));
    if (outcome.kind === "lost") continue;
    if (purge) await purgeHoldings(store, next);
    return { kind: "done", retraction: next };
  }
}

/** Asks publish to take the `turnNumber`-th withdrawal or return of an article to the public. */
export async function noteRetraction(
  store: Store,
  record: StoredRecord,
  turnNumber: number,
): Promise<void> {
  const feeds = [...new Set([...facetsOf(record), ...record.ledger.facets])];
  const note: Pending = { kind: "retraction", articleId: record.id, turn: turnNumber, feeds };
  await writeStored(
    store,
    pendingArticleKey(record.id, `retraction-${turnNumber}`),
    note,
    "absent",
  );
}

/** Whether a purge was cut off: there are words of what was held when it was asked for. */
export async function isPurgeUnfinished(
  store: Store,
  { articleId, when, purged }: Retraction,
): Promise<boolean> {
  const stored = purged ? await readStored(store, recordKey(articleId), StoredRecord) : undefined;
  if (stored?.kind !== "found" || stored.value.headline === null) return false;
  const { capture } = stored.value.provenance;
  // What its source sent since then is as good as any.
  const isLater = capture !== null && captureTimeOf(captureIdOf(capture)).toISOString() > when;
  return !isLater || !(await store.head(capture));
}

/**
 * The law outranks "captures never change": what is left is the fact that there was an article. Captures go first: whoever
 * takes words from one over into the record asks for it once it has read the record, and so loses to the purge.
 */
async function purgeHoldings(
  store: Store,
  { articleId, turn: turnNumber }: Retraction,
): Promise<void> {
  for (;;) {
    const stored = await readStored(store, recordKey(articleId), StoredRecord);
    if (stored.kind !== "found") return;
    const { value } = stored;
    const { source, ledger } = value;
    for (const { capture } of ledger.captures)
      if (source) await store.delete(captureKey(source.id, capture));
    const next = wordless(value);
    await emptyRevisions(store, next);
    const outcome = await writeStored(store, recordKey(articleId), next, replacing(stored));
    if (outcome.kind === "lost") continue;
    // The first note may be done with already: by a publisher that still saw the words.
    await noteRetraction(store, next, turnNumber);
    return;
  }
}

/**
 * In the place of each revision that is or may yet be kept stands one without words: whoever was about to
 * keep one, and is late, finds it kept.
 */
async function emptyRevisions(store: Store, { ledger, ...record }: StoredRecord): Promise<void> {
  for await (const key of store.list(`${prefixes.records}${record.id}/`)) await store.delete(key);
  for (const { capture } of ledger.captures) {
    const key = revisionKey(record.id, capture);
    while ((await writeStored(store, key, record, "absent")).kind === "lost")
      await store.delete(key);
  }
}

const wordless = (record: StoredRecord): StoredRecord => ({
  version: record.version,
  id: record.id,
  revision: record.revision,
  source: record.source,
  url: null,
  headline: null,
  summary: null,
  byline: null,
  authors: [],
  dateline: null,
  published: null,
  modified: null,
  language: null,
  section: null,
  keywords: [],
  rights: { holder: null, license: null, notice: null },
  body: { html: "", text: "" },
  images: [],
  entities: [],
  statements: [],
  citedOutlets: [],
  dates: [],
  fingerprint: { content: "", simhash: "" },
  firstSeen: record.firstSeen,
  provenance: {
    capture: record.provenance.capture,
    fetched: record.provenance.fetched,
    extractor: record.provenance.extractor,
    fields: {},
    warnings: ["purged: what was held of this article was removed"],
  },
  ledger: {
    ...record.ledger,
    captures: record.ledger.captures.map(({ change, ...entry }) =>
      change ? { ...entry, change: { ...change, details: [], note: undefined } } : entry,
    ),
  },
});
