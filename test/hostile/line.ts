import { encodeText } from "../../lib/json.ts";
import { normalizeArticle } from "../../lib/normalize/article.ts";
import { sanitizeHtml } from "../../lib/normalize/html/sanitize.ts";
import { renderItem } from "../../lib/publish/item.ts";
import { renderArticlePage } from "../../lib/publish/pages/article-page.ts";
import type { Record } from "../../lib/record.ts";
import { escapeXml } from "../../lib/xml.ts";
import { articlePage } from "../support/html-article.ts";
import { testConfig } from "../support/world.ts";

/** One payload through the whole line, in each place of a page where somebody else's words stand. */

export const positions = [
  "content",
  "title",
  "author",
  "tag",
  "summary",
  "caption",
  "link",
  "image",
];

export interface Published {
  /** The page as readers open it. */
  readonly page: string;
  /** What stands in the feeds as HTML. */
  readonly content: string;
}

const config = testConfig();
const { site } = config;

export function publishedOf(payload: string): Published | undefined {
  const attribute = escapeXml(payload);
  const data = {
    "@type": "NewsArticle",
    headline: payload,
    author: { name: payload },
    keywords: [payload],
  };
  const html = articlePage({
    head: `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
<meta name="description" content="${attribute}"><meta property="og:title" content="${attribute}">
<meta name="author" content="${attribute}"><meta property="og:image" content="${attribute}">`,
    middle: `${payload}
<p>Some say <a href="${attribute}">this</a>, and <cite title="${attribute}">others</cite> something else.</p>
<figure><img src="${attribute}" alt="${attribute}"><figcaption>${attribute}</figcaption></figure>`,
  });
  const outcome = normalizeArticle({
    body: encodeText(html),
    contentType: "text/html; charset=utf-8",
    file: null,
    url: "https://paper.example/ferry",
    language: "en",
  });
  if (outcome.kind !== "article") return undefined;
  const record: Record = {
    version: 1,
    id: "0".repeat(32),
    revision: 1,
    source: { id: "desk", name: payload },
    ...outcome.article,
    firstSeen: "2026-11-01T09:00:00.000Z",
    provenance: { capture: null, fetched: null, ...outcome.provenance },
  };
  const item = renderItem(record, {
    site,
    order: "2026-11-01T09:00:00.000Z",
    updated: "2026-11-01T09:00:00.000Z",
    sourceName: payload,
    timeZone: "UTC",
  });
  const page = renderArticlePage({ record, config, changes: [] });
  return { page: Buffer.from(page).toString(), content: item.content_html };
}

/** What was sanitized stays as it is when it is sanitized again. */
export const isFixedPoint = (content: string): boolean => sanitizeHtml(content, null) === content;
