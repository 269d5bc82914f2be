import type { Config } from "../../config.ts";
import { type Html, html } from "../../html.ts";
import type { ShownHop } from "../hops.ts";
import { chainLine } from "./chain.ts";
import { changedWords } from "./changed-words.ts";
import { count } from "./count.ts";
import { showDate } from "./dates.ts";
import { fitting, listBytesMax } from "./fitting.ts";
import { type FoundFeed, renderPage, rootFeed } from "./layout.ts";
import { local } from "./local-address.ts";

/** One story as several articles tell it: who had it first, who told it on, and what was said. */
export interface StoryPage {
  /** Absolute address of the page. */
  readonly address: string;
  readonly title: string;
  /** BCP 47, of the title. */
  readonly language: string;
  /** The reports that do not lean on each other, the first to have it first. */
  readonly origins: readonly StoryOrigin[];
  /** In one sentence: on what it rests who had it first. */
  readonly evidence?: string;
  /** Quotations that several of the articles carry. */
  readonly quotes?: readonly StoryQuote[];
  /** Feeds to be found on the page, if it has any. */
  readonly feeds?: readonly FoundFeed[];
}

export interface StoryArticle {
  /** Absolute address of its page. */
  readonly address: string;
  readonly title: string;
  readonly source: string;
  /** Date as precise as it is given. */
  readonly when: string;
  readonly language?: string | undefined;
  readonly summary?: string | undefined;
}

export interface StoryOrigin {
  readonly report: StoryArticle;
  /** The same text in other places. */
  readonly copies: readonly StoryArticle[];
}

export interface StoryQuote {
  readonly words: string;
  readonly chain: readonly ShownHop[];
  /** How each article has it. */
  readonly tellings: readonly {
    readonly article: StoryArticle;
    readonly how: "same" | "cut" | "other words";
    /** Where the words differ: what it keeps of them, leaves out, or puts in their place. */
    readonly parts?: readonly {
      readonly kind: "kept" | "left" | "put";
      readonly words: string;
    }[];
  }[];
}

export function renderStoryPage(config: Config, story: StoryPage): Uint8Array {
  const { address, title, language, origins, evidence, quotes = [], feeds = [] } = story;
  const articles = origins.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  const half = listBytesMax / 2;
  const reports = fitting(
    origins.map((origin) => originEntry(origin, config)),
    half,
  );
  const words = fitting(
    quotes.map((quote) => quoteEntry(quote, config)),
    half,
  );
  return renderPage({
    config,
    title,
    language,
    canonical: address,
    feeds: [...feeds, rootFeed(config.site)],
    aside: html`<aside aria-label="How well it is supported" lang="en">
<section>
<h2>How well it is supported</h2>
<p>${count(articles, "article")}, ${count(origins.length, "independent report")}. Copies of one report count once.</p>
${evidence !== undefined && html`<p>${evidence}</p>\n`}<p><a href="${local(config.site, `${address}story.json`)}" type="application/json">This story as data (JSON)</a></p>
</section>
</aside>`,
    main: html`<p class="section" lang="en">A story in ${count(articles, "article")}</p>
<h1 dir="auto">${title}</h1>
<section>
<h2 lang="en">Who had it, the first first</h2>
<ol class="origins">
${reports.shown}</ol>
${reports.left > 0 && html`<p class="facts" lang="en">And ${count(reports.left, "report")} more.</p>\n`}</section>
${
  quotes.length > 0 &&
  html`<section>
<h2 lang="en">Words that travelled</h2>
<ol class="said">
${words.shown}</ol>
${words.left > 0 && html`<p class="facts" lang="en">And ${count(words.left, "quotation")} more.</p>\n`}</section>`
}`,
  });
}

/** Its articles were withdrawn, or are of different stories now: the address answers all the same. */
export const renderEndedStory = (config: Config, address: string, began: string): Uint8Array =>
  renderPage({
    config,
    title: "No longer a story of several articles",
    language: "en",
    canonical: address,
    feeds: [rootFeed(config.site)],
    head: html`<meta name="robots" content="noindex">`,
    main: html`<h1>No longer a story of several articles</h1>
<p>Its articles were withdrawn, or are told apart now. It began with <a href="${local(config.site, began)}">this article</a>.</p>`,
  });

/** The rest is counted above, and named in the data of the story. */
const copiesMax = 24;
const othersMax = 8;

const originEntry = ({ report, copies }: StoryOrigin, config: Config): Html => html`<li>
<h3 dir="auto"${foreign(report, config)}>${articleLink(report, config)}</h3>
<p class="facts">${report.source} · ${showDate(report.when, config.site.language)}</p>
${report.summary !== undefined && html`<p dir="auto"${foreign(report, config)}>${report.summary}</p>\n`}${
  copies.length > 0 &&
  html`<p class="facts" lang="en">The same report in:</p>
<ul class="copies">
${copies.slice(0, copiesMax).map((copy) => html`<li>${copy.source}: <span dir="auto"${foreign(copy, config)}>${articleLink(copy, config)}</span>, ${showDate(copy.when, config.site.language)}</li>\n`)}${copies.length > copiesMax && html`<li lang="en">and ${copies.length - copiesMax} more</li>\n`}</ul>
`
}</li>
`;

const quoteEntry = ({ words, chain, tellings }: StoryQuote, config: Config): Html => {
  const same = tellings.filter(({ how }) => how === "same");
  const others = tellings.filter(({ how }) => how !== "same");
  return html`<li>
<blockquote dir="auto">${words}</blockquote>
${chainLine(chain, config.site)}
${same.length > 0 && html`<p class="facts also"><span lang="en">${howShown.same}</span> ${same.slice(0, copiesMax).map(({ article }, i) => html`${i > 0 && ", "}${sourceLink(article, config)}`)}${same.length > copiesMax && ` and ${same.length - copiesMax} more`}</p>\n`}${
  others.length > 0 &&
  html`<ul class="tellings">
${others.slice(0, othersMax).map(({ article, how, parts }) => html`<li><span class="facts"><span lang="en">${howShown[how]}</span> ${sourceLink(article, config)}</span>${parts !== undefined && differing(parts)}</li>\n`)}${others.length > othersMax && html`<li class="facts" lang="en">and ${others.length - othersMax} more</li>\n`}</ul>
`
}</li>
`;
};

/** The fullest words as this article has them. */
const differing = (parts: NonNullable<StoryQuote["tellings"][number]["parts"]>): Html =>
  html`<blockquote dir="auto">${changedWords(parts)}</blockquote>`;

const howShown = {
  same: "Word for word in",
  cut: "Cut in",
  "other words": "In other words in",
} as const;

const sourceLink = ({ address, source }: StoryArticle, { site }: Config): Html =>
  html`<a href="${local(site, address)}">${source}</a>`;

const articleLink = ({ address, title }: StoryArticle, { site }: Config): Html =>
  html`<a href="${local(site, address)}">${title}</a>`;

const foreign = ({ language }: StoryArticle, { site }: Config): Html | false =>
  language !== undefined && language !== site.language && html` lang="${language}"`;
