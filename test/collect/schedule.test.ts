import { describe, expect, it } from "vitest";
import {
  freshMsOf,
  nextPoll,
  nextRecheck,
  type Occasion,
  retryAfterMsOf,
} from "../../lib/collect/schedule.ts";
import { dayMs, hourMs, minuteMs } from "../../lib/duration.ts";

const now = new Date("2026-11-02T10:00:00Z");
const rhythm = { everyMinutes: null, skipHours: [], skipDays: [] };
const minutesTo = (more: Partial<Occasion>): number => {
  const plain = { source: "a", now, everyMs: hourMs, rhythm, freshMs: null, failures: 0 };
  const { due } = nextPoll({ ...plain, retryAfterMs: null, ...more });
  return (due.getTime() - now.getTime()) / minuteMs;
};

describe("the next poll", () => {
  it("comes after the interval, less a jitter of a tenth at most", () => {
    const waits = Array.from({ length: 200 }, (_, n) => minutesTo({ source: `source-${n}` }));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(54);
    expect(Math.max(...waits)).toBeLessThanOrEqual(60);
    // Spread, so that not all sources come at once.
    expect(new Set(waits.map((wait) => Math.round(wait))).size).toBeGreaterThan(5);
  });

  it("depends on source and time alone", () => {
    expect(minutesTo({})).toBe(minutesTo({}));
    expect(minutesTo({})).not.toBe(minutesTo({ source: "b" }));
  });

  it.each([0, 1, 5 * minuteMs, 15 * minuteMs])("is never sooner than 15 minutes: %i", (everyMs) => {
    expect(minutesTo({ everyMs })).toBe(15);
  });

  it("waits twice as long after each failure, up to a day, or the interval if that is longer", () => {
    for (const [failures, minutes] of [
      [1, 120],
      [2, 240],
      [5, 1440],
      [1000, 1440],
    ] as const) {
      const wait = minutesTo({ failures });
      expect(wait).toBeLessThanOrEqual(minutes);
      expect(wait).toBeGreaterThanOrEqual(minutes * 0.9);
    }
    expect(minutesTo({ failures: 3, everyMs: 7 * dayMs })).toBeGreaterThan(6 * 1440);
  });

  it("heeds what the publisher asks for, where it is more and no more than a day", () => {
    expect(minutesTo({ rhythm: { ...rhythm, everyMinutes: 180 } })).toBe(180);
    expect(minutesTo({ rhythm: { ...rhythm, everyMinutes: 10 } })).toBeGreaterThanOrEqual(54);
    expect(minutesTo({ rhythm: { ...rhythm, everyMinutes: 1_000_000 } })).toBe(1440);
    expect(minutesTo({ freshMs: 2 * hourMs })).toBe(120);
  });

  it("comes no sooner than Retry-After, and no later than a week for it", () => {
    expect(minutesTo({ failures: 1, retryAfterMs: 5 * hourMs })).toBeGreaterThanOrEqual(300);
    expect(minutesTo({ failures: 1, retryAfterMs: 365 * dayMs })).toBeLessThanOrEqual(
      7 * 1440 * 1.1,
    );
  });

  it("is moved to the first hour that is not skipped", () => {
    const at = (skip: object): Date => {
      const occasion = { source: "a", now, everyMs: hourMs, freshMs: null, failures: 0 };
      return nextPoll({ ...occasion, retryAfterMs: null, rhythm: { ...rhythm, ...skip } }).due;
    };
    expect(at({ skipHours: [10, 11, 12] }).toISOString()).toBe("2026-11-02T13:00:00.000Z");
    // A Monday.
    expect(at({ skipDays: [1, 2] }).toISOString()).toBe("2026-11-04T00:00:00.000Z");
    const always = Array.from({ length: 24 }, (_, hour) => hour);
    expect(at({ skipHours: always }).getTime()).toBeLessThanOrEqual(now.getTime() + hourMs);
  });
});

describe("Retry-After", () => {
  it.each([
    ["120", 120_000],
    [" 0 ", 0],
    ["Mon, 02 Nov 2026 11:00:00 GMT", hourMs],
    ["Sun, 01 Nov 2026 11:00:00 GMT", 0],
    ["soon", null],
    [undefined, null],
  ])("%j asks for %j ms", (value, ms) => {
    expect(retryAfterMsOf(value, now)).toBe(ms);
  });
});

describe("Cache-Control", () => {
  it.each([
    [{ "cache-control": "public, max-age=3600" }, hourMs],
    [{ "cache-control": "max-age=3600", age: "1800" }, hourMs / 2],
    [{ "cache-control": "max-age=60", age: "1800" }, 0],
    [{ "cache-control": "no-cache, max-age=3600" }, null],
    [{ "cache-control": "s-maxage=3600" }, null],
    [{}, null],
  ])("%j stays fresh for %j ms", (headers, ms) => {
    expect(freshMsOf(headers)).toBe(ms);
  });
});

describe("the next look at a page", () => {
  const after = [hourMs, 6 * hourMs, dayMs];
  it("is the first that lies ahead", () => {
    expect(nextRecheck(now, now, after)).toEqual(new Date(now.getTime() + hourMs));
    const later = new Date(now.getTime() + 7 * hourMs);
    expect(nextRecheck(now, later, after)).toEqual(new Date(now.getTime() + dayMs));
  });
  it("is none when all are over, or none was wanted", () => {
    expect(nextRecheck(now, new Date(now.getTime() + 2 * dayMs), after)).toBeNull();
    expect(nextRecheck(now, now, [])).toBeNull();
  });
});
