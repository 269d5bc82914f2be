import { captureTimeOf, prefixes } from "../keys.ts";
import { type ArticlePending, articlesIn, Pending } from "../pending.ts";
import type { Store } from "../ports.ts";
import { readStored } from "../stored.ts";
import { isDeedSeen } from "../story-note.ts";
import type { Known } from "./standings.ts";
import type { StoryKey } from "./stories/plan-stories.ts";
import type { StoriesDue } from "./stories/stories-due.ts";

export interface Note {
  readonly key: string;
  /** One, or several that were noted together. */
  readonly parts: readonly ArticlePending[];
}

/** The notes about articles that one run takes on. */
export interface Notes {
  readonly found: readonly Note[];
  readonly articles: ReadonlySet<string>;
  /** Those that had no record before theirs was written. */
  readonly first: ReadonlySet<string>;
  /** Days (UTC) whose list of changes they are likely to come into. */
  readonly days: ReadonlySet<string>;
  readonly more: boolean;
}

const articleNotes = `${prefixes.pending}article/`;

/** How many waiting notes are looked past at most, so that none of them keeps the others back. */
const notesMax = 10_000;

export async function readArticleNotes(store: Store, articlesMax: number): Promise<Notes> {
  const found: Note[] = [];
  const articles = new Set<string>();
  let more = false;
  let seen = 0;
  for await (const key of store.list(articleNotes)) {
    if (++seen > notesMax || articles.size >= articlesMax) {
      more = true;
      break;
    }
    const note = await readStored(store, key, Pending);
    const parts = note.kind === "found" ? articlesIn(note.value) : [];
    if (parts.length === 0) continue;
    found.push({ key, parts });
    for (const { articleId } of parts) articles.add(articleId);
  }
  const all = found.flatMap(({ parts }) => parts);
  return { found, articles, first: firstOf(all), days: daysOf(all), more };
}

/** Of whom nothing else is noted. */
function firstOf(notes: readonly ArticlePending[]): ReadonlySet<string> {
  const byArticle = Map.groupBy(notes, ({ articleId }) => articleId);
  const isFirst = (pending: ArticlePending): boolean =>
    pending.kind === "capture" && !!pending.first;
  return new Set([...byArticle].flatMap(([id, its]) => (its.every(isFirst) ? id : [])));
}

const daysOf = (notes: readonly ArticlePending[]): ReadonlySet<string> =>
  new Set(
    notes.flatMap((pending) =>
      pending.kind === "capture" ? captureTimeOf(pending.capture).toISOString().slice(0, 10) : [],
    ),
  );

/** Deletes the notes whose deed is done and published; answers how many still wait for theirs. */
export async function deleteDone(
  store: Store,
  notes: readonly Note[],
  standings: ReadonlyMap<string, Known>,
): Promise<number> {
  let waiting = 0;
  for (const { key, parts } of notes) {
    const left = parts.filter((each) => !isDone(each, standings.get(each.articleId)));
    if (left.length === 0) await store.delete(key);
    waiting += left.length;
  }
  return waiting;
}

function isDone(pending: ArticlePending, known: Known | undefined): boolean {
  if (!known) return false;
  switch (pending.kind) {
    case "capture":
      return known.captures.has(pending.capture);
    case "retraction":
      return known.standing.turn >= pending.turn;
    case "reading":
      return known.standing.reading >= pending.reading;
  }
}

const storyNotes = `${prefixes.pending}stories/`;

/**
 * What is left to do for articles and stories that others changed, and the keys of the notes that are done with it.
 * Where a deed cannot be seen yet somebody may be about to do it, and its note stays.
 */
export async function readStoryNotes(
  store: Store,
): Promise<{ readonly keys: readonly string[]; readonly due: StoriesDue }> {
  const keys: string[] = [];
  let read = 0;
  const articles = new Set<string>();
  const stories = new Map<string, StoryKey>();
  for await (const key of store.list(storyNotes)) {
    if (read++ === notesMax) break;
    const note = await readStored(store, key, Pending);
    if (note.kind !== "found" || note.value.kind !== "stories") continue;
    if (await isDeedSeen(store, note.value)) keys.push(key);
    for (const id of note.value.articles) articles.add(id);
    for (const { story, since } of note.value.stories) stories.set(story, { story, since });
  }
  return { keys, due: { articles, stories } };
}
