import type { StoryEntry } from "./story-entry.ts";

/** Where an article stands among those that tell its story: all that its own outputs depend on. */
export interface Place {
  /** Id of the story: the first article that ever told it. */
  readonly story: string;
  readonly since: string;
  /** It is the first of those that are shown: its item in the root feed links to the others. */
  readonly leads: boolean;
  /** So like another of them that the item of the leader stands for it in the root feed. */
  readonly isSure: boolean;
  /** Others are shown beside it. */
  readonly isShared: boolean;
  /** How often articles before it were withdrawn and came back, so that no feed's bytes ever recur. */
  readonly moves: number;
}

/** The places of the members of one story, which come in order. */
export function placesIn(members: readonly StoryEntry[]): ReadonlyMap<string, Place> {
  const shown = shownOf(members);
  let moves = 0;
  const places = new Map<string, Place>();
  for (const { id, story, since, isSure, turns } of members) {
    const leads = shown[0]?.id === id;
    places.set(id, { story, since, leads, isSure, isShared: shown.length > 1, moves });
    moves += turns;
  }
  return places;
}

export const shownOf = (members: readonly StoryEntry[]): readonly StoryEntry[] =>
  members.filter(({ isWithdrawn }) => !isWithdrawn);

export const isSamePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.story === b.story &&
    a.leads === b.leads &&
    a.isSure === b.isSure &&
    a.isShared === b.isShared &&
    a.moves === b.moves);
