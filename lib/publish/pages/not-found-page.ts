import type { Site } from "../../config.ts";
import { html } from "../../html.ts";
import { basePath, renderPage, rootFeed } from "./layout.ts";

/** What a CDN shows where there is nothing: at any address, so that all links in it begin at the root. */
export const renderNotFoundPage = (site: Site): Uint8Array =>
  renderPage({
    site,
    title: "Nothing here",
    language: "en",
    canonical: `${site.url}404.html`,
    feeds: [rootFeed(site)],
    main: html`<h1>There is nothing here</h1>
<p>No article, feed or list has this address. What was published once keeps its address, also when it is withdrawn: look for a typing error, or begin at the <a href="${basePath(site)}">front page</a>.</p>`,
  });
