import type { Config } from "../../config.ts";
import { namedFeed, sourceFeed } from "../../facets.ts";
import { type Html, html } from "../../html.ts";
import { feedAddresses } from "../addresses.ts";
import type { FeedDocument } from "../feed.ts";
import { findItemTitle } from "../item-title.ts";
import { count } from "./count.ts";
import { local } from "./local-address.ts";
import { waysBeside } from "./navigation.ts";

const storiesMax = 6;

/** Beside the newest articles: what several tell, and all other ways into the site. */
export function frontAside(document: FeedDocument, config: Config): Html {
  const { site, sources, feeds } = config;
  const named = feeds.named.map(({ id, title }) => ({ title, feed: namedFeed(id) }));
  return html`${stories(document, config)}${named.length > 0 && ways("Feeds", named, config)}${ways(
    "Sources",
    sources.map(({ id, title }) => ({ title, feed: sourceFeed(id) })),
    config,
  )}<section lang="en">
<h2>More</h2>
<ul>
${waysBeside(config).map(({ title, address }) => html`<li><a href="${local(site, address)}">${title}</a></li>\n`)}</ul>
</section>`;
}

function stories({ items }: FeedDocument, { site }: Config): Html | undefined {
  const told = items.filter(({ _feedmill }) => _feedmill.story).slice(0, storiesMax);
  if (told.length === 0) return undefined;
  return html`<section class="stories">
<h2 lang="en">Told by several</h2>
<ul>
${told.map((item) => {
  const { url, articles, origins } = item._feedmill.story ?? { url: "", articles: 0, origins: 0 };
  return html`<li><a href="${local(site, url)}" dir="auto">${findItemTitle(item) ?? "Untitled"}</a><br><span lang="en">${count(articles, "article")}, ${count(origins, "independent report")}</span></li>
`;
})}</ul>
</section>
`;
}

const ways = (
  title: string,
  feeds: readonly { readonly title: string; readonly feed: string }[],
  { site }: Config,
): Html => html`<section class="${title.toLowerCase()}">
<h2 lang="en">${title}</h2>
<ul>
${feeds.map(({ title: own, feed }) => html`<li><a href="${local(site, feedAddresses(site, feed).home)}">${own}</a></li>\n`)}</ul>
</section>
`;
