import { collect } from "../lib/collect/collect.ts";
import type { CollectReport } from "../lib/collect/contract.ts";
import { StoreError } from "../lib/ports.ts";
import { messageOf } from "./log-report.ts";
import type { Failure } from "./run-report.ts";
import type { Runtime } from "./runtime.ts";
import { checkSourcesKept } from "./sources-kept.ts";

export type CollectRuntime = Pick<Runtime, "config" | "store" | "clock" | "inboxOf">;

export interface Collected {
  /** Of the sources that could be looked at. */
  readonly reports: readonly CollectReport[];
  readonly failed: readonly Failure[];
}

/**
 * Looks at every source that is not retired. A source that fails costs no other source its turn; a
 * store that fails ends all, since nothing could be kept: `StoreError`.
 */
export async function collectSources(
  { config, store, clock, inboxOf }: CollectRuntime,
  onSource: (index: number, of: number, title: string) => void = () => {},
): Promise<Collected> {
  await checkSourcesKept(store, config);
  const active = config.sources.filter(({ retired }) => !retired);
  const reports: CollectReport[] = [];
  const failed: Failure[] = [];
  for (const [i, source] of active.entries()) {
    onSource(i, active.length, source.title);
    try {
      const report = await collect(source, { store, clock, inbox: inboxOf(source) });
      reports.push(report);
      failed.push(...report.failed.map((each) => ({ source: source.id, ...each })));
    } catch (error) {
      if (error instanceof StoreError) throw error;
      failed.push({ source: source.id, item: "the source", reason: messageOf(error) });
    }
  }
  return { reports, failed };
}
