import { escapeXml } from "../../xml.ts";
import type { UpstreamFeed, UpstreamItem } from "../upstream.ts";
import { absolute, withAbsoluteAddresses } from "./address.ts";
import { parseFeedDate } from "./feed-date.ts";
import type { Person } from "./people.ts";
import { oneLine } from "./plain.ts";

type Json = { readonly [key: string]: unknown };

/** JSON Feed 1.0 and 1.1; undefined for JSON that is no feed. Values of a wrong type are left out. */
export function readJsonFeed(text: string, url: string | null): UpstreamFeed | undefined {
  const feed = objectOf(parse(text));
  if (!feed || !Array.isArray(feed.items)) return undefined;
  const site = absolute(stringOf(feed.home_page_url), url);
  const authors = peopleOf(feed);
  return {
    title: lineOf(feed.title),
    url: site,
    language: stringOf(feed.language),
    rhythm: { everyMinutes: null, skipHours: [], skipDays: [] },
    items: feed.items.flatMap((each) => {
      const item = objectOf(each);
      return item ? [readItem(item, { base: url ?? site, authors })] : [];
    }),
    warnings: [],
  };
}

function readItem(
  item: Json,
  { base, authors }: { readonly base: string | null; readonly authors: readonly Person[] },
): UpstreamItem {
  const html = stringOf(item.content_html);
  const plain = stringOf(item.content_text);
  const own = peopleOf(item);
  const summary = stringOf(item.summary);
  return {
    // Numbers are common, and the specification tells readers to take them as text.
    id: stringOf(item.id) ?? (typeof item.id === "number" ? String(item.id) : null),
    url: absolute(stringOf(item.url) ?? stringOf(item.external_url), base),
    title: lineOf(item.title),
    published: dateOf(item.date_published),
    modified: dateOf(item.date_modified),
    authors: own.length > 0 ? own : authors,
    categories: listOf(item.tags).flatMap((tag) => (typeof tag === "string" ? [oneLine(tag)] : [])),
    summary: summary === null ? null : escapeXml(summary),
    contentHtml:
      html === null
        ? plain === null
          ? null
          : paragraphs(plain)
        : withAbsoluteAddresses(html, base),
    enclosures: listOf(item.attachments).flatMap((each) => {
      const attachment = objectOf(each);
      const address = attachment && absolute(stringOf(attachment.url), base);
      if (!attachment || !address) return [];
      const bytes = attachment.size_in_bytes;
      return [
        {
          url: address,
          type: stringOf(attachment.mime_type),
          length: typeof bytes === "number" && bytes > 0 ? bytes : null,
        },
      ];
    }),
  };
}

/** `authors` of version 1.1, `author` of 1.0. */
const peopleOf = (of: Json): readonly Person[] =>
  [...listOf(of.authors), of.author].flatMap((each) => {
    const person = objectOf(each);
    const name = person && lineOf(person.name);
    return person && name ? [{ name, email: null, url: stringOf(person.url) }] : [];
  });

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeXml(paragraph).replace(/\n/g, "<br>")}</p>`)
    .join("\n");

const dateOf = (value: unknown): string | null => parseFeedDate(stringOf(value) ?? "") ?? null;
const lineOf = (value: unknown): string | null => oneLine(stringOf(value) ?? "") || null;
const stringOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function objectOf(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
