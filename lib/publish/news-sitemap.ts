import { dayMs } from "../duration.ts";
import { encodeText } from "../json.ts";
import { element, escapeXml } from "../xml.ts";
import type { FeedDocument, FeedItem } from "./feed.ts";
import { findItemTitle } from "./item-title.ts";

/**
 * A sitemap of the news (sitemaps.org 0.9 with the news extension 0.9): the articles of the root feed
 * of the last two days before its newest, as search engines ask; without a clock, since bytes must
 * follow from what is published alone.
 */
export function renderNewsSitemap(document: FeedDocument): Uint8Array {
  const newest = Math.max(...document.items.map(({ date_published: date }) => Date.parse(date)));
  const since = newest - 2 * dayMs;
  const urls = document.items
    .filter(({ date_published: date }) => Date.parse(date) >= since)
    .slice(0, urlsMax)
    .map((item) => urlOf(item, document));
  // The schema wants at least one address.
  const home = element("url", {}, element("loc", {}, escapeXml(document.home_page_url)));
  const xml = element(
    "urlset",
    {
      xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
      "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
    },
    `\n${urls.length > 0 ? urls.join("\n") : home}\n`,
  );
  return encodeText(`<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`);
}

/** What the news extension allows in one file. */
const urlsMax = 1000;

function urlOf(item: FeedItem, { title, language = "" }: FeedDocument): string {
  const publication = [
    element("news:name", {}, escapeXml(title)),
    // ISO 639, without script or region.
    element("news:language", {}, escapeXml((item.language ?? language).replace(/-.*/, ""))),
  ];
  const news = [
    element("news:publication", {}, publication.join("")),
    element("news:publication_date", {}, escapeXml(item.date_published)),
    element("news:title", {}, escapeXml(findItemTitle(item) ?? item.url)),
  ];
  return element(
    "url",
    {},
    element("loc", {}, escapeXml(item.url)) + element("news:news", {}, news.join("")),
  );
}
