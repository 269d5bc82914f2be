import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { inParallel } from "../lib/in-parallel.ts";
import { type NormalizeResult, normalize } from "../lib/normalize/normalize.ts";
import type { Normalizer } from "../lib/normalized.ts";
import { captureKeysOf } from "./capture-events.ts";
import { openLambdaRuntime } from "./lambda-runtime.ts";
import { logReport, messageOf } from "./log-report.ts";
import type { Runtime } from "./runtime.ts";
import { sweepCaptures } from "./sweep-captures.ts";

/** What the schedule of the sweep sends, in place of a batch of the queue. */
export interface SweepEvent {
  readonly sweep: true;
}

/** On messages of the queue: reads the captures they name. On a schedule: takes up what was lost. */
export async function handler(
  event: SQSEvent | SweepEvent,
  context: Pick<Context, "getRemainingTimeInMillis">,
): Promise<SQSBatchResponse | SweepSummary> {
  const runtime = await openLambdaRuntime();
  return "sweep" in event ? sweepAndLog(runtime, context) : normalizeBatch(event.Records, runtime);
}

export type NormalizeRuntime = Pick<Runtime, "config" | "store" | "clock" | "place"> & {
  readonly normalizer: Normalizer;
};

export const limits = { parallel: 8, sweepTimeLeftMs: 90_000 } as const;

interface Failed {
  readonly item: string;
  readonly reason: string;
}

/**
 * A message that fails is named in the answer and comes again; its neighbours are done. What was
 * given up is no failure: it stands in quarantine, and asking again would change nothing.
 */
export async function normalizeBatch(
  records: readonly SQSRecord[],
  runtime: NormalizeRuntime,
): Promise<SQSBatchResponse> {
  const failed: (Failed & { readonly messageId: string })[] = [];
  const results: NormalizeResult[] = [];
  await inParallel(records, limits.parallel, async ({ messageId, body, attributes }) => {
    const receive = Number(attributes.ApproximateReceiveCount);
    try {
      for (const key of captureKeysOf(body, keyPrefixOf(runtime))) {
        const result = await normalize(key, portsOf(runtime), { receive });
        results.push(result);
        if (result.kind === "failed")
          failed.push({ messageId, item: result.item, reason: result.reason.message });
      }
    } catch (error) {
      failed.push({ messageId, item: messageId, reason: messageOf(error) });
    }
  });
  logReport("normalize", { messages: records.length, ...countsOf(results), failed });
  const failures = new Set(failed.map(({ messageId }) => messageId));
  return { batchItemFailures: [...failures].map((itemIdentifier) => ({ itemIdentifier })) };
}

export interface SweepSummary {
  readonly taken: number;
  readonly dropped: number;
  readonly failed: readonly Failed[];
  /** Time ran out; the next sweep goes on. */
  readonly more: boolean;
}

export async function sweepAndLog(
  runtime: NormalizeRuntime,
  { getRemainingTimeInMillis }: Pick<Context, "getRemainingTimeInMillis">,
): Promise<SweepSummary> {
  const isTimeUp = (): boolean => getRemainingTimeInMillis() < limits.sweepTimeLeftMs;
  const swept = await sweepCaptures(runtime, { since: runtime.clock(), isTimeUp });
  const { results, failed, dropped, more } = swept;
  const summary = { taken: results.length, dropped, failed, more };
  logReport("sweep", { ...summary, ...countsOf(results) });
  return summary;
}

const portsOf = ({ store, normalizer, config: { sources, feeds } }: NormalizeRuntime) => ({
  named: feeds.named,
  store,
  normalizer,
  sources,
});

const keyPrefixOf = ({ place }: NormalizeRuntime): string =>
  place.kind === "s3" ? place.prefix : "";

const countsOf = (results: readonly NormalizeResult[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(results, ({ kind }) => kind))
      .filter(([kind]) => kind !== "failed")
      .map(([kind, of]) => [kind, of.length]),
  );
