import type { Config } from "../../config.ts";
import { ROOT, sourceFeed } from "../../facets.ts";
import { type Html, html } from "../../html.ts";
import { feedAddresses } from "../addresses.ts";
import type { FeedDocument, FeedItem } from "../feed.ts";
import { findItemTitle } from "../item-title.ts";
import { showDate } from "./dates.ts";
import { local, renderPage, rootFeed } from "./layout.ts";
import { subscribe } from "./subscribe.ts";

/** The HTML twin of a feed; that of the root is the front page. */
export function renderFeedPage(
  document: FeedDocument,
  { config }: { readonly config: Config },
): Uint8Array {
  const { site } = config;
  const { feed } = document._feedmill;
  const isRoot = feed === ROOT;
  const addresses = feedAddresses(site, feed);
  // The site's name stands above the page already.
  const own = ` · ${site.title}`;
  const title =
    !isRoot && document.title.endsWith(own) ? document.title.slice(0, -own.length) : document.title;
  const itself = { title, addresses };
  return renderPage({
    site,
    title,
    language: site.language,
    canonical: addresses.home,
    description: document.description ?? null,
    feeds: isRoot ? [itself] : [itself, rootFeed(site)],
    main: html`<h1 dir="auto">${title}</h1>
${isRoot && document.description !== undefined && html`<p class="lead" dir="auto">${document.description}</p>\n`}${subscribe(addresses, site)}
${document.items.length === 0 ? html`<p lang="en">Nothing has come in yet.</p>` : items(document, config)}
${isRoot && sourceList(config)}`,
  });
}

const items = (document: FeedDocument, config: Config): Html => html`<ol class="items">
${document.items.map((item) => entry(item, document, config))}</ol>`;

function entry(item: FeedItem, { _feedmill: { feed } }: FeedDocument, { site }: Config): Html {
  const { summary, language, date_published: date, _feedmill: own } = item;
  const day = showDate(date.slice(0, "yyyy-mm-dd".length), site.language);
  const foreign = language !== undefined && language !== site.language;
  const lang = foreign && html` lang="${language}"`;
  return html`<li>
<h2 dir="auto"${lang}><a href="${local(site, item.url)}">${findItemTitle(item) ?? "Untitled"}</a></h2>
<p class="facts">${feed === ROOT && html`${own.source.name} · `}${day}</p>
${summary !== undefined && html`<p dir="auto"${lang}>${summary}</p>\n`}</li>
`;
}

const sourceList = ({ site, sources }: Config): Html => html`<section class="sources">
<h2 lang="en">Sources</h2>
<ul>
${sources.map(
  ({ id, title }) =>
    html`<li><a href="${local(site, feedAddresses(site, sourceFeed(id)).home)}">${title}</a></li>
`,
)}</ul>
</section>`;
