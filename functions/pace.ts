import type { Config } from "../lib/config.ts";
import { hourMs, minuteMs } from "../lib/duration.ts";
import type { Store } from "../lib/ports.ts";
import { monthOf, usageOfMonth } from "./month-usage.ts";
import { priceOf } from "./price-usage.ts";

/**
 * How quick Feedmill is as the month's cost comes near `limits.monthlyCost`. What readers miss least is
 * slowed first: how soon they see what came, then how often the web is asked. What people drop into an
 * inbox is taken in at every plan, and a retraction is published by its command, whatever is spent.
 */
export interface Pace {
  /** Of a share of the limit on: 0.9 is nine tenths. */
  readonly from: number;
  /** The least time between two runs of publish. */
  readonly publishEveryMs: number;
  /** How many times as long as usual a source of the web is left alone. */
  readonly webTimes: number;
  readonly says: string;
}

export const fullPace: Pace = { from: 0, publishEveryMs: 0, webTimes: 1, says: "not slowed" };

const slowerPaces: readonly Pace[] = [
  {
    from: 0.8,
    publishEveryMs: 5 * minuteMs,
    webTimes: 1,
    says: "slowed: published every 5 minutes at most",
  },
  {
    from: 0.9,
    publishEveryMs: 15 * minuteMs,
    webTimes: 2,
    says: "slowed: published every 15 minutes at most, the web asked half as often",
  },
  {
    from: 1,
    publishEveryMs: hourMs,
    webTimes: 8,
    says: "slowed: published every hour at most, the web asked an eighth as often",
  },
];

export const paceOf = (spent: number, limit: number): Pace =>
  slowerPaces.findLast(({ from }) => spent >= from * limit) ?? fullPace;

export interface Spending {
  /** US dollars since the month began, as far as it was told. */
  readonly spent: number;
  readonly limit: number;
  readonly pace: Pace;
}

/** Undefined where no limit is set: then nothing is asked of the store. */
export async function readSpending(
  store: Store,
  { limits }: Pick<Config, "limits">,
  now: Date,
): Promise<Spending | undefined> {
  const limit = limits.monthlyCost;
  if (limit === undefined) return undefined;
  const spent = priceOf(await usageOfMonth(store, monthOf(now))).total;
  return { spent, limit, pace: paceOf(spent, limit) };
}

export const renderSpending = ({ spent, limit, pace }: Spending): string =>
  `Cost      ${spent.toFixed(2)} of ${limit} US dollars this month, ${pace.says}`;
