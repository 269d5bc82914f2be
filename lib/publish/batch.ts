import type { Config } from "../config.ts";
import { isNamed } from "../facets.ts";
import { inParallel } from "../in-parallel.ts";
import type { Store } from "../ports.ts";
import type { Upsert } from "./archive.ts";
import {
  type ArticleBefore,
  type LeftPage,
  readArticle,
  writeNinjs,
  writePage,
  writePublicRecord,
} from "./article-output.ts";
import { disownFeed, requestBuild } from "./build-notes.ts";
import { entriesIn } from "./entries-in.ts";
import type { FeedListHold } from "./feed-list.ts";
import { type FeedPlan, type FeedPlans, isOfConfiguration } from "./feed-plans.ts";
import { type Known, readStandings, type Standings } from "./standings.ts";
import { LostRace } from "./target.ts";
import { type DaysBefore, readDays, updateChanges } from "./update-changes.ts";
import {
  type FeedBefore,
  type FeedPageDue,
  readFeed,
  updateFeed,
  writeFeedPage,
} from "./update-feed.ts";
import { updateIndex } from "./update-index.ts";

/** Articles whose place in some feeds is to be brought up to date, together. */
export interface Batch {
  readonly articles: ReadonlySet<string>;
  /** Those of them of which, most likely, nothing is published yet. */
  readonly first: ReadonlySet<string>;
  /** Days whose lists of changes are read before the records. */
  readonly days: ReadonlySet<string>;
  readonly feeds: ReadonlyMap<string, FeedPlan>;
  /** Article pages and public records are written too, not the feeds alone. */
  readonly pages: boolean;
  /** Which other feeds are meant, of those that the articles stand in. */
  readonly includes: (feed: string) => boolean;
  /** All records are walked, so that feeds lose what no longer belongs to them. */
  readonly walk: boolean;
  /** Feeds that are wholly made by their present recipe once this batch is done. */
  readonly complete: ReadonlySet<string>;
}

interface BatchPorts {
  readonly store: Store;
  readonly config: Config;
  readonly hold: FeedListHold;
}

export interface BatchResult {
  readonly standings: ReadonlyMap<string, Known>;
  readonly failed: Standings["failed"];
  readonly written: number;
}

const triesMax = 6;
const parallel = 16;

/**
 * Reads the versions of everything it may write, then retractions and records, and only then
 * writes: page → archive → feed JSON → faces → index → changes → public record (design §1, rule 5). Whoever was
 * quicker in between makes one of the writes lose; then all is read again.
 */
export async function publishBatch(
  batch: Batch,
  plans: FeedPlans,
  ports: BatchPorts,
): Promise<BatchResult> {
  if (batch.articles.size === 0 && batch.feeds.size === 0) {
    return { standings: new Map(), failed: [], written: 0 };
  }
  let { feeds, first } = batch;
  let lost = "";
  for (let tries = 0; tries < triesMax; ) {
    const before = await readBefore({ ...batch, first }, feeds, ports);
    const standings = await readStandings(ports.store, batch.articles, ports.config);
    if ([...first].some((id) => isHiddenNow(standings, id))) {
      // What may not be shown, and is, must be found: no write of a page of its own would tell.
      first = new Set();
      continue;
    }
    const missing = feedsMissing(feeds, batch, plans, standings);
    if (missing.length > 0) {
      // A note did not know of all feeds of its article: their versions must be read first.
      feeds = new Map([...feeds, ...missing.map((plan) => [plan.feed, plan] as const)]);
      continue;
    }
    try {
      const written = await write(batch, before, standings, ports);
      return { standings: standings.known, failed: standings.failed, written };
    } catch (error) {
      if (!(error instanceof LostRace)) throw error;
      lost = error.message;
      first = new Set();
      tries++;
    }
  }
  throw new Error(
    `publish: other publishers changed ${lost} ${triesMax} times in a row; run one publish at a time, nothing is lost`,
  );
}

const isHiddenNow = ({ known }: Standings, articleId: string): boolean =>
  known.get(articleId)?.standing.status === "private";

interface Before {
  readonly articles: readonly ArticleBefore[];
  readonly feeds: readonly FeedBefore[];
  readonly days: DaysBefore;
}

async function readBefore(
  batch: Batch,
  feeds: ReadonlyMap<string, FeedPlan>,
  { store, config }: BatchPorts,
): Promise<Before> {
  return {
    articles: await inParallel([...batch.articles].sort(), parallel, (id) =>
      readArticle(store, id, { config, walk: batch.walk, isNew: batch.first.has(id) }),
    ),
    feeds: await inParallel([...feeds.values()], parallel, (plan) =>
      readFeed(store, plan, { articles: batch.articles.size, walk: batch.walk, config }),
    ),
    days: await readDays(store, batch.days),
  };
}

/**
 * Feeds of the articles at hand that no note named. What changed or was withdrawn may stand in any
 * feed of the configuration's naming, whose condition may have been another: all of them are asked.
 */
function feedsMissing(
  feeds: ReadonlyMap<string, FeedPlan>,
  { includes }: Batch,
  plans: FeedPlans,
  { known }: Standings,
): readonly FeedPlan[] {
  const standings = [...known.values()].map(({ standing }) => standing);
  const wanted = new Set(
    standings.flatMap(({ feeds: its, formerFeeds }) => [...its, ...formerFeeds]),
  );
  if (standings.some(({ record, turn, reading }) => record.revision > 1 || turn + reading > 0))
    for (const { feed } of plans.configured) if (isNamed(feed)) wanted.add(feed);
  return [...wanted].flatMap((feed) => {
    if (feeds.has(feed) || !includes(feed)) return [];
    const plan = plans.find(feed);
    return plan ? [plan] : [];
  });
}

async function write(
  batch: Batch,
  before: Before,
  { known }: Standings,
  { store, config, hold }: BatchPorts,
): Promise<number> {
  const { walk } = batch;
  const pages = batch.pages ? before.articles : [];
  const withStanding = pages.flatMap((article) => {
    const standing = known.get(article.articleId)?.standing;
    return standing ? [{ article, standing }] : [];
  });
  const pagesLeft = new Map<string, LeftPage>();
  const done = await inParallel(withStanding, parallel, async ({ article, standing }) => {
    const page = await writePage(store, article, standing, config);
    if (page) pagesLeft.set(article.articleId, page);
    return [page?.written, await writeNinjs(store, article, standing, config)];
  });

  let written = done.flat().filter(Boolean).length;
  const pagesDue: FeedPageDue[] = [];
  for (const feed of before.feeds) {
    const upserts = upsertsFor(feed.plan.feed, before.articles, known, config);
    const complete = batch.complete.has(feed.plan.feed) || isCurrent(feed);
    // A feed that is lost or damaged comes back from the records, not from this batch alone.
    const isNothing = feed.plan.closed && feed.kind === "absent";
    if (feed.kind !== "found" && !complete && !isNothing) await requestBuild(store, feed.plan);
    const foreign = isForeign(feed);
    if (foreign) await disownFeed(hold, feed.plan.feed);
    const updated = await updateFeed(feed, upserts, { store, config, complete, walk });
    written += updated.written;
    if (updated.page) pagesDue.push(updated.page);
    // And again: it may have been listed anew between the two, by someone who found it untouched.
    if (foreign) await disownFeed(hold, feed.plan.feed);
  }

  const [due] = before.feeds;
  const listings = pagesDue.flatMap((page) => (page.isListingDue && page.listing) || []);
  if (due && listings.length > 0) {
    const { recipe } = due.plan;
    written += await updateIndex(listings, { store, config, recipe, anew: walk });
  }
  for (const page of pagesDue) if (await writeFeedPage(store, page)) written++;
  written += await updateChanges(
    withStanding.map(({ standing }) => standing),
    { store, config, pagesLeft, days: before.days },
  );

  const records = await inParallel(withStanding, parallel, ({ article, standing }) =>
    writePublicRecord(store, article, standing, config),
  );
  return written + records.filter(Boolean).length;
}

/**
 * Made by another configuration, which may be the newer one: a publisher that was begun before a
 * deployment ends after it. Whoever writes into such a feed sees to it that it is made anew.
 */
const isForeign = ({ document, plan }: FeedBefore): boolean =>
  Boolean(document?._feedmill.recipe) && document?._feedmill.recipe !== plan.recipe;

/** A facet begins with its first article, and all facets are made anew together. */
const isCurrent = ({ kind, document, plan }: FeedBefore): boolean =>
  isOfConfiguration(plan.feed) ? document?._feedmill.recipe === plan.recipe : kind !== "damaged";

function upsertsFor(
  feed: string,
  articles: readonly ArticleBefore[],
  known: ReadonlyMap<string, Known>,
  config: Config,
): readonly Upsert[] {
  return articles.flatMap(({ articleId, order }): Upsert[] => {
    const standing = known.get(articleId)?.standing;
    if (!standing) return [];
    const belongs = standing.feeds.includes(feed);
    // Another condition under the same name: what met the old one leaves; so does what may be shown
    // no more.
    if (!belongs && !isNamed(feed) && !standing.formerFeeds.includes(feed)) return [];
    // What stands at a time of its own never moves; an article may come to an earlier place.
    return entriesIn(standing, feed, config).map((entry) => ({
      entry,
      formerOrder: entry.key === articleId ? order : undefined,
      ...(!belongs && { ifHeld: true }),
    }));
  });
}
