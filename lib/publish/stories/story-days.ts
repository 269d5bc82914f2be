import * as z from "zod/mini";
import { dayMs } from "../../duration.ts";
import { sha256 } from "../../hash.ts";
import { inParallel } from "../../in-parallel.ts";
import { encodeJson } from "../../json.ts";
import { storyDayKey } from "../../keys.ts";
import type { Condition, Store, Version } from "../../ports.ts";
import { readStored, replacing } from "../../stored.ts";
import { checkUnchanged, LostRace } from "../target.ts";
import { inOrder, WINDOW_DAYS } from "./cluster.ts";
import type { Clustered, Membership } from "./clustered.ts";
import { type Marks, mapMarks, unpackMarks } from "./marks.ts";
import { StoryEntry } from "./story-entry.ts";

/** An entry of the store, ready to be compared. */
export interface StoryMember extends Clustered, Membership {
  readonly entry: StoryEntry;
}

const StoryDay = z.looseObject({ day: z.string(), articles: z.array(StoryEntry) });

/**
 * The articles of each day (UTC, by the order of feeds) with their stories: read where they are
 * needed, written once a run. The state of the stories; `rebuild` makes it from the records.
 */
export interface StoryDays {
  /** Those that can be compared, as they are now, in order; the days must have been loaded. */
  between(from: string, to: string): readonly StoryEntry[];
  /** As they were when they were read. */
  before(day: string): ReadonlyMap<string, StoryEntry>;
  find(id: string, order: string): StoryEntry | undefined;
  load(days: Iterable<string>): Promise<void>;
  put(entry: StoryEntry): void;
  remove(id: string, order: string): void;
  /** What differs from what was read, with the version that it had; null where there was none. */
  readonly changed: readonly { readonly day: string; readonly before: Version | null }[];
  /** Of what was read and what it became: of two that write the same days, only one has it. */
  readonly fingerprint: string;
  /** Throws `LostRace`; answers how many objects it wrote. */
  write(): Promise<number>;
  /** Throws `LostRace` where one of those that were loaded is no longer as it was read or written. */
  check(days: Iterable<string>): Promise<void>;
}

interface Day {
  readonly before: ReadonlyMap<string, StoryEntry>;
  readonly now: Map<string, StoryEntry>;
  condition: Condition;
}

const parallel = 16;

export function openStoryDays(store: Store): StoryDays {
  const days = new Map<string, Day>();
  const at = (order: string): Day => {
    const day = days.get(dayOf(order));
    if (!day) throw new Error(`stories: the day of ${order} was not read`);
    return day;
  };
  const load = async (wanted: Iterable<string>): Promise<void> => {
    const missing = [...new Set(wanted)].filter((day) => !days.has(day));
    await inParallel(missing, parallel, async (day) => {
      const stored = await readStored(store, storyDayKey(day), StoryDay);
      // What is damaged comes back from the records when the feeds are built anew.
      const entries = stored.kind === "found" ? stored.value.articles : [];
      const before = new Map(entries.map((entry) => [entry.id, entry]));
      days.set(day, { before, now: new Map(before), condition: replacing(stored) });
    });
  };
  const isChanged = ({ before, now }: Day): boolean =>
    before.size !== now.size || [...now.values()].some((entry) => before.get(entry.id) !== entry);
  return {
    load,
    between: (from, to) =>
      daysBetween(from, to)
        .flatMap((day) => [...(days.get(day)?.now.values() ?? [])])
        .filter(({ order, marks }) => marks && order >= from && order <= to)
        .sort(inOrder),
    before: (day) => days.get(day)?.before ?? new Map(),
    find: (id, order) => at(order).now.get(id),
    put: (entry) => void at(entry.order).now.set(entry.id, entry),
    remove: (id, order) => void at(order).now.delete(id),
    get changed() {
      return [...days].flatMap(([day, each]) =>
        isChanged(each) ? [{ day, before: versionOf(each) }] : [],
      );
    },
    get fingerprint() {
      const parts = [...days].flatMap(([name, day]) =>
        isChanged(day) ? [versionOf(day) ?? "", sha256(bytesOf(name, day))] : [],
      );
      return sha256(parts);
    },
    async write() {
      let written = 0;
      for (const [name, day] of days) {
        if (!isChanged(day)) continue;
        const key = storyDayKey(name);
        const bytes = bytesOf(name, day);
        const outcome = await store.put(key, bytes, day.condition, {
          contentType: "application/json; charset=utf-8",
        });
        if (outcome.kind === "lost") throw new LostRace(key);
        day.condition = { version: outcome.version };
        written++;
      }
      return written;
    },
    async check(wanted) {
      await inParallel([...new Set(wanted)], parallel, async (name) => {
        const condition = days.get(name)?.condition;
        if (condition) await checkUnchanged(store, { key: storyDayKey(name), condition });
      });
    },
  };
}

const versionOf = ({ condition }: Day): Version | null =>
  condition === "absent" ? null : condition.version;

const bytesOf = (name: string, { now }: Day): Uint8Array => renderStoryDay(name, [...now.values()]);

export const renderStoryDay = (day: string, entries: readonly StoryEntry[]): Uint8Array =>
  encodeJson({ day, articles: entries.toSorted(inOrder).map(inOneOrder) });

/** One entry, one sequence of bytes. */
const inOneOrder = (entry: StoryEntry): StoryEntry => ({
  id: entry.id,
  order: entry.order,
  source: entry.source,
  told: entry.told,
  first: entry.first,
  isWithdrawn: entry.isWithdrawn,
  turns: entry.turns,
  story: entry.story,
  since: entry.since,
  isSure: entry.isSure,
  marks: entry.marks && mapMarks((kind) => entry.marks?.[kind] ?? ""),
});

/**
 * Its marks are unpacked when they are first asked for, and live as long as the member: of the days that are loaded only
 * what is near to an article at work is at hand unpacked.
 */
export function memberOf(entry: StoryEntry): StoryMember {
  let marks: Clustered["marks"] | undefined;
  return {
    id: entry.id,
    order: entry.order,
    source: entry.source,
    time: Date.parse(entry.told),
    story: entry.story,
    since: entry.since,
    isSure: entry.isSure,
    entry,
    get marks() {
      marks ??= entry.marks ? unpackMarks(entry.marks) : noMarks;
      return marks;
    },
  };
}

const noMarks: Marks = mapMarks(() => []);

const dayLength = "yyyy-mm-dd".length;

export const dayOf = (order: string): string => order.slice(0, dayLength);

/** Both included. */
export function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = [];
  const last = dayOf(to);
  for (let day = dayOf(from); day <= last; day = dayAfter(day, 1)) days.push(day);
  return days;
}

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${dayOf(day)}T00:00:00Z`) + days * dayMs).toISOString().slice(0, dayLength);

/** The days on which articles of one story with something of `day` may stand. */
export const daysAround = (order: string): readonly string[] =>
  daysBetween(dayAfter(order, -WINDOW_DAYS), dayAfter(order, WINDOW_DAYS));
