import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidatesMax, openCandidates } from "../../../lib/publish/stories/candidates.ts";
import type { Marks } from "../../../lib/publish/stories/marks.ts";
import { openStoryCounts } from "../../../lib/publish/stories/story-counts.ts";

const marksOf = (given: Partial<Marks>): Marks => ({
  ...{ runs: [], names: [], words: [], numbers: [], head: [] },
  ...{ leadNames: [], days: [], leadDays: [], outlet: [], credits: [] },
  ...given,
});
const sorted = (hashes: readonly number[]) => [...new Set(hashes)].sort((a, b) => a - b);

describe("the stories that have a word", () => {
  it("are as many as have a member with it, whoever comes and goes", () => {
    const hash = fc.integer({ min: 0, max: 30 });
    const member = fc.record({ story: fc.constantFrom("a", "b", "c"), names: fc.array(hash) });
    fc.assert(
      fc.property(fc.array(member), fc.nat(), (members, gone) => {
        const counts = openStoryCounts();
        const marks = members.map(({ names }) => marksOf({ names: sorted(names) }));
        const there = members.map(({ story }, at) => ({ story, marks: marks[at] as Marks }));
        for (const { story, marks: its } of there) counts.add(story, its);
        // The oldest leave first.
        const left = gone % (there.length + 1);
        for (const { story, marks: its } of there.slice(0, left)) counts.remove(story, its);
        for (let at = 0; at <= 30; at++) {
          const having = there.slice(left).filter(({ marks: its }) => its.names.includes(at));
          expect(counts.of(at)).toBe(new Set(having.map(({ story }) => story)).size);
        }
      }),
    );
  });
});

describe("those that an article is compared with", () => {
  const nobodyCommon = { rarity: () => 1, isCommon: () => false };

  it("have a name, a headline's word or one of the least runs in common with it", () => {
    const candidates = openCandidates();
    const all = [
      marksOf({ names: [1] }),
      marksOf({ words: [2] }),
      marksOf({ head: [3] }),
      marksOf({ runs: [4] }),
      marksOf({ words: [5], numbers: [6] }),
      marksOf({ names: [7] }),
    ];
    for (const [at, marks] of all.entries()) candidates.add(at, marks);
    const article = marksOf({ names: [1], head: [2], words: [3, 5], numbers: [6], runs: [4] });
    const near = candidates.near(article, { ...nobodyCommon, from: 0 });
    expect(sorted(near)).toEqual([0, 1, 2, 3]);
    expect(sorted(candidates.near(article, { ...nobodyCommon, from: 2 }))).toEqual([2, 3]);
  });

  it("are no more than so many: those with the most in common", () => {
    const candidates = openCandidates();
    const names = Array.from({ length: candidatesMax * 5 }, (_, at) => at);
    // Each shares a name of its own with the article; the first shares two.
    for (const at of names)
      candidates.add(at, marksOf({ names: at === 0 ? [0, names.length] : [at] }));
    const article = marksOf({ names: [...names, names.length] });
    const near = candidates.near(article, { ...nobodyCommon, from: 0 });
    expect(near).toHaveLength(candidatesMax);
    expect(near[0]).toBe(0);
    expect(sorted(near.slice(1))).toEqual(names.slice(1 - candidatesMax));
  });

  it("are not found by what everybody has", () => {
    const candidates = openCandidates();
    candidates.add(0, marksOf({ runs: [1], names: [2], head: [3] }));
    const article = marksOf({ runs: [1], names: [2], words: [3] });
    expect(candidates.near(article, { from: 0, rarity: () => 1, isCommon: () => true })).toEqual(
      [],
    );
  });
});
