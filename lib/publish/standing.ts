import type { Config } from "../config.ts";
import { instantOf } from "../dates.ts";
import { facetsOf, namedFeedsOf } from "../facets.ts";
import type { Record } from "../record.ts";
import type { Retraction } from "../retraction.ts";
import type { RevisionChange } from "../revision-change.ts";
import {
  firstSeenOf,
  type LedgerEntry,
  readingOf,
  revisionsOf,
  type StatementEntry,
  type StoredRecord,
  timeOf,
} from "../stored-record.ts";
import { licensedChange, licensedRecord, type Rights } from "./licensed.ts";
import type { Place } from "./stories/places.ts";
import type { StoryDocument } from "./stories/story-document.ts";

/** One change of an article: the revision that it made, and when it came. */
export interface ArticleChange {
  readonly capture: string;
  readonly revision: number;
  /** Instant, UTC. */
  readonly when: string;
  readonly change: RevisionChange;
}

/** How an article stands with the public, by its record and its retraction alone. */
export interface Standing {
  readonly articleId: string;
  /**
   * `held`: it never was fit to be published; `left`: it was, and its newest revision is not;
   * `private`: its source allows nothing to be shown.
   */
  readonly status: "published" | "retracted" | "left" | "held" | "private";
  readonly record: Record;
  /** Instant by which it is ordered in feeds; ISO 8601, UTC. */
  readonly order: string;
  /** Instant of its last material change. */
  readonly updated: string;
  /** How often it was withdrawn or brought back. */
  readonly turn: number;
  /** How often newer code read it anew. */
  readonly reading: number;
  readonly withdrawn: { readonly when: string; readonly reason: string } | undefined;
  /** Its words are gone for good. */
  readonly isPurged: boolean;
  readonly timeZone: string;
  /** The feeds in which it stands or stood. */
  readonly feeds: readonly string[];
  /** Those in which it may stand from a time when its source allowed more to be shown. */
  readonly formerFeeds: readonly string[];
  /** Where it stands in the story that it tells, once that is known. */
  readonly story?: StoryStanding;
  /** Every statement that any of its revisions carried. */
  readonly statements: readonly StatementEntry[];
  /** How it changed, oldest first. */
  readonly changes: readonly ArticleChange[];
  /** Ids of the captures that ever stood as corrections. */
  readonly corrections: readonly string[];
  /** Every revision, withdrawal and return, for apps that follow. */
  readonly log: readonly LogEntry[];
  /** The days (UTC) on which it may ever have had a line in that log. */
  readonly logDays: readonly string[];
}

export interface StoryStanding {
  readonly place: Place;
  /** Where it leads: what the root feed says of the others. */
  readonly document?: StoryDocument;
}

export interface LogEntry {
  readonly revision: number;
  readonly kind: string;
  /** Instant, UTC. */
  readonly when: string;
  readonly turn?: number;
}

export function standingOf(
  stored: StoredRecord,
  retraction: Retraction | undefined,
  config: Config,
): Standing {
  const source = config.sources.find(({ id }) => id === stored.source?.id);
  const timeZone = source?.timeZone ?? "UTC";
  const { ledger, ...whole } = stored;
  const allowance = source ?? { rights: "full" as const, excerpt: 0 };
  const { rights } = allowance;
  const record = licensedRecord(whole, allowance);
  const status = statusOf(stored, retraction, rights);
  const ofWhole = [
    ...facetsOf(stored),
    ...namedFeedsOf(stored, config.feeds.named),
    ...ledger.facets,
  ];
  const feeds =
    status === "private"
      ? []
      : [...facetsOf(record), ...namedFeedsOf(record, config.feeds.named), ...ledger.facets];
  const revisions = revisionsOf(ledger.captures);
  const firstSeen = firstSeenOf(ledger.captures);
  const [first] = ledger.captures;
  const order = first?.backfill
    ? (byDate(first.published, timeZone, { latest: firstSeen }) ?? firstSeen)
    : firstSeen;
  const changed = timeOf(revisions.at(-1)).toISOString();
  const material = revisions.findLast(({ change }) => change?.material ?? false);
  const modified = byDate(record.modified, timeZone, { latest: firstSeen, earliest: order });
  const updated = material ? timeOf(material).toISOString() : (modified ?? order);
  return {
    articleId: stored.id,
    status,
    record: {
      ...record,
      // The title is free to change (design §1, rule 8): the configuration's word, not the record's.
      source: record.source && { ...record.source, name: source?.title ?? record.source.name },
    },
    order,
    updated,
    turn: retraction?.turn ?? 0,
    reading: readingOf(stored),
    withdrawn: withdrawalOf(status, retraction, changed),
    isPurged: retraction?.purged ?? false,
    timeZone,
    feeds: [...new Set(feeds)],
    formerFeeds: rights === "full" ? [] : [...new Set(ofWhole).difference(new Set(feeds))],
    statements: ledger.statements,
    changes: revisions.flatMap(({ capture, change }, i) =>
      change
        ? [
            {
              capture,
              revision: i + 1,
              when: timeOf(revisions[i]).toISOString(),
              change: licensedChange(change, rights),
            },
          ]
        : [],
    ),
    corrections: ledger.corrections,
    log: logOf(revisions, retraction, ledger.readings),
    logDays: [
      ...new Set([
        ...ledger.captures.map((entry) => timeOf(entry).toISOString().slice(0, dayLength)),
        ...(retraction?.turns ?? []).map(({ when }) => when.slice(0, dayLength)),
        ...(ledger.readings ?? []).map((when) => when.slice(0, dayLength)),
      ]),
    ],
  };
}

const dayLength = "yyyy-mm-dd".length;

function logOf(
  revisions: readonly LedgerEntry[],
  retraction: Retraction | undefined,
  readings: readonly string[] = [],
): readonly LogEntry[] {
  let wasShown = false;
  const log: LogEntry[] = revisions.flatMap((entry, i) => {
    const { held, change } = entry;
    const kind = held ? "left" : wasShown ? (change?.kind ?? "content") : "added";
    // What was never fit to be seen has no history in public.
    if (held && !wasShown) return [];
    wasShown = !held;
    return [{ revision: i + 1, kind, when: timeOf(entry).toISOString() }];
  });
  const turns = (retraction?.turns ?? []).map(({ turn, status, when }) => ({
    revision: revisions.filter((entry) => timeOf(entry).toISOString() <= when).length,
    kind: status,
    when,
    turn,
  }));
  const read = readings.map((when) => ({ revision: revisions.length, kind: "reading", when }));
  return [...log, ...turns, ...read];
}

function statusOf(
  stored: StoredRecord,
  retraction: Retraction | undefined,
  rights: Rights,
): Standing["status"] {
  if (rights === "private") return "private";
  if (retraction?.status === "retracted") return "retracted";
  const revisions = revisionsOf(stored.ledger.captures);
  if (!revisions.at(-1)?.held) return "published";
  return revisions.every((revision) => revision.held) ? "held" : "left";
}

function withdrawalOf(
  status: Standing["status"],
  retraction: Retraction | undefined,
  changed: string,
): Standing["withdrawn"] {
  switch (status) {
    case "private":
      return { when: changed, reason: "its source does not allow it to be shown" };
    case "retracted":
      return retraction && { when: retraction.when, reason: retraction.reason };
    case "left":
      return { when: changed, reason: "its source now shows something else in its place" };
    default:
      return undefined;
  }
}

/** The instant of a date as the article gives it, held between `earliest` and `latest`. */
export function byDate(
  date: string | null,
  timeZone: string,
  { latest, earliest = "" }: { readonly latest: string; readonly earliest?: string },
): string | undefined {
  const instant = date === null ? undefined : instantOf(date, timeZone)?.toISOString();
  // Years outside four digits have another form, which would not sort as text.
  if (instant === undefined || !/^\d{4}-/.test(instant)) return undefined;
  return instant > latest ? latest : instant < earliest ? earliest : instant;
}
