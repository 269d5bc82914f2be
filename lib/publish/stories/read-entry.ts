import type { Config } from "../../config.ts";
import { revisionKey } from "../../keys.ts";
import type { Store } from "../../ports.ts";
import { Record } from "../../record.ts";
import { readStored } from "../../stored.ts";
import {
  firstSeenOf,
  type LedgerEntry,
  revisionsOf,
  type StoredRecord,
  timeOf,
} from "../../stored-record.ts";
import { byDate } from "../standing.ts";
import type { Known } from "../standings.ts";
import { findMarks, type PackedMarks, packMarks } from "./marks.ts";
import type { StoryEntry, UnplacedEntry } from "./story-entry.ts";

/**
 * Reads what of an article is compared; undefined where nothing of it may be, since it is not public or
 * was purged. The words are those of its first revision: a story does not
 * change with every correction. `known` is what stands of it among its day: it spares reading words again
 * that have been taken already.
 */
export async function readEntry(
  store: Pick<Store, "get">,
  { standing, stored }: Pick<Known, "standing" | "stored">,
  config: Config,
  known?: StoryEntry,
): Promise<UnplacedEntry | undefined> {
  const { articleId: id, status, order, log, isPurged, reading } = standing;
  if (!config.feeds.stories || status === "held" || status === "private" || isPurged)
    return undefined;
  const first = revisionsOf(stored.ledger.captures).find(({ held }) => !held);
  if (!first) return undefined;
  const isTaken = known?.first === first.capture && stored.revision > 1 && reading === 0;
  const told = toldAt(stored, first, config);
  const marks = isTaken ? known.marks : await readMarks(store, stored, { first, told });
  return {
    id,
    order,
    source: stored.source?.id ?? "",
    told,
    first: first.capture,
    isWithdrawn: status !== "published",
    turns: log.filter(({ kind }) => ["left", "retracted", "reinstated"].includes(kind)).length,
    marks,
  };
}

async function readMarks(
  store: Pick<Store, "get">,
  stored: StoredRecord,
  { first, told }: { readonly first: LedgerEntry; readonly told: string },
): Promise<PackedMarks | null> {
  const { headline, body, source } = await firstRevision(store, stored, first);
  const outlet = source?.name ?? "";
  const marks = findMarks({ headline, text: body.text, outlet, day: first.published ?? told });
  return marks ? packMarks(marks) : null;
}

async function firstRevision(
  store: Pick<Store, "get">,
  stored: StoredRecord,
  first: LedgerEntry,
): Promise<Pick<Record, "headline" | "body" | "source">> {
  const revisions = revisionsOf(stored.ledger.captures);
  if (revisions.at(-1) === first) return stored;
  const kept = await readStored(store, revisionKey(stored.id, first.capture), Record);
  return kept.kind === "found" ? kept.value : stored;
}

function toldAt({ ledger, source }: StoredRecord, first: LedgerEntry, config: Config): string {
  const firstSeen = firstSeenOf(ledger.captures);
  const timeZone = config.sources.find(({ id }) => id === source?.id)?.timeZone ?? "UTC";
  return byDate(first.published, timeZone, { latest: firstSeen }) ?? firstSeen;
}

/** Every place in the order of feeds where the article may have stood before older captures of it came. */
export function formerOrders({ standing, stored }: Pick<Known, "standing" | "stored">): string[] {
  const { captures } = stored.ledger;
  if (captures.length === 1) return [];
  return captures.flatMap((entry) => {
    const seen = timeOf(entry).toISOString();
    const printed = byDate(entry.published, standing.timeZone, { latest: seen });
    return printed === undefined ? [seen] : [seen, printed];
  });
}
