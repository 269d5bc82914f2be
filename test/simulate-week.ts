import { collectSources } from "../functions/collect-sources.ts";
import type { Asked } from "../lib/collect/polite.ts";
import { hourMs, minuteMs } from "../lib/duration.ts";
import { type FakeItem, pageOf, rssOf } from "./support/fake-web.ts";
import { openMemoryStore } from "./support/memory-store.ts";
import { openWorld, testConfig } from "./support/world.ts";

/**
 * A week of one source on a clock that nobody waits for, as the scheduled function would live it:
 * a run every 15 minutes. The publisher brings a story every three hours of the day, corrects one,
 * deletes one, is down for some hours and moves the feed. `npm run simulate:week` prints every
 * request with its reason.
 */

const monday = Date.parse("2026-11-02T00:00:00Z");
const site = "https://daily.example.org";
const old = `${site}/feed.xml`;
const moved = `${site}/news/feed.xml`;
const runEveryMs = 15 * minuteMs;
const runs = (7 * 24 * hourMs) / runEveryMs;

export interface Week {
  readonly asked: readonly Asked[];
  readonly captured: number;
  readonly stories: number;
}

export async function simulateWeek(): Promise<Week> {
  const store = openMemoryStore();
  const world = openWorld(
    store,
    testConfig({
      sources: [{ id: "daily", kind: "feed", title: "The Daily", url: old, fullText: true }],
    }),
  );
  const asked: Asked[] = [];
  const published = new Map<number, string>();
  for (let run = 0; run < runs; run++) {
    world.now = new Date(monday + run * runEveryMs);
    publish(world.web.pages, published, run * runEveryMs);
    await collectSources({ ...world, onAsked: (each) => asked.push(each) });
  }
  const captured = store.keys().filter((key) => key.startsWith("captures/")).length;
  return { asked, captured, stories: published.size };
}

type Pages = ReturnType<typeof openWorld>["web"]["pages"];

/** What the publisher's server says so long after Monday's midnight. */
function publish(pages: Pages, published: Map<number, string>, sinceMs: number): void {
  const hour = sinceMs / hourMs;
  const [day, hourOfDay] = [Math.floor(hour / 24), hour % 24];
  pages.set(`${site}/robots.txt`, "User-agent: *\nDisallow: /private/\nCrawl-delay: 2\n");
  if (hourOfDay >= 6 && hourOfDay <= 21 && hour % 3 === 0)
    published.set(published.size + 1, new Date(monday + sinceMs).toUTCString());
  const stories = [...published]
    .slice(-20)
    .map(([n, date]) => storyOf(n, date))
    .reverse();
  for (const n of published.keys()) {
    const corrected = n === 2 && hour >= 16;
    const words = corrected ? "The council met on Monday, not on Tuesday." : undefined;
    pages.set(
      `${site}/story-${n}`,
      n === 4 && hour >= 30 ? { status: 410 } : pageOf(`Story ${n}`, words),
    );
  }
  const isDown = day === 2 && hourOfDay >= 10 && hourOfDay < 14;
  const feed = rssOf(stories, "<ttl>30</ttl>");
  const answer = isDown ? { status: 503, headers: { "retry-after": "5400" } } : feed;
  pages.set(
    old,
    hour >= 100 && typeof answer === "object" ? { ...answer, movedTo: moved } : answer,
  );
  pages.set(moved, answer);
}

const storyOf = (n: number, date: string): FakeItem => ({
  guid: `story-${n}`,
  link: `${site}/story-${n}?utm_source=rss`,
  title: `Story ${n}`,
  date,
  author: "Ann Lee",
  text: "A teaser.",
});

/** `Mon 06:00:00  200  /feed.xml  (conditional) its feed is due`. */
export const renderAsked = ({ time, url, why, conditional, answer }: Asked): string => {
  const day = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][time.getUTCDay()];
  const path = url.slice(site.length).padEnd(28);
  return `${day} ${time.toISOString().slice(11, 19)}  ${answer.padEnd(4)} ${conditional ? "if changed" : "          "}  ${path} ${why}`;
};

if (import.meta.main) {
  const { asked, captured, stories } = await simulateWeek();
  for (const each of asked) process.stdout.write(`${renderAsked(each)}\n`);
  const bodies = asked.filter(({ answer }) => answer === "200").length;
  process.stdout.write(
    `\n${asked.length} requests in a week, ${bodies} of them with a body; ${stories} stories, ${captured} captures\n`,
  );
}
