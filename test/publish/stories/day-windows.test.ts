import fc from "fast-check";
import { expect, it } from "vitest";
import { clusterAll } from "../../../lib/publish/stories/cluster.ts";
import { packMarks } from "../../../lib/publish/stories/marks.ts";
import { planStories, type StoryChange } from "../../../lib/publish/stories/plan-stories.ts";
import { memberOf, openStoryDays } from "../../../lib/publish/stories/story-days.ts";
import type { UnplacedEntry } from "../../../lib/publish/stories/story-entry.ts";
import { openMemoryStore } from "../../support/memory-store.ts";

/** Longer than a window slides. */
const hours = 20 * 24;
const begin = Date.UTC(2026, 8, 1);

const article = fc.record({
  hour: fc.nat(hours),
  topic: fc.nat(3),
  isLate: fc.boolean(),
});

/** What tells the same has a name, its words and its text in common. */
function entryOf({ hour, topic }: { hour: number; topic: number }, at: number): UnplacedEntry {
  const words = Array.from({ length: 12 }, (_, i) => topic * 100 + i);
  const order = new Date(begin + hour * 3_600_000).toISOString();
  const marks = packMarks({
    ...{ numbers: [], days: [], leadDays: [], outlet: [], credits: [], leadNames: [] },
    ...{ runs: words, names: [topic * 100 + 50], words, head: words.slice(0, 3) },
  });
  const id = String(at).padStart(3, "0");
  return { ...{ id, order, told: order, first: id, marks }, ...rest, source: id };
}

const rest = { isWithdrawn: false, turns: 0 };

it("the stories of many days, taken in by two steps, are those of all articles at once", async () => {
  let joined = 0;
  const all = fc.array(article, { minLength: 30, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(all, async (articles) => {
      const entries = articles.map(entryOf);
      const alone = entries.map((each) => ({
        ...each,
        ...{ story: each.id, since: each.order, isSure: false },
      }));
      const expected = clusterAll(alone.map(memberOf)).map(({ id, story }) => [id, story]);
      joined += expected.filter(([id, story]) => id !== story).length;

      const store = openMemoryStore();
      for (const late of [false, true]) {
        const days = openStoryDays(store);
        const its = entries.filter((_, at) => articles[at]?.isLate === late);
        const changes = its.map((entry): [string, StoryChange] => [
          entry.id,
          { entry, formerOrders: [] },
        ]);
        await planStories(days, new Map(changes), { also: [], verify: false });
        await days.write();
      }
      const days = openStoryDays(store);
      await days.load(entries.map(({ order }) => order.slice(0, 10)));
      const found = entries.map(({ id, order }) => [id, days.find(id, order)?.story]);
      expect(new Map(found as [string, string][])).toEqual(new Map(expected as [string, string][]));
    }),
    { numRuns: 40 },
  );
  expect(joined).toBeGreaterThan(100);
});
