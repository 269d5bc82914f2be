import type { Config } from "../../config.ts";
import { CORRECTIONS, carriesStatements, facetKindOf, ROOT } from "../../facets.ts";
import { type Html, html } from "../../html.ts";
import { feedAddresses } from "../addresses.ts";
import { countArticles } from "../documents.ts";
import type { FeedDocument } from "../feed.ts";
import { feedPlans, findFacetPage } from "../feed-plans.ts";
import { nameIn, ownTitle } from "../feed-title.ts";
import { frontAside } from "./front-aside.ts";
import { itemList } from "./item-list.ts";
import { renderPage, rootFeed } from "./layout.ts";
import { local } from "./local-address.ts";
import { statementList, statementSummary } from "./statement-list.ts";
import { subscribe } from "./subscribe.ts";
import { withdrawals } from "./withdrawals.ts";

/** The HTML twin of a feed; that of the root is the front page. */
export function renderFeedPage(
  document: FeedDocument,
  { config }: { readonly config: Config },
): Uint8Array {
  const { site } = config;
  const { feed } = document._feedmill;
  const isRoot = feed === ROOT;
  const addresses = feedAddresses(site, feed);
  const title = headingOf(document, config);
  const itself = {
    title: isRoot ? title : ownTitle(document.title, site),
    addresses,
    isJsonOnly: !hasFaces(document, config),
  };
  return renderPage({
    config,
    title,
    language: site.language,
    canonical: addresses.home,
    description: document.description ?? null,
    feeds: isRoot ? [itself] : [itself, rootFeed(site)],
    aside: html`<aside aria-label="Feeds">
${subscribe(itself, site)}${isRoot ? frontAside(document, config) : summary(document, config)}
</aside>`,
    main: html`<h1 dir="auto"${isRoot && html` class="hidden"`}>${title}</h1>
${lead(document, config)}${document.items.length === 0 ? html`<p lang="en">Nothing has come in yet.</p>` : list(document, config)}
${withdrawals(document, config)}`,
  });
}

/** Of somebody who was in few articles there is no feed but the JSON. */
function hasFaces(
  { _feedmill: { feed, listed, periods = [] } }: FeedDocument,
  config: Config,
): boolean {
  const threshold = feedPlans(config).find(feed)?.threshold ?? 0;
  return listed === true || countArticles(periods) >= threshold;
}

/** What a page about somebody is about to tell; of all others the title. */
function headingOf({ title, _feedmill: { feed } }: FeedDocument, { site }: Config): string {
  switch (facetKindOf(feed)) {
    case "speaker":
      return `What ${nameIn(title, feed, site)} is reported to have said`;
    case "via":
      return `What ${nameIn(title, feed, site)} relayed`;
    case "anonymous":
      return "What unnamed sources said";
    default:
      return feed === ROOT ? title : ownTitle(title, site);
  }
}

function lead(document: FeedDocument, config: Config): Html | undefined {
  const { feed } = document._feedmill;
  if (feed === ROOT)
    return document.description === undefined
      ? undefined
      : html`<p class="lead" dir="auto">${document.description}</p>\n`;
  const others = [...new Set(document.items.flatMap(({ _feedmill: { also } }) => also ?? []))];
  const links = others.sort().flatMap((other) => {
    const page = findFacetPage(other, config);
    const words = otherPages[facetKindOf(other) ?? "section"];
    return page && words ? [html`<a href="${local(config.site, page)}">${words}</a>`] : [];
  });
  if (links.length > 0)
    return html`<p class="lead" lang="en">${links.map((link, i) => html`${i > 0 && " · "}${link}`)}</p>\n`;
  const said = leads[facetKindOf(feed) ?? ""];
  return said === undefined ? undefined : html`<p class="lead" lang="en">${said}</p>\n`;
}

/** Where else there is something about the same one. */
const otherPages: Readonly<Record<string, string>> = {
  person: "Articles about this person",
  organisation: "Articles about this organisation",
  place: "Articles about this place",
  speaker: "What is reported as said in this name",
  via: "What was reported through this outlet",
};

const leads: Readonly<Record<string, string>> = {
  anonymous:
    "Statements whose speaker the article does not name, with the description that it gives instead.",
  corrections: "What was put right in articles after they came, the newest first.",
};

const list = (document: FeedDocument, config: Config): Html =>
  carriesStatements(document._feedmill.feed)
    ? statementList(document, config)
    : itemList(document, config, { hasContent: document._feedmill.feed === CORRECTIONS });

const summary = (document: FeedDocument, config: Config): Html | undefined =>
  carriesStatements(document._feedmill.feed) ? statementSummary(document, config) : undefined;
