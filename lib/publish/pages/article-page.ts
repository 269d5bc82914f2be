import type { Config } from "../../config.ts";
import { facetFeed, sourceFeed } from "../../facets.ts";
import { firstWords } from "../../first-words.ts";
import { type Html, html } from "../../html.ts";
import type { Record } from "../../record.ts";
import { slugOf } from "../../slug.ts";
import { articleAddress, feedAddresses, recordAddress } from "../addresses.ts";
import { findFacetPage } from "../feed-plans.ts";
import { saidIn } from "../item.ts";
import { licensedRecord } from "../licensed.ts";
import type { ArticleChange } from "../standing.ts";
import { showDate } from "./dates.ts";
import { correctedLine, historySection } from "./history.ts";
import { newsArticle } from "./json-ld.ts";
import { renderPage, rootFeed } from "./layout.ts";
import { basePath, local } from "./local-address.ts";
import { markedBody } from "./marked-body.ts";
import { namedHere } from "./named-here.ts";
import { reachedOf, reachMap, reachShown } from "./reach.ts";
import { statementsSection } from "./statements.ts";

export interface ArticlePage {
  readonly record: Record;
  readonly config: Config;
  /** How it changed, oldest first. */
  readonly changes?: readonly ArticleChange[];
  /** Address of the page of its story, where other articles tell it too. */
  readonly story?: string;
  /** Why and when the article was withdrawn: the page then says only that. */
  readonly retraction?: { readonly when: string; readonly reason: string };
}

/**
 * The page of one article. Of others it holds no more than the way to the page of their common story, so
 * that no other article can change it but the first that tells the same. Of an article that is too long for a
 * page it shows the beginning, and leads to the whole.
 */
export function renderArticlePage(page: ArticlePage): Uint8Array {
  const { record, retraction, config } = page;
  if (retraction) return renderTombstone(record, retraction, config);
  let bytes = renderWith(page, record);
  for (let chars = htmlBytesMax; bytes.length > htmlBytesMax && chars > 1_000; chars *= 0.75)
    bytes = renderWith(page, licensedRecord(record, { rights: "excerpt", excerpt: chars }));
  return bytes;
}

/** A page is at most 60 KB, and the style takes up to 16 of them. */
const htmlBytesMax = 44_000;

/** With the record, or with so much of it as is shown. */
function renderWith(
  { record, config, changes = [], story }: ArticlePage,
  shown: Record,
): Uint8Array {
  const { site } = config;
  const title = titleOf(record);
  return renderPage({
    ...headOf(record, config),
    title,
    language: record.language ?? site.language,
    description: record.summary,
    head: newsArticle(record, site, title),
    main: html`<article dir="auto">
<header>
${sectionLine(record, config)}<h1>${title}</h1>
${byline(record)}${facts(record, story, config)}${correctedLine(changes)}
</header>
<div class="body">
${markedBody(shown)}
</div>
${shown !== record && theRest(record, shown, config)}${statementsSection(shown, config)}${historySection(changes)}${about(record, config)}
</article>`,
    aside: aside(record, config),
  });
}

const renderTombstone = (
  record: Record,
  retraction: NonNullable<ArticlePage["retraction"]>,
  config: Config,
): Uint8Array =>
  renderPage({
    ...headOf(record, config),
    title: "Withdrawn article",
    language: "en",
    head: html`<meta name="robots" content="noindex">`,
    main: tombstone(retraction, config),
  });

function headOf({ id, source }: Record, config: Config) {
  const { site } = config;
  const own = source && {
    title: source.name,
    addresses: feedAddresses(site, sourceFeed(source.id)),
  };
  return {
    config,
    canonical: articleAddress(site, id),
    feeds: own ? [own, rootFeed(site)] : [rootFeed(site)],
  };
}

/** Where the rest of a long article stands. */
function theRest({ id, url, body }: Record, shown: Record, { site }: Config): Html {
  const [all, here] = [body.text, shown.body.text].map((text) => text.split(/\s+/u).length);
  return html`<p class="notice" lang="en">This is the beginning of a long article, ${here} of ${all} words. ${url !== null && html`<a href="${url}" rel="noopener">Read on at its source</a> · `}<a href="${local(site, recordAddress(site, id))}" type="application/json">The whole text as data (JSON)</a></p>
`;
}

/** An article without a headline is known by its first words. */
const titleOf = ({ headline, body }: Record): string =>
  headline ?? firstWords(body.text, 80) ?? "Untitled";

function tombstone(
  { when, reason }: NonNullable<ArticlePage["retraction"]>,
  { site }: Config,
): Html {
  return html`<article class="withdrawn">
<h1>This article was withdrawn</h1>
<p dir="auto">${reason}</p>
<p class="facts">Withdrawn ${showDate(when, "en")}. <a href="${basePath(site)}">See the newest articles</a></p>
</article>`;
}

function sectionLine({ section }: Record, config: Config): Html | undefined {
  if (section === null) return undefined;
  const page = findFacetPage(facetFeed("section", slugOf(section)), config);
  return html`<p class="section">${page === undefined ? section : html`<a href="${local(config.site, page)}">${section}</a>`}</p>\n`;
}

/** As it is printed, since it is printed in the language of the article. */
function byline({ byline: printed, authors }: Record): Html | undefined {
  const shown = printed ?? authors.map(({ name }) => name).join(", ");
  return shown === "" ? undefined : html`<p class="byline">${shown}</p>\n`;
}

function facts(record: Record, story: string | undefined, { site }: Config): Html {
  const { source, published, modified, language, url } = record;
  const said = saidIn(record);
  const shownIn = language ?? site.language;
  const all = [
    source &&
      html`<a href="${local(site, feedAddresses(site, sourceFeed(source.id)).home)}">${source.name}</a>`,
    published !== null && showDate(published, shownIn),
    modified !== null &&
      modified !== published &&
      html`<span lang="en">updated</span> ${showDate(modified, shownIn)}`,
    url !== null && html`<a href="${url}" rel="noopener" lang="en">Read the original</a>`,
    said && html`<a href="#said" lang="en">${reachShown(said)}</a>`,
    story !== undefined && html`<a href="${local(site, story)}" lang="en">As others tell it</a>`,
  ].filter((fact) => fact instanceof Object);
  return html`<p class="facts">${all.map((fact, i) => html`${i > 0 && " · "}<span>${fact}</span>`)}</p>`;
}

/** What is known of the article besides what it says. */
function about({ id, keywords, firstSeen, revision }: Record, { site }: Config): Html {
  return html`<footer class="facts">
${keywords.length > 0 && html`<p><span lang="en">Keywords:</span> ${keywords.join(", ")}</p>\n`}<p lang="en" dir="ltr">${firstSeen !== null && html`First seen ${showDate(firstSeen, "en")} · `}${revision > 1 && `Revision ${revision} · `}<a href="${local(site, recordAddress(site, id))}" type="application/json">This article as data (JSON)</a></p>
</footer>`;
}

/** What the article amounts to at a glance: how far its statements came, and whom it names. */
function aside(record: Record, config: Config): Html | undefined {
  const parts = [reachMap(record.statements.map(reachedOf)), namedHere(record, config)];
  if (parts.every((part) => part === undefined)) return undefined;
  return html`<aside aria-label="About this article">
${parts}
</aside>`;
}
