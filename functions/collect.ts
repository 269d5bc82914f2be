import type { ScheduledHandler } from "aws-lambda";
import { type CollectRuntime, collectSources } from "./collect-sources.ts";
import { openLambdaRuntime } from "./lambda-runtime.ts";
import { logReport } from "./log-report.ts";
import type { Failure } from "./run-report.ts";

/** On a schedule: looks at every source for what is new. */
export const handler: ScheduledHandler = async () => {
  await collectAndLog(await openLambdaRuntime());
};

export interface CollectSummary {
  readonly sources: number;
  readonly captured: number;
  readonly unchanged: number;
  readonly failed: readonly Failure[];
}

/** Throws only when every source failed, so that the alarm is raised. */
export async function collectAndLog(runtime: CollectRuntime): Promise<CollectSummary> {
  const { reports, failed } = await collectSources(runtime);
  const summary = {
    sources: reports.length,
    captured: reports.reduce((sum, { captured }) => sum + captured.length, 0),
    unchanged: reports.reduce((sum, { unchanged }) => sum + unchanged, 0),
    failed,
  };
  logReport("collect", summary);
  const [first] = failed;
  if (reports.length === 0 && first)
    throw new Error(`collect: every source failed, the first with: ${first.reason}`);
  return summary;
}
