import { openCandidates } from "./candidates.ts";
import type { Clustered, Membership } from "./clustered.ts";
import type { Marks } from "./marks.ts";
import { type Rarity, rarityBy } from "./rarity.ts";
import { openStoryCounts } from "./story-counts.ts";

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
  /** Those that an article with these marks is to be compared with, by their stories. */
  near(marks: Marks): ReadonlyMap<string, readonly Member[]>;
}

export function openWindow(): StoryWindow {
  const stories = new Map<string, Member[]>();
  const counts = openStoryCounts();
  const candidates = openCandidates();
  const members: Member[] = [];
  let from = 0;

  const leave = ({ story, marks }: Member): void => {
    counts.remove(story, marks);
    const its = stories.get(story);
    its?.shift();
    if (its?.length === 0) stories.delete(story);
  };
  /** So many stories have it that having it in common says nothing. */
  const isCommon = (hash: number): boolean =>
    counts.of(hash) > Math.max(COMMON_MIN, stories.size * COMMON_SHARE);
  const rarity = (): Rarity => rarityBy(counts.of, stories.size);
  return {
    add(member) {
      counts.add(member.story, member.marks);
      candidates.add(members.length, member.marks);
      members.push(member);
      const its = stories.get(member.story);
      if (its) its.push(member);
      else stories.set(member.story, [member]);
    },
    startAt(order) {
      for (; (members[from]?.order ?? order) < order; from++) leave(members[from] as Member);
    },
    get size() {
      return members.length - from;
    },
    stories,
    get rarity() {
      return rarity();
    },
    near(marks) {
      const positions = candidates.near(marks, { from, rarity: rarity(), isCommon });
      return Map.groupBy(
        positions.map((position) => members[position] as Member),
        ({ story }) => story,
      );
    },
  };
}

const COMMON_MIN = 20;
const COMMON_SHARE = 0.02;
