import type { Config } from "../../config.ts";
import { sha256 } from "../../hash.ts";
import { inParallel } from "../../in-parallel.ts";
import { canonicalJson } from "../../json.ts";
import { pendingStoriesKey, storyJsonKey, storyPageKey } from "../../keys.ts";
import type { StoriesPending } from "../../pending.ts";
import type { Store } from "../../ports.ts";
import { writeStored } from "../../stored.ts";
import type { Entry } from "../entries.ts";
import { type Known, readStandings } from "../standings.ts";
import { LostRace, readTarget, type Target, writeTarget } from "../target.ts";
import { planStories, type StoriesPlan, type StoryChange, type StoryKey } from "./plan-stories.ts";
import { formerOrders, readEntry } from "./read-entry.ts";
import { storyPage } from "./show-story.ts";
import type { StoriesDue } from "./stories-due.ts";
import { storyDocument } from "./story.ts";
import { dayOf, daysAround, openStoryDays, type StoryDays } from "./story-days.ts";
import { renderStory, type StoryDocument } from "./story-document.ts";
import type { StoryEntry } from "./story-entry.ts";
import { listedOf, type ToldStories, tellStory, toldBy } from "./tell-stories.ts";

interface StoryPorts {
  readonly store: Store;
  readonly config: Config;
}

/** The two objects of a story as they were before anything was read. */
export interface StoryBefore {
  readonly page: Target;
  readonly data: Target;
}

export const readStory = async (store: Store, story: string): Promise<StoryBefore> => ({
  page: await readTarget(store, storyPageKey(story)),
  data: await readTarget(store, storyJsonKey(story)),
});

/** How the stories will stand, by the days of stories as they were read and what is known of articles. */
export interface StoriesStep {
  readonly days: StoryDays;
  readonly plan: StoriesPlan;
  /** Articles to be brought up to date beside the batch, and the stories to be. */
  readonly articles: ReadonlySet<string>;
  readonly stories: ReadonlyMap<string, StoryKey>;
}

const parallel = 16;

interface StoriesWish {
  readonly batch: ReadonlySet<string>;
  readonly due: StoriesDue;
  readonly walk: boolean;
}

/** `articles` are those at hand, each with where it stood in feeds by what is public. */
export async function planStoriesOf(
  articles: ReadonlyMap<string, string | undefined>,
  known: ReadonlyMap<string, Known>,
  { batch, due, walk }: StoriesWish,
  { store, config }: StoryPorts,
): Promise<StoriesStep> {
  const days = openStoryDays(store);
  if (!config.feeds.stories) {
    await forgetPurged(days, articles, known);
    // What stands of stories is taken back article by article, as the feeds are made anew.
    const stories = new Map([...due.stories, ...(walk ? ownStories(batch, known) : [])]);
    return { days, plan: noPlan, articles: due.articles, stories };
  }
  const orders = new Map<string, readonly string[]>();
  for (const [id, order] of articles) {
    const its = known.get(id);
    if (!its) continue;
    const former = order === undefined || walk ? formerOrders(its) : [];
    orders.set(id, ordersOf(its, order, former));
  }
  await days.load([...orders.values()].flat().map(dayOf));
  const changes = new Map<string, StoryChange>();
  await inParallel([...orders], parallel, async ([id, formerOrders]) => {
    const its = known.get(id);
    const before = formerOrders.flatMap((order) => days.find(id, order) ?? [])[0];
    const entry = its && (await readEntry(store, its, config, before));
    changes.set(id, { entry, formerOrders });
  });
  const also = [...due.stories.values()];
  const sorted = new Map([...changes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const plan = await planStories(days, sorted, { also, verify: !walk });
  const shared = [...plan.stories].flatMap(([story, [leader, ...others]]) =>
    leader && others.length > 0 ? [[story, { story, since: leader.since }] as const] : [],
  );
  return {
    days,
    plan,
    articles: new Set([...due.articles, ...plan.affected].filter((id) => !batch.has(id))),
    stories: new Map([
      ...due.stories,
      ...plan.moved.map((key) => [key.story, key] as const),
      // In a walk stories may be there of which nothing tells any more.
      ...(walk ? ownStories(batch, known) : shared),
    ]),
  };
}

/** Days of stories stay where the configuration wants none any more; nothing of what is purged may stay in them. */
async function forgetPurged(
  days: StoryDays,
  articles: ReadonlyMap<string, string | undefined>,
  known: ReadonlyMap<string, Known>,
): Promise<void> {
  const gone = [...articles].flatMap(([id, order]): [string, StoryChange][] => {
    const its = known.get(id);
    if (!its?.standing.isPurged) return [];
    return [[id, { entry: undefined, formerOrders: ordersOf(its, order) }]];
  });
  if (gone.length > 0) await planStories(days, new Map(gone), { also: [], verify: false });
}

/** Every place in the order of feeds where an article stands or may have stood. */
const ordersOf = (its: Known, order: string | undefined, former = formerOrders(its)): string[] => [
  ...new Set([its.standing.order, ...(order === undefined ? [] : [order]), ...former]),
];

/** The stories that articles lead or may once have led. */
const ownStories = (
  articles: ReadonlySet<string>,
  known: ReadonlyMap<string, Known>,
): readonly (readonly [string, StoryKey])[] =>
  [...articles].flatMap((story) => {
    const standing = known.get(story)?.standing;
    return standing ? [[story, { story, since: standing.order }] as const] : [];
  });

const noPlan: StoriesPlan = {
  places: new Map(),
  stories: new Map(),
  moved: [],
  affected: new Set(),
  displaced: new Set(),
};

/**
 * Reads the articles of the stories, after the versions of all that will be written from them: those of some stories at a
 * time, of which no more is kept than what is told.
 */
export async function readTold(
  { plan, stories }: StoriesStep,
  known: ReadonlyMap<string, Known>,
  { store, config }: StoryPorts,
): Promise<ToldStories> {
  const documents = new Map<string, StoryDocument>();
  const waiting = new Map<string, readonly StoryEntry[]>();
  const missing = new Set<string>();
  const tellWaiting = async (): Promise<void> => {
    const others = await readStandings(store, missing, config);
    for (const [story, shown] of waiting)
      documents.set(story, tellStory(story, shown, [known, others.known], config));
    waiting.clear();
    missing.clear();
  };
  for (const [story, shown] of plan.stories) {
    waiting.set(story, shown);
    if (shown.length > 1 || stories.has(story))
      for (const { id } of listedOf(shown)) if (!known.has(id)) missing.add(id);
    if (missing.size >= articlesAtOnce) await tellWaiting();
  }
  await tellWaiting();
  return toldBy(documents, plan.places);
}

const articlesAtOnce = 200;

/**
 * The days of stories, after the note of what changes with them: whoever comes after a crash knows what
 * is left to do. Answers how many objects it wrote, and the key of the note. Throws `LostRace`.
 */
export async function writeStoryDays(
  { days, plan }: StoriesStep,
  batch: ReadonlySet<string>,
  { store }: StoryPorts,
): Promise<{ readonly written: number; readonly note: string | undefined }> {
  if (days.changed.length === 0) return { written: 0, note: undefined };
  // Also those of the batch that had a place: another publisher, who still saw that one, may have done with their notes.
  const isNoted = (id: string): boolean => batch.has(id) && !plan.displaced.has(id);
  const articles = [...plan.affected].filter((id) => !isNoted(id)).sort();
  const stories = plan.moved
    .toSorted((a, b) => (a.story < b.story ? -1 : 1))
    .map(({ story, since }) => ({ story, since }));
  const isMore = articles.length + stories.length > 0;
  const note: StoriesPending = { kind: "stories", articles, stories, days: [...days.changed] };
  const key = pendingStoriesKey(sha256([canonicalJson(note), days.fingerprint]));
  if (isMore) await writeStored(store, key, note, "absent");
  return { written: await days.write(), note: isMore ? key : undefined };
}

/** Brings each story to its page and its data: where it has several articles, and where it once had. */
export async function writeStory(
  story: string,
  before: StoryBefore,
  { documents }: ToldStories,
  { store, config }: StoryPorts,
): Promise<number> {
  const document = documents.get(story) ?? storyDocument(story, [], config);
  const isPublished = before.data.condition !== "absent" || before.page.condition !== "absent";
  if (document.articles.length < 2 && !isPublished) return 0;
  const page = storyPage(document, config);
  const data = renderStory(document);
  const wrotePage = await writeTarget(store, before.page, sha256(page), () => page);
  const wroteData = await writeTarget(store, before.data, sha256(data), () => data);
  return Number(wrotePage) + Number(wroteData);
}

/**
 * Makes sure that nobody has learnt more of the stories of some articles since they were read: that the days on which
 * others of them may stand are those which we read or wrote, and their data what we make of them. Throws `LostRace`.
 */
export async function checkStoriesUnchanged(
  articles: readonly Pick<Entry, "article" | "order">[],
  { days, plan, stories }: StoriesStep,
  { documents }: ToldStories,
  store: Store,
): Promise<void> {
  await days.check(articles.flatMap(({ order }) => daysAround(order)));
  const told = new Set(articles.flatMap(({ article }) => plan.places.get(article)?.story ?? []));
  await inParallel([...told], parallel, async (story) => {
    const document = documents.get(story);
    if (!document || !stories.has(story)) return;
    const { key, condition, madeFrom } = await readTarget(store, storyJsonKey(story));
    const isOurs = madeFrom === sha256(renderStory(document));
    if (condition !== "absent" && !isOurs) throw new LostRace(key);
  });
}
