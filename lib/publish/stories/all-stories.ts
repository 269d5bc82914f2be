import type { Config } from "../../config.ts";
import { inParallel } from "../../in-parallel.ts";
import { storyDayKey } from "../../keys.ts";
import type { Store } from "../../ports.ts";
import type { Known } from "../standings.ts";
import { clusterAll } from "./cluster.ts";
import { type Place, placesIn, shownOf } from "./places.ts";
import { readEntry } from "./read-entry.ts";
import { dayOf, memberOf, renderStoryDay } from "./story-days.ts";
import type { StoryEntry } from "./story-entry.ts";
import { type ToldStories, tellStories } from "./tell-stories.ts";

export interface AllStories extends ToldStories {
  /** The days of stories as they stand in the store, by key. */
  readonly days: ReadonlyMap<string, Uint8Array>;
}

const parallel = 16;

/** All stories from the records alone: what publish comes to in steps. */
export async function allStories(
  store: Pick<Store, "get">,
  known: ReadonlyMap<string, Known>,
  config: Config,
): Promise<AllStories> {
  const unplaced = await inParallel([...known.values()], parallel, (each) =>
    readEntry(store, each, config),
  );
  const alone = unplaced.flatMap((entry): StoryEntry[] =>
    entry ? [{ ...entry, story: entry.id, since: entry.order, isSure: false }] : [],
  );
  const entries = clusterAll(alone.filter(({ marks }) => marks).map(memberOf)).map(
    ({ entry, story, since, isSure }): StoryEntry => ({ ...entry, story, since, isSure }),
  );
  const places = new Map<string, Place>();
  const stories = new Map<string, readonly StoryEntry[]>();
  for (const [story, its] of Map.groupBy(entries, (entry) => entry.story)) {
    for (const [id, place] of placesIn(its)) places.set(id, place);
    stories.set(story, shownOf(its));
  }
  const days = new Map(
    [...Map.groupBy([...entries, ...alone.filter(({ marks }) => !marks)], dayOfEntry)].map(
      ([day, its]) => [storyDayKey(day), renderStoryDay(day, its)],
    ),
  );
  return { ...tellStories(stories, places, known, config), days };
}

const dayOfEntry = ({ order }: StoryEntry): string => dayOf(order);
