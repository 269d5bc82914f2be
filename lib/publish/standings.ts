import type { Config } from "../config.ts";
import { inParallel } from "../in-parallel.ts";
import { recordKey, retractionKey } from "../keys.ts";
import type { Store } from "../ports.ts";
import { Retraction } from "../retraction.ts";
import { readStored, replacing } from "../stored.ts";
import { StoredRecord } from "../stored-record.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { Unchanged } from "./target.ts";
import { type ListPrice, mayBeWithdrawn } from "./withdrawals.ts";

/** An article as its record and its retraction told when they were read. */
export interface Known {
  readonly standing: Standing;
  /** Its record whole, with what may not be shown of it. */
  readonly stored: StoredRecord;
  /** Ids of the captures that its record has taken in. */
  readonly captures: ReadonlySet<string>;
  /** Its record and its retraction, as they were read. */
  readonly restsOn: readonly Unchanged[];
}

export interface Standings {
  readonly known: ReadonlyMap<string, Known>;
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
}

const parallel = 16;
const absent = { kind: "absent" } as const;

/** Reads where articles stand; one that cannot be read is reported and holds up no other. */
export async function readStandings(
  store: Store,
  articles: Iterable<string>,
  config: Config,
  price: ListPrice = {},
): Promise<Standings> {
  const known = new Map<string, Known>();
  const failed: { item: string; reason: string }[] = [];
  const ids = [...articles];
  const asked = await mayBeWithdrawn(store, ids, price);
  await inParallel(ids, parallel, async (articleId) => {
    const keys = { retraction: retractionKey(articleId), record: recordKey(articleId) };
    const [retraction, record] = await Promise.all([
      asked.has(articleId) ? readStored(store, keys.retraction, Retraction) : absent,
      readStored(store, keys.record, StoredRecord),
    ]);
    const again = `run feedmill retract ${articleId} --reason TEXT once more`;
    const anew = "run feedmill sweep --all, which makes it anew from its captures";
    for (const [stored, remedy] of [
      [retraction, again],
      [record, anew],
    ] as const) {
      if (stored.kind !== "damaged") continue;
      const reason = stored.isNewer ? stored.reason : `${stored.reason}; ${remedy}`;
      failed.push({ item: articleId, reason });
      return;
    }
    if (record.kind !== "found") return;
    const withdrawn = retraction.kind === "found" ? retraction.value : undefined;
    known.set(articleId, {
      standing: standingOf(record.value, withdrawn, config),
      stored: record.value,
      captures: new Set(record.value.ledger.captures.map(({ capture }) => capture)),
      restsOn: [
        { key: keys.retraction, condition: replacing(retraction) },
        { key: keys.record, condition: replacing(record) },
      ],
    });
  });
  return { known, failed };
}
