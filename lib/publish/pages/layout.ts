import type { Config, Site } from "../../config.ts";
import { ROOT } from "../../facets.ts";
import { type Html, html } from "../../html.ts";
import { encodeText } from "../../json.ts";
import { type FeedAddresses, feedAddresses } from "../addresses.ts";
import { basePath, local } from "./local-address.ts";
import { navigation, siteFooter } from "./navigation.ts";

/** The frame of every page: nothing from elsewhere but pictures, and all is read without a script. */

/** A feed that a page leads to. */
export interface FoundFeed {
  readonly title: string;
  readonly addresses: FeedAddresses;
  /** It has neither RSS nor Atom. */
  readonly isJsonOnly?: boolean;
}

export interface Page {
  readonly config: Config;
  readonly title: string;
  readonly language: string;
  readonly canonical: string;
  readonly description?: string | null;
  /** The feeds that a reader finds on this page, the page's own first. */
  readonly feeds: readonly FoundFeed[];
  /** Elements for the head that only this kind of page has. */
  readonly head?: Html;
  /** It has a list that can be filtered as one types. */
  readonly isFiltered?: boolean;
  /** What lies beside the main column where there is room, below it where there is none. */
  readonly aside?: Html | undefined;
  readonly main: Html;
}

/**
 * Nothing runs but the filter on pages that have it, nothing is framed, nothing is sent. Pictures come from
 * where articles have them. A policy in the page holds also where no server adds its header.
 */
const policy = (isFiltered: boolean): string =>
  `default-src 'none'; ${isFiltered ? "script-src 'self'; " : ""}style-src 'self'; img-src 'self' https: http: data:; base-uri 'none'; form-action 'none'`;

export function renderPage(page: Page): Uint8Array {
  const { config, title, language, description, canonical, feeds, isFiltered = false } = page;
  const { site } = config;
  const base = basePath(site);
  const isFront = canonical === site.url;
  return encodeText(
    `<!doctype html>\n${
      html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(isFiltered)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${isFront ? title : `${title} · ${site.title}`}</title>
${description && html`<meta name="description" content="${description}">\n`}<link rel="canonical" href="${canonical}">
<link rel="stylesheet" href="${base}style.css">
<link rel="icon" type="image/svg+xml" href="${base}favicon.svg">
${isFiltered && html`<script src="${base}filter.js" defer></script>\n`}${feeds.map((feed) => discovery(feed, site))}${page.head && html`${page.head}\n`}</head>
<body>
<a class="skip" href="#main" lang="en">Skip to the text</a>
<header class="site">
<p class="home" lang="${site.language}"><a href="${base}"${isFront && html` aria-current="page"`}>${site.title}</a></p>
${navigation(config, canonical)}</header>
<div class="${page.aside ? "page with-aside" : "page"}">
<main id="main" tabindex="-1">
${page.main}
</main>
${page.aside && html`${page.aside}\n`}</div>
${siteFooter(config)}</body>
</html>
`.text
    }`,
  );
}

const discovery = ({ title, addresses, isJsonOnly = false }: FoundFeed, site: Site): Html =>
  html`${
    !isJsonOnly &&
    html`<link rel="alternate" type="application/rss+xml" title="${title} (RSS)" href="${local(site, addresses.rss)}">
<link rel="alternate" type="application/atom+xml" title="${title} (Atom)" href="${local(site, addresses.atom)}">
`
  }<link rel="alternate" type="application/feed+json" title="${title} (JSON Feed)" href="${local(site, addresses.json)}">
`;

export const rootFeed = (site: Site): FoundFeed => ({
  title: site.title,
  addresses: feedAddresses(site, ROOT),
});
