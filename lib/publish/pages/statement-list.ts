import type { Config } from "../../config.ts";
import { facetKindOf } from "../../facets.ts";
import { firstWords } from "../../first-words.ts";
import { type Html, html } from "../../html.ts";
import type { FeedDocument, FeedItem } from "../feed.ts";
import { chainLegend, chainLine } from "./chain.ts";
import { count } from "./count.ts";
import { showDate } from "./dates.ts";
import { fitting } from "./fitting.ts";
import { local } from "./local-address.ts";

const charactersMax = 400;
const namesMax = 20;

/** Statements under the articles that carry them, the newest first. */
export function statementList({ items }: FeedDocument, config: Config): Html {
  const { shown, left } = fitting(items.map((item) => entry(item, config)));
  const groups: { readonly first: FeedItem; readonly entries: Html[] }[] = [];
  for (const [i, entry] of shown.entries()) {
    const item = items[i];
    if (item === undefined) continue;
    const group = groups.at(-1);
    if (group?.first._feedmill.article === item._feedmill.article) group.entries.push(entry);
    else groups.push({ first: item, entries: [entry] });
  }
  return html`${groups.map(({ first, entries }) => articleGroup(first, entries, config))}${left > 0 && html`<p class="facts" lang="en">${count(left, "older statement")} in the feed.</p>\n`}`;
}

function articleGroup(
  { url, language, date_published: date, _feedmill }: FeedItem,
  entries: readonly Html[],
  { site }: Config,
): Html {
  const { statement, source } = _feedmill;
  const lang = language !== undefined && language !== site.language && html` lang="${language}"`;
  const address = url.replace(/#.*$/, "");
  return html`<section class="group">
<h2 dir="auto"${lang}><a href="${local(site, address)}">${statement?.headline ?? "Untitled"}</a></h2>
<p class="facts"><span>${source.name}</span> · <span>${showDate(date.slice(0, "yyyy-mm-dd".length), site.language)}</span></p>
<ol class="said">
${entries}</ol>
</section>
`;
}

function entry({ url, language, _feedmill }: FeedItem, { site }: Config): Html {
  const { statement } = _feedmill;
  if (statement === undefined) return html``;
  const lang = language !== undefined && language !== site.language && html` lang="${language}"`;
  const words = firstWords(statement.words.join(" … "), charactersMax);
  const back = html`<a class="back" href="${local(site, url)}" lang="en">in the article</a>`;
  return html`<li>
<blockquote dir="auto"${lang}>${words}</blockquote>
${chainLine(statement.chain, site, { after: back })}
</li>
`;
}

/** How many there are, and from whom or through whom they came. */
export function statementSummary(
  { items, _feedmill: { feed } }: FeedDocument,
  { site }: Config,
): Html {
  const isVia = facetKindOf(feed) === "via";
  const articles = new Set(items.map(({ _feedmill: { article } }) => article)).size;
  const tally = new Map<string, { readonly page: string | undefined; readonly times: number }>();
  for (const { _feedmill } of items)
    for (const { name, as, page } of partiesOf(_feedmill.statement, isVia)) {
      const shown = name ?? as ?? "somebody unnamed";
      tally.set(shown, { page, times: (tally.get(shown)?.times ?? 0) + 1 });
    }
  const named = [...tally].sort(
    ([a, { times: m }], [b, { times: n }]) => n - m || (a < b ? -1 : 1),
  );
  return html`<section lang="en">
<h2>${isVia ? "From whom" : "Through whom"}</h2>
<p>${count(items.length, "statement")} in ${count(articles, "article")}.</p>
${
  named.length > 0 &&
  html`<ul>
${named.slice(0, namesMax).map(([name, { page, times }]) => html`<li><bdi>${page === undefined ? name : html`<a href="${local(site, page)}">${name}</a>`}</bdi>: ${times}</li>\n`)}</ul>\n`
}${named.length === 0 && html`<p>All of it first hand: the articles have it from the speaker.</p>\n`}${chainLegend}
</section>`;
}

type Shown = NonNullable<FeedItem["_feedmill"]["statement"]>;

/** Of an outlet's page who spoke, of a speaker's page who passed it on. */
const partiesOf = (statement: Shown | undefined, isVia: boolean): Shown["chain"] =>
  (isVia ? statement?.chain.slice(0, 1) : statement?.chain.slice(1)) ?? [];
