import { likeness, ONE_TEXT, type Rarity, sharedRuns, type Told } from "./likeness.ts";
import type { Marks } from "./marks.ts";

/** An article in the order of feeds, and the story that it belongs to once that is known. */
export interface Clustered extends Told {
  readonly id: string;
  /** Instant by which it stands in feeds; ISO 8601, UTC. */
  readonly order: string;
}

/** A story is known by its leader, the first article that told it. */
export interface Membership {
  /** Id of the leader: the article's own where it leads, or stands alone. */
  readonly story: string;
  /** The leader's order. */
  readonly since: string;
  /** So like another of its story that readers need not see both. */
  readonly isSure: boolean;
}

/** How far before an article one of the same story may stand. */
export const WINDOW_DAYS = 3;
const dayMs = 86_400_000;

/** Nothing before this instant is of one story with what stands at `order`. */
export const windowStart = (order: string): string =>
  new Date(Date.parse(order) - WINDOW_DAYS * dayMs).toISOString();

/**
 * The story of `article`, given what stands before it: leader clustering in the order of feeds (design
 * §1, rule 12). It joins the story whose members it is most like, and leads one of its own where it is like
 * none. `before` is what stands within the window, with its own story; nothing that comes later has a say.
 */
export function findStory(
  article: Clustered,
  before: readonly (Clustered & Membership)[],
): Membership {
  const own = { story: article.id, since: article.order, isSure: false };
  const rarity = rarityAmong(before, article.marks);
  const start = windowStart(article.order);
  const scores = new Map<string, { readonly since: string; readonly all: number[] }>();
  for (const other of before) {
    if (other.since < start || !mayBeLike(article.marks, other.marks)) continue;
    const story = scores.get(other.story) ?? { since: other.since, all: [] };
    story.all.push(likeness(other, article, rarity));
    scores.set(other.story, story);
  }
  const asked = Math.log(PRIOR_ARTICLES + Math.min(before.length, crowdMax));
  let best = { ...own, score: asked };
  for (const [story, { since, all }] of scores) {
    const score = bestTwo(all);
    const isFirst = since < best.since || (since === best.since && story < best.story);
    if (score > best.score || (score === best.score && best.story !== article.id && isFirst))
      best = { story, since, score, isSure: score >= asked + SURE };
  }
  const isCopy = before.some(
    (other) => other.story === best.story && sharedRuns(other.marks, article.marks) >= ONE_TEXT,
  );
  return { story: best.story, since: best.since, isSure: best.isSure || isCopy };
}

/** By how much the evidence must outweigh what is asked for. */
const SURE = 1.75;

/**
 * The more articles stand in the window, the less likely is any of them the same story: the odds that the
 * evidence must outweigh. Beyond `crowdMax` what else is there is about other things altogether.
 */
const PRIOR_ARTICLES = 2;
const crowdMax = 200;

/** One likeness may be chance where there are others to be like. */
function bestTwo(scores: readonly number[]): number {
  const [first = Number.NEGATIVE_INFINITY, second = first] = scores.toSorted((a, b) => b - a);
  return (first + second) / 2;
}

/** How rare each word of `marks` is among the articles before it, so that nothing later changes it. */
function rarityAmong(before: readonly { readonly marks: Marks }[], marks: Marks): Rarity {
  const counts = new Map<number, number>();
  for (const hash of [...marks.names, ...marks.words, ...marks.numbers, ...marks.lead])
    counts.set(hash, 1);
  for (const { marks: other } of before)
    for (const kind of ["names", "words", "numbers"] as const)
      for (const hash of other[kind]) {
        const count = counts.get(hash);
        if (count !== undefined) counts.set(hash, count + 1);
      }
  const size = before.length + 1 + SMOOTHING;
  return (hash) => Math.max(0, Math.log(size / ((counts.get(hash) ?? 0) + 1)) / Math.log(size));
}

/** Among few articles every word is rare. */
const SMOOTHING = 10;

/**
 * Banding: only articles with a rare thing in common are compared, one of the least runs of words
 * (minhash) or a name or word of what both are about. The rest could not come to the same story.
 */
const mayBeLike = (a: Marks, b: Marks): boolean =>
  overlaps(a.runs.slice(0, bandRuns), b.runs.slice(0, bandRuns)) ||
  overlaps(a.lead, b.names) ||
  overlaps(a.names, b.lead) ||
  overlaps(a.lead, b.words) ||
  overlaps(a.words, b.lead);

const bandRuns = 12;

/** Both are sorted. */
function overlaps(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}

/** All articles with their stories; `articles` in any order. */
export function clusterAll<T extends Clustered>(
  articles: readonly T[],
): readonly (T & Membership)[] {
  const done: (T & Membership)[] = [];
  let from = 0;
  for (const article of articles.toSorted(inOrder)) {
    const start = windowStart(article.order);
    while ((done[from]?.order ?? start) < start) from++;
    done.push({ ...article, ...findStory(article, done.slice(from)) });
  }
  return done;
}

/** The order of feeds, oldest first. */
export const inOrder = (
  a: Pick<Clustered, "order" | "id">,
  b: Pick<Clustered, "order" | "id">,
): number => (a.order !== b.order ? (a.order < b.order ? -1 : 1) : a.id < b.id ? -1 : 1);
