import type { CollectReport } from "../lib/collect/contract.ts";
import type { Asked } from "../lib/collect/polite.ts";
import type { Config, Source } from "../lib/config.ts";
import { inParallel } from "../lib/in-parallel.ts";
import { type NormalizeResult, normalize } from "../lib/normalize/normalize.ts";
import { openNoting } from "../lib/normalize/noting.ts";
import { unfinishedCaptures } from "../lib/normalize/sweep.ts";
import type { Normalizer } from "../lib/normalized.ts";
import type { Clock, Fetcher, Inbox, Store, Wait } from "../lib/ports.ts";
import { feedAddresses, feedKeys } from "../lib/publish/addresses.ts";
import { FeedDocument } from "../lib/publish/feed.ts";
import { feedPlans } from "../lib/publish/feed-plans.ts";
import { pingHubs } from "../lib/publish/ping-hubs.ts";
import { readStored } from "../lib/stored.ts";
import { collectSources } from "./collect-sources.ts";
import { currentItems } from "./current-items.ts";
import { heldArticles } from "./held-articles.ts";
import { openFailures } from "./open-failures.ts";
import { publishAll } from "./publish-all.ts";
import { publishStatus } from "./publish-status.ts";
import type { RunReport } from "./run-report.ts";

export interface RunPorts {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly normalizer: Normalizer;
  readonly fetcher: Fetcher;
  readonly wait: Wait;
  readonly onAsked?: (asked: Asked) => void;
  inboxOf(source: Source): Inbox;
}

export interface RunOptions {
  /** Called as work goes on: `done` of `total` steps, and what is being done. */
  readonly onProgress?: (done: number, total: number, what: string) => void;
  /** Ends the run between two items; what it did stays, and the next run goes on from there. */
  readonly signal?: AbortSignal;
}

type Step = (done: number, total: number, what: string) => void;

/** How many captures are read at once; the normalizer's workers decide how many really are. */
const parallel = 8;

/** Half of them, so that some are read while others are written. */
const notedTogether = 4;

const neverStopped = new AbortController().signal;

/**
 * The whole line on one machine: collect, normalize, publish, once. A run that was cut off is
 * finished by the next, whose sweep finds what was captured and not read. Throws `StoreError`,
 * `ConfigError`, and the signal's reason; what is wrong with single items stands in the report.
 */
export async function runOnce(ports: RunPorts, options: RunOptions = {}): Promise<RunReport> {
  const { config, store } = ports;
  const { onProgress = () => {}, signal = neverStopped } = options;
  const step: Step = (done, total, what) => {
    signal.throwIfAborted();
    onProgress(done, total, what);
  };
  const inboxOf = (source: Source): Inbox => stoppable(ports.inboxOf(source), signal);
  const collected = await collectSources({ ...ports, inboxOf, signal }, (done, of, title) =>
    step(done, of, `collecting ${title}`),
  );
  const results = await normalizeAll(collected.reports, ports, { onProgress, signal });
  const published = await publishAll(ports, (round) => step(round - 1, round, "publishing"));
  await publishStatus(ports);
  const hubs = await pingHubs(ports);

  const count = (...kinds: readonly NormalizeResult["kind"][]): number =>
    results.filter(({ kind }) => kinds.includes(kind)).length;
  const items = await currentItems(store, config);
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
    heldBack: await heldArticles(store, items, articlesOf(results)),
    feeds: await feedsOf(store, config),
    failures: [
      ...collected.failed,
      ...(await openFailures(store, items)),
      ...results.flatMap(leftAlone),
      ...published.failures,
    ],
    notices: [
      ...collected.reports.flatMap(({ source, notices }) =>
        notices.map((reason) => ({ source, item: "", reason })),
      ),
      ...hubs.failed.map(({ hub, reason }) => ({
        source: "",
        item: hub,
        reason: `the hub was not told: ${reason}; it is tried again`,
      })),
    ],
    wrote: captured + count("added", "revised") + published.written,
  };
}

/** A listing that is cut off breaks off by an error: one that just ends would mean removed files. */
const stoppable = (inbox: Inbox, signal: AbortSignal): Inbox => ({
  read: (name, options) => inbox.read(name, options),
  async *list() {
    for await (const file of inbox.list()) {
      signal.throwIfAborted();
      yield file;
    }
  },
});

/** New captures for the first time, those that an earlier run left behind once more. */
async function normalizeAll(
  collected: readonly CollectReport[],
  { config, store, clock, normalizer }: RunPorts,
  { onProgress, signal }: Required<RunOptions>,
): Promise<readonly NormalizeResult[]> {
  const fresh = new Set(collected.flatMap(({ captured }) => captured));
  const captures = [...fresh].map((key) => ({ key, receive: 1 }));
  for await (const key of unfinishedCaptures(store, config.sources, clock())) {
    signal.throwIfAborted();
    if (!fresh.has(key)) captures.push({ key, receive: 2 });
  }
  const results: NormalizeResult[] = [];
  const noting = openNoting(store, notedTogether);
  const ports = { store, normalizer, sources: config.sources, named: config.feeds.named, noting };
  await inParallel(captures, parallel, async ({ key, receive }) => {
    // What is at work comes to its end: cut off, it would have used up one of its few attempts.
    if (signal.aborted) return;
    results.push(await normalize(key, ports, { receive }));
    onProgress(results.length, captures.length, "reading articles");
  });
  signal.throwIfAborted();
  return results;
}

/** What a newer Feedmill wrote stands in no quarantine: nothing is wrong with the capture. */
const leftAlone = (result: NormalizeResult): RunReport["failures"] =>
  result.kind === "failed" && result.reason.kind === "newer"
    ? [{ source: "", item: result.item, reason: result.reason.message }]
    : [];

const articlesOf = (results: readonly NormalizeResult[]): readonly string[] =>
  results.flatMap((result) => ("articleId" in result ? [result.articleId] : []));

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
