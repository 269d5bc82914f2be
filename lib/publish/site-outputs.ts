import type { Config } from "../config.ts";
import { isNamed, ROOT } from "../facets.ts";
import { sha256 } from "../hash.ts";
import { encodeJson } from "../json.ts";
import {
  articlePageKey,
  ninjsKey,
  publicRecordKey,
  storyDayKey,
  storyJsonKey,
  storyPageKey,
} from "../keys.ts";
import { feedKeys, newsSitemapKey } from "./addresses.ts";
import { articlePage, publicRecord } from "./article-output.ts";
import { renderAtom } from "./atom.ts";
import {
  changeFiles,
  changeLines,
  changesIndex,
  changesIndexKey,
  changesKey,
  renderLines,
} from "./changes.ts";
import { archiveDocument, countArticles, feedDocument } from "./documents.ts";
import { newestFirst } from "./entries.ts";
import { entriesIn } from "./entries-in.ts";
import { groupOf, indexGroups, indexKeys, indexNodes, type ListedFeed } from "./feed-index.ts";
import { type FeedPlan, feedPlans, hasArchiveFaces, isOfConfiguration } from "./feed-plans.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { renderNewsSitemap } from "./news-sitemap.ts";
import { renderNinjs } from "./ninjs.ts";
import { renderIndexOpml } from "./opml.ts";
import { renderFeedPage } from "./pages/feed-page.ts";
import { renderIndexPage } from "./pages/index-page.ts";
import { archiveOf } from "./periods.ts";
import type { Divided } from "./published-before.ts";
import { renderRss } from "./rss.ts";
import { siteFiles, type Unlisted } from "./site-files.ts";
import type { Standing } from "./standing.ts";
import type { AllStories } from "./stories/all-stories.ts";
import { storyPage } from "./stories/show-story.ts";
import { storyDocument } from "./stories/story.ts";
import { renderStoryDay } from "./stories/story-days.ts";
import { renderStory } from "./stories/story-document.ts";
import { makingOf } from "./target.ts";
import { listingOf, nameOfListing } from "./update-feed.ts";
import { windowOf } from "./window.ts";

/** Everything public, made from records, retractions and configuration alone. */

export interface Output {
  readonly bytes: Uint8Array;
  readonly making: string;
  readonly listedAs?: string;
}

interface OfSite {
  readonly config: Config;
  readonly stories: AllStories;
}

/** Every object of the site by its key, one after the other. */
export function* siteOutputs(
  standings: readonly Standing[],
  divided: Divided,
  { config, stories, ...unlisted }: Unlisted & OfSite,
): Generator<[string, Output]> {
  const plans = feedPlans(config, unlisted.ended);
  for (const standing of standings) {
    const page = articlePageKey(standing.articleId);
    const record = publicRecordKey(standing.articleId);
    const shows = (key: string): boolean =>
      standing.status !== "held" && (standing.status !== "private" || divided.keys.has(key));
    if (shows(page)) yield [page, plain(articlePage(standing, config))];
    const ninjs = ninjsKey(standing.articleId);
    const hasNinjs = shows(ninjs) && (config.feeds.ninjs || divided.keys.has(ninjs));
    if (hasNinjs) yield [ninjs, plain(renderNinjs(standing, config.site))];
    if (shows(record)) yield [record, plain(publicRecord(standing, config.site, { hasNinjs }))];
  }
  yield* storyOutputs(stories, divided, config);
  const facets = new Set(
    standings.flatMap(({ feeds, formerFeeds }) =>
      [...feeds, ...formerFeeds.filter((feed) => divided.held.has(feed))].filter(
        (feed) => !isOfConfiguration(feed),
      ),
    ),
  );
  const found = [...facets].sort().flatMap((feed) => plans.find(feed) ?? []);
  const listed = new Map<string, ListedFeed>();
  for (const plan of [...plans.configured, ...found])
    yield* feedOutputs(plan, standings, divided, config, listed);
  yield* indexOutputs([...listed.values()], divided, config, plans.facets.recipe);
  yield* changesOutputs(standings, divided, config);
  const made = [...plans.configured, plans.facets];
  for (const [key, bytes] of siteFiles(config, made, unlisted)) yield [key, plain(bytes)];
}

/** Stories that several articles tell, and those that once were; and the days they are kept by. */
function* storyOutputs(
  { documents, days }: AllStories,
  { keys, storyDays }: Divided,
  config: Config,
): Generator<[string, Output]> {
  const published = [...keys].flatMap(
    (key) => /^site\/stories\/([0-9a-f]{32})\/(?:story\.json|index\.html)$/.exec(key)?.[1] ?? [],
  );
  for (const story of new Set([...documents.keys(), ...published])) {
    const document = documents.get(story) ?? storyDocument(story, [], config);
    if (document.articles.length < 2 && !published.includes(story)) continue;
    yield [storyPageKey(story), plain(storyPage(document, config))];
    yield [storyJsonKey(story), plain(renderStory(document))];
  }
  if (!config.feeds.stories) return;
  const emptied = storyDays.filter((day) => !days.has(storyDayKey(day)));
  for (const day of emptied) yield [storyDayKey(day), plain(renderStoryDay(day, []))];
  for (const [key, bytes] of days) yield [key, plain(bytes)];
}

function* feedOutputs(
  plan: FeedPlan,
  standings: readonly Standing[],
  divided: Divided,
  config: Config,
  listed: Map<string, ListedFeed>,
): Generator<[string, Output]> {
  const held = divided.held.get(plan.feed);
  if (plan.closed && !held) return;
  const entries = standings
    .flatMap((standing) => {
      if (standing.feeds.includes(plan.feed)) return entriesIn(standing, plan.feed, config);
      const mayStand = isNamed(plan.feed) || standing.formerFeeds.includes(plan.feed);
      if (!mayStand || !held) return [];
      return entriesIn(standing, plan.feed, config).filter(({ key }) => held.has(key));
    })
    .filter(({ key }) => !plan.closed || held?.has(key))
    .sort(newestFirst);
  const pages = archiveOf(entries, divided.periods.get(plan.feed) ?? new Set());
  const leaves = [...pages].map(([period, its]) => ({ period, count: its.length }));

  let older: string | undefined;
  for (const [period, its] of pages) {
    const document = archiveDocument(plan, config, { period, entries: its, older });
    const { json, rss, atom } = feedKeys(plan.feed, period);
    const bytes = renderJsonFeed(document);
    const making = makingOf(bytes, plan.recipe);
    yield [json, { bytes, making }];
    older = period;
    if (!hasArchiveFaces(plan.feed)) continue;
    yield [rss, { bytes: renderRss(document), making }];
    yield [atom, { bytes: renderAtom(document), making }];
  }

  const window = windowOf(entries, config.feeds.window);
  const keys = feedKeys(plan.feed);
  const isDue = countArticles(leaves) >= plan.threshold;
  const kept = !isDue && divided.faces.has(keys.rss);
  const document = feedDocument(plan, config, { window, leaves, kept });
  const bytes = renderJsonFeed(document);
  const making = makingOf(bytes, plan.recipe);
  yield [keys.json, { bytes, making }];
  const isListed = isDue || kept;
  if (isListed) {
    yield [keys.rss, { bytes: renderRss(document), making }];
    yield [keys.atom, { bytes: renderAtom(document), making }];
    if (plan.feed === ROOT && (config.feeds.newsSitemap || divided.keys.has(newsSitemapKey)))
      yield [newsSitemapKey, { bytes: renderNewsSitemap(document), making }];
  }
  const listing = isListed ? listingOf(plan.feed, document.title, config) : undefined;
  yield [
    keys.html,
    {
      bytes: renderFeedPage(document, { config }),
      making,
      ...(listing && { listedAs: nameOfListing(listing) }),
    },
  ];
  if (listing && listing.title !== null)
    listed.set(plan.feed, { feed: plan.feed, title: listing.title });
}

function* indexOutputs(
  feeds: readonly ListedFeed[],
  { nodes }: Divided,
  config: Config,
  recipe: string,
): Generator<[string, Output]> {
  const byGroup = Map.groupBy(feeds, ({ feed }) => groupOf(feed));
  for (const group of new Set([...indexGroups(config), ...byGroup.keys(), ...nodes.keys()])) {
    const pastOf = (prefix: string) => nodes.get(group)?.get(prefix);
    for (const node of indexNodes(config.site, group, byGroup.get(group) ?? [], pastOf)) {
      const keys = indexKeys(group, node.prefix);
      const bytes = encodeJson(node);
      const making = makingOf(bytes, recipe);
      yield [keys.json, { bytes, making }];
      yield [keys.opml, { bytes: renderIndexOpml(config.site, node), making }];
      yield [keys.html, { bytes: renderIndexPage(config, node), making }];
    }
  }
}

function* changesOutputs(
  standings: readonly Standing[],
  { days: known }: Divided,
  { site }: Config,
): Generator<[string, Output]> {
  const { files, days } = changeFiles(
    site,
    standings.flatMap((standing) => changeLines(standing, site)),
  );
  // A day that lost its lines to another keeps its file.
  const empty = [...known].filter((day) => !days.has(day));
  for (const day of empty) files.set(changesKey(day), renderLines([]));
  for (const [key, bytes] of files) yield [key, plain(bytes)];
  const all = new Map([...empty.map((day) => [day, 0] as const), ...days]);
  yield [changesIndexKey, plain(encodeJson(changesIndex(site, all)))];
}

const plain = (bytes: Uint8Array): Output => ({ bytes, making: sha256(bytes) });
