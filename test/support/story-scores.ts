import { instantOf } from "../../lib/dates.ts";
import { clusterAll } from "../../lib/publish/stories/cluster.ts";
import type { Clustered } from "../../lib/publish/stories/clustered.ts";
import { findMarks } from "../../lib/publish/stories/marks.ts";
import type { LabelledStories, StoryArticle } from "./labelled-stories.ts";

export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface PairScore {
  /** Pairs that were put together, those of them that are one story, and all that are. */
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
  readonly errors: readonly LabelledPair[];
}

/** The articles of one half as publish would compare them; what has too few words is left out. */
export const clusteredOf = (articles: readonly StoryArticle[]): readonly Clustered[] =>
  articles.flatMap(({ id, source, headline, published, firstSeen, body }) => {
    const day = published ?? firstSeen;
    const marks = findMarks({ headline, text: body, outlet: source, day });
    const seen = Date.parse(firstSeen);
    const printed = published === null ? undefined : instantOf(published, "UTC")?.getTime();
    const time = Math.min(printed ?? seen, seen);
    return marks ? [{ id, source, order: new Date(seen).toISOString(), time, marks }] : [];
  });

/** The pairs that were labelled one by one, and all that stand near enough to be mistaken. */
export function pairsOf({ articles, events, pairs }: LabelledStories) {
  const eventOf = new Map(
    events.flatMap(({ event, texts }) => texts.flat().map((id) => [id, event] as const)),
  );
  const near = articles.flatMap((a, i) =>
    articles.slice(i + 1).flatMap((b): LabelledPair[] => {
      const apart = Math.abs(Date.parse(a.firstSeen) - Date.parse(b.firstSeen));
      const same = eventOf.get(a.id) === eventOf.get(b.id);
      return same || apart <= 3 * dayMs ? [{ a: a.id, b: b.id, same }] : [];
    }),
  );
  return { labelled: pairs.map(({ a, b, same }) => ({ a, b, same: same !== "no" })), near };
}

const dayMs = 86_400_000;

/** The story of each article, as the half is clustered. */
export const storiesOf = (articles: readonly StoryArticle[]): ReadonlyMap<string, string> =>
  new Map(clusterAll(clusteredOf(articles)).map(({ id, story }) => [id, story]));

/** Articles that stand with the item of their story's leader, and how many of those tell its event. */
export function foldedOf({ articles, events }: LabelledStories) {
  const isTogether = ({ id, story }: { readonly id: string; readonly story: string }): boolean =>
    events.some(({ texts }) => [id, story].every((each) => texts.flat().includes(each)));
  const folded = clusterAll(clusteredOf(articles)).filter(
    ({ id, story, isSure }) => isSure && story !== id,
  );
  return { all: folded.length, right: folded.filter(isTogether).length };
}

export function scorePairs(
  pairs: readonly LabelledPair[],
  stories: ReadonlyMap<string, string>,
): PairScore {
  const isTogether = ({ a, b }: LabelledPair): boolean =>
    stories.has(a) && stories.get(a) === stories.get(b);
  const found = pairs.filter(isTogether);
  return {
    found: found.length,
    right: found.filter(({ same }) => same).length,
    wanted: pairs.filter(({ same }) => same).length,
    errors: pairs.filter((pair) => pair.same !== isTogether(pair)),
  };
}
