import { parseFeed } from "feedsmith";
import { z } from "zod";
import type { ListingRead } from "../contract.ts";
import type { UpstreamFeed, UpstreamItem } from "../upstream.ts";

/** What is used of feedsmith's answer, whichever format it was. */
const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);
const value = z
  .union([z.string(), z.object({ value: text })])
  .optional()
  .catch(undefined);
const people = z
  .array(z.union([z.string(), z.object({ name: text, email: text, url: text })]))
  .optional()
  .catch(undefined);
const Item = z.object({
  id: text,
  guid: value,
  url: text,
  link: text,
  links: z
    .array(z.object({ href: text, rel: text }))
    .optional()
    .catch(undefined),
  title: value,
  pubDate: text,
  published: text,
  date_published: text,
  updated: text,
  date_modified: text,
  authors: people,
  dc: z.object({ creators: texts, dates: texts }).optional().catch(undefined),
  categories: z
    .array(z.object({ name: text, term: text }))
    .optional()
    .catch(undefined),
  tags: texts,
  description: value,
  summary: value,
  content: z
    .union([z.string(), z.object({ value: text, encoded: text })])
    .optional()
    .catch(undefined),
  content_html: text,
  content_text: text,
});
const Feed = z.object({
  title: value,
  link: text,
  language: text,
  ttl: z.number().optional().catch(undefined),
  items: z.array(Item).optional().catch(undefined),
  entries: z.array(Item).optional().catch(undefined),
});
type Item = z.infer<typeof Item>;

/** A feed in any format that feedsmith knows; to be replaced by readers of our own. */
export function parseFeedText(source: string, url: string): ListingRead {
  try {
    const feed = Feed.parse(parseFeed(source).feed);
    const items = (feed.items ?? feed.entries ?? []).map((item) => itemOf(item, url));
    const title = plain(feed.title);
    return {
      kind: "listing",
      feed: { ...empty, title, items, rhythm: { ...empty.rhythm, everyMinutes: feed.ttl ?? null } },
    };
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return {
      kind: "unreadable",
      reason: { kind: "format", message: `${url} is no feed that can be read (${why})` },
    };
  }
}

const empty: UpstreamFeed = {
  title: null,
  url: null,
  language: null,
  items: [],
  rhythm: { everyMinutes: null, skipHours: [], skipDays: [] },
  warnings: [],
};

function itemOf(item: Item, base: string): UpstreamItem {
  const link =
    item.link ??
    item.url ??
    item.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
  const content =
    typeof item.content === "string"
      ? item.content
      : (item.content?.encoded ?? item.content?.value);
  const published = item.pubDate ?? item.published ?? item.date_published ?? item.dc?.dates?.[0];
  return {
    id: item.id ?? plain(item.guid),
    url: link === undefined ? null : (URL.parse(link, base)?.href ?? null),
    title: plain(item.title),
    published: isoOf(published),
    modified: isoOf(item.updated ?? item.date_modified),
    authors: [...(item.authors ?? []), ...(item.dc?.creators ?? [])].map((author) =>
      typeof author === "string"
        ? { name: author, email: null, url: null }
        : { name: author.name ?? null, email: author.email ?? null, url: author.url ?? null },
    ),
    categories: [
      ...(item.tags ?? []),
      ...(item.categories ?? []).map(({ name, term }) => name ?? term ?? ""),
    ].filter(Boolean),
    summary: plain(item.description) ?? plain(item.summary),
    contentHtml: content ?? item.content_html ?? item.content_text ?? null,
    enclosures: [],
  };
}

function plain(given: z.infer<typeof value>): string | null {
  return (typeof given === "string" ? given : given?.value) ?? null;
}

function isoOf(date: string | undefined): string | null {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
