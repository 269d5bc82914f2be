import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { runOnce } from "../functions/run.ts";
import { openRuntime } from "../functions/runtime.ts";
import { openBucketLate } from "../functions/with-runtime.ts";
import { dayMs } from "../lib/duration.ts";
import { articleIdOfRecordKey, prefixes } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { makeDesk } from "../test/support/desk-folder.ts";
import { loadArticle } from "./load-articles.ts";

/**
 * `npm run load`: so many articles through one process on one machine, dropped into a real folder and
 * published into another, a batch a run. A line for each batch, to be watched. Ends with 1 where something
 * is missing in the end, or memory did not stay flat from `flatFrom` articles on.
 */

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "100000" },
    batch: { type: "string", default: "1000" },
    /** By the clock of the mill: what comes in a day stands in one day's files. */
    "per-day": { type: "string", default: "2000" },
    /** The folder is kept, and made here; in the system's temporary folder otherwise. */
    at: { type: "string" },
    /** Ends after so many minutes with what was done till then. */
    minutes: { type: "string" },
  },
});

const articles = Number(values.articles);
const batch = Number(values.batch);
const perDay = Number(values["per-day"]);
const endsAt =
  values.minutes === undefined
    ? Number.POSITIVE_INFINITY
    : performance.now() + Number(values.minutes) * 60_000;
const firstDay = Date.parse("2026-11-01T00:00:00Z");
const flatFrom = 10_000;
const flatShareMax = 0.2;
const sampleMs = 250;

interface Row {
  readonly done: number;
  readonly seconds: number;
  readonly cpuMs: number;
  /** Of the whole process, its workers included: the most during the batch, and what stays afterwards. */
  readonly peakMb: number;
  readonly keptMb: number;
}

const folder = values.at ?? (await mkdtemp(join(tmpdir(), "feedmill-load-")));
try {
  await load();
} finally {
  if (values.at === undefined) await rm(folder, { recursive: true, force: true });
}

async function load(): Promise<void> {
  const inbox = await makeDesk(folder);
  let now = firstDay;
  const runtime = await openRuntime({
    cwd: folder,
    clock: () => new Date(now),
    openBucket: openBucketLate,
  });
  const rows: Row[] = [];
  try {
    console.log("articles   seconds  CPU ms each  peak MB  kept MB");
    for (let done = 0; done < articles && performance.now() < endsAt; ) {
      const next = Math.min(done + batch, articles);
      now = firstDay + (done / perDay) * dayMs;
      for (let i = done; i < next; i++) await writeFile(join(inbox, `${i}.txt`), loadArticle(i));
      rows.push(await measure(next, next - done, () => runOnce(runtime)));
      done = next;
      const { seconds, cpuMs, peakMb, keptMb } = rows.at(-1) as Row;
      console.log(
        [
          String(done).padStart(8),
          seconds.toFixed(0).padStart(9),
          cpuMs.toFixed(1).padStart(12),
          peakMb.toFixed(0).padStart(8),
          keptMb.toFixed(0).padStart(8),
        ].join(" "),
      );
    }
    await verdict(rows, runtime.store);
  } finally {
    await runtime.close();
  }
}

async function measure(
  done: number,
  count: number,
  run: () => Promise<{ readonly failures: readonly unknown[] }>,
): Promise<Row> {
  const begun = { at: performance.now(), cpu: process.cpuUsage() };
  let peak = 0;
  const over = new AbortController();
  const sampling = sample((bytes) => {
    peak = Math.max(peak, bytes);
  }, over.signal);
  const { failures } = await run();
  over.abort();
  await sampling;
  if (failures.length > 0) throw new Error(`load: ${JSON.stringify(failures.slice(0, 3))}`);
  const { user, system } = process.cpuUsage(begun.cpu);
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return {
    done,
    seconds: (performance.now() - begun.at) / 1000,
    cpuMs: (user + system) / 1000 / count,
    peakMb: peak / 1024 / 1024,
    keptMb: (heapUsed + external) / 1024 / 1024,
  };
}

async function sample(see: (bytes: number) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    see(process.memoryUsage.rss());
    await setTimeout(sampleMs, undefined, { signal }).catch(() => {});
  }
}

async function verdict(rows: readonly Row[], store: Store): Promise<void> {
  const done = rows.at(-1)?.done ?? 0;
  let records = 0;
  for await (const key of store.list(prefixes.records))
    if (articleIdOfRecordKey(key) !== undefined) records++;
  let left = 0;
  for (const prefix of [prefixes.pending, prefixes.quarantine])
    for await (const _ of store.list(prefix)) left++;
  const flat = rows.filter((row) => row.done >= flatFrom).map(({ peakMb }) => peakMb);
  const [first = 0] = flat;
  const spread = flat.length === 0 ? 0 : Math.max(...flat.map((mb) => Math.abs(mb / first - 1)));
  console.log(
    `${done} articles: ${records} records, ${left} notes left; peak memory from ${flatFrom} articles on: ${
      flat.length === 0 ? "not reached" : `${first.toFixed(0)} MB ± ${Math.round(spread * 100)} %`
    }`,
  );
  if (records !== done || left > 0 || spread > flatShareMax) process.exitCode = 1;
}
