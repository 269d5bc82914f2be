import type { Config, Site } from "../../config.ts";
import { firstWords } from "../../first-words.ts";
import { type Html, html } from "../../html.ts";
import { type IndexNode, indexAddresses } from "../feed-index.ts";
import { nameIn } from "../feed-title.ts";
import { count } from "./count.ts";
import { fitting } from "./fitting.ts";
import { titleOfGroup } from "./group-titles.ts";
import { renderPage, rootFeed } from "./layout.ts";
import { local } from "./local-address.ts";

/** A shorter list is seen at a glance. */
const filteredMin = 12;
/** Of a list of the longest names less of each is shown, so that all of them fit. */
const nameCharactersMax = [80, 40, 20] as const;

/** The page of one node of the index: the feeds of a kind, or the letters under which they stand. */
export function renderIndexPage(
  config: Config,
  { group, prefix, feeds, parts = [] }: IndexNode,
): Uint8Array {
  const { site } = config;
  const name = titleOfGroup(group);
  const title = prefix === "" ? name : `${name}: ${prefix.toUpperCase()}`;
  const { html: canonical, opml, json } = indexAddresses(site, group, prefix);
  const isFiltered = feeds.length >= filteredMin;
  return renderPage({
    config,
    title,
    language: site.language,
    canonical,
    feeds: [rootFeed(site)],
    isFiltered,
    main: html`<h1 lang="en">${title}</h1>
${leads[group] !== undefined && html`<p class="lead" lang="en">${leads[group]}</p>\n`}${
  parts.length > 0 &&
  html`<ul class="letters">
${parts.map((part) => html`<li><a href="${local(site, indexAddresses(site, group, part.prefix).html)}">${part.prefix.toUpperCase()}</a></li>\n`)}</ul>
`
}${feeds.length === 0 && parts.length === 0 && html`<p lang="en">Nobody and nothing yet.</p>\n`}${
  isFiltered &&
  html`<p class="filter" lang="en"><label for="filter">Show only</label> <input id="filter" type="search" autocomplete="off" spellcheck="false" aria-controls="feeds"> <output for="filter">${count(feeds.length, "name")}</output></p>
`
}<ul class="feeds" id="feeds">
${entriesOf(feeds, site)}</ul>
<p class="facts" lang="en">These feeds as a list: <a href="${local(site, opml)}" type="text/x-opml">OPML</a> · <a href="${local(site, json)}" type="application/json">JSON</a></p>`,
  });
}

function entriesOf(feeds: IndexNode["feeds"], site: Site): readonly Html[] {
  let entries: readonly Html[] = [];
  for (const charactersMax of nameCharactersMax) {
    entries = feeds.map(
      ({ feed, title, html: home }) =>
        html`<li><a href="${local(site, String(home))}" dir="auto">${firstWords(nameIn(title, feed, site), charactersMax)}</a></li>
`,
    );
    if (fitting(entries).left === 0) break;
  }
  return entries;
}

const leads: Readonly<Record<string, string>> = {
  speakers: "What each is reported to have said, in whose article, and through whom it came there.",
  via: "Outlets through which statements of others reached the articles.",
};
