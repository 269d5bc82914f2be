import type { Context } from "aws-lambda";
import { pingHubs } from "../lib/publish/ping-hubs.ts";
import { type PublishReport, publish } from "../lib/publish/publish.ts";
import { openLambdaRuntime } from "./lambda-runtime.ts";
import { logReport } from "./log-report.ts";
import { publishStatus } from "./publish-status.ts";
import type { Runtime } from "./runtime.ts";

/** On a schedule: brings what is noted under `pending/` to the public. */
export async function handler(
  _event: unknown,
  context: Pick<Context, "getRemainingTimeInMillis">,
): Promise<PublishSummary> {
  const runtime = await openLambdaRuntime();
  const summary = await publishWhileTime(runtime, context);
  await publishStatus(runtime);
  const hubs = await pingHubs(runtime);
  if (hubs.told > 0 || hubs.failed.length > 0) logReport("hubs", hubs);
  return summary;
}

/** A round is begun only while there is this much time left for it. */
export const limits = { timeLeftMs: 60_000 } as const;

export interface PublishSummary extends PublishReport {
  readonly rounds: number;
}

/** Rounds are repeated while there is more to do; what is left over is still noted for the next. */
export async function publishWhileTime(
  { store, config }: Pick<Runtime, "store" | "config">,
  { getRemainingTimeInMillis }: Pick<Context, "getRemainingTimeInMillis">,
  publishRound: typeof publish = publish,
): Promise<PublishSummary> {
  let articles = 0;
  let written = 0;
  let rounds = 0;
  let report: PublishReport;
  do {
    report = await publishRound({ store, config });
    rounds++;
    articles += report.articles;
    written += report.written;
  } while (report.more && getRemainingTimeInMillis() > limits.timeLeftMs);
  // A failed item stays noted and fails again in each round: the last round names them all.
  const { waiting, failed, more } = report;
  const summary = { rounds, articles, written, waiting, failed, more };
  logReport("publish", summary);
  return summary;
}
