import { collect } from "../lib/collect/collect.ts";
import type { CollectReport } from "../lib/collect/contract.ts";
import { type Asked, openWeb } from "../lib/collect/polite.ts";
import { readListing } from "../lib/collect/read-listing.ts";
import { findDurationMs } from "../lib/duration.ts";
import { inParallel } from "../lib/in-parallel.ts";
import { StoreError } from "../lib/ports.ts";
import { messageOf } from "./log-report.ts";
import type { Failure } from "./run-report.ts";
import type { Runtime } from "./runtime.ts";
import { checkSourcesKept } from "./sources-kept.ts";

export type CollectRuntime = Pick<
  Runtime,
  "config" | "store" | "clock" | "inboxOf" | "fetcher" | "wait"
> & {
  readonly onAsked?: (asked: Asked) => void;
  readonly signal?: AbortSignal;
  /** The one source that is looked at, where a plan has chosen it. */
  readonly only?: string;
};

/** How many sources are looked at at once; what is asked of one host is asked in turn. */
const parallel = 8;

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
  runtime: CollectRuntime,
  onSource: (index: number, of: number, title: string) => void = () => {},
): Promise<Collected> {
  const { config, store, clock, inboxOf, fetcher, wait, onAsked, signal, only } = runtime;
  if (only === undefined) await checkSourcesKept(store, config);
  const active = config.sources.filter(
    ({ id, retired }) => !retired && (only === undefined || id === only),
  );
  const pauseMs = findDurationMs(config.fetch.pause) ?? 0;
  const web = openWeb({ fetcher, store, clock, wait, pauseMs, onAsked, signal });
  const { filters } = config;
  const reports: CollectReport[] = [];
  const failed: Failure[] = [];
  let begun = 0;
  let broken: { readonly error: unknown } | undefined;
  await inParallel(active, parallel, async (source) => {
    if (broken) return;
    try {
      onSource(begun++, active.length, source.title);
    } catch (error) {
      broken = { error };
      return;
    }
    try {
      const inbox = inboxOf(source);
      const ports = { store, clock, inbox, web, readListing, filters };
      const report = await collect(source, ports);
      reports.push(report);
      failed.push(...report.failed.map((each) => ({ source: source.id, ...each })));
    } catch (error) {
      if (error instanceof StoreError || signal?.aborted) broken ??= { error };
      else failed.push({ source: source.id, item: "the source", reason: messageOf(error) });
    }
  });
  // Only when all have ended, so that nothing is written behind the caller's back.
  if (broken) throw broken.error;
  // As configured, whichever was ready first.
  const order = new Map(active.map(({ id }, i) => [id, i]));
  const place = ({ source }: { source: string }): number => order.get(source) ?? active.length;
  return {
    reports: reports.sort((a, b) => place(a) - place(b)),
    failed: failed.sort((a, b) => place(a) - place(b)),
  };
}
