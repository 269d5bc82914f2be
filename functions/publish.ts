import type { Context } from "aws-lambda";
import { prefixes } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { pingHubs } from "../lib/publish/ping-hubs.ts";
import { type PublishReport, publish } from "../lib/publish/publish.ts";
import { countMetrics } from "./count-metrics.ts";
import { lambdaFunction } from "./lambda-function.ts";
import { logReport } from "./log-report.ts";
import { fullPace, readSpending } from "./pace.ts";
import { publishStatus } from "./publish-status.ts";
import type { Runtime } from "./runtime.ts";
import { withLease } from "./with-lease.ts";

/** On a schedule: brings what is noted under `pending/` to the public, one at a time. */
export const handler = lambdaFunction(
  "publish",
  async (_event: unknown, runtime, context): Promise<PublishSummary | Skipped> => {
    if (!(await isTurn(runtime))) return { kind: "slowed" };
    // Where nothing is noted there is nothing to keep others from, and a run shall write nothing.
    const work = () => publishAndTell(runtime, context);
    if (!(await isAnythingNoted(runtime.store))) return work();
    const lease = { name: "publish", owner: context.awsRequestId, now: runtime.clock() };
    const forMs = context.getRemainingTimeInMillis();
    const outcome = await withLease(runtime.store, { ...lease, forMs }, work);
    return outcome.kind === "held" ? outcome : outcome.result;
  },
);

/** Another run is at work, or the month's cost is near its limit and the last run was just now. */
interface Skipped {
  readonly kind: "held" | "slowed";
}

/** When this environment published last: one that begins anew publishes, whatever was spent. */
let publishedAt: number | undefined;

async function isTurn({ store, config, clock }: Runtime): Promise<boolean> {
  const now = clock();
  const { pace } = (await readSpending(store, config, now)) ?? { pace: fullPace };
  if (publishedAt !== undefined && now.getTime() - publishedAt < pace.publishEveryMs) {
    // It ran and did what it was to do: nothing.
    countMetrics({ PublishRuns: 1 });
    return false;
  }
  publishedAt = now.getTime();
  return true;
}

async function isAnythingNoted(store: Store): Promise<boolean> {
  for await (const _ of store.list(prefixes.pending)) return true;
  return false;
}

async function publishAndTell(
  runtime: Runtime,
  context: Pick<Context, "getRemainingTimeInMillis">,
): Promise<PublishSummary> {
  const summary = await publishWhileTime(runtime, context);
  await publishStatus(runtime);
  const hubs = await pingHubs(runtime);
  if (hubs.told > 0 || hubs.failed.length > 0) logReport("hubs", hubs);
  countMetrics({ PublishRuns: 1, ObjectsPublished: summary.written });
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
  const ids: string[] = [];
  let report: PublishReport;
  do {
    report = await publishRound({ store, config });
    rounds++;
    articles += report.articles;
    ids.push(...report.ids);
    written += report.written;
  } while (report.more && getRemainingTimeInMillis() > limits.timeLeftMs);
  // A failed item stays noted and fails again in each round: the last round names them all.
  const { waiting, failed, more } = report;
  const summary = { rounds, articles, ids, written, waiting, failed, more };
  logReport("publish", summary);
  return summary;
}
