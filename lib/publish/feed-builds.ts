import { z } from "zod";
import { ROOT } from "../facets.ts";
import { articleIdOfRecordKey, pendingFeedKey, prefixes } from "../keys.ts";
import { type FeedPending, Pending } from "../pending.ts";
import type { Store, Version } from "../ports.ts";
import { readStored, writeStored } from "../stored.ts";
import type { Batch } from "./batch.ts";
import type { FeedPlan } from "./context.ts";
import { FEED_LIST_KEY } from "./site-files.ts";

/**
 * Making a feed anew: a new feed, another window, an upgrade, a lost file. All records are walked
 * by cursor, some a run; the feed's recipe changes, and the feed is listed, when the walk is done
 * (design §1, rule 7).
 */

const FeedList = z.looseObject({
  feeds: z.array(z.looseObject({ feed: z.string(), recipe: z.string() })),
});

/** Notes every feed that is not listed as made by its present recipe; answers those that are. */
export async function requestBuilds(
  store: Store,
  plans: readonly FeedPlan[],
): Promise<readonly FeedPlan[]> {
  const listed = await readStored(store, FEED_LIST_KEY, FeedList);
  const recipes = new Map(
    listed.kind === "found" ? listed.value.feeds.map((each) => [each.feed, each.recipe]) : [],
  );
  const isListed = ({ feed, recipe }: FeedPlan): boolean => recipes.get(feed) === recipe;
  for (const plan of plans) if (!isListed(plan)) await requestBuild(store, plan);
  return plans.filter(isListed);
}

export async function requestBuild(store: Store, { feed, recipe }: FeedPlan): Promise<void> {
  const note: Pending = { kind: "feed", feed, recipe, cursor: null };
  await writeStored(store, pendingFeedKey(feed), note, "absent");
}

export interface BuildStep {
  readonly batch: Batch;
  readonly notes: readonly BuildNote[];
  /** Record key up to which this step walks; undefined when it reaches the end. */
  readonly cursor: string | undefined;
}

interface BuildNote {
  readonly key: string;
  readonly version: Version;
  readonly pending: FeedPending;
}

/** The next step of the feeds that wait to be made anew, all that stand at one place together. */
export async function buildStep(
  store: Store,
  plans: readonly FeedPlan[],
  recordsMax: number,
): Promise<BuildStep | undefined> {
  const waiting = await buildNotes(store, plans);
  const cursor = waiting[0]?.pending.cursor;
  if (cursor === undefined) return undefined;
  const notes = waiting.filter(({ pending }) => pending.cursor === cursor);
  const named = new Set(notes.map(({ pending }) => pending.feed));
  const feeds = new Map(plans.filter(({ feed }) => named.has(feed)).map((p) => [p.feed, p]));

  const articles = new Set<string>();
  let last: string | undefined;
  let ended = true;
  const after = cursor === null ? {} : { after: cursor };
  for await (const key of store.list(prefixes.records, after)) {
    const articleId = articleIdOfRecordKey(key);
    if (articleId === undefined) continue;
    if (articles.size === recordsMax) {
      ended = false;
      break;
    }
    articles.add(articleId);
    last = key;
  }
  const complete = new Set(ended ? feeds.keys() : []);
  return {
    batch: { articles, feeds, pages: feeds.has(ROOT), alone: true, complete },
    notes,
    cursor: ended ? undefined : last,
  };
}

/** Moves the notes on, or deletes them when the walk is done. */
export async function finishStep(store: Store, { notes, cursor }: BuildStep): Promise<void> {
  for (const { key, version, pending } of notes) {
    if (cursor === undefined) await store.delete(key);
    else await writeStored(store, key, { ...pending, cursor }, { version });
  }
}

async function buildNotes(store: Store, plans: readonly FeedPlan[]): Promise<readonly BuildNote[]> {
  const notes: BuildNote[] = [];
  for (const plan of plans) {
    const key = pendingFeedKey(plan.feed);
    const note = await readStored(store, key, Pending);
    if (note.kind !== "found" || note.value.kind !== "feed") continue;
    // The configuration changed on the way: begin again with what it says now.
    const stale = note.value.recipe !== plan.recipe;
    const pending = stale ? { ...note.value, recipe: plan.recipe, cursor: null } : note.value;
    notes.push({ key, version: note.version, pending });
  }
  return notes;
}
