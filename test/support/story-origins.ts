import { normalizeArticle } from "../../lib/normalize/article.ts";
import { originsOf, type Telling } from "../../lib/publish/stories/origins.ts";
import type { LabelledStories, StoryArticle } from "./labelled-stories.ts";
import { clusteredOf } from "./story-scores.ts";

export interface OriginScore {
  /** Events that several articles tell. */
  readonly events: number;
  readonly firstRight: number;
  readonly originsRight: number;
  /** What is wrong with each event that is not right. */
  readonly errors: readonly string[];
}

/** Who had it first, and how many independent origins there are, where the articles of one event are known. */
export function scoreOrigins({ articles, events }: LabelledStories): OriginScore {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const told = events
    .filter(({ texts }) => texts.flat().length > 1)
    .map((event) => {
      const its = event.texts.flat().flatMap((id) => byId.get(id) ?? []);
      its.sort((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1));
      const { first, count } = originsOf(its.map(tellingOf));
      return { event, first: its[first.at]?.id ?? "", origins: count };
    });
  const isFirst = ({ event, first }: (typeof told)[number]): boolean => event.first === first;
  const isCounted = ({ event, origins }: (typeof told)[number]): boolean =>
    event.origins === origins;
  return {
    events: told.length,
    firstRight: told.filter(isFirst).length,
    originsRight: told.filter(isCounted).length,
    errors: told.flatMap((each) => [
      ...(isFirst(each) ? [] : [`${each.event.event}: ${each.first} for ${each.event.first}`]),
      ...(isCounted(each)
        ? []
        : [`${each.event.event}: ${each.origins} origins for ${each.event.origins}`]),
    ]),
  };
}

/** As publish sees it: the facts are read from the words. */
function tellingOf(article: StoryArticle): Telling {
  const { source, published, headline, body } = article;
  const [clustered] = clusteredOf([article]);
  const outcome = normalizeArticle({
    body: Buffer.from(`${headline}\n\n${body}`),
    contentType: "text/plain; charset=utf-8",
    file: null,
    url: null,
    language: "en",
  });
  if (!clustered || outcome.kind !== "article") throw new Error(`${article.id} is no article`);
  const { marks, order, time } = clustered;
  return {
    record: { ...outcome.article, published },
    source,
    marks,
    published: published === null ? undefined : new Date(time).toISOString(),
    order,
  };
}
