import type { WebSource } from "../config.ts";
import { findDurationMs } from "../duration.ts";
import { sha256 } from "../hash.ts";
import type { Store } from "../ports.ts";
import type { KnownItem, Poll } from "../source-state.ts";
import { passedHash } from "./items.ts";
import { laterOf, leftBehind, type Recovered, recoverCaptures } from "./recover.ts";
import { nextRecheck } from "./schedule.ts";
import type { Taken } from "./take-item.ts";
import { writeCapture } from "./write-capture.ts";

/** What one run over a source of the web has gathered so far. */
export interface Gathering {
  /** The known item that is known by one of these, the first that is. */
  find(ids: readonly string[]): KnownItem | undefined;
  isPassed(ids: readonly string[]): boolean;
  pass(ids: readonly string[]): void;
  /** Puts in place of what was known by the first of its ids. */
  keep(item: KnownItem): void;
  /** A capture that an earlier run wrote before it was cut off. */
  recovered(id: string | undefined): Promise<Recovered | undefined>;
  capture(taken: Taken, of: Captured): Promise<KnownItem>;
  /** Takes up a capture that is there already. */
  adopt(there: Recovered, of: Captured): KnownItem;
  /**
   * Takes up what an earlier run left behind. Where nothing was looked for, the next one looks from where this did.
   */
  adoptRest(now: Date): Promise<void>;
  readonly captured: readonly string[];
  readonly lastCapture: string | null;
  items(): readonly KnownItem[];
  passed(): readonly string[];
}

export interface Captured {
  readonly ids: readonly string[];
  readonly said: string;
  readonly before: KnownItem | undefined;
  readonly backfill: boolean;
  readonly flood: boolean;
  readonly raw: string | null;
  readonly now: Date;
}

export const limits = { passedMax: 20_000 } as const;

export function openGathering(
  source: WebSource,
  poll: Poll,
  { store, lastCapture: before }: { store: Store; lastCapture: string | null },
): Gathering {
  const known = new Map(poll.items.map((item) => [item.ids[0] ?? "", item]));
  const passed = new Set(poll.passed);
  const captured: string[] = [];
  let lastCapture = before;
  let recovered: Promise<ReadonlyMap<string, Recovered>> | undefined;
  const byId = new Map(poll.items.flatMap((item) => item.ids.map((id) => [id, item] as const)));
  const find = (ids: readonly string[]): KnownItem | undefined =>
    ids.map((id) => byId.get(id)).find((item) => item !== undefined);
  const recheckMs = source.recheck.map((text) => findDurationMs(text) ?? 0);

  const keep = (item: KnownItem): void => {
    known.set(item.ids[0] ?? "", item);
    for (const id of item.ids) byId.set(id, item);
  };
  const knownFrom = (
    { ids, said, before, flood, now }: Captured,
    made: Pick<KnownItem, "url" | "content" | "capture" | "page" | "validators"> & { time: string },
  ): KnownItem => {
    const { time, ...rest } = made;
    const first = before?.first ?? time;
    const due = made.page ? nextRecheck(new Date(first), now, recheckMs) : null;
    return {
      ids: [...new Set([...(before?.ids ?? []), ...ids])],
      said,
      first,
      ...rest,
      recheck: due === null ? null : { due: due.toISOString(), done: before?.recheck?.done ?? 0 },
      ...(isFlooded({ flood, before }) ? { flood: true } : {}),
      gone: null,
      unlisted: before?.unlisted ?? null,
    };
  };
  const adopt = (there: Recovered, of: Captured): KnownItem => {
    const { url, content, key, page, time } = there;
    const item = knownFrom(
      { ...of, ids: [...of.ids, ...there.ids] },
      { url, content, capture: key, page, validators: null, time },
    );
    keep(item);
    return item;
  };
  return {
    find,
    isPassed: (ids) => ids.some((id) => passed.has(passedHash(id))),
    pass: (ids) => {
      for (const id of ids) passed.add(passedHash(id));
    },
    keep,
    recovered: async (id) => {
      recovered ??= recoverCaptures(store, source.id, before);
      const there = id === undefined ? undefined : (await recovered).get(id);
      // Whatever it says: what is captured now is newer, whatever our clock says.
      if (there) lastCapture = laterOf(lastCapture, there);
      return there;
    },
    capture: async (taken, of) => {
      const { body, contentType, url, hints } = taken;
      // An id that is another known item's would make one article of two.
      const more = taken.moreIds.filter((id) => {
        const holder = find([id]);
        return holder === undefined || holder === of.before;
      });
      const ids = [...new Set([...of.ids, ...(of.before?.ids ?? []), ...more])];
      const { key, time } = await writeCapture(store, {
        after: lastCapture,
        now: of.now,
        header: (at) => ({
          source: source.id,
          identities: ids,
          url,
          file: null,
          contentType,
          time: at,
          backfill: of.backfill,
          ...(!of.before && { first: true }),
          ...(isFlooded(of) ? { flood: true } : {}),
          hints,
          said: of.said,
          raw: of.raw,
          problem: null,
        }),
        body,
      });
      lastCapture = time;
      captured.push(key);
      const { page, validators } = taken;
      const item = knownFrom(
        { ...of, ids },
        { url, content: sha256(body), capture: key, page, validators, time },
      );
      keep(item);
      return item;
    },
    adopt,
    adoptRest: async (now) => {
      for (const { there, known: before } of leftBehind((await recovered) ?? new Map(), find)) {
        const { ids, flood } = there;
        // What nobody said of it differs from whatever the listing says, and has it taken again.
        const said = there.said ?? before?.said ?? "";
        adopt(there, { ids, said, before, backfill: false, flood, raw: null, now });
      }
    },
    captured,
    get lastCapture() {
      return lastCapture;
    },
    items: () => [...known.values()],
    passed: () => [...passed].slice(-limits.passedMax),
  };
}

/** A look at a page of the flood makes it no news. */
const isFlooded = ({ flood, before }: Pick<Captured, "flood" | "before">): boolean =>
  flood || before?.flood === true;
