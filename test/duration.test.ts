import { expect, it } from "vitest";
import { findDurationMs, renderDuration } from "../lib/duration.ts";

it.each([
  ["90s", 90_000],
  ["15m", 900_000],
  ["1h", 3_600_000],
  ["7 d", 604_800_000],
  ["0s", 0],
])("reads %s as %i ms", (text, ms) => {
  expect(findDurationMs(text)).toBe(ms);
});

it.each(["", "5", "m", "1.5h", "-1h", "1w", "1h30m", "9999999s"])(
  "reads nothing from %j",
  (text) => {
    expect(findDurationMs(text)).toBeUndefined();
  },
);

it("shows durations by the unit that fits", () => {
  expect([45_000, 900_000, 7_200_000, 604_800_000].map(renderDuration)).toEqual([
    "45 s",
    "15 min",
    "2 h",
    "7 days",
  ]);
});
