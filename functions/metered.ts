import type { Context } from "aws-lambda";
import { logReport } from "./log-report.ts";
import type { Meter } from "./meter.ts";
import { addToMonth, monthOf } from "./month-usage.ts";
import { priceOf } from "./price-usage.ts";
import type { Runtime } from "./runtime.ts";
import { addUsage, noUsage } from "./usage.ts";

/**
 * The meter of a function: what each event used is told in its log, and added up by the month in the
 * store. A write for each event would cost more than many an event does, so it is kept in memory
 * until it is worth a hundred such writes, or an hour old; what an environment has not yet told when it ends
 * is lost to the month, not to the log.
 */

/** A GET and a PUT, in US dollars, a hundred times. */
const worthTelling = 100 * (0.005 / 1_000 + 0.0004 / 1_000);
const toldEveryMs = 3_600_000;

export interface Metering {
  readonly meter: Meter;
  /** Adds up what one event used; `ms` is how long it took. */
  tell(event: {
    readonly name: string;
    readonly ms: number;
    readonly runtime: Pick<Runtime, "store" | "clock"> | undefined;
    readonly context: Pick<Context, "memoryLimitInMB">;
  }): Promise<void>;
}

export function openMetering(meter: Meter): Metering {
  let untold = noUsage();
  let month: string | undefined;
  let toldAt: number | undefined;
  return {
    meter,
    tell: async ({ name, ms, runtime, context }) => {
      const gigabytes = Number(context.memoryLimitInMB) / 1_024;
      meter.add({ invocations: 1, gigabyteSeconds: (ms / 1_000) * gigabytes });
      const usage = meter.take();
      logReport("usage", { ...usage, dollars: priceOf(usage).total });
      untold = addUsage(untold, usage);
      if (!runtime) return;
      const now = runtime.clock();
      toldAt ??= now.getTime();
      month ??= monthOf(now);
      const isDue =
        month !== monthOf(now) ||
        priceOf(untold).total >= worthTelling ||
        now.getTime() - toldAt >= toldEveryMs;
      if (!isDue) return;
      if (!(await addToMonth(runtime.store, { name, month, usage: untold }))) return;
      untold = noUsage();
      toldAt = now.getTime();
      month = monthOf(now);
    },
  };
}
