import type { Config, Site } from "../../config.ts";
import { ROOT } from "../../facets.ts";
import { type Html, html, raw } from "../../html.ts";
import type { FeedDocument, FeedItem } from "../feed.ts";
import { findItemTitle } from "../item-title.ts";
import { count } from "./count.ts";
import { showDate } from "./dates.ts";
import { fitting } from "./fitting.ts";
import { local } from "./local-address.ts";
import { reachShown } from "./reach.ts";

const othersMax = 8;

/** Articles, the newest first; `hasContent`: what the items say is ours and short. */
export function itemList(
  document: FeedDocument,
  config: Config,
  { hasContent = false }: { readonly hasContent?: boolean } = {},
): Html {
  const isRoot = document._feedmill.feed === ROOT;
  const hasSource = isRoot || !document._feedmill.feed.startsWith("source:");
  const entries = document.items.map((item) => entry(item, config, { hasSource, hasContent }));
  const { shown, left } = fitting(entries);
  return html`<ol class="${isRoot ? "items front" : "items"}">
${shown}</ol>
${left > 0 && html`<p class="facts" lang="en">${count(left, "older article")} in the feed.</p>\n`}`;
}

function entry(
  item: FeedItem,
  { site }: Config,
  { hasSource, hasContent }: { readonly hasSource: boolean; readonly hasContent: boolean },
): Html {
  const { summary, language, date_published: date, _feedmill: own } = item;
  const day = showDate(date.slice(0, "yyyy-mm-dd".length), site.language);
  const foreign = language !== undefined && language !== site.language;
  const lang = foreign && html` lang="${language}"`;
  const facts = [
    hasSource && html`<span>${own.source.name}</span>`,
    html`<span>${day}</span>`,
    !hasContent && own.said && html`<span class="long" lang="en">${reachShown(own.said)}</span>`,
  ].filter((fact) => fact instanceof Object);
  return html`<li>
<h2 dir="auto"${lang}><a href="${local(site, item.url)}">${findItemTitle(item) ?? "Untitled"}</a></h2>
<p class="facts">${facts.map((fact, i) => html`${i > 0 && " · "}${fact}`)}</p>
${hasContent ? raw(item.content_html) : summary !== undefined && html`<p dir="auto"${lang}>${summary}</p>\n`}${own.story && alsoIn(own.story, site)}</li>
`;
}

/** Who else tells it; the copies of one report are called so. */
function alsoIn({ url, also }: Story, site: Site): Html {
  const others = also
    .slice(0, othersMax)
    .map(
      ({ url: address, source, title, copy }, i) =>
        html`${i > 0 && ", "}<a href="${local(site, address)}" title="${title}">${source}</a>${copy && " (copy)"}`,
    );
  const left = also.length - others.length;
  return html`<p class="facts also" lang="en">Also in ${others}${left > 0 && ` and ${left} more`} · <a href="${local(site, url)}">Who had it first</a></p>
`;
}

type Story = NonNullable<FeedItem["_feedmill"]["story"]>;
