import type { Site } from "../../config.ts";
import { sourceFeed } from "../../facets.ts";
import { firstWords } from "../../first-words.ts";
import { type Html, html } from "../../html.ts";
import type { Record } from "../../record.ts";
import { articleAddress, feedAddresses, recordAddress } from "../addresses.ts";
import type { ArticleChange } from "../standing.ts";
import { showDate } from "./dates.ts";
import { historySection } from "./history.ts";
import { newsArticle } from "./json-ld.ts";
import { basePath, local, renderPage, rootFeed } from "./layout.ts";
import { markedBody } from "./marked-body.ts";
import { statementsSection } from "./statements.ts";

export interface ArticlePage {
  readonly record: Record;
  readonly site: Site;
  /** How it changed, oldest first. */
  readonly changes?: readonly ArticleChange[];
  /** Why and when the article was withdrawn: the page then says only that. */
  readonly retraction?: { readonly when: string; readonly reason: string };
}

/** The page of one article. It holds nothing of others, so no other article can change it. */
export function renderArticlePage({
  record,
  site,
  changes = [],
  retraction,
}: ArticlePage): Uint8Array {
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
      language: "en",
      head: html`<meta name="robots" content="noindex">`,
      main: tombstone(retraction, site),
    });
  }
  const title = titleOf(record);
  return renderPage({
    ...page,
    title,
    language: record.language ?? site.language,
    description: record.summary,
    head: newsArticle(record, site, title),
    main: html`<article dir="auto">
<header>
${record.section && html`<p class="section">${record.section}</p>\n`}<h1>${title}</h1>
${byline(record)}${facts(record, site)}
</header>
<div class="body">
${markedBody(record)}
</div>
${statementsSection(record)}${historySection(changes)}${about(record, site)}
</article>`,
  });
}

/** An article without a headline is known by its first words. */
const titleOf = ({ headline, body }: Record): string =>
  headline ?? firstWords(body.text, 80) ?? "Untitled";

function tombstone({ when, reason }: NonNullable<ArticlePage["retraction"]>, site: Site): Html {
  return html`<article class="withdrawn">
<h1>This article was withdrawn</h1>
<p dir="auto">${reason}</p>
<p class="facts">Withdrawn ${showDate(when, "en")}. <a href="${basePath(site)}">See the newest articles</a></p>
</article>`;
}

/** As it is printed, since it is printed in the language of the article. */
function byline({ byline: printed, authors }: Record): Html | undefined {
  const shown = printed ?? authors.map(({ name }) => name).join(", ");
  return shown === "" ? undefined : html`<p class="byline">${shown}</p>\n`;
}

function facts({ source, published, modified, language, url }: Record, site: Site): Html {
  const shownIn = language ?? site.language;
  const all = [
    source &&
      html`<a href="${local(site, feedAddresses(site, sourceFeed(source.id)).home)}">${source.name}</a>`,
    published !== null && showDate(published, shownIn),
    modified !== null &&
      modified !== published &&
      html`<span lang="en">updated</span> ${showDate(modified, shownIn)}`,
    url !== null && html`<a href="${url}" rel="noopener" lang="en">Read the original</a>`,
  ].filter((fact) => fact instanceof Object);
  return html`<p class="facts">${all.map((fact, i) => html`${i > 0 && " · "}<span>${fact}</span>`)}</p>`;
}

/** What is known of the article besides what it says. */
function about({ id, keywords, firstSeen, revision }: Record, site: Site): Html {
  return html`<footer class="facts">
${keywords.length > 0 && html`<p><span lang="en">Keywords:</span> ${keywords.join(", ")}</p>\n`}<p lang="en" dir="ltr">${firstSeen !== null && html`First seen ${showDate(firstSeen, "en")} · `}${revision > 1 && `Revision ${revision} · `}<a href="${local(site, recordAddress(site, id))}" type="application/json">This article as data (JSON)</a></p>
</footer>`;
}
