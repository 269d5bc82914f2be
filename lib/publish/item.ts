import type { Site } from "../config.ts";
import { instantOf } from "../dates.ts";
import type { Record, Statement } from "../record.ts";
import { articleAddress, articleTag, feedSchemaAddress, recordAddress } from "./addresses.ts";
import type { FeedItem } from "./feed.ts";
import { uriOf } from "./uri.ts";

export interface ItemContext {
  readonly site: Site;
  readonly order: string;
  readonly updated: string;
  readonly sourceName: string;
  readonly timeZone: string;
  readonly reinstated?: number;
  readonly reading?: number;
}

/** The article as it stands in every feed that it belongs to. */
export function renderItem(record: Record, context: ItemContext): FeedItem {
  const { site, order, updated, sourceName, reinstated, reading } = context;
  const [image] = record.images;
  const published = publishedInstant(record, context);
  const said = saidIn(record);
  return {
    id: articleTag(site, record.id),
    url: articleAddress(site, record.id),
    ...(record.url !== null && { external_url: uriOf(record.url) }),
    ...(record.headline !== null && { title: record.headline }),
    content_html: record.body.html,
    ...(record.summary !== null && { summary: record.summary }),
    ...(image && { image: uriOf(image.url) }),
    date_published: published,
    date_modified: laterOf(updated, published),
    ...(record.authors.length > 0 && { authors: record.authors.map(({ name }) => ({ name })) }),
    ...(record.keywords.length > 0 && { tags: record.keywords }),
    ...(record.language !== null && { language: record.language }),
    _feedmill: {
      about: feedSchemaAddress(site),
      article: record.id,
      revision: record.revision,
      order,
      source: { id: record.source?.id ?? "", name: sourceName },
      record: recordAddress(site, record.id),
      ...(said && { said }),
      ...(reinstated !== undefined && { reinstated }),
      ...(reading !== undefined && { reading }),
    },
  };
}

/** How far what an article reports has come; undefined of one that reports nothing. */
export const saidIn = ({ statements }: Record): FeedItem["_feedmill"]["said"] =>
  statements.length === 0
    ? undefined
    : {
        statements: statements.length,
        unnamed: statements.filter(isUnnamed).length,
        hands: Math.max(...statements.map(({ chain }) => chain.length)),
      };

/** Somewhere on its way nobody stands by it with a name. */
export const isUnnamed = ({ speaker, chain }: Statement): boolean =>
  speaker.anonymous || chain.some(({ kind }) => kind === "anonymous");

/** The date shown is the article's own, never later than when we first saw it. */
function publishedInstant({ published, firstSeen }: Record, { timeZone, order }: ItemContext) {
  const seen = firstSeen ?? order;
  const instant = published === null ? undefined : instantOf(published, timeZone)?.toISOString();
  // Years outside four digits have another form, which would not sort as text.
  if (instant === undefined || !/^\d{4}-/.test(instant) || instant > seen) return seen;
  return instant;
}

/** Of two instants in UTC, whose text sorts as they do. */
function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
