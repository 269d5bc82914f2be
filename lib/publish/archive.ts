import type { Leaf } from "./documents.ts";
import { contradicts, type Entry, merged } from "./entries.ts";
import { divide, leafFor } from "./periods.ts";
import type { Target } from "./target.ts";
import { itemsIn } from "./window.ts";

/** One archive page while publish works on it. */
export interface OpenPage {
  readonly period: string;
  readonly entries: readonly Entry[];
  /** The periods that took its entries over. */
  readonly divided: readonly string[] | undefined;
  /** As it was when it was read. */
  readonly target: Target;
}

/** How the pages of a feed are read and written. What throws ends the update. */
export interface ArchivePages {
  read(period: string): Promise<OpenPage>;
  /** Told of entries of which a page said something else of the same revision, before it is written: see `contradicts`. */
  contradicted(entries: readonly Entry[]): Promise<void>;
  /** `older` is the period of the page behind it; undefined for the oldest. */
  write(page: OpenPage, older: string | undefined): Promise<void>;
}

export interface Upsert {
  readonly entry: Entry;
  /** Where the article stood before, when that was elsewhere. */
  readonly formerOrder: string | undefined;
  /** Only where the feed has an entry of this key already: it marks what no longer belongs. */
  readonly ifHeld?: boolean;
}

/** The archive of one feed after an update. */
export interface Archive {
  /** Its pages, oldest first. */
  readonly leaves: readonly Leaf[];
  /** Those entries that were taken in: all, unless they were to be there before and were not. */
  readonly taken: readonly Entry[];
  /** The newest of those entries that are asked for after the update, newest page first. */
  open(period: string): Promise<OpenPage>;
}

/** Pages that are kept open, since the window may be filled again from them: up to that order, with so many items. */
export interface Refill {
  readonly bottom: string | undefined;
  readonly size: number;
}

/**
 * Takes entries into the archive of one feed: every entry that ever was in the feed stands in exactly one page, by its
 * order. Only the pages that a change touches are opened, the oldest first, and each is written before the next is read,
 * so that it does not matter how much of the archive a change touches.
 */
export async function updateArchive(
  before: readonly Leaf[],
  upserts: readonly Upsert[],
  { pages, refill }: { readonly pages: ArchivePages; readonly refill: Refill },
): Promise<Archive> {
  const counts = new Map(before.map(({ period, count }) => [period, count]));
  const taken: Entry[] = [];
  const ahead = new Map<string, OpenPage>();
  const kept: OpenPage[] = [];
  /** The page before the one that is at work. */
  let older: string | undefined;

  const open = async (period: string): Promise<OpenPage> =>
    ahead.get(period) ?? (await pages.read(period));

  /** Whether the page for an order has the entry; that page is written later, and kept open. */
  const isHeldAt = async (order: string, { key }: Entry): Promise<boolean> => {
    for (const parts: string[] = []; ; ) {
      const page = await open(leafFor([...counts.keys(), ...parts], order));
      ahead.set(page.period, page);
      if (!page.divided) return page.entries.some((entry) => entry.key === key);
      parts.push(...page.divided);
    }
  };

  const byPage = (moves: readonly Move[]) =>
    Map.groupBy(moves, ({ order }) => leafFor(counts.keys(), order));

  const settle = async (period: string, moves: readonly Move[]): Promise<void> => {
    const page = await open(period);
    ahead.delete(period);
    // A page divided by a run that was cut off leads on to its parts.
    if (page.divided) return await settleParts(page, page.divided, moves);
    const gone = new Set(moves.flatMap(({ kind, entry }) => (kind === "go" ? [entry.key] : [])));
    const left = page.entries.filter(({ key }) => !gone.has(key));
    const held = new Set(left.map(({ key }) => key));
    const come = moves.filter(
      ({ kind, entry, ifHeld }) => kind !== "go" && (!ifHeld || held.has(entry.key)),
    );
    const contradicted = come.flatMap(({ entry }) => (contradicts(left, entry) ? [entry] : []));
    if (contradicted.length > 0) await pages.contradicted(contradicted);
    taken.push(...come.flatMap(({ kind, entry }) => (kind === "come" ? [entry] : [])));
    const entries = merged(
      left,
      come.map(({ entry }) => entry),
    );
    const parts = divide(period, entries);
    if (parts) return await settleParts(page, [...parts.keys()], entries.map(passedOn));
    counts.set(period, entries.length);
    const settled = { ...page, entries };
    await pages.write(settled, entries.length > 0 ? older : undefined);
    if (entries.length > 0) older = period;
    keep(settled);
  };

  /** Parts before the page that names them, so that no entry is ever nowhere. */
  const settleParts = async (
    page: OpenPage,
    divided: readonly string[],
    moves: readonly Move[],
  ): Promise<void> => {
    counts.delete(page.period);
    for (const part of divided) counts.set(part, counts.get(part) ?? 0);
    const due = byPage(moves);
    for (const part of inOrder([...divided, ...due.keys()]))
      await settle(part, due.get(part) ?? []);
    await pages.write({ ...page, entries: [], divided }, undefined);
  };

  const keep = (page: OpenPage): void => {
    if (refill.bottom === undefined || page.period > refill.bottom) return;
    kept.push(page);
    while (itemsIn(kept.slice(1).flatMap(({ entries }) => entries)) >= refill.size) kept.shift();
  };

  const due = byPage(await movesOf(upserts, isHeldAt));
  let olderBefore: string | undefined;
  for (const period of inOrder([...counts.keys(), ...due.keys()])) {
    const isKnown = counts.has(period);
    const moves = due.get(period);
    // A page names the older one behind it: where a neighbour came or went, it is written again.
    if (moves || older !== olderBefore) await settle(period, moves ?? []);
    else older = period;
    if (isKnown) olderBefore = period;
  }
  const leaves = [...counts].filter(([, count]) => count > 0);
  return {
    leaves: leaves
      .map(([period, count]) => ({ period, count }))
      .sort((a, b) => (a.period < b.period ? -1 : 1)),
    taken,
    open: async (period) => kept.find((page) => page.period === period) ?? (await open(period)),
  };
}

/** What befalls the page for an order: an entry comes to the archive, goes elsewhere, or is passed on by a page that divides. */
interface Move {
  readonly kind: "come" | "go" | "pass";
  readonly order: string;
  readonly entry: Entry;
  readonly ifHeld?: boolean;
}

async function movesOf(
  upserts: readonly Upsert[],
  isHeldAt: (order: string, entry: Entry) => Promise<boolean>,
): Promise<readonly Move[]> {
  const moves: Move[] = [];
  for (const { entry, formerOrder = entry.order, ifHeld = false } of upserts) {
    const { order } = entry;
    if (formerOrder === order) {
      moves.push({ kind: "come", order, entry, ifHeld });
      continue;
    }
    if (ifHeld && !(await isHeldAt(formerOrder, entry))) continue;
    moves.push({ kind: "go", order: formerOrder, entry }, { kind: "come", order, entry });
  }
  return moves;
}

const passedOn = (entry: Entry): Move => ({ kind: "pass", order: entry.order, entry });

const inOrder = (periods: readonly string[]): readonly string[] => [...new Set(periods)].sort();
