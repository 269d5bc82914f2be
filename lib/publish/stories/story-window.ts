import type { Clustered, Membership } from "./clustered.ts";
import { allOf } from "./marks.ts";
import { type Rarity, rarityBy } from "./rarity.ts";

/** An article whose story is known. */
export type Member = Clustered & Membership;

/**
 * What stands before an article in the order of feeds and is near enough to be of its story. It slides: what a look at
 * one more article costs does not grow with what it takes to count the words of all.
 */
export interface StoryWindow {
  /** In the order of feeds. */
  add(member: Member): void;
  /** Lets go of what stands before this order. */
  startAt(order: string): void;
  /** How many articles. */
  readonly size: number;
  /** The members of each story that has any, oldest first. */
  readonly stories: ReadonlyMap<string, readonly Member[]>;
  /** How rare a word is among the stories, so that one that is told on and on makes its own words no more common. */
  readonly rarity: Rarity;
  /** So many stories have the word that having it in common says nothing. */
  isCommon(hash: number): boolean;
}

export function openWindow(): StoryWindow {
  const stories = new Map<string, Member[]>();
  const counts = new Uint32Array(BUCKETS);
  let members: Member[] = [];
  let from = 0;

  /** Words count once for a story, however many of its members have them. */
  const count = (member: Member, others: readonly Member[], by: 1 | -1): void => {
    const known = new Set(others.flatMap(({ marks }) => allOf(marks)));
    for (const hash of allOf(member.marks)) {
      const bucket = hash & (BUCKETS - 1);
      if (!known.has(hash)) counts[bucket] = (counts[bucket] ?? 0) + by;
    }
  };
  const leave = (member: Member): void => {
    const [, ...others] = stories.get(member.story) ?? [];
    count(member, others, -1);
    if (others.length > 0) stories.set(member.story, others);
    else stories.delete(member.story);
  };
  const countOf = (hash: number): number => counts[hash & (BUCKETS - 1)] ?? 0;
  return {
    add(member) {
      const others = stories.get(member.story) ?? [];
      count(member, others, 1);
      stories.set(member.story, [...others, member]);
      members.push(member);
    },
    startAt(order) {
      for (; (members[from]?.order ?? order) < order; from++) leave(members[from] as Member);
      if (from * 2 < members.length) return;
      members = members.slice(from);
      from = 0;
    },
    get size() {
      return members.length - from;
    },
    stories,
    get rarity() {
      return rarityBy(countOf, stories.size);
    },
    isCommon: (hash) => countOf(hash) > Math.max(COMMON_MIN, stories.size * COMMON_SHARE),
  };
}

const COMMON_MIN = 20;
const COMMON_SHARE = 0.02;

/** Two of some thousands of words seldom share one of so many buckets, and a map would take far longer. */
const BUCKETS = 2 ** 18;
