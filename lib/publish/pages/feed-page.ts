import type { Config } from "../../config.ts";
import { ROOT, sourceFeed } from "../../facets.ts";
import { firstWords } from "../../first-words.ts";
import { type Html, html } from "../../html.ts";
import { feedAddresses } from "../addresses.ts";
import type { FeedDocument, FeedItem } from "../feed.ts";
import { local, renderPage, rootFeed, showDate } from "./layout.ts";

/** The HTML twin of a feed; that of the root is the front page. */
export function renderFeedPage(
  document: FeedDocument,
  { config }: { readonly config: Config },
): Uint8Array {
  const { site } = config;
  const { feed } = document._feedmill;
  const isRoot = feed === ROOT;
  const addresses = feedAddresses(site, feed);
  const own = { title: document.title, addresses };
  return renderPage({
    site,
    title: document.title,
    language: site.language,
    canonical: addresses.home,
    description: document.description ?? null,
    feeds: isRoot ? [own] : [own, rootFeed(site)],
    main: html`<h1>${document.title}</h1>
${document.description !== undefined && html`<p class="lead">${document.description}</p>`}
<details class="subscribe">
<summary>Subscribe</summary>
<p>Copy one of these addresses into your feed reader. They carry the same articles; if you do not know which, take the first.</p>
<dl>
<dt>RSS</dt><dd><a href="${local(site, addresses.rss)}">${addresses.rss}</a></dd>
<dt>Atom</dt><dd><a href="${local(site, addresses.atom)}">${addresses.atom}</a></dd>
<dt>JSON Feed</dt><dd><a href="${local(site, addresses.json)}">${addresses.json}</a></dd>
</dl>
</details>
${document.items.length === 0 ? html`<p>Nothing has come in yet.</p>` : items(document, config)}
${isRoot && sources(config)}`,
  });
}

const items = ({ items: all }: FeedDocument, config: Config): Html =>
  html`<ol class="items">
${all.map((item) => entry(item, config))}</ol>`;

function entry(item: FeedItem, { site }: Config): Html {
  const { title, summary, language, date_published: date, _feedmill: facts } = item;
  const shown = title ?? firstWords(summary ?? "", 80) ?? "Untitled";
  return html`<li${language !== undefined && language !== site.language && html` lang="${language}"`}>
<h2 dir="auto"><a href="${local(site, item.url)}">${shown}</a></h2>
<p class="facts">${facts.source.name} · ${showDate(date.slice(0, "yyyy-mm-dd".length))}</p>
${summary !== undefined && html`<p dir="auto">${summary}</p>`}
</li>
`;
}

const sources = ({ site, sources: all }: Config): Html =>
  html`<section>
<h2>Sources</h2>
<ul>
${all.map(
  ({ id, title }) =>
    html`<li><a href="${local(site, feedAddresses(site, sourceFeed(id)).home)}">${title}</a></li>
`,
)}</ul>
</section>`;
