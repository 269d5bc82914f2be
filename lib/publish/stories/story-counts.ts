import { allOf, bandOf, type Marks } from "./marks.ts";

/** How many stories have a word, a name, a number or one of the runs by which copies are found. */
export interface StoryCounts {
  add(story: string, marks: Marks): void;
  remove(story: string, marks: Marks): void;
  of(hash: number): number;
}

/** Each counts once for a story, however many of its members have it. */
export function openStoryCounts(): StoryCounts {
  const counts = new Uint32Array(BUCKETS);
  const change = (hash: number, by: 1 | -1): void => {
    const bucket = hash & (BUCKETS - 1);
    counts[bucket] = (counts[bucket] ?? 0) + by;
  };
  const alone = new Map<string, Marks>();
  /** How many members have it, of the stories that have or had several. */
  const several = new Map<string, Map<number, number>>();
  return {
    add(story, marks) {
      const first = alone.get(story);
      const members = first ? onceEach(first) : several.get(story);
      if (!members) {
        alone.set(story, marks);
        for (const hash of countedOf(marks)) change(hash, 1);
        return;
      }
      alone.delete(story);
      several.set(story, members);
      for (const hash of countedOf(marks)) {
        const before = members.get(hash) ?? 0;
        members.set(hash, before + 1);
        if (before === 0) change(hash, 1);
      }
    },
    remove(story, marks) {
      const members = several.get(story);
      for (const hash of countedOf(marks)) {
        const before = members?.get(hash) ?? 1;
        if (before > 1) members?.set(hash, before - 1);
        else {
          members?.delete(hash);
          change(hash, -1);
        }
      }
      alone.delete(story);
      if (members?.size === 0) several.delete(story);
    },
    of: (hash) => counts[hash & (BUCKETS - 1)] ?? 0,
  };
}

const onceEach = (marks: Marks): Map<number, number> =>
  new Map(countedOf(marks).map((hash) => [hash, 1]));

const countedOf = (marks: Marks): readonly number[] => [...allOf(marks), ...bandOf(marks)];

/** Two of some thousands of words seldom share one of so many buckets, and a map would take far longer. */
const BUCKETS = 2 ** 18;
