import type { Config } from "../config.ts";
import { firstWords } from "../first-words.ts";
import { html } from "../html.ts";
import type { Hop, Record, Statement } from "../record.ts";
import { articleAddress, statementTag } from "./addresses.ts";
import type { FeedItem } from "./feed.ts";
import { hopsOf } from "./hops.ts";

const titleCharactersMax = 100;

interface StatementContext {
  readonly config: Config;
  /** Instant since which the article carries the statement. */
  readonly since: string;
  /** Of the one whom the feed is about. */
  readonly about: Pick<FeedItem["_feedmill"], "name" | "also">;
}

/** One statement as it stands in a feed: the words, who said them, and through whom they came. */
export function renderStatementItem(
  statement: Statement,
  article: FeedItem,
  record: Record,
  { config, since, about }: StatementContext,
): FeedItem {
  const { site } = config;
  const words = statement.content.map(({ text }) => text);
  const who = speakerOf(statement);
  const url = `${articleAddress(site, record.id)}#s-${statement.id}`;
  const { language, tags, _feedmill } = article;
  const date = since > article.date_published ? since : article.date_published;
  return {
    id: statementTag(site, record.id, statement.id),
    url,
    ...(article.external_url !== undefined && { external_url: article.external_url }),
    title: `${who}: ${firstWords(words.join(" … "), titleCharactersMax) ?? ""}`,
    content_html:
      html`<blockquote cite="${url}">${words.map((each) => html`<p>${each}</p>`)}</blockquote>
<p>${routeOf(statement)}</p>
<p><a href="${url}">${record.headline ?? "The article"}</a></p>`.text,
    date_published: date,
    date_modified: date,
    ...(statement.speaker.name !== null && { authors: [{ name: statement.speaker.name }] }),
    ...(tags && { tags }),
    ...(language !== undefined && { language }),
    _feedmill: {
      ..._feedmill,
      ...about,
      statement: {
        id: statement.id,
        kind: statement.kind,
        words,
        speaker: statement.speaker.name,
        chain: hopsOf(statement, record, config).map((hop) => ({ ...hop })),
        headline: record.headline,
        published: article.date_published,
      },
    },
  };
}

const speakerOf = ({ speaker, chain }: Statement): string =>
  speaker.name ?? chain[0]?.name ?? (speaker.anonymous ? "An unnamed source" : "Not attributed");

/** "Maria Okonjo, through the Valley Courier, through the Post": the chain, innermost first. */
const routeOf = (statement: Statement): string =>
  [speakerOf(statement), ...statement.chain.slice(1).map((hop) => `through ${nameOf(hop)}`)].join(
    ", ",
  );

const nameOf = ({ name, kind }: Hop): string => name ?? `an unnamed ${kind}`;
