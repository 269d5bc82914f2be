import type { Site } from "../../config.ts";
import { sourceFeed } from "../../facets.ts";
import { firstWords } from "../../first-words.ts";
import { type Html, html, raw } from "../../html.ts";
import type { Record } from "../../record.ts";
import { articleAddress, feedAddresses, recordAddress } from "../addresses.ts";
import { basePath, jsonLd, local, renderPage, rootFeed, showDate } from "./layout.ts";

export interface ArticlePage {
  readonly record: Record;
  readonly site: Site;
  readonly timeZone: string;
  /** Why and when the article was withdrawn: the page then says only that. */
  readonly retraction?: { readonly when: string; readonly reason: string };
}

/** The page of one article. It holds nothing of others, so no other article can change it. */
export function renderArticlePage({ record, site, retraction }: ArticlePage): Uint8Array {
  const { source } = record;
  const own = source && {
    title: source.name,
    addresses: feedAddresses(site, sourceFeed(source.id)),
  };
  const page = {
    site,
    canonical: articleAddress(site, record.id),
    feeds: own ? [own, rootFeed(site)] : [rootFeed(site)],
  };
  if (retraction) {
    return renderPage({
      ...page,
      title: "Withdrawn article",
      language: site.language,
      main: tombstone(retraction, site),
    });
  }
  return renderPage({
    ...page,
    title: titleOf(record),
    language: record.language ?? site.language,
    description: record.summary,
    head: jsonLd(newsArticle(record, site)),
    main: html`<article dir="auto">
<header>
${record.section && html`<p class="section">${record.section}</p>`}
<h1>${titleOf(record)}</h1>
${byline(record, site)}
</header>
<div class="body">
${raw(record.body.html)}
</div>
${aside(record, site)}
</article>`,
  });
}

/** An article without a headline is known by its first words. */
export const titleOf = ({ headline, body }: Record): string =>
  headline ?? firstWords(body.text, 80) ?? "Untitled";

function tombstone({ when, reason }: NonNullable<ArticlePage["retraction"]>, site: Site): Html {
  return html`<article class="withdrawn">
<h1>This article was withdrawn</h1>
<p>${reason}</p>
<p class="facts">Withdrawn ${showDate(when)}. <a href="${basePath(site)}">Go to the newest articles</a>.</p>
</article>`;
}

function byline(record: Record, site: Site): Html {
  const { authors, published, modified, source, url } = record;
  const names = authors.map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`));
  const facts = [
    names.length > 0 ? html`By ${names.join("; ")}` : undefined,
    source &&
      html`<a href="${local(site, feedAddresses(site, sourceFeed(source.id)).home)}">${source.name}</a>`,
    published === null ? undefined : showDate(published),
    modified === null || modified === published ? undefined : html`updated ${showDate(modified)}`,
    url !== null && html`<a href="${url}" rel="noopener">Read the original</a>`,
  ].filter((fact) => fact !== undefined && fact !== null && fact !== false);
  return html`<p class="facts">${facts.map((fact, i) => (i === 0 ? fact : html` · ${fact}`))}</p>`;
}

function aside(record: Record, site: Site): Html {
  const { keywords, firstSeen, revision } = record;
  return html`<footer class="facts">
${keywords.length > 0 && html`<p>Keywords: ${keywords.join(", ")}</p>`}
<p>${firstSeen !== null && html`First seen ${showDate(firstSeen)}`}${revision > 1 && html` · revision ${revision}`} · <a href="${local(site, recordAddress(site, record.id))}">The record of this article (JSON)</a></p>
</footer>`;
}

/** schema.org NewsArticle: the third face of the record, for search engines. */
const newsArticle = (record: Record, site: Site): object => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: titleOf(record),
  url: articleAddress(site, record.id),
  ...(record.url !== null && { isBasedOn: record.url }),
  ...(record.summary !== null && { description: record.summary }),
  ...(record.published !== null && { datePublished: record.published }),
  ...(record.modified !== null && { dateModified: record.modified }),
  ...(record.language !== null && { inLanguage: record.language }),
  ...(record.section !== null && { articleSection: record.section }),
  ...(record.keywords.length > 0 && { keywords: record.keywords }),
  ...(record.authors.length > 0 && {
    author: record.authors.map(({ name }) => ({ "@type": "Person", name })),
  }),
  ...(record.images.length > 0 && { image: record.images.map(({ url }) => url) }),
  ...(record.source && { provider: { "@type": "Organization", name: record.source.name } }),
});
