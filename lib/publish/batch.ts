import { isNamed, ROOT } from "../facets.ts";
import { type Before, type Beside, openBefore } from "./before.ts";
import { type FeedPlan, type FeedPlans, mayStandIn } from "./feed-plans.ts";
import { type Known, readStandings, type Standings } from "./standings.ts";
import type { ToldStories } from "./stories/tell-stories.ts";
import { planStoriesOf, readTold, type StoriesStep } from "./stories/update-stories.ts";
import { LostRace } from "./target.ts";
import { type Batch, type BatchPorts, writeBatch } from "./write-batch.ts";

export interface BatchResult {
  readonly standings: ReadonlyMap<string, Known>;
  readonly failed: Standings["failed"];
  readonly written: number;
  /** Notes of what changed with the stories: done, and to be deleted. */
  readonly storyNotes: ReadonlySet<string>;
}

const triesMax = 6;

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
  const storyNotes = new Set<string>();
  let { feeds, first } = batch;
  let also: Beside = batch.due;
  let before = openBefore({ ...batch, first, trusting: true }, ports);
  let lost = "";
  for (let tries = 0; tries < triesMax; ) {
    const versions = await before.read(feeds, also);
    const { known, failed } = await readStandings(
      ports.store,
      batch.articles.union(also.articles),
      ports.config,
      ports,
    );
    if ([...first].some((id) => known.get(id)?.standing.status === "private")) {
      // What may not be shown, and is, must be found: no write of a page of its own would tell.
      first = new Set();
      before = openBefore({ ...batch, first, trusting: true }, ports);
      continue;
    }
    const missing = feedsMissing(feeds, also, { ...batch, first }, plans, known);
    if (missing.length > 0) {
      // A note did not know of all feeds of its article: their versions must be read first.
      feeds = new Map([...feeds, ...missing.map((plan) => [plan.feed, plan] as const)]);
      continue;
    }
    const step = await stepOf(batch, { versions, known, also }, ports);
    if (step && !covers(also, step)) {
      // Nor did it know of the others that tell the same story.
      also = {
        articles: also.articles.union(step.articles),
        stories: new Map([...also.stories, ...step.stories]),
      };
      continue;
    }
    try {
      const told = step && (await readTold(step, known, ports));
      const knowledge = { known: withStories(known, told), step, told, storyNotes };
      const written = await writeBatch(batch, versions, knowledge, ports);
      const own = new Map([...known].filter(([id]) => batch.articles.has(id)));
      return { standings: own, failed, written, storyNotes };
    } catch (error) {
      if (!(error instanceof LostRace)) throw error;
      lost = error.message;
      first = new Set();
      before = openBefore({ ...batch, first, trusting: false }, ports);
      tries++;
    }
  }
  throw new Error(
    `publish: other publishers changed ${lost} ${triesMax} times in a row; run one publish at a time, nothing is lost`,
  );
}

const covers = (also: Beside, { articles, stories }: Beside): boolean =>
  articles.isSubsetOf(also.articles) &&
  [...stories.keys()].every((story) => also.stories.has(story));

/** Undefined where no stories are told: what was told before is then taken back, article by article. */
async function stepOf(
  { articles: batch, pages, walk }: Batch,
  {
    versions,
    known,
    also,
  }: { readonly versions: Before; readonly known: KnownArticles; readonly also: Beside },
  ports: BatchPorts,
): Promise<StoriesStep | undefined> {
  if (!pages) return undefined;
  const places = [...versions.articles, ...versions.others].map(
    ({ articleId, order }) => [articleId, order] as const,
  );
  return planStoriesOf(new Map(places), known, { batch, due: also, walk }, ports);
}

type KnownArticles = ReadonlyMap<string, Known>;

/** The articles with their places among those that tell their stories. */
const withStories = (
  known: ReadonlyMap<string, Known>,
  told: ToldStories | undefined,
): ReadonlyMap<string, Known> =>
  new Map(
    [...known].map(([id, each]) => {
      const story = told?.standings.get(id);
      return [id, story ? { ...each, standing: { ...each.standing, story } } : each];
    }),
  );

/**
 * Feeds of the articles at hand that no note named. What changed or was withdrawn may stand in any
 * feed of the configuration's naming, whose condition may have been another: all of them are asked.
 */
function feedsMissing(
  feeds: ReadonlyMap<string, FeedPlan>,
  also: Beside,
  { articles, first, includes }: Batch,
  plans: FeedPlans,
  known: ReadonlyMap<string, Known>,
): readonly FeedPlan[] {
  const standings = [...known.values()].flatMap(({ standing }) =>
    articles.has(standing.articleId) ? [standing] : [],
  );
  const wanted = new Set<string>();
  for (const { articleId, feeds: its, formerFeeds } of standings)
    for (const feed of [...its, ...formerFeeds]) {
      const plan = plans.find(feed);
      if (plan && mayStandIn(plan, first.has(articleId))) wanted.add(feed);
    }
  if (standings.some(({ record, turn, reading }) => record.revision > 1 || turn + reading > 0))
    for (const { feed } of plans.configured) if (isNamed(feed)) wanted.add(feed);
  if (also.articles.size > 0) wanted.add(ROOT);
  return [...wanted].flatMap((feed) => {
    if (feeds.has(feed) || !includes(feed)) return [];
    const plan = plans.find(feed);
    return plan ? [plan] : [];
  });
}
