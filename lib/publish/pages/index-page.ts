import type { Site } from "../../config.ts";
import { html } from "../../html.ts";
import { type IndexNode, indexAddresses } from "../feed-index.ts";
import { local, renderPage, rootFeed } from "./layout.ts";

const titles: Readonly<Record<string, string>> = {
  people: "People",
  organisations: "Organisations",
  places: "Places",
  sections: "Sections",
  speakers: "Who says it",
  via: "Through whom it came",
  others: "More feeds",
};

export const titleOfGroup = (group: string): string => titles[group] ?? group;

/** The page of one node of the index: the feeds of a kind, or the letters under which they stand. */
export function renderIndexPage(
  site: Site,
  { group, prefix, feeds, parts }: IndexNode,
): Uint8Array {
  const name = titleOfGroup(group);
  const title = prefix === "" ? name : `${name}: ${prefix.toUpperCase()}`;
  const { html: canonical, opml, json } = indexAddresses(site, group, prefix);
  const own = ` · ${site.title}`;
  return renderPage({
    site,
    title,
    language: site.language,
    canonical,
    feeds: [rootFeed(site)],
    main: html`<h1 lang="en">${title}</h1>
${
  parts !== undefined &&
  html`<ul class="letters">
${parts.map(
  (part) =>
    html`<li><a href="${local(site, indexAddresses(site, group, part.prefix).html)}">${part.prefix.toUpperCase()}</a></li>
`,
)}</ul>
`
}${feeds.length === 0 && parts === undefined && html`<p lang="en">Nobody and nothing yet.</p>\n`}<ul class="feeds">
${feeds.map(
  ({ title: full, html: home }) =>
    html`<li><a href="${local(site, String(home))}" dir="auto">${full.endsWith(own) ? full.slice(0, -own.length) : full}</a></li>
`,
)}</ul>
<p class="facts" lang="en">These feeds as a list: <a href="${local(site, opml)}" type="text/x-opml">OPML</a> · <a href="${local(site, json)}" type="application/json">JSON</a></p>`,
  });
}
