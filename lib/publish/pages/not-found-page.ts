import type { Config } from "../../config.ts";
import { html } from "../../html.ts";
import { renderPage, rootFeed } from "./layout.ts";
import { basePath } from "./local-address.ts";

/** What a CDN shows where there is nothing: at any address, so that all links in it begin at the root. */
export const renderNotFoundPage = (config: Config): Uint8Array =>
  renderPage({
    config,
    title: "Nothing here",
    language: "en",
    canonical: `${config.site.url}404.html`,
    head: html`<meta name="robots" content="noindex">`,
    feeds: [rootFeed(config.site)],
    main: html`<h1>There is nothing here</h1>
<p class="lead">No article, feed or list has this address.</p>
<p>What was published once keeps its address, also when it is withdrawn. Look for a typing error, begin at the <a href="${basePath(config.site)}">front page</a>, or look through the lists above.</p>`,
  });
