import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { type NormalizeResult, normalize } from "../lib/normalize/normalize.ts";
import { openNoting } from "../lib/normalize/noting.ts";
import type { Normalizer } from "../lib/normalized.ts";
import { captureKeysOf } from "./capture-events.ts";
import { countMetrics } from "./count-metrics.ts";
import { lambdaFunction } from "./lambda-function.ts";
import { metering } from "./lambda-runtime.ts";
import { logReport, messageOf } from "./log-report.ts";
import type { Runtime } from "./runtime.ts";
import { sweepCaptures } from "./sweep-captures.ts";
import { takeBatch } from "./take-batch.ts";

/** What the schedule of the sweep sends, in place of a batch of the queue. */
export interface SweepEvent {
  readonly sweep: true;
}

/** On messages of the queue: reads the captures they name. On a schedule: takes up what was lost. */
export const handler = lambdaFunction(
  "normalize",
  async (
    event: SQSEvent | SweepEvent,
    runtime,
    context,
  ): Promise<SQSBatchResponse | SweepSummary> =>
    "sweep" in event ? sweepAndLog(runtime, context) : normalizeBatch(event.Records, runtime),
  { hasWorkers: true },
);

export type NormalizeRuntime = Pick<Runtime, "config" | "store" | "clock" | "place"> & {
  readonly normalizer: Normalizer;
};

export const limits = { sweepTimeLeftMs: 90_000 } as const;

/** With the capture that it came from: a line of the log leads from one to the other. */
type Read = NormalizeResult & { readonly capture: string };

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
  const failed: Failed[] = [];
  const results: Read[] = [];
  const ports = { ...portsOf(runtime), noting: openNoting(runtime.store) };
  const answer = await takeBatch(records, async ({ messageId, body, attributes }) => {
    const receive = Number(attributes.ApproximateReceiveCount);
    try {
      for (const key of captureKeysOf(body, keyPrefixOf(runtime))) {
        const result = await normalize(key, ports, { receive });
        results.push({ capture: key, ...result });
        if (result.kind === "failed") throw new Error(result.reason.message);
      }
    } catch (error) {
      failed.push({ item: messageId, reason: messageOf(error) });
      throw error;
    }
  });
  logReport("normalize", { messages: records.length, results, failed });
  // Received and deleted together.
  metering.meter.add({ messages: 2 });
  countResults(results);
  return answer;
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
  logReport("sweep", { ...summary, results });
  countResults(results);
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

function countResults(results: readonly NormalizeResult[]): void {
  const count = (...kinds: readonly NormalizeResult["kind"][]): number =>
    results.filter(({ kind }) => kinds.includes(kind)).length;
  const recorded = count("added", "revised");
  metering.meter.add({ articles: recorded });
  countMetrics({ Recorded: recorded, Quarantined: count("quarantined") });
}
