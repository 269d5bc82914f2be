import { type NormalizeResult, normalize } from "../lib/normalize/normalize.ts";
import { dropOrphanedNotes, unfinishedCaptures } from "../lib/normalize/sweep.ts";
import { renoteRetractions } from "../lib/normalize/sweep-retractions.ts";
import type { Normalizer } from "../lib/normalized.ts";
import { messageOf } from "./log-report.ts";
import type { Runtime } from "./runtime.ts";

export type SweepRuntime = Pick<Runtime, "config" | "store" | "clock"> & {
  readonly normalizer: Normalizer;
};

export interface Swept {
  readonly results: readonly NormalizeResult[];
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
  /** Notes without a deed that were dropped. */
  readonly dropped: number;
  /** Time ran out; the next sweep goes on. */
  readonly more: boolean;
}

/**
 * Takes up what was captured and never came into a record: a message is only a hint, and a run may
 * be cut off (design §1, rule 3). Without `since` it looks at all captures there are.
 */
export async function sweepCaptures(
  { store, clock, normalizer, config: { sources, feeds } }: SweepRuntime,
  { since, isTimeUp = () => false }: { readonly since?: Date; readonly isTimeUp?: () => boolean },
): Promise<Swept> {
  const failed: Swept["failed"][number][] = [];
  const results: NormalizeResult[] = [];
  let more = false;
  for await (const key of unfinishedCaptures(store, sources, since)) {
    more = isTimeUp();
    if (more) break;
    try {
      const result = await normalize(
        key,
        { store, normalizer, sources, named: feeds.named },
        { receive: 2 },
      );
      results.push(result);
      if (result.kind === "failed" || result.kind === "quarantined")
        failed.push({ item: result.item, reason: result.reason.message });
    } catch (error) {
      failed.push({ item: key, reason: messageOf(error) });
    }
  }
  // A note is an orphan only when all captures were looked at.
  const dropped = more ? 0 : await dropOrphanedNotes(store, clock());
  const unfinished = more ? [] : await renoteRetractions(store);
  for (const item of unfinished)
    failed.push({
      item,
      reason: `its purge was cut off; run feedmill retract ${item} --purge --reason TEXT once more`,
    });
  return { results, failed, dropped, more };
}
