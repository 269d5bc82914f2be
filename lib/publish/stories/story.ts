import type { Config } from "../../config.ts";
import { firstWords } from "../../first-words.ts";
import { articleAddress, recordAddress, storyAddress, storySchemaAddress } from "../addresses.ts";
import { hopsOf } from "../hops.ts";
import type { Standing } from "../standing.ts";
import type { Marks } from "./marks.ts";
import { originsOf, type Telling } from "./origins.ts";
import { groupQuotations } from "./quotations.ts";
import type { StoryDocument } from "./story-document.ts";

/** An article that is shown in a story. */
export interface StoryTeller {
  readonly standing: Standing;
  readonly marks: Marks;
  /** See `StoryEntry.told`. */
  readonly told: string;
}

/** How many articles of a story are listed, and looked at for who had it first. */
export const tellersMax = 50;

/**
 * `tellers` in the order of feeds; `count` is how many there are, some of which are left out. What fewer than
 * two tell is no story: of the one that is left nothing is said, so that none of its changes comes here.
 */
export function storyDocument(
  story: string,
  tellers: readonly StoryTeller[],
  config: Config,
  count = tellers.length,
): StoryDocument {
  const { site } = config;
  const head = {
    version: 1 as const,
    id: story,
    url: storyAddress(site, story),
    about: storySchemaAddress(site),
  };
  const [leader] = tellers;
  if (!leader || tellers.length < 2)
    return { ...head, title: null, origins: 0, articles: [], quotes: [] };
  const { texts, groups, count: origins, first } = originsOf(tellers.map(tellingOf));
  const idAt = (at: number): string => tellers[at]?.standing.articleId ?? "";
  const { language } = leader.standing.record;
  return {
    ...head,
    title: titleOf(leader.standing),
    ...(language !== null && { language }),
    origins,
    first: { article: idAt(first.at), basis: first.basis, by: first.by.map(idAt) },
    articles: tellers.map(({ standing: { record, order } }, at) => {
      const text = texts[at] ?? at;
      return {
        id: record.id,
        url: articleAddress(site, record.id),
        record: recordAddress(site, record.id),
        ...(record.url !== null && { external_url: record.url }),
        title: titleOf({ record }),
        ...(record.summary !== null && { summary: record.summary }),
        ...(record.language !== null && { language: record.language }),
        source: { id: record.source?.id ?? "", name: record.source?.name ?? site.title },
        published: record.published,
        seen: order,
        origin: groups[at] ?? 0,
        ...(text !== at && { copyOf: idAt(text) }),
      };
    }),
    ...(count > tellers.length && { more: count - tellers.length }),
    quotes: quotesOf(tellers, config),
  };
}

const tellingOf = ({ standing: { record, order }, marks, told }: StoryTeller): Telling => ({
  record,
  source: record.source?.name ?? "",
  marks,
  published: record.published === null ? undefined : told,
  order,
});

/** An article without a headline is known by its first words. */
const titleOf = ({ record: { headline, body } }: Pick<Standing, "record">): string =>
  headline ?? firstWords(body.text, 80) ?? "Untitled";

function quotesOf(tellers: readonly StoryTeller[], config: Config): StoryDocument["quotes"] {
  const quoted = tellers.flatMap(({ standing: { record } }) =>
    record.statements
      .filter(({ kind }) => kind !== "indirect")
      .map((statement) => ({
        words: statement.content.map(({ text }) => text).join(" … "),
        of: { record, statement },
      })),
  );
  return groupQuotations(quoted)
    .filter(({ tellings }) => new Set(tellings.map(({ of }) => of.record.id)).size > 1)
    .map(({ fullest, tellings }) => ({
      words: fullest.words,
      chain: hopsOf(fullest.of.statement, fullest.of.record, config).map((hop) => ({ ...hop })),
      tellings: tellings.map(({ of, how, parts }) => ({
        article: of.record.id,
        statement: of.statement.id,
        how,
        ...(how !== "same" && { parts: parts.map((part) => ({ ...part })) }),
      })),
    }));
}
