import type { Site } from "../../config.ts";
import { ROOT } from "../../facets.ts";
import { type Html, html } from "../../html.ts";
import { encodeText } from "../../json.ts";
import { type FeedAddresses, feedAddresses } from "../addresses.ts";

/** The frame of every page: no script, nothing from elsewhere but pictures. */

export interface Page {
  readonly site: Site;
  readonly title: string;
  readonly language: string;
  readonly canonical: string;
  readonly description?: string | null;
  /** The feeds that a reader finds on this page, the page's own first. */
  readonly feeds: readonly { readonly title: string; readonly addresses: FeedAddresses }[];
  /** Elements for the head that only this kind of page has. */
  readonly head?: Html;
  readonly main: Html;
}

/**
 * Nothing runs, nothing is framed, nothing is sent. Pictures come from where articles have them.
 * A policy in the page holds also where no server adds its header.
 */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' https: http: data:; base-uri 'none'; form-action 'none'";

export function renderPage(page: Page): Uint8Array {
  const { site, title, language, description, canonical, feeds } = page;
  const base = basePath(site);
  const isFront = canonical === site.url;
  return encodeText(
    `<!doctype html>\n${
      html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${isFront ? title : `${title} · ${site.title}`}</title>
${description && html`<meta name="description" content="${description}">\n`}<link rel="canonical" href="${canonical}">
<link rel="stylesheet" href="${base}style.css">
<link rel="icon" type="image/svg+xml" href="${base}favicon.svg">
${feeds.map(({ title: name, addresses }) => discovery(name, addresses, site))}${page.head && html`${page.head}\n`}</head>
<body>
${!isFront && html`<header class="site" lang="${site.language}"><a href="${base}">${site.title}</a></header>\n`}<main>
${page.main}
</main>
<footer class="site" lang="en"><p>All feeds of this site: <a href="${base}feeds.opml" type="text/x-opml">OPML</a> · <a href="${base}feeds.json" type="application/json">JSON</a></p></footer>
</body>
</html>
`.text
    }`,
  );
}

const discovery = (title: string, { json, rss, atom }: FeedAddresses, site: Site): Html =>
  html`<link rel="alternate" type="application/rss+xml" title="${title} (RSS)" href="${local(site, rss)}">
<link rel="alternate" type="application/atom+xml" title="${title} (Atom)" href="${local(site, atom)}">
<link rel="alternate" type="application/feed+json" title="${title} (JSON Feed)" href="${local(site, json)}">
`;

/** The path of the site, `/` or ending in one: links work on whatever host serves the pages. */
export const basePath = (site: Site): string => new URL(site.url).pathname;

/** An address of ours without its host. */
export const local = (site: Site, address: string): string =>
  address.startsWith(site.url) ? basePath(site) + address.slice(site.url.length) : address;

export const rootFeed = (site: Site) => ({
  title: site.title,
  addresses: feedAddresses(site, ROOT),
});
