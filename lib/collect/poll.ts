import type { WebSource } from "../config.ts";
import { everyFloorMs, findDurationMs } from "../duration.ts";
import type { Poll } from "../source-state.ts";
import {
  coverageOf,
  type Health,
  limits as healthLimits,
  healthOf,
  usualCoverage,
} from "./health.ts";
import type { Look } from "./listing.ts";
import { nextPoll } from "./schedule.ts";
import type { TakeReport } from "./take-listing.ts";

/** What a source remembers of being asked: before the first time, and after each. */

export const limits = { arrivalsMax: 20, runsMax: 48, eventsMax: 20 } as const;

/** The address that is configured; for a list of addresses all of them. */
export const addressOf = (source: WebSource): string =>
  source.kind === "urls" ? source.urls.join(" ") : source.url;

/**
 * As remembered; anew where there is nothing yet, or where another address is configured now. Then
 * only what is known of articles stays.
 */
export function pollOf(before: Poll | undefined, configured: string, now: Date): Poll {
  if (before?.configured === configured) return before;
  return {
    configured,
    url: configured,
    validators: null,
    content: null,
    due: now.toISOString(),
    lastAsked: null,
    lastSuccess: before?.lastSuccess ?? null,
    failure: null,
    disabled: null,
    rhythm: null,
    arrivals: before?.arrivals ?? [],
    runs: [],
    coverage: null,
    items: before?.items ?? [],
    passed: before?.passed ?? [],
    waiting: before?.waiting ?? [],
  };
}

/** What is remembered after a look, and when the next one is due. */
export function pollAfter(
  source: WebSource,
  before: Poll,
  seen: { look: Look; taken: TakeReport; now: Date },
): Poll {
  const after = afterLook(source, before, seen);
  const { now } = seen;
  const [was, is] = [healthOf(before, now), healthOf(after, now)];
  if (isBad(was) === isBad(is)) return after;
  const event = {
    time: now.toISOString(),
    kind: isBad(is) ? "broke" : "recovered",
    message: is.message,
  } as const;
  return { ...after, events: [...(before.events ?? []), event].slice(-limits.eventsMax) };
}

const isBad = ({ kind }: Health): boolean => kind === "broken" || kind === "blocked";

function afterLook(
  source: WebSource,
  before: Poll,
  { look, taken, now }: { look: Look; taken: TakeReport; now: Date },
): Poll {
  const time = now.toISOString();
  if (look.kind === "later")
    return { ...before, due: new Date(now.getTime() + everyFloorMs).toISOString() };
  if (look.kind === "gone")
    return {
      ...before,
      lastAsked: time,
      runs: runsAfter(before, look, { time, found: 0, fresh: 0 }),
      disabled: { since: time, reason: look.reason.message },
    };

  const everyMs = findDurationMs(source.every) ?? everyFloorMs;
  const occasion = { source: source.id, now, everyMs, rhythm: before.rhythm };
  if (look.kind === "failed") {
    const streak = (before.failure?.streak ?? 0) + 1;
    const { due } = nextPoll({
      ...occasion,
      freshMs: null,
      failures: streak,
      retryAfterMs: look.retryAfterMs,
    });
    const failure = { time, kind: look.reason.kind, message: look.reason.message, streak };
    // A redirect that was to last and leads nowhere now may have been a mistake.
    const astray = streak >= healthLimits.brokenStreakMin && before.url !== before.configured;
    const back = astray ? { url: before.configured, validators: null, content: null } : {};
    const runs = runsAfter(before, look, { time, found: 0, fresh: 0 });
    return { ...before, ...back, lastAsked: time, runs, failure, due: due.toISOString() };
  }

  const rhythm = look.kind === "listing" ? look.feed.rhythm : before.rhythm;
  const { found, fresh, complete, waiting } = taken;
  const { due } = nextPoll({
    ...occasion,
    // What was left over is fetched as soon as the publisher lets us.
    everyMs: complete ? everyMs : everyFloorMs,
    rhythm,
    freshMs: look.freshMs,
    failures: 0,
    retryAfterMs: null,
  });
  const unchanged = look.kind === "unchanged";
  return {
    ...before,
    url: look.movedTo ?? before.url,
    // What was not taken yet must come again, which a 304 would keep from us.
    validators: complete ? look.validators : null,
    parts: look.kind === "listing" && complete ? look.parts : before.parts,
    content: unchanged ? before.content : complete ? look.content : null,
    due: due.toISOString(),
    lastAsked: time,
    lastSuccess: time,
    failure: null,
    rhythm: rhythm === null ? null : copyOf(rhythm),
    arrivals: fresh > 0 ? [...before.arrivals, time].slice(-limits.arrivalsMax) : before.arrivals,
    runs: runsAfter(before, look, { time, found, fresh }),
    coverage: look.kind === "listing" ? coverageAfter(before, look) : before.coverage,
    backfilling: unchanged ? before.backfilling : taken.backfilling,
    waiting: unchanged ? before.waiting : [...waiting],
  };
}

function runsAfter(
  { runs }: Poll,
  { kind, tookMs }: Look,
  brought: { readonly time: string; readonly found: number; readonly fresh: number },
): Poll["runs"] {
  const outcome = kind === "listing" || kind === "unchanged" ? kind : "failed";
  const run = { ...brought, outcome, ...(tookMs !== undefined && { tookMs }) } as const;
  return [...runs, run].slice(-limits.runsMax);
}

const copyOf = ({
  everyMinutes,
  skipHours,
  skipDays,
}: Exclude<Extract<Look, { kind: "listing" }>["feed"]["rhythm"], null>) => ({
  everyMinutes,
  skipHours: [...skipHours],
  skipDays: [...skipDays],
});

function coverageAfter(
  before: Poll,
  { feed }: Extract<Look, { kind: "listing" }>,
): Poll["coverage"] {
  const last = coverageOf(feed.items);
  if (last === null) return before.coverage;
  return { last, usual: usualCoverage(before.coverage?.usual, last) };
}
