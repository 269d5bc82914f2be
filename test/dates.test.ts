import { expect, test } from "vitest";
import { instantOf } from "../lib/dates.ts";

test.each([
  ["2026-07-03T10:15:30.5+05:30", "UTC", "2026-07-03T04:45:30.500Z"],
  ["2026-07-03T10:15Z", "Asia/Tokyo", "2026-07-03T10:15:00.000Z"],
  ["2026-07-03T10:15", "America/New_York", "2026-07-03T14:15:00.000Z"],
  ["2026-01-03T10:15", "America/New_York", "2026-01-03T15:15:00.000Z"],
  ["2026-07-03", "Europe/Berlin", "2026-07-03T10:00:00.000Z"],
  ["2026-07", "UTC", "2026-07-01T12:00:00.000Z"],
  ["2026", "UTC", "2026-01-01T12:00:00.000Z"],
  ["0099-03-04", "UTC", "0099-03-04T12:00:00.000Z"],
  ["2016-12-31T23:59:60Z", "UTC", "2016-12-31T23:59:59.000Z"],
])("%s in %s is the instant %s", (date, zone, instant) => {
  expect(instantOf(date, zone)?.toISOString()).toBe(instant);
});

test("an hour that summer time skips is read as one of its neighbours", () => {
  const instant = instantOf("2026-03-29T02:30", "Europe/Berlin")?.toISOString();
  expect(["2026-03-29T00:30:00.000Z", "2026-03-29T01:30:00.000Z"]).toContain(instant);
});

test.each([
  ["2026-02-29", "UTC"],
  ["2026-13", "UTC"],
  ["2026-07-03T24:00", "UTC"],
  ["3 July 2026", "UTC"],
  ["", "UTC"],
  ["2026-07-03", "Nowhere/Land"],
])("%j in %s has no instant", (date, zone) => {
  expect(instantOf(date, zone)).toBeUndefined();
});
