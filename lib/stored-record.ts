import * as z from "zod/mini";
import { captureTimeOf } from "./keys.ts";
import { Record } from "./record.ts";
import { RevisionChange } from "./revision-change.ts";

/**
 * The record as the store keeps it: the current revision, and a ledger of all captures of the
 * article. What is current, what is history and when it was first seen follow from the set of
 * captures alone, so the order in which they arrived does not matter (design §1, rule 4).
 */

const StatementEntry = z.looseObject({
  id: z.string(),
  /** Id of the oldest capture that carries it. */
  since: z.string(),
  /** The feeds in which it stands or stood. */
  feeds: z.array(z.string()),
});

const LedgerEntry = z.looseObject({
  /** Capture id: sorts by time. */
  capture: z.string(),
  /** Hash of the facts read from it. */
  content: z.string(),
  /** Who read them; left out where nobody could tell. */
  reader: z.optional(z.string()),
  /**
   * Hashes of the facts that newer code read from it when the next capture came: what that one is
   * compared with, so that new code is not taken for a change of the article.
   */
  again: z.optional(z.array(z.string())),
  backfill: z.boolean(),
  /** Not fit to be published: the page is no article. */
  held: z.boolean(),
  published: z.nullable(z.string()),
  /** Of a revision after the first: how it differs from the one before it. */
  change: z.optional(RevisionChange),
});

export const StoredRecord = z.extend(Record, {
  ledger: z.looseObject({
    captures: z.array(LedgerEntry).check(z.minLength(1)),
    /** Facets of earlier revisions, from which publish removes the article. */
    facets: z.array(z.string()),
    /** Every statement that any revision carried, by id: no words, so that a purge leaves it. */
    statements: z.array(StatementEntry),
    /** Ids of the captures that ever stood as corrections. */
    corrections: z.array(z.string()),
    /**
     * Instants (UTC) at which newer code read the current revision anew and its facts were taken over
     * (`feedmill replay --apply`); their number tells readings apart, as that of revisions tells changes.
     */
    readings: z.optional(z.array(z.string())),
  }),
});

export type StatementEntry = z.infer<typeof StatementEntry>;
export type LedgerEntry = z.infer<typeof LedgerEntry>;
export type StoredRecord = z.infer<typeof StoredRecord>;

/** `entries` in the order of capture, with `entry` among them once. */
export function withCapture(
  entries: readonly LedgerEntry[],
  entry: LedgerEntry,
): readonly LedgerEntry[] {
  const others = entries.filter((e) => e.capture !== entry.capture);
  return [...others, entry].sort((a, b) => (a.capture < b.capture ? -1 : 1));
}

/** What `entries` become when a revision read from `capture` carries `statements`; sorted by id. */
export function withStatements(
  entries: readonly StatementEntry[],
  statements: readonly { readonly id: string; readonly feeds: readonly string[] }[],
  capture: string,
): readonly StatementEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, feeds } of statements) {
    const known = byId.get(id);
    const since = known && known.since < capture ? known.since : capture;
    const all = new Set([...(known?.feeds ?? []), ...feeds]);
    byId.set(id, { ...known, id, since, feeds: [...all].sort() });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The captures that changed the content, oldest first; the last is the current revision. Adding a
 * capture anywhere never makes this list shorter, so a revision's number never goes back.
 */
export const revisionsOf = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  entries.filter((entry, i) => !isSame(entries[i - 1], entry));

/** Whether a capture says what the one before it says, as any code has read that. */
export const isSame = (before: LedgerEntry | undefined, entry: LedgerEntry): boolean =>
  before?.content === entry.content || (before?.again?.includes(entry.content) ?? false);

/** How often newer code read the article anew. */
export const readingOf = ({ ledger }: StoredRecord): number => ledger.readings?.length ?? 0;

/** ISO instant of the first capture. */
export const firstSeenOf = (entries: readonly LedgerEntry[]): string =>
  timeOf(entries[0]).toISOString();

export const timeOf = (entry: LedgerEntry | undefined): Date => {
  if (!entry) throw new Error("ledger: it has no capture; a record is made from at least one");
  return captureTimeOf(entry.capture);
};
