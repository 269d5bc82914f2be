import type { Capture } from "../capture.ts";
import type { NamedFeed, Source } from "../config.ts";
import type { Normalizer } from "../normalized.ts";
import { type Reason, type Store, StoreError } from "../ports.ts";
import { identify } from "./identify.ts";
import { type Note, type Noting, writeNotes } from "./noting.ts";
import { countAttempt, forgiveAttempt, quarantine, release } from "./quarantine.ts";
import { inputOf, readCapture, readerOf, readStoredCapture } from "./read-capture.ts";
import type { Reading } from "./record-of-reading.ts";
import { NewerRecord, revise } from "./revise.ts";

/** What became of one capture. */
export type NormalizeResult =
  | { readonly kind: "added" | "revised" | "unchanged" | "known"; readonly articleId: string }
  | { readonly kind: "quarantined"; readonly item: string; readonly reason: Reason }
  /** Not this time; there are attempts left, and the sweep comes back to it. */
  | { readonly kind: "failed"; readonly item: string; readonly reason: Reason }
  /** The capture is gone: purged. */
  | { readonly kind: "missing" };

export interface NormalizePorts {
  readonly store: Store;
  readonly normalizer: Normalizer;
  readonly sources: readonly Source[];
  /** Feeds of the configuration: which of them an article meets is kept, so that it can leave them. */
  readonly named?: readonly NamedFeed[];
  /** Shared with the others that are read at the same time. */
  readonly noting?: Noting;
}

/**
 * The second stage: reads one capture into the record of its article. `receive` says for the
 * how-manieth time this capture is handed over: from the second on an attempt is counted before
 * the work, so that a capture which kills the process is given up in the end (design §1, rule 10).
 */
export async function normalize(
  captureKey: string,
  ports: NormalizePorts,
  { receive }: { readonly receive: number },
): Promise<NormalizeResult> {
  const by = (note: Note): Promise<NormalizeResult> =>
    normalizeBy(captureKey, { ...ports, note }, { receive });
  // What comes again goes alone: it may be what the others wait for in vain.
  return receive === 1 && ports.noting
    ? ports.noting.during(by)
    : by((note) => writeNotes(ports.store, [note]));
}

interface PortsWithNote extends NormalizePorts {
  readonly note: Note;
}

async function normalizeBy(
  captureKey: string,
  ports: PortsWithNote,
  { receive }: { readonly receive: number },
): Promise<NormalizeResult> {
  const { store } = ports;
  const object = await store.get(captureKey);
  if (!object) return { kind: "missing" };

  const read = readCapture(object.body);
  if (read.kind === "damaged") return giveUp(store, captureKey, null, read.reason);
  const { capture } = read;
  if (capture.header.problem) return giveUp(store, captureKey, capture, capture.header.problem);

  if (receive > 1) {
    const spent = await countAttempt(store, captureKey, capture, { receive });
    if (spent) return { kind: "quarantined", item: itemOf(captureKey, capture), reason: spent };
  }

  try {
    return await take(captureKey, capture, ports, { receive });
  } catch (error) {
    // It was the store's fault, or ours: healthy articles shall outlive any number of bad hours.
    const isNoFault = error instanceof StoreError || error instanceof NewerRecord;
    if (receive > 1 && isNoFault) await forgiveAttempt(store, captureKey);
    if (!(error instanceof NewerRecord)) throw error;
    const reason = { kind: "newer", message: error.message };
    return { kind: "failed", item: itemOf(captureKey, capture), reason };
  }
}

async function take(
  captureKey: string,
  capture: Capture,
  { store, normalizer, sources, named = [], note }: PortsWithNote,
  { receive }: { readonly receive: number },
): Promise<NormalizeResult> {
  const outcome = await normalizer.normalize(inputOf(capture, sources));
  if (outcome.kind === "rejected") return giveUp(store, captureKey, capture, outcome.reason);
  if (outcome.kind === "failed") {
    // The first receive counts nothing beforehand, so that a healthy capture costs no write.
    const { reason } = outcome;
    if (receive === 1) await countAttempt(store, captureKey, capture, { receive, reason });
    return { kind: "failed", item: itemOf(captureKey, capture), reason: outcome.reason };
  }

  const reader = readerOf(capture, { normalizer, sources });
  const reading: Reading = { captureKey, capture, reader, ...outcome };
  const articleId = await identify(store, capture.header);
  const kind = await revise(articleId, reading, {
    store,
    sources,
    named,
    note,
    // An older capture that comes late can make a newer one a revision of its own.
    reread: async (key) => {
      const again = await readStoredCapture(key, { store, normalizer, sources });
      return again.kind === "reading" ? again.reading : undefined;
    },
  });
  if (receive > 1) await release(store, captureKey);
  return { kind, articleId };
}

async function giveUp(
  store: Store,
  captureKey: string,
  capture: Capture | null,
  reason: Reason,
): Promise<NormalizeResult> {
  await quarantine(store, captureKey, capture, reason);
  return { kind: "quarantined", item: itemOf(captureKey, capture), reason };
}

const itemOf = (captureKey: string, capture: Capture | null): string =>
  capture?.header.file ?? capture?.header.url ?? captureKey;
