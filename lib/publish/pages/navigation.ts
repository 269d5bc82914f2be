import type { Config } from "../../config.ts";
import { type Html, html } from "../../html.ts";
import { aboutAddress } from "../addresses.ts";
import { indexAddresses, indexGroups, OTHERS } from "../feed-index.ts";
import { hasStatus, statusAddresses } from "../status.ts";
import { titleOfGroup } from "./group-titles.ts";
import { basePath, local } from "./local-address.ts";

/** The ways through the site that every page has: they follow from the configuration alone. */

interface Way {
  readonly title: string;
  /** Absolute. */
  readonly address: string;
}

/** To the lists of who and what is in the news. */
export function navigation(config: Config, here: string): Html {
  const ways = waysToLists(config).filter(({ title }) => title !== titleOfGroup(OTHERS));
  return html`<nav aria-label="Lists" lang="en">
<ul>
${ways.map((way) => html`<li>${link(way, config, here)}</li>\n`)}</ul>
</nav>
`;
}

/** Beside the lists, what is said of the site itself. */
export function siteFooter(config: Config): Html {
  const base = basePath(config.site);
  return html`<footer class="site" lang="en">
<ul>
${waysBeside(config).map((way) => html`<li>${link(way, config)}</li>\n`)}<li>All feeds: <a href="${base}feeds.opml" type="text/x-opml">OPML</a>, <a href="${base}feeds.json" type="application/json">JSON</a></li>
</ul>
</footer>
`;
}

/** What is said of the articles and the site besides. */
export function waysBeside(config: Config): readonly Way[] {
  const { site } = config;
  return [
    { title: "About this site", address: aboutAddress(site) },
    ...waysToLists(config).filter(({ title }) => title === titleOfGroup(OTHERS)),
    ...(hasStatus(config)
      ? [{ title: "How the sources are doing", address: statusAddresses(site).home }]
      : []),
  ];
}

const waysToLists = (config: Config): readonly Way[] =>
  indexGroups(config).map((group) => ({
    title: titleOfGroup(group),
    address: indexAddresses(config.site, group, "").html,
  }));

const link = ({ title, address }: Way, { site }: Config, here?: string): Html =>
  html`<a href="${local(site, address)}"${address === here && html` aria-current="page"`}>${title}</a>`;
