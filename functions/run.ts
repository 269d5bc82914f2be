import type { CollectReport } from "../lib/collect/contract.ts";
import type { Config, Source } from "../lib/config.ts";
import { inParallel } from "../lib/in-parallel.ts";
import { type NormalizeResult, normalize } from "../lib/normalize/normalize.ts";
import { unfinishedCaptures } from "../lib/normalize/sweep.ts";
import type { Normalizer } from "../lib/normalized.ts";
import type { Clock, Inbox, Store } from "../lib/ports.ts";
import { feedAddresses, feedKeys } from "../lib/publish/addresses.ts";
import { FeedDocument } from "../lib/publish/feed.ts";
import { feedPlans } from "../lib/publish/feed-plans.ts";
import { readStored } from "../lib/stored.ts";
import { collectSources } from "./collect-sources.ts";
import { openFailures } from "./open-failures.ts";
import { publishAll } from "./publish-all.ts";
import type { RunReport } from "./run-report.ts";

export interface RunPorts {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly normalizer: Normalizer;
  inboxOf(source: Source): Inbox;
}

export interface RunOptions {
  /** Called as work goes on: `done` of `total` steps, and what is being done. */
  readonly onProgress?: (done: number, total: number, what: string) => void;
  /** Ends the run between two items; what it did stays, and the next run goes on from there. */
  readonly signal?: AbortSignal;
}

/** How many captures are read at once; the normalizer's workers decide how many really are. */
const parallel = 8;

/**
 * The whole line on one machine: collect, normalize, publish, once. A run that was cut off is
 * finished by the next, whose sweep finds what was captured and not read. Throws `StoreError`,
 * `ConfigError`, and the signal's reason; what is wrong with single items stands in the report.
 */
export async function runOnce(ports: RunPorts, options: RunOptions = {}): Promise<RunReport> {
  const { config, store } = ports;
  const { onProgress = () => {}, signal } = options;
  const step = (done: number, total: number, what: string): void => {
    signal?.throwIfAborted();
    onProgress(done, total, what);
  };
  const collected = await collectSources(ports, (done, of, title) =>
    step(done, of, `collecting ${title}`),
  );
  const results = await normalizeAll(collected.reports, ports, step);
  const published = await publishAll(ports, (round) => step(round - 1, round, "publishing"));

  const count = (...kinds: readonly NormalizeResult["kind"][]): number =>
    results.filter(({ kind }) => kinds.includes(kind)).length;
  const captured = collected.reports.reduce((sum, report) => sum + report.captured.length, 0);
  return {
    sources: collected.reports.map((report) => ({
      id: report.source,
      title: config.sources.find(({ id }) => id === report.source)?.title ?? report.source,
      found: report.found,
      captured: report.captured.length,
      unchanged: report.unchanged,
      removed: report.removed,
    })),
    articles: {
      added: count("added"),
      revised: count("revised"),
      unchanged: count("unchanged", "known"),
    },
    heldBack: results.flatMap((result) =>
      "held" in result && result.held !== undefined
        ? [{ source: "", item: result.item, reason: result.held }]
        : [],
    ),
    feeds: await feedsOf(store, config),
    failures: [...collected.failed, ...(await openFailures(store, config)), ...published.failures],
    wrote: captured + count("added", "revised") + published.written,
  };
}

/** New captures for the first time, those that an earlier run left behind once more. */
async function normalizeAll(
  collected: readonly CollectReport[],
  { config, store, clock, normalizer }: RunPorts,
  step: (done: number, total: number, what: string) => void,
): Promise<readonly NormalizeResult[]> {
  const fresh = new Set(collected.flatMap(({ captured }) => captured));
  const captures = [...fresh].map((key) => ({ key, receive: 1 }));
  for await (const key of unfinishedCaptures(store, config.sources, clock())) {
    if (!fresh.has(key)) captures.push({ key, receive: 2 });
  }
  let done = 0;
  return inParallel(captures, parallel, async ({ key, receive }) => {
    step(done, captures.length, "reading articles");
    const ports = { store, normalizer, sources: config.sources };
    const result = await normalize(key, ports, { receive });
    step(++done, captures.length, "reading articles");
    return result;
  });
}

async function feedsOf(store: Store, config: Config): Promise<RunReport["feeds"]> {
  return inParallel(feedPlans(config).configured, parallel, async ({ feed }) => {
    const stored = await readStored(store, feedKeys(feed).json, FeedDocument);
    return {
      feed,
      address: feedAddresses(config.site, feed).home,
      items: stored.kind === "found" ? stored.value.items.length : 0,
    };
  });
}
