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
import { handsShown } from "./reach.ts";

const charactersMax = 400;
const namesMax = 20;
const othersMax = 8;

/**
 * Statements under the articles that carry them, the newest first. The same words in several articles
 * stand once, in the one that had them first, which names the others.
 */
export function statementList(document: FeedDocument, config: Config): Html {
  const { items, home_page_url: here } = document;
  const byWords = Map.groupBy(items, wordsKey);
  const first = items.filter((item) => byWords.get(wordsKey(item))?.at(-1) === item);
  const { shown, left } = fitting(
    first.map((item) => entry(item, { same: byWords.get(wordsKey(item)) ?? [], here }, config)),
  );
  const groups: { readonly first: FeedItem; readonly entries: Html[] }[] = [];
  for (const [i, entry] of shown.entries()) {
    const item = first[i];
    if (item === undefined) continue;
    const group = groups.at(-1);
    if (group?.first._feedmill.article === item._feedmill.article) group.entries.push(entry);
    else groups.push({ first: item, entries: [entry] });
  }
  return html`${groups.map((group) => articleGroup(group.first, group.entries, config))}${left > 0 && html`<p class="facts" lang="en">${count(left, "older statement")} in the feed.</p>\n`}`;
}

/** Quotation marks and stops are the writer's, not the speaker's. */
const wordsKey = ({ id, _feedmill: { statement } }: FeedItem): string =>
  statement?.words
    .join(" ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim() || id;

interface EntryPlace {
  /** All that have these words, the newest first. */
  readonly same: readonly FeedItem[];
  /** Address of the page. */
  readonly here: string;
}

function articleGroup(
  { url, language, date_published: since, _feedmill }: FeedItem,
  entries: readonly Html[],
  { site }: Config,
): Html {
  const { statement, source } = _feedmill;
  const lang = language !== undefined && language !== site.language && html` lang="${language}"`;
  const address = url.replace(/#.*$/, "");
  const day = (statement?.published ?? since).slice(0, "yyyy-mm-dd".length);
  return html`<section class="group">
<h2 dir="auto"${lang}><a href="${local(site, address)}">${statement?.headline ?? "Untitled"}</a></h2>
<p class="facts"><span>${source.name}</span> · <span>${showDate(day, site.language)}</span></p>
<ol class="said">
${entries}</ol>
</section>
`;
}

function entry(item: FeedItem, { same, here }: EntryPlace, { site }: Config): Html {
  const { url, language, _feedmill } = item;
  const { statement } = _feedmill;
  if (statement === undefined) return html``;
  const lang = language !== undefined && language !== site.language && html` lang="${language}"`;
  const words = firstWords(statement.words.join(" … "), charactersMax);
  const others = same.filter(({ _feedmill: { article } }) => article !== _feedmill.article);
  const after = html`<a class="back" href="${local(site, url)}" lang="en">in the article</a>`;
  return html`<li>
<blockquote dir="auto"${lang}>${words}</blockquote>
${chainLine(statement.chain, site, { after, here })}
${
  others.length > 0 &&
  html`<p class="facts also" lang="en">The same words in ${others.slice(0, othersMax).map((other, i) => html`${i > 0 && ", "}<a href="${local(site, other.url)}">${other._feedmill.source.name}</a>`)}${others.length > othersMax && ` and ${others.length - othersMax} more`}</p>
`
}</li>
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
<p>${count(items.length, "statement")} in ${count(articles, "article")}: ${handsOf(items)}.</p>
${
  named.length > 0 &&
  html`<ul>
${named.slice(0, namesMax).map(([name, { page, times }]) => html`<li><bdi>${page === undefined ? name : html`<a href="${local(site, page)}">${name}</a>`}</bdi>: ${times}</li>\n`)}</ul>\n`
}${chainLegend}
</section>`;
}

/** "6 first hand, 2 second hand": how far they came. */
function handsOf(items: readonly FeedItem[]): string {
  const byHands = Map.groupBy(items, ({ _feedmill }) => _feedmill.statement?.chain.length ?? 0);
  return [...byHands]
    .sort(([a], [b]) => a - b)
    .map(([hands, its]) => `${its.length} ${handsShown(hands).toLowerCase()}`)
    .join(", ");
}

type Shown = NonNullable<FeedItem["_feedmill"]["statement"]>;

/** Of an outlet's page who spoke, of a speaker's page who passed it on. */
const partiesOf = (statement: Shown | undefined, isVia: boolean): Shown["chain"] =>
  (isVia ? statement?.chain.slice(0, 1) : statement?.chain.slice(1)) ?? [];
