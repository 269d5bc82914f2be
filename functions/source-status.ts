import { nextDue } from "../lib/collect/due.ts";
import { type Health, healthOf, rhythmMsOf } from "../lib/collect/health.ts";
import type { Config, Source } from "../lib/config.ts";
import { sourceKey } from "../lib/keys.ts";
import type { Clock, Store } from "../lib/ports.ts";
import { type SourceRun, SourceState } from "../lib/source-state.ts";
import { readStored } from "../lib/stored.ts";

/** How a source does: for the table of `feedmill status`, for programs, for a page. */
export interface SourceStatus {
  readonly id: string;
  readonly title: string;
  readonly kind: Source["kind"];
  readonly health: Health["kind"] | "retired";
  readonly message: string;
  /** Instants; null where there is none. */
  readonly lastSuccess: string | null;
  readonly lastError: { readonly time: string; readonly message: string } | null;
  /** How many polls in a row failed. */
  readonly streak: number;
  readonly nextDue: string | null;
  /** Known items; for an inbox its files. */
  readonly items: number;
  /** New items for each run that brought a listing, of the last few. */
  readonly itemsPerRun: number | null;
  /** The usual time between two arrivals. */
  readonly rhythmMs: number | null;
  /** The last few looks, the oldest first. */
  readonly runs: readonly SourceRun[];
  /** When it broke and when it recovered, the last few times, the oldest first. */
  readonly events: readonly {
    readonly time: string;
    readonly kind: "broke" | "recovered";
    readonly message: string;
  }[];
  /** Known pages that answered 404 or 410. */
  readonly gone: readonly string[];
}

const worst = [
  "broken",
  "blocked",
  "drifting",
  "silent",
  "moved",
  "new",
  "well",
  "retired",
] as const;

/** Every source, the worst first. */
export async function statusOfSources({
  store,
  config,
  clock,
}: {
  store: Store;
  config: Config;
  clock: Clock;
}): Promise<readonly SourceStatus[]> {
  const now = clock();
  const all: SourceStatus[] = [];
  for (const source of config.sources) {
    const stored = await readStored(store, sourceKey(source.id), SourceState);
    all.push(statusOf(source, stored.kind === "found" ? stored.value : undefined, now));
  }
  return all.sort((a, b) => worst.indexOf(a.health) - worst.indexOf(b.health));
}

function statusOf(source: Source, state: SourceState | undefined, now: Date): SourceStatus {
  const { id, title, kind, retired } = source;
  const poll = state?.poll;
  const health: Health =
    kind === "inbox"
      ? { kind: state === undefined ? "new" : "well", message: "" }
      : healthOf(poll, now);
  const looks = poll?.runs ?? [];
  const runs = looks.filter(({ outcome = "listing" }) => outcome === "listing");
  const fresh = runs.reduce((sum, run) => sum + run.fresh, 0);
  const failure = poll?.failure ?? null;
  return {
    id,
    title,
    kind,
    ...(retired
      ? { health: "retired", message: "" }
      : { health: health.kind, message: health.message }),
    lastSuccess: poll?.lastSuccess ?? state?.lastCapture ?? null,
    lastError: failure && { time: failure.time, message: failure.message },
    streak: failure?.streak ?? 0,
    nextDue: retired || poll === undefined ? null : nextDue(poll),
    items: kind === "inbox" ? (state?.inbox.length ?? 0) : (poll?.items.length ?? 0),
    itemsPerRun: runs.length === 0 ? null : Math.round((fresh / runs.length) * 10) / 10,
    rhythmMs: rhythmMsOf(poll?.arrivals ?? []) ?? null,
    runs: looks,
    events: poll?.events ?? [],
    gone: (poll?.items ?? []).flatMap(({ gone, url }) => (gone && url ? [url] : [])),
  };
}
