import { dayMs } from "../../duration.ts";
import type { Clustered, Membership } from "./clustered.ts";
import { likeness } from "./likeness.ts";
import { isOneDesk, isOneText } from "./one-text.ts";
import { type Member, openWindow, type StoryWindow } from "./story-window.ts";

/** How far before an article one of the same story may stand. */
export const WINDOW_DAYS = 3;

/** Nothing before this instant is of one story with what stands at `order`. */
export const windowStart = (order: string): string =>
  new Date(Date.parse(order) - WINDOW_DAYS * dayMs).toISOString();

/**
 * The story of `article`, given what stands before it: leader clustering in the order of feeds (design
 * §1, rule 12). It joins the story whose members it is most like, and leads one of its own where it is like
 * none. `before` is what stands within its window; nothing that comes later has a say.
 */
export function findStory(
  article: Clustered,
  { stories, rarity, size, near: nearTo }: Omit<StoryWindow, "add" | "startAt">,
  likenessOf = likeness,
): Membership {
  const start = windowStart(article.order);
  const asked = Math.log(PRIOR_ARTICLES + Math.min(size, crowdMax)) - EAGERNESS;
  let best = { story: article.id, since: article.order, score: asked, isSure: false };
  for (const [story, near] of nearTo(article.marks)) {
    const members = stories.get(story) ?? near;
    const since = members[0]?.since ?? "";
    if (since < start) continue;
    const copied = near.filter(({ marks }) => isOneText(marks, article.marks));
    if (copied.length === 0 && members.some((member) => isOfOneDesk(member, article))) continue;
    const scores = near.map((member) => likenessOf(member, article, rarity));
    const score = bestTwo(scores);
    const isFirst = since < best.since || (since === best.since && story < best.story);
    if (score > best.score || (score === best.score && best.story !== article.id && isFirst)) {
      // What was linked with less than certainty makes nothing certain.
      const isFirm = ({ id, isSure }: Member): boolean => isSure || id === story;
      const isSurelyLike = (at: number): boolean => (scores[at] ?? score) >= asked + SURE;
      const isSure =
        copied.some(isFirm) ||
        (score >= asked + SURE && near.some((member, at) => isFirm(member) && isSurelyLike(at)));
      best = { story, since, score, isSure };
    }
  }
  return { story: best.story, since: best.since, isSure: best.isSure };
}

/**
 * A desk tells an event once, and what it adds to it later shares its text: of two texts of one desk, be it
 * an outlet or an agency that others credit, each tells another event.
 */
const isOfOneDesk = (a: Clustered, b: Clustered): boolean =>
  (a.source !== "" && a.source === b.source) || isOneDesk(a.marks, b.marks);

/**
 * The more articles stand in the window, the less likely is any of them the same story: the odds that the
 * evidence must outweigh. Beyond `crowdMax` what else is there is about other things altogether.
 */
const PRIOR_ARTICLES = 2;
const crowdMax = 200;

/** How far less than those odds is asked for, so that retellings are found: set by `infra/stories/fit-weights.ts`. */
const EAGERNESS = 4.25;

/** By how much the evidence must outweigh what is asked for. */
const SURE = 3.75;

/** One likeness may be chance where there are others to be like. */
function bestTwo(scores: readonly number[]): number {
  const [first = Number.NEGATIVE_INFINITY, second = first] = scores.toSorted((a, b) => b - a);
  return (first + second) / 2;
}

/** All articles with their stories; `articles` in any order. */
export function clusterAll<T extends Clustered>(
  articles: readonly T[],
  likenessOf = likeness,
): readonly (T & Membership)[] {
  const window = openWindow();
  return articles.toSorted(inOrder).map((article) => {
    window.startAt(windowStart(article.order));
    const done = { ...article, ...findStory(article, window, likenessOf) };
    window.add(done);
    return done;
  });
}

/** The order of feeds, oldest first. */
export const inOrder = (
  a: Pick<Clustered, "order" | "id">,
  b: Pick<Clustered, "order" | "id">,
): number => (a.order !== b.order ? (a.order < b.order ? -1 : 1) : a.id < b.id ? -1 : 1);
