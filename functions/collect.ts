import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { keepLastGood } from "./bucket-config.ts";
import { CannotRun } from "./cannot-run.ts";
import type { CollectRuntime } from "./collect-sources.ts";
import { countMetrics } from "./count-metrics.ts";
import { lambdaFunction } from "./lambda-function.ts";
import { metering } from "./lambda-runtime.ts";
import { logReport } from "./log-report.ts";
import { readSpending } from "./pace.ts";
import { dueSources } from "./plan-sources.ts";
import type { Failure } from "./run-report.ts";
import { findEndpoint, findVariable, type Runtime } from "./runtime.ts";
import { openSourceQueue, SourceMessage, type SourceQueue } from "./source-queue.ts";
import { checkSourcesKept } from "./sources-kept.ts";
import { takeBatch } from "./take-batch.ts";

/** What the schedule sends. */
export interface PlanEvent {
  readonly plan: true;
}

/** On a schedule: sends a message for each source that is due. On messages: looks at their sources. */
export const handler = lambdaFunction(
  "collect",
  async (event: PlanEvent | SQSEvent, runtime): Promise<SQSBatchResponse | PlanSummary> => {
    if ("Records" in event) return collectBatch(event.Records, runtime);
    await keepLastGood(runtime);
    const url = findVariable("FEEDMILL_SOURCE_QUEUE");
    if (url === undefined)
      throw new CannotRun("FEEDMILL_SOURCE_QUEUE: it is not set; give it the URL of the SQS queue");
    const endpoint = findEndpoint("sqs");
    return planAndLog(runtime, openSourceQueue(url, { endpoint }));
  },
);

export interface PlanSummary {
  readonly due: number;
  readonly sources: readonly string[];
}

export async function planAndLog(
  { store, config, clock }: Pick<Runtime, "store" | "config" | "clock">,
  queue: SourceQueue,
): Promise<PlanSummary> {
  await checkSourcesKept(store, config);
  const spending = await readSpending(store, config, clock());
  const due = await dueSources(store, config, clock(), spending?.pace);
  await queue.send(due);
  metering.meter.add({ messages: Math.ceil(due.length / messagesOfRequest) });
  const summary = {
    due: due.length,
    sources: due.map(({ source }) => source),
    ...(spending && { spending }),
  };
  logReport("plan", summary);
  return summary;
}

const messagesOfRequest = 10;

/** A source that is in the configuration no more is nobody's failure. */
export function collectBatch(
  records: readonly SQSRecord[],
  runtime: CollectRuntime,
): Promise<SQSBatchResponse> {
  return takeBatch(records, async ({ body }) => {
    const { source } = SourceMessage.parse(JSON.parse(body));
    await collectAndLog({ ...runtime, only: source });
  });
}

export interface CollectSummary {
  readonly sources: readonly string[];
  readonly captured: number;
  readonly unchanged: number;
  readonly failed: readonly Failure[];
}

/** Throws only when every source failed, so that the message comes again and at last the alarm rings. */
export async function collectAndLog(runtime: CollectRuntime): Promise<CollectSummary> {
  // A plan is made without what reads feeds and pages.
  const { collectSources } = await import("./collect-sources.ts");
  const { reports, failed } = await collectSources(runtime);
  const summary = {
    sources: reports.map(({ source }) => source),
    captured: reports.reduce((sum, { captured }) => sum + captured.length, 0),
    unchanged: reports.reduce((sum, { unchanged }) => sum + unchanged, 0),
    failed,
  };
  // With their keys, by which a capture is followed through the lines of all functions.
  logReport("collect", { ...summary, captures: reports.flatMap(({ captured }) => captured) });
  countMetrics({ Captured: summary.captured });
  // Received and deleted; and S3 sends one for each capture.
  metering.meter.add({ messages: 2 + summary.captured });
  const [first] = failed;
  if (reports.length === 0 && first)
    throw new Error(`collect: every source failed, the first with: ${first.reason}`);
  return summary;
}
