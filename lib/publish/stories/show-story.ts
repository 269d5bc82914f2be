import type { Config } from "../../config.ts";
import { articleAddress } from "../addresses.ts";
import { renderEndedStory, renderStoryPage } from "../pages/story-page.ts";
import type { StoryDocument } from "./story-document.ts";

/** The page of a story, from its document alone. */
export function storyPage(story: StoryDocument, config: Config): Uint8Array {
  if (story.title === null)
    return renderEndedStory(config, story.url, articleAddress(config.site, story.id));
  const shown = new Map(
    story.articles.map((article) => [
      article.id,
      {
        address: article.url,
        title: article.title,
        source: article.source.name,
        when: article.published ?? article.seen,
        language: article.language,
        summary: article.summary,
      },
    ]),
  );
  const byOrigin = [...Map.groupBy(story.articles, ({ origin }) => origin).values()];
  const isFirst = (id: string): boolean => id === story.first?.article;
  const origins = byOrigin
    .toSorted(
      (a, b) => Number(b.some(({ id }) => isFirst(id))) - Number(a.some(({ id }) => isFirst(id))),
    )
    .flatMap((its) => {
      const report = its.find(({ id }) => isFirst(id)) ?? its[0];
      const shownReport = report && shown.get(report.id);
      if (!shownReport) return [];
      return [
        {
          report: shownReport,
          copies: its.flatMap(({ id }) => (id === report.id ? [] : (shown.get(id) ?? []))),
        },
      ];
    });
  const evidence = evidenceOf(story);
  return renderStoryPage(config, {
    address: story.url,
    title: story.title,
    language: story.language ?? config.site.language,
    origins,
    ...(evidence !== undefined && { evidence }),
    quotes: story.quotes.map(({ words, chain, tellings }) => ({
      words,
      chain,
      tellings: tellings.flatMap(({ article, how, parts }) => {
        const found = shown.get(article);
        return found ? [{ article: found, how, ...(parts && { parts }) }] : [];
      }),
    })),
  });
}

/** On what it rests who had it first, in one sentence. */
function evidenceOf({ first, articles }: StoryDocument): string | undefined {
  const nameOf = (id: string): string | undefined =>
    articles.find((article) => article.id === id)?.source.name;
  const name = first && nameOf(first.article);
  if (!first || name === undefined) return undefined;
  switch (first.basis) {
    case "named": {
      const by = [...new Set(first.by.flatMap((id) => nameOf(id) ?? []))];
      return `${name} had it first: ${listOf(by)} ${by.length > 1 ? "name" : "names"} it.`;
    }
    case "published":
      return `${name} had it first by the times that are printed; nobody names another.`;
    case "seen":
      return `Nobody says who had it first; ${name} was seen here first.`;
  }
}

const listOf = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "");
