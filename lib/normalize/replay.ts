import type { NamedFeed, Source } from "../config.ts";
import { inParallel } from "../in-parallel.ts";
import { isSameJson } from "../json.ts";
import { captureIdOf, pendingArticleKey, prefixes, recordKey } from "../keys.ts";
import { holdsBack, type Normalizer } from "../normalized.ts";
import type { Pending } from "../pending.ts";
import type { Reason, Store } from "../ports.ts";
import { articleShape } from "../record.ts";
import { readStored, replacing, writeStored } from "../stored.ts";
import { readingOf, StoredRecord } from "../stored-record.ts";
import { articleOf } from "./identify.ts";
import { inputOf, readCapture } from "./read-capture.ts";
import { fromReading, type Reading, traces } from "./record-of-reading.ts";

/**
 * Replay: what the code at hand reads in captures that other code has read before. What is told apart
 * is the current revision of each article; its past stays as it was read when it came.
 */

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one capture. */
export type Replayed = { readonly capture: string } & (
  | { readonly kind: "same"; readonly articleId: string }
  | {
      readonly kind: "changed";
      readonly articleId: string;
      readonly fields: readonly FieldChange[];
      /** `shown`: it was held back as no article, and no longer is. */
      readonly shown: boolean;
    }
  /** Read as an article before and not now; left as it is, since only a person can tell who is right. */
  | { readonly kind: "lost"; readonly articleId: string; readonly reason: Reason }
  /** Not what its article stands by now: an earlier revision, purged, or not yet read. */
  | { readonly kind: "past" }
);

export interface ReplayPorts {
  readonly store: Store;
  readonly normalizer: Normalizer;
  readonly sources: readonly Source[];
  readonly named: readonly NamedFeed[];
}

export interface ReplayOptions {
  /** Goes on behind this capture. */
  readonly after?: string | undefined;
  /** Takes what differs over into the records, and notes it for publishing; else nothing is written. */
  readonly apply?: { readonly now: () => Date };
}

/** How many captures are at work and in memory at once. */
const stepCaptures = 32;
const parallel = 8;

/** In the order of the sources and their captures; the caller may end between any two. */
export async function* replay(
  sources: readonly string[],
  ports: ReplayPorts,
  { after, apply }: ReplayOptions = {},
): AsyncGenerator<Replayed> {
  const work = (key: string): Promise<Replayed> => replayOne(key, ports, apply);
  let step: string[] = [];
  for await (const key of captureKeys(ports.store, sources, after)) {
    step.push(key);
    if (step.length < stepCaptures) continue;
    yield* await inParallel(step, parallel, work);
    step = [];
  }
  yield* await inParallel(step, parallel, work);
}

async function* captureKeys(
  store: Store,
  sources: readonly string[],
  after: string | undefined,
): AsyncGenerator<string> {
  for (const source of [...sources].sort()) {
    const prefix = `${prefixes.captures}${source}/`;
    const from = after?.startsWith(prefix) ? { after } : {};
    if (after !== undefined && !after.startsWith(prefix) && prefix < after) continue;
    yield* store.list(prefix, from);
  }
}

async function replayOne(
  capture: string,
  ports: ReplayPorts,
  apply: ReplayOptions["apply"],
): Promise<Replayed> {
  const { store, normalizer, sources } = ports;
  const past = { kind: "past", capture } as const;
  const object = await store.get(capture);
  const read = object && readCapture(object.body);
  if (read?.kind !== "capture") return past;
  const articleId = await articleOf(store, read.capture.header);
  const stored = await readStored(store, recordKey(articleId), StoredRecord);
  if (stored.kind !== "found" || stored.value.provenance.capture !== capture) return past;

  const outcome = await normalizer.normalize(inputOf(read.capture, sources));
  if (outcome.kind !== "article")
    return { kind: "lost", capture, articleId, reason: outcome.reason };
  const reading: Reading = { captureKey: capture, capture: read.capture, ...outcome };
  const lost = findLoss(stored.value, reading);
  if (lost) return { kind: "lost", capture, articleId, reason: lost };
  const fields = differences(stored.value, reading);
  const shown = isHeld(stored.value) && !reading.provenance.warnings.some(holdsBack);
  if (fields.length === 0) return { kind: "same", capture, articleId };
  if (apply) await takeOver(articleId, reading, ports, apply.now());
  return { kind: "changed", capture, articleId, fields, shown };
}

/** Of the entry that the current revision stands by. */
const isHeld = ({ ledger, provenance }: StoredRecord): boolean =>
  ledger.captures.find(({ capture }) => capture === captureIdOf(provenance.capture ?? ""))?.held ??
  false;

function findLoss(record: StoredRecord, { provenance }: Reading): Reason | undefined {
  const warning = provenance.warnings.find(holdsBack);
  return warning === undefined || isHeld(record)
    ? undefined
    : { kind: "not-an-article", message: warning.replace(/^[a-z-]+:\s*/, "") };
}

/** The fields that the two readings fill otherwise, with how each was found. */
function differences(record: StoredRecord, { article, provenance }: Reading): FieldChange[] {
  const { extractor, fields, warnings } = record.provenance;
  const before = { extractor, fields, warnings };
  const { extractor: by, fields: from, warnings: told } = provenance;
  const after = { extractor: by, fields: from, warnings: told };
  return [
    ...Object.keys(articleShape).map((field) => ({
      field,
      before: record[field],
      after: article[field],
    })),
    { field: "provenance", before, after },
  ].filter((each) => !isSameJson(each.before, each.after));
}

/**
 * The note, then the record, under its version: who takes in a new capture meanwhile wins, and with it
 * the new code. The revision, its times and its history stay: nothing happened to the article.
 */
async function takeOver(
  articleId: string,
  reading: Reading,
  { store, sources, named }: ReplayPorts,
  now: Date,
): Promise<void> {
  for (;;) {
    const stored = await readStored(store, recordKey(articleId), StoredRecord);
    if (stored.kind !== "found") return;
    if (stored.value.provenance.capture !== reading.captureKey) return;
    // A purge takes the captures away before the words: asked after the record was read, so that it wins either way.
    if (!(await store.head(reading.captureKey))) return;
    const next = withReading(stored.value, reading, { sources, named, now });
    const number = readingOf(next);
    const note: Pending = {
      kind: "reading",
      articleId,
      reading: number,
      when: now.toISOString(),
      feeds: next.ledger.facets,
    };
    // Of its own for each try: one that an earlier try left may be swept away at this moment.
    const deed = `reading-${number}-${now.getTime()}`;
    await writeStored(store, pendingArticleKey(articleId, deed), note, "absent");
    const outcome = await writeStored(store, recordKey(articleId), next, replacing(stored));
    if (outcome.kind === "written") return;
  }
}

function withReading(
  before: StoredRecord,
  reading: Reading,
  place: {
    readonly sources: readonly Source[];
    readonly named: readonly NamedFeed[];
    readonly now: Date;
  },
): StoredRecord {
  const { ledger, id, revision, firstSeen } = before;
  const record = fromReading(id, reading, {
    sources: place.sources,
    revision,
    firstSeen: firstSeen ?? reading.capture.header.time,
  });
  const held = reading.provenance.warnings.some(holdsBack);
  const captures = ledger.captures.map((entry) =>
    entry.capture === captureIdOf(reading.captureKey) ? { ...entry, held } : entry,
  );
  return {
    ...record,
    ledger: {
      ...ledger,
      captures,
      ...traces([record, before], captures, { before, named: place.named }),
      readings: [...(ledger.readings ?? []), place.now.toISOString()],
    },
  };
}
