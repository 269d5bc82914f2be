import { isSameJson } from "../../json.ts";
import { findStory, WINDOW_DAYS, windowStart } from "./cluster.ts";
import { openDayWindows } from "./day-windows.ts";
import { isSamePlace, type Place, placesIn, shownOf } from "./places.ts";
import {
  dayAfter,
  dayOf,
  daysAround,
  daysBetween,
  memberOf,
  type StoryDays,
} from "./story-days.ts";
import type { StoryEntry, UnplacedEntry } from "./story-entry.ts";

/** What is known now of an article, and where it may have stood before. */
export interface StoryChange {
  /** Undefined where it is compared with none. */
  readonly entry: UnplacedEntry | undefined;
  readonly formerOrders: readonly string[];
}

export interface StoryKey {
  readonly story: string;
  readonly since: string;
}

export interface StoriesPlan {
  /** Of all articles in the stories that were touched. */
  readonly places: ReadonlyMap<string, Place>;
  /** The stories that were touched, by id; with their members that are shown, in order. */
  readonly stories: ReadonlyMap<string, readonly StoryEntry[]>;
  /** Those whose shown members are others than before, where they are or were several. */
  readonly moved: readonly StoryKey[];
  /** Articles whose place is another than before, or that tell of others in the root feed. */
  readonly affected: ReadonlySet<string>;
  /** Those of them that had a place before. */
  readonly displaced: ReadonlySet<string>;
}

export interface PlanOptions {
  /** Stories to be looked at in any case. */
  readonly also: readonly StoryKey[];
  /** What tells of the others is looked at even where nothing changed: a run may have ended before it. */
  readonly verify: boolean;
}

/**
 * Takes changed articles into the days of stories, and finds anew the story of whatever stands after them
 * and may be of another one now. What nothing changed near is not looked at.
 */
export async function planStories(
  days: StoryDays,
  changes: ReadonlyMap<string, StoryChange>,
  { also, verify }: PlanOptions,
): Promise<StoriesPlan> {
  const orders = [...changes.values()].flatMap(({ entry, formerOrders }) => [
    ...(entry ? [entry.order] : []),
    ...formerOrders,
  ]);
  await days.load(orders.map(dayOf));
  const touched = new Map<string, StoryKey>(also.map((key) => [key.story, key]));
  const changed = new Set<string>();
  const dirty: string[] = [];
  for (const [id, { entry, formerOrders }] of changes) {
    const old = findOld(days, id, [...(entry ? [entry.order] : []), ...formerOrders]);
    if (old) touched.set(old.story, keyOf(old));
    if (old && entry && isSameTelling(old, entry)) {
      if (old.isWithdrawn !== entry.isWithdrawn || old.turns !== entry.turns)
        days.put({ ...old, isWithdrawn: entry.isWithdrawn, turns: entry.turns });
      continue;
    }
    if (old) {
      days.remove(id, old.order);
      if (old.marks) dirty.push(old.order);
    }
    if (!entry) continue;
    days.put({ ...entry, story: id, since: entry.order, isSure: false });
    if (!entry.marks) continue;
    changed.add(id);
    dirty.push(entry.order);
  }
  for (const key of await findStoriesAnew(days, { changed, dirty })) touched.set(key.story, key);
  for (const [id, { entry }] of changes) {
    const now = entry && days.find(id, entry.order);
    if (now) touched.set(now.story, keyOf(now));
  }
  return planOf(days, touched, { verify });
}

const keyOf = ({ story, since }: StoryKey): StoryKey => ({ story, since });

const findOld = (
  days: StoryDays,
  id: string,
  orders: readonly string[],
): StoryEntry | undefined => {
  for (const order of orders) {
    const old = days.find(id, order);
    if (old) return old;
  }
  return undefined;
};

/** Nothing by which it is compared has changed. */
const isSameTelling = (old: StoryEntry, entry: UnplacedEntry): boolean =>
  old.order === entry.order &&
  old.source === entry.source &&
  old.told === entry.told &&
  old.first === entry.first &&
  isSameJson(old.marks, entry.marks);

/**
 * An article's story rests on what stands within the window before it: where something came, went or
 * changed its story there, it is found anew, and so on, day by day. Answers the stories that lost or won one.
 */
async function findStoriesAnew(
  days: StoryDays,
  { changed, dirty }: { readonly changed: ReadonlySet<string>; readonly dirty: readonly string[] },
): Promise<readonly StoryKey[]> {
  const touched: StoryKey[] = [];
  const instants = dirty.toSorted();
  const queue = new Set(instants.map(dayOf));
  let next = 0;
  let last: string | undefined;
  const windowOf = openDayWindows(days);
  for (;;) {
    const day = [...queue].sort()[0];
    if (day === undefined) return touched;
    queue.delete(day);
    await days.load(daysBetween(dayAfter(day, -WINDOW_DAYS), day));
    const [begin, end] = [`${day}T00:00:00.000Z`, `${day}T23:59:59.999Z`];
    const window = windowOf(day);
    for (const entry of days.between(begin, end)) {
      const member = memberOf(entry);
      const { id, order } = entry;
      for (; next < instants.length && (instants[next] ?? "") <= order; next++)
        last = instants[next];
      const start = windowStart(order);
      window.startAt(start);
      const isDue = changed.has(id) || (last !== undefined && last >= start);
      const found = isDue ? findStory(member, window) : entry;
      const { story, since, isSure } = found;
      window.add({ ...member, story, since, isSure });
      const isSame = story === entry.story && since === entry.since && isSure === entry.isSure;
      if (isSame) continue;
      touched.push(keyOf(entry), found);
      days.put({ ...entry, ...found });
      last = order;
    }
    for (; next < instants.length && (instants[next] ?? "") <= end; next++) last = instants[next];
    const tomorrow = dayAfter(day, 1);
    if (last !== undefined && last >= windowStart(`${tomorrow}T00:00:00.000Z`)) queue.add(tomorrow);
  }
}

const isBefore = (
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): boolean => a.order < b.order || (a.order === b.order && a.id < b.id);

/** The members of the touched stories, as they were and as they are. */
async function planOf(
  days: StoryDays,
  touched: ReadonlyMap<string, StoryKey>,
  { verify }: Pick<PlanOptions, "verify">,
): Promise<StoriesPlan> {
  const places = new Map<string, Place>();
  const stories = new Map<string, readonly StoryEntry[]>();
  const moved: StoryKey[] = [];
  const affected = new Set<string>();
  const displaced = new Set<string>();
  await days.load([...touched.values()].flatMap(({ since }) => daysOfStory(since)));
  for (const key of touched.values()) {
    const { story, since } = key;
    const now = days
      .between(since, `${dayAfter(since, WINDOW_DAYS)}T23:59:59.999Z`)
      .filter((entry) => entry.story === story);
    const old = daysOfStory(since)
      .flatMap((day) => [...days.before(day).values()])
      .filter((entry) => entry.story === story)
      .sort((a, b) => (isBefore(a, b) ? -1 : 1));
    const [oldPlaces, nowPlaces] = [placesIn(old), placesIn(now)];
    const shown = shownOf(now);
    for (const [id, place] of nowPlaces) places.set(id, place);
    for (const id of new Set([...oldPlaces.keys(), ...nowPlaces.keys()])) {
      if (isSamePlace(oldPlaces.get(id), nowPlaces.get(id))) continue;
      affected.add(id);
      if (oldPlaces.has(id)) displaced.add(id);
    }
    const shownBefore = shownOf(old);
    const isMoved =
      shown.length + shownBefore.length > 1 &&
      shownBefore.map(idOf).join() !== shown.map(idOf).join();
    if (isMoved) moved.push(key);
    if (shown[0] && (isMoved || (verify && shown.length > 1))) affected.add(shown[0].id);
    stories.set(story, shown);
  }
  return { places, stories, moved, affected, displaced };
}

const idOf = ({ id }: StoryEntry): string => id;
const daysOfStory = (since: string): readonly string[] =>
  daysAround(since).filter((day) => day >= dayOf(since));
