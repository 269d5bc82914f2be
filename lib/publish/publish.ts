import type { Config } from "../config.ts";
import type { Store } from "../ports.ts";
import type { BatchResult } from "./batch.ts";
import { requestBuilds } from "./build-notes.ts";
import { buildStep, finishStep } from "./feed-builds.ts";
import { endedFeeds, holdFeedList } from "./feed-list.ts";
import { type FeedPlan, type FeedPlans, feedPlans, mayStandIn } from "./feed-plans.ts";
import { deleteDone, type Notes, readArticleNotes, readStoryNotes } from "./notes.ts";
import type { ListPrice } from "./withdrawals.ts";
import type { Batch, BatchPorts } from "./write-batch.ts";

/** What one run of publish did. */
export interface PublishReport {
  /** Articles whose public form was looked at. */
  readonly articles: number;
  /** Those of them that a note was about. */
  readonly ids: readonly string[];
  /** Objects written under `site/`. */
  readonly written: number;
  /** Notes whose deed was not done yet: the sweep looks after them. */
  readonly waiting: number;
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
  /** There is more to do than one run may. */
  readonly more: boolean;
}

export interface PublishLimits {
  readonly articlesMax: number;
  /** Records walked in one step of making a feed anew. */
  readonly recordsMax: number;
}

const defaultLimits: PublishLimits = { articlesMax: 200, recordsMax: 500 };

/**
 * The third stage: takes what is noted under `pending/` to the public. A run costs what changed,
 * never what there is, and a note goes only when everything it asked for has been verified.
 */
export async function publish(
  ports: { readonly store: Store; readonly config: Config } & ListPrice,
  limits: PublishLimits = defaultLimits,
): Promise<PublishReport> {
  const { store, config } = ports;
  const hold = await holdFeedList(store);
  const ended = endedFeeds(hold.list, config);
  const plans = feedPlans(config, ended);
  const wanted = [...plans.configured, plans.facets];
  const done = await requestBuilds(store, wanted, hold);

  const notes = await readArticleNotes(store, limits.articlesMax);
  const stories = await readStoryNotes(store);
  const changed: Batch = {
    articles: notes.articles,
    first: notes.first,
    days: notes.days,
    feeds: new Map(plansOf(notes, plans).map((plan) => [plan.feed, plan])),
    pages: true,
    includes: () => true,
    walk: false,
    complete: new Set(),
    due: stories.due,
  };
  const first = await publishAny(changed, plans, { ...ports, hold });
  for (const key of [...stories.keys, ...first.storyNotes]) await store.delete(key);
  const waiting = await deleteDone(store, notes.found, first.standings);

  const step = await buildStep(store, plans, limits.recordsMax);
  const second = step && (await publishAny(step.batch, plans, { ...ports, hold }));
  for (const key of second?.storyNotes ?? []) await store.delete(key);
  let siteFiles = 0;
  let isLost = false;
  if (step) {
    const made = wanted.filter((p) => done.includes(p) || step.batch.complete.has(p.feed));
    const begun = (hold.list?.begun ?? []).filter((each) =>
      made.every(({ feed }) => feed !== each.feed),
    );
    const { recipe } = plans.facets;
    const { writeSiteFiles } = await import("./site-files.ts");
    const wrote = await writeSiteFiles(
      { store, config, recipe },
      { done: made, ended, begun },
      hold,
    );
    siteFiles = wrote ?? 0;
    isLost = wrote === undefined;
    await finishStep(store, step, { isLost });
  }

  return {
    articles: first.standings.size + (second?.standings.size ?? 0),
    ids: [...first.standings.keys()],
    written: first.written + (second?.written ?? 0) + siteFiles,
    waiting,
    failed: [...first.failed, ...(second?.failed ?? [])],
    // Two publishers that undo each other's work would never end.
    more: !isLost && (notes.more || step !== undefined),
  };
}

/** Most rounds of a quiet mill find nothing: what makes pages and feeds is loaded by the first that does. */
async function publishAny(batch: Batch, plans: FeedPlans, ports: BatchPorts): Promise<BatchResult> {
  if (isEmpty(batch))
    return { standings: new Map(), failed: [], written: 0, storyNotes: new Set() };
  const { publishBatch } = await import("./batch.ts");
  return publishBatch(batch, plans, ports);
}

const isEmpty = ({ articles, feeds, due }: Batch): boolean =>
  articles.size + feeds.size + due.articles.size + due.stories.size === 0;

/** The feeds that the articles of the notes may stand in. */
function plansOf({ found, first }: Notes, plans: FeedPlans): readonly FeedPlan[] {
  const wanted = new Map<string, FeedPlan>();
  for (const { articleId, feeds } of found.flatMap(({ parts }) => parts))
    for (const feed of feeds) {
      const plan = plans.find(feed);
      if (plan && mayStandIn(plan, first.has(articleId))) wanted.set(feed, plan);
    }
  return [...wanted.values()].sort((a, b) => (a.feed < b.feed ? -1 : 1));
}
