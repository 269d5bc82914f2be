import type { Config } from "../../config.ts";
import type { StoryStanding } from "../standing.ts";
import type { Known } from "../standings.ts";
import { unpackMarks } from "./marks.ts";
import type { Place } from "./places.ts";
import { storyDocument, tellersMax } from "./story.ts";
import type { StoryDocument } from "./story-document.ts";
import type { StoryEntry } from "./story-entry.ts";

/** What stories amount to: for each its document, for each article its place. */
export interface ToldStories {
  readonly documents: ReadonlyMap<string, StoryDocument>;
  readonly standings: ReadonlyMap<string, StoryStanding>;
}

/** `stories`: the shown members of each, in order; `known` holds the articles that are to be listed. */
export const tellStories = (
  stories: ReadonlyMap<string, readonly StoryEntry[]>,
  places: ReadonlyMap<string, Place>,
  known: KnownStandings,
  config: Config,
): ToldStories =>
  toldBy(
    new Map([...stories].map(([story, its]) => [story, tellStory(story, its, [known], config)])),
    places,
  );

type KnownStandings = ReadonlyMap<string, Pick<Known, "standing">>;

/** `members` are those that are shown, in order; the articles that are to be listed are in one of `known`. */
export function tellStory(
  story: string,
  members: readonly StoryEntry[],
  known: readonly KnownStandings[],
  config: Config,
): StoryDocument {
  const tellers = listedOf(members).flatMap(({ id, marks, told }) => {
    const standing = known.find((each) => each.has(id))?.get(id)?.standing;
    return marks && standing?.status === "published"
      ? [{ standing, marks: unpackMarks(marks), told }]
      : [];
  });
  const left = members.length - Math.min(members.length, tellersMax);
  return storyDocument(story, tellers, config, tellers.length + left);
}

export function toldBy(
  documents: ReadonlyMap<string, StoryDocument>,
  places: ReadonlyMap<string, Place>,
): ToldStories {
  const standings = new Map<string, StoryStanding>();
  for (const [id, place] of places) {
    const document = place.leads && place.isShared ? documents.get(place.story) : undefined;
    standings.set(id, { place, ...(document && { document }) });
  }
  return { documents, standings };
}

export const listedOf = (members: readonly StoryEntry[]): readonly StoryEntry[] =>
  members.slice(0, tellersMax);
