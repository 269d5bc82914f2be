import { everyFloorMs } from "../config-source.ts";
import { dayMs, hourMs, minuteMs } from "../duration.ts";
import { sha256 } from "../hash.ts";
import type { UpstreamFeed } from "./upstream.ts";

/** When a source is looked at next. Pure: the same source, state and time give the same answer. */

export const limits = {
  /** What publishers ask for is heeded up to here. */
  askedMsMax: dayMs,
  backOffMsMax: dayMs,
  retryAfterMsMax: 7 * dayMs,
  /** Of the interval, so that sources of one configuration do not all come at once. */
  jitterShareMax: 0.1,
} as const;

export interface Occasion {
  readonly source: string;
  readonly now: Date;
  /** As configured; the floor holds whatever it is. */
  readonly everyMs: number;
  readonly rhythm: UpstreamFeed["rhythm"] | null;
  /** How long the answer says that it stays fresh. */
  readonly freshMs: number | null;
  /** How many polls in a row have failed, this one included. */
  readonly failures: number;
  /** What Retry-After asks for. */
  readonly retryAfterMs: number | null;
}

export interface Appointment {
  readonly due: Date;
  /** For people: why then. */
  readonly why: string;
}

/** The longest of what was configured and what the publisher asks for, plus a jitter; never earlier. */
export function nextPoll(occasion: Occasion): Appointment {
  const { source, now, rhythm } = occasion;
  const { ms, why } = intervalOf(occasion);
  const due = new Date(now.getTime() + ms);
  const jittered = new Date(due.getTime() + Math.round(ms * jitterShare(source, due)));
  const allowed = rhythm === null ? jittered : afterSkipped(jittered, rhythm);
  return allowed > jittered
    ? { due: allowed, why: "the publisher skips hours or days" }
    : { due: jittered, why };
}

function intervalOf({ everyMs, rhythm, freshMs, failures, retryAfterMs }: Occasion): {
  ms: number;
  why: string;
} {
  const base = Math.max(everyMs, everyFloorMs);
  const asked = (ms: number): number => Math.min(ms, limits.askedMsMax);
  const candidates = [
    { ms: base, why: "as configured" },
    { ms: asked((rhythm?.everyMinutes ?? 0) * minuteMs), why: "the feed asks for it" },
    { ms: asked(freshMs ?? 0), why: "the answer stays fresh so long" },
    {
      ms:
        failures > 0
          ? Math.min(base * 2 ** Math.min(failures, 20), Math.max(limits.backOffMsMax, base))
          : 0,
      why: `waiting longer after ${failures} failures`,
    },
    {
      ms: Math.min(retryAfterMs ?? 0, limits.retryAfterMsMax),
      why: "the server asks to wait (Retry-After)",
    },
  ];
  return candidates.reduce((longest, each) => (each.ms > longest.ms ? each : longest));
}

/** From 0 up to its limit, by source and time alone: a rerun comes to the same. */
const jitterShare = (source: string, due: Date): number =>
  (Number.parseInt(sha256([source, due.toISOString()], 8), 16) / 0xffffffff) *
  limits.jitterShareMax;

/** RSS 2.0, `skipHours` and `skipDays`, in UTC: moves to the next hour that is not skipped. */
function afterSkipped(due: Date, { skipHours, skipDays }: UpstreamFeed["rhythm"]): Date {
  if (skipHours.length === 0 && skipDays.length === 0) return due;
  let at = due;
  for (let hours = 0; hours < 7 * 24; hours++) {
    if (!skipHours.includes(at.getUTCHours()) && !skipDays.includes(at.getUTCDay())) return at;
    at = new Date((Math.floor(at.getTime() / hourMs) + 1) * hourMs);
  }
  // Whoever skips everything has made a mistake, and would never be heard again.
  return due;
}

/** RFC 9110 §10.2.3: seconds or a date, from `now` on; null where it says nothing. */
export function retryAfterMsOf(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}

/** RFC 9111: `max-age` less the Age that the answer has; null where caching says nothing. */
export function freshMsOf(headers: Readonly<Record<string, string>>): number | null {
  const { age: printedAge = "", "cache-control": control = "" } = headers;
  if (/\bno-(?:cache|store)\b/i.test(control)) return null;
  const [, seconds] = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control) ?? [];
  if (seconds === undefined) return null;
  const age = /^\d{1,9}$/.test(printedAge) ? Number(printedAge) : 0;
  return Math.max(0, Number(seconds) - age) * 1_000;
}

/**
 * When a page is looked at again that was first captured at `first`: the first of `afterMs` that
 * lies ahead, so that times that went by unused are made up for by one look. Null when all are over.
 */
export function nextRecheck(first: Date, now: Date, afterMs: readonly number[]): Date | null {
  const ahead = afterMs.map((ms) => first.getTime() + ms).filter((time) => time > now.getTime());
  return ahead.length === 0 ? null : new Date(Math.min(...ahead));
}
