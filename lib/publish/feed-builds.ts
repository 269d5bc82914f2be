import { ROOT } from "../facets.ts";
import { articleIdOfRecordKey, prefixes } from "../keys.ts";
import { type FeedPending, Pending } from "../pending.ts";
import type { Store, Version } from "../ports.ts";
import { readStored, writeStored } from "../stored.ts";
import { FACETS, type FeedPlan, type FeedPlans, isOfConfiguration } from "./feed-plans.ts";
import { nothingDue } from "./stories/stories-due.ts";
import type { Batch } from "./write-batch.ts";

export interface BuildStep {
  readonly batch: Batch;
  readonly notes: readonly BuildNote[];
  /** Record key up to which this step walks; undefined when it reaches the end. */
  readonly cursor: string | undefined;
}

interface BuildNote {
  readonly plan: FeedPlan;
  readonly key: string;
  readonly version: Version;
  readonly pending: FeedPending;
}

/** The next step of the feeds that wait to be made anew, all that stand at one place together. */
export async function buildStep(
  store: Store,
  plans: FeedPlans,
  recordsMax: number,
): Promise<BuildStep | undefined> {
  const waiting = await buildNotes(store, plans);
  const cursor = waiting[0]?.pending.cursor;
  if (cursor === undefined) return undefined;
  const notes = waiting.filter(({ pending }) => pending.cursor === cursor);
  const walksFacets = notes.some(({ plan }) => plan.feed === FACETS);
  const feeds = new Map(
    notes.filter(({ plan }) => plan.feed !== FACETS).map(({ plan }) => [plan.feed, plan]),
  );

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
  return {
    batch: {
      articles,
      first: new Set(),
      days: new Set(),
      feeds,
      pages: feeds.has(ROOT),
      walk: true,
      includes: (feed) => walksFacets && !isOfConfiguration(feed),
      due: nothingDue,
      complete: new Set(ended ? notes.map(({ plan }) => plan.feed) : []),
    },
    notes,
    cursor: ended ? undefined : last,
  };
}

/** Moves the notes on, deletes them when the walk is done, or has it begin again where it is lost. */
export async function finishStep(
  store: Store,
  { notes, cursor }: BuildStep,
  { isLost }: { readonly isLost: boolean },
): Promise<void> {
  for (const { key, version, pending } of notes) {
    const next = isLost ? null : cursor;
    if (next === undefined) await store.delete(key);
    else await writeStored(store, key, { ...pending, cursor: next }, { version });
  }
}

const feedNotes = `${prefixes.pending}feed/`;

/** How many feeds are made anew together at most. */
const notesMax = 200;

async function buildNotes(store: Store, plans: FeedPlans): Promise<readonly BuildNote[]> {
  const notes: BuildNote[] = [];
  for await (const key of store.list(feedNotes)) {
    if (notes.length === notesMax) break;
    const note = await readStored(store, key, Pending);
    if (note.kind !== "found" || note.value.kind !== "feed") continue;
    const { feed } = note.value;
    const plan = feed === FACETS ? plans.facets : plans.find(feed);
    // Nobody wants this feed any more.
    if (plan === undefined) {
      await store.delete(key);
      continue;
    }
    // The configuration changed on the way: begin again with what it says now.
    const stale = note.value.recipe !== plan.recipe;
    const pending = stale ? { ...note.value, recipe: plan.recipe, cursor: null } : note.value;
    notes.push({ plan, key, version: note.version, pending });
  }
  return notes;
}
