import { dayMs, everyFloorMs, hourMs, minuteMs } from "../duration.ts";
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

/**
 * Our own interval, longer after failures and a little shorter by a jitter; then, where the publisher
 * asks for more, as long as that. Never under the floor.
 */
export function nextPoll(occasion: Occasion): Appointment {
  const { now, rhythm } = occasion;
  const { ms, why } = [own(occasion), ...asked(occasion)].reduce((longest, each) =>
    each.ms > longest.ms ? each : longest,
  );
  const due = new Date(now.getTime() + ms);
  const allowed = rhythm === null ? due : afterSkipped(due, rhythm);
  return allowed > due ? { due: allowed, why: "the publisher skips hours or days" } : { due, why };
}

interface Interval {
  readonly ms: number;
  readonly why: string;
}

function own({ source, now, everyMs, failures }: Occasion): Interval {
  const base = Math.max(everyMs, everyFloorMs);
  const longest = Math.max(limits.backOffMsMax, base);
  const ms = Math.min(base * 2 ** Math.min(failures, 20), longest);
  const jittered = ms * (1 - jitterShare(source, new Date(now.getTime() + ms)));
  const why = failures === 0 ? "as configured" : `waiting longer after ${failures} failures`;
  return { ms: Math.max(everyFloorMs, Math.round(jittered)), why };
}

/** What the publisher asks for is a least time, so that no jitter may shorten it. */
function asked({ source, now, rhythm, freshMs, retryAfterMs }: Occasion): readonly Interval[] {
  const retryMs = Math.min(retryAfterMs ?? 0, limits.retryAfterMsMax);
  // Everybody who was sent away would come back at once.
  const retryJitter = 1 + jitterShare(source, new Date(now.getTime() + retryMs));
  return [
    {
      ms: Math.min((rhythm?.everyMinutes ?? 0) * minuteMs, limits.askedMsMax),
      why: "the feed asks for it",
    },
    { ms: Math.min(freshMs ?? 0, limits.askedMsMax), why: "the answer stays fresh so long" },
    { ms: Math.round(retryMs * retryJitter), why: "the server asks to wait (Retry-After)" },
  ];
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
