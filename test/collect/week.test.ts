import { expect, it } from "vitest";
import { minuteMs } from "../../lib/duration.ts";
import { simulateWeek } from "../simulate-week.ts";

it("asks one source in a week no more than it must, and misses nothing", async () => {
  const { asked, captured, stories } = await simulateWeek();
  const polls = asked.filter(({ url }) => url.endsWith("/feed.xml"));
  expect(stories).toBe(42);
  // Every story once, and the one that was corrected again.
  expect(captured).toBe(stories + 1);
  // An hour apart, less where the publisher asked to wait.
  expect(polls.length).toBeLessThanOrEqual(7 * 24);
  expect(polls.length).toBeGreaterThan(7 * 24 - 8);
  const gaps = polls
    .slice(1)
    .map(({ time }, i) => time.getTime() - (polls[i]?.time.getTime() ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15 * minuteMs);
  const robots = asked.filter(({ url }) => url.endsWith("/robots.txt"));
  expect(robots).toHaveLength(7);
  // A body comes only where something is new.
  const bodies = polls.filter(({ answer }) => answer === "200");
  expect(bodies.length).toBeLessThanOrEqual(stories + 1);
  // One host is never asked twice within its crawl-delay.
  const times = asked.map(({ time }) => time.getTime());
  expect(times.slice(1).every((time, i) => time - (times[i] ?? 0) >= 2_000)).toBe(true);
  const moved = polls.findIndex(({ url }) => url.includes("/news/"));
  expect(polls.slice(moved).every(({ url }) => url.includes("/news/"))).toBe(true);
});
