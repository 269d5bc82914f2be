import type { Config } from "../../config.ts";
import { namedFeed, sourceFeed } from "../../facets.ts";
import { type Html, html } from "../../html.ts";
import { feedAddresses } from "../addresses.ts";
import { local } from "./local-address.ts";
import { waysBeside } from "./navigation.ts";

/** Beside the newest articles: all other ways into the site. */
export function frontAside(config: Config): Html {
  const { site, sources, feeds } = config;
  const named = feeds.named.map(({ id, title }) => ({ title, feed: namedFeed(id) }));
  return html`${named.length > 0 && ways("Feeds", named, config)}${ways(
    "Sources",
    sources.map(({ id, title }) => ({ title, feed: sourceFeed(id) })),
    config,
  )}<section lang="en">
<h2>More</h2>
<ul>
${waysBeside(config).map(({ title, address }) => html`<li><a href="${local(site, address)}">${title}</a></li>\n`)}</ul>
</section>`;
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
