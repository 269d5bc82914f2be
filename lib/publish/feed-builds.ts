import { ROOT } from "../facets.ts";
import { articleIdOfRecordKey, pendingFeedKey, prefixes } from "../keys.ts";
import { type FeedPending, Pending } from "../pending.ts";
import type { Store, Version } from "../ports.ts";
import { readStored, writeStored } from "../stored.ts";
import type { Batch } from "./batch.ts";
import type { FeedPlan } from "./context.ts";

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
