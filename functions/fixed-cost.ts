import type { Config } from "../lib/config.ts";
import { findDurationMs } from "../lib/duration.ts";
import { awsPrices } from "./aws-prices.ts";

/**
 * What a deployment costs a month before an article comes: what its schedules and its sources ask. The
 * requests of a run that finds nothing are counted by test/functions/cost.test.ts.
 */
export const idleRequests = {
  /** Whether there is a `config/feedmill.yml`, of every event. */
  event: { reads: 1, writes: 0 },
  /** And once more, to keep the last good one; and which sources there are. */
  plan: { reads: 1, writes: 1 },
  planOfSource: { reads: 1, writes: 0 },
  /** A look at a source of the web that brings nothing new. */
  poll: { reads: 3, writes: 2 },
  publish: { reads: 2, writes: 4 },
} as const;

/** As serverless.yml deploys the stage `prod`. */
export const deployed = {
  planEveryMs: 15 * 60_000,
  publishEveryMs: 60_000,
  sweepEveryMs: 3_600_000,
  alarms: 10,
  /** Those of functions/count-metrics.ts. */
  metrics: 6,
  /** Memory in GB, and how long an event that finds nothing takes in seconds, rounded up. */
  collect: { gigabytes: 0.5, idleSeconds: 0.5 },
  publish: { gigabytes: 1, idleSeconds: 0.3 },
  /** Each queue is asked for messages by Lambda itself, five at a time, 20 seconds long. */
  queuePollsEveryMs: 4_000,
  queues: 2,
} as const;

export interface FixedCost {
  readonly what: string;
  /** US dollars a month. */
  readonly price: number;
}

export const monthMs = (365 / 12) * 24 * 3_600_000;

export function fixedCosts({ sources }: Pick<Config, "sources">): readonly FixedCost[] {
  const active = sources.filter(({ retired }) => !retired);
  const web = active.filter(({ kind }) => kind !== "inbox");
  const plans = monthMs / deployed.planEveryMs;
  const publishes = monthMs / deployed.publishEveryMs;
  const polls = web.reduce((sum, source) => sum + monthMs / everyMsOf(source), 0);
  const looks = polls + (active.length - web.length) * plans;
  const { event, plan, planOfSource, poll, publish } = idleRequests;
  const invocations = plans + publishes + looks + monthMs / deployed.sweepEveryMs;
  return [
    { what: "plans", price: plans * (s3(event) + s3(plan) + web.length * s3(planOfSource)) },
    { what: "looks at sources", price: looks * (s3(event) + s3(poll)) },
    { what: "publish, finding nothing", price: publishes * (s3(event) + s3(publish)) },
    {
      what: "Lambda, finding nothing",
      price:
        invocations * awsPrices.lambda.invocation +
        ((plans + looks) * seconds(deployed.collect) + publishes * seconds(deployed.publish)) *
          awsPrices.lambda.gigabyteSecond,
    },
    { what: "schedules", price: (plans + publishes) * awsPrices.scheduler.invocation },
    {
      what: "queues, asked by Lambda",
      price: deployed.queues * (monthMs / deployed.queuePollsEveryMs) * awsPrices.sqs.fifoRequest,
    },
    {
      what: "alarms and metrics",
      price:
        deployed.alarms * awsPrices.cloudWatch.alarm +
        deployed.metrics * awsPrices.cloudWatch.metric,
    },
  ];
}

const s3 = ({ reads, writes }: { readonly reads: number; readonly writes: number }): number =>
  reads * awsPrices.s3.read + writes * awsPrices.s3.write;

const seconds = (of: { readonly gigabytes: number; readonly idleSeconds: number }): number =>
  of.gigabytes * of.idleSeconds;

/** Between two looks, where the configuration says it; else a quarter of an hour, the least there is. */
const everyMsOf = (source: Config["sources"][number]): number =>
  ("every" in source && typeof source.every === "string"
    ? findDurationMs(source.every)
    : undefined) ?? deployed.planEveryMs;
