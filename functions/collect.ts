import type { ScheduledHandler } from "aws-lambda";
import { collect } from "../lib/collect/collect.ts";
import { openLambdaRuntime } from "./lambda-runtime.ts";
import { logReport, messageOf } from "./log-report.ts";
import type { Runtime } from "./runtime.ts";
import { checkSourcesKept } from "./sources-kept.ts";

/** On a schedule: looks at every source for what is new. */
export const handler: ScheduledHandler = async () => {
  await collectSources(await openLambdaRuntime());
};

export type CollectRuntime = Pick<Runtime, "config" | "store" | "clock" | "inboxOf">;

export interface CollectSummary {
  readonly sources: number;
  readonly captured: number;
  readonly unchanged: number;
  readonly failed: readonly {
    readonly source: string;
    readonly item: string | null;
    readonly reason: string;
  }[];
}

/** A source that fails costs no other source its turn; throws only when every one failed. */
export async function collectSources(runtime: CollectRuntime): Promise<CollectSummary> {
  const { config, store, clock, inboxOf } = runtime;
  await checkSourcesKept(store, config);
  const active = config.sources.filter(({ retired }) => !retired);
  const failed: CollectSummary["failed"][number][] = [];
  let captured = 0;
  let unchanged = 0;
  let broken = 0;
  for (const source of active) {
    try {
      const report = await collect(source, { store, clock, inbox: inboxOf(source) });
      captured += report.captured.length;
      unchanged += report.unchanged;
      failed.push(...report.failed.map((each) => ({ source: source.id, ...each })));
    } catch (error) {
      broken++;
      failed.push({ source: source.id, item: null, reason: messageOf(error) });
    }
  }
  const summary = { sources: active.length, captured, unchanged, failed };
  logReport("collect", summary);
  if (broken > 0 && broken === active.length)
    throw new Error(
      `collect: every source failed, the first with: ${failed.find(({ item }) => item === null)?.reason}`,
    );
  return summary;
}
