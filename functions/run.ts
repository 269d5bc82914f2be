import { collect } from "../lib/collect/collect.ts";
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
import { openFailures } from "./open-failures.ts";
import { publishAll } from "./publish-all.ts";
import type { RunReport } from "./run-report.ts";
import { checkSourcesKept } from "./sources-kept.ts";

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
}

/** How many captures are read at once; the normalizer's workers decide how many really are. */
const parallel = 8;

/**
 * The whole line on one machine: collect, normalize, publish, once. A run that was cut off is
 * finished by the next, whose sweep finds what was captured and not read. Throws `StoreError` and
 * `ConfigError`; what is wrong with single items stands in the report.
 */
export async function runOnce(ports: RunPorts, options: RunOptions = {}): Promise<RunReport> {
  const { config, store, clock } = ports;
  const { onProgress = () => {} } = options;
  await checkSourcesKept(store, config);

  const active = config.sources.filter((source) => !source.retired);
  const collected: CollectReport[] = [];
  for (const [i, source] of active.entries()) {
    onProgress(i, active.length, `collecting ${source.title}`);
    collected.push(await collect(source, { store, clock, inbox: ports.inboxOf(source) }));
  }

  const results = await normalizeAll(collected, ports, onProgress);

  const published = await publishAll(ports, (round) => onProgress(round - 1, round, "publishing"));

  const counts = Object.groupBy(results, ({ kind }) => kind);
  const count = (kind: NormalizeResult["kind"]): number => counts[kind]?.length ?? 0;
  const captured = collected.reduce((sum, report) => sum + report.captured.length, 0);
  return {
    sources: collected.map((report, i) => ({
      id: report.source,
      title: active[i]?.title ?? report.source,
      found: report.found,
      captured: report.captured.length,
      unchanged: report.unchanged,
      removed: report.removed,
    })),
    articles: {
      added: count("added"),
      revised: count("revised"),
      unchanged: count("unchanged") + count("known"),
    },
    feeds: await feedsOf(store, config),
    failures: [
      ...collected.flatMap(({ source, failed }) => failed.map((each) => ({ source, ...each }))),
      ...(await openFailures(store, config)),
      ...published.failures,
    ],
    wrote: captured + count("added") + count("revised") + published.written,
  };
}

/** New captures for the first time, those that an earlier run left behind once more. */
async function normalizeAll(
  collected: readonly CollectReport[],
  { config, store, clock, normalizer }: RunPorts,
  onProgress: NonNullable<RunOptions["onProgress"]>,
): Promise<readonly NormalizeResult[]> {
  const fresh = new Set(collected.flatMap(({ captured }) => captured));
  const captures = [...fresh].map((key) => ({ key, receive: 1 }));
  for await (const key of unfinishedCaptures(store, config.sources, clock())) {
    if (!fresh.has(key)) captures.push({ key, receive: 2 });
  }
  let done = 0;
  return inParallel(captures, parallel, async ({ key, receive }) => {
    const ports = { store, normalizer, sources: config.sources };
    const result = await normalize(key, ports, { receive });
    onProgress(++done, captures.length, "reading articles");
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
