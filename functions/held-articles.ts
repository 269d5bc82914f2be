import { inParallel } from "../lib/in-parallel.ts";
import {
  articleIdOfRecordKey,
  captureIdOf,
  prefixes,
  publicRecordKey,
  recordKey,
} from "../lib/keys.ts";
import { holdsBack } from "../lib/normalized.ts";
import type { Store } from "../lib/ports.ts";
import { readStored } from "../lib/stored.ts";
import { StoredRecord } from "../lib/stored-record.ts";
import type { Item } from "./current-items.ts";
import type { Failure } from "./run-report.ts";

const parallel = 8;

/**
 * Items that were read and are not published, since they are no articles, each with what was seen
 * instead. Such a record has no public twin, so that two listings find it without reading the
 * others; `changed` are articles to look at besides, for one that was published until now.
 */
export async function heldArticles(
  store: Store,
  items: ReadonlyMap<string, Item>,
  changed: readonly string[],
): Promise<readonly Failure[]> {
  const published = new Set<string>();
  for await (const key of store.list(`${prefixes.site}records/`)) published.add(key);
  const candidates = new Set(changed);
  for await (const key of store.list(prefixes.records)) {
    const id = articleIdOfRecordKey(key);
    if (id !== undefined && !published.has(publicRecordKey(id))) candidates.add(id);
  }

  const byCaptureId = new Map([...items].map(([key, item]) => [captureIdOf(key), item]));
  const found = await inParallel([...candidates].sort(), parallel, async (id) => {
    const stored = await readStored(store, recordKey(id), StoredRecord);
    return stored.kind === "found" ? findHeld(stored.value, byCaptureId) : undefined;
  });
  return found.filter((each) => each !== undefined);
}

function findHeld(
  { ledger, provenance }: StoredRecord,
  items: ReadonlyMap<string, Item>,
): Failure | undefined {
  const last = ledger.captures.at(-1);
  const item = last?.held ? items.get(last.capture) : undefined;
  const warning = provenance.warnings.find(holdsBack);
  if (item === undefined || warning === undefined) return undefined;
  return { ...item, reason: warning.replace(/^[a-z-]+:\s*/, "") };
}
