import { describe, expect, it } from "vitest";
import { coverageOf, healthOf, rhythmMsOf, usualCoverage } from "../../lib/collect/health.ts";
import { pollOf } from "../../lib/collect/poll.ts";
import { dayMs, hourMs } from "../../lib/duration.ts";
import type { Poll } from "../../lib/source-state.ts";

const now = new Date("2026-11-10T10:00:00Z");
const ago = (ms: number): string => new Date(now.getTime() - ms).toISOString();
const url = "https://news.example.org/feed.xml";
const kindOf = (more: Partial<Poll>): string => {
  const asked = { lastAsked: ago(hourMs), lastSuccess: ago(hourMs) };
  return healthOf({ ...pollOf(undefined, url, now), ...asked, ...more }, now).kind;
};
const failure = (kind: string, streak: number) => ({
  time: ago(hourMs),
  kind,
  message: "no",
  streak,
});
const full = { title: 1, published: 1, authors: 1, text: 1 };
const daily = Array.from({ length: 8 }, (_, n) => ago((10 - n) * dayMs));

describe("a source is", () => {
  it.each<[string, Partial<Poll>]>([
    ["new", { lastAsked: null }],
    ["well", {}],
    ["well", { failure: failure("500", 1) }],
    ["well", { arrivals: daily }],
    ["broken", { failure: failure("500", 3) }],
    ["broken", { failure: failure("format", 1), lastSuccess: null }],
    ["broken", { disabled: { since: ago(0), reason: "410" } }],
    ["blocked", { failure: failure("robots", 1) }],
    ["blocked", { failure: failure("403", 1) }],
    ["moved", { url: `${url}?new` }],
    [
      "silent",
      { arrivals: daily.map((time) => new Date(Date.parse(time) - 3 * dayMs).toISOString()) },
    ],
    ["well", { arrivals: daily.slice(0, 3) }],
    ["drifting", { coverage: { last: { ...full, authors: 0.1 }, usual: full } }],
  ])("%s: %j", (expected, poll) => {
    expect(kindOf(poll)).toBe(expected);
  });
});

it("takes the median of the gaps as a source's own rhythm, once there are enough", () => {
  expect(rhythmMsOf(daily)).toBe(dayMs);
  expect(rhythmMsOf(daily.slice(0, 4))).toBeUndefined();
});

it("measures which share of the items gives each field, and lets the usual one follow slowly", () => {
  const item = { title: "a", published: null, authors: [], summary: "", contentHtml: null };
  const last = coverageOf([item, { ...item, title: null, authors: [{}], summary: "words" }]);
  expect(last).toEqual({ title: 0.5, published: 0, authors: 0.5, text: 0.5 });
  expect(coverageOf([])).toBeNull();
  expect(usualCoverage(undefined, full)).toEqual(full);
  let usual = full;
  for (let poll = 0; poll < 24; poll++) usual = usualCoverage(usual, { ...full, authors: 0 });
  expect(usual.authors).toBeGreaterThan(0.5);
});
