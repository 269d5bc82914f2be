import type { Site } from "../config.ts";
import { encodeText } from "../json.ts";
import { prefixes } from "../keys.ts";
import { recordAddress } from "./addresses.ts";
import type { Standing } from "./standing.ts";

/**
 * `/changes/`: what happened to which article, as JSON Lines by day (UTC), for apps that follow. A line
 * stands at the instant of its change and never says what an article says, so that it may stay for
 * ever. A line that comes late, since an older capture did, stands where it belongs: a follower asks
 * again for the last days that it has seen, conditionally.
 */

export interface ChangeLine {
  readonly id: string;
  readonly revision: number;
  /** `added`, the kind of change of a revision, `left`, `retracted`, `reinstated` or `reading`. */
  readonly kind: string;
  /** RFC 3339 instant, UTC. */
  readonly when: string;
  readonly source: string | null;
  readonly record: string;
  /** The how-manieth withdrawal or return, where it is one. */
  readonly turn?: number;
}

/** Lines of one day before it divides by hour. */
export const linesMax = 2_000;

export const changesKey = (period: string): string => `${prefixes.site}changes/${period}.jsonl`;
export const changesIndexKey = `${prefixes.site}changes/index.json`;
export const changesAddress = ({ url }: Site, period: string): string =>
  `${url}changes/${period}.jsonl`;

const dayLength = "yyyy-mm-dd".length;
const hourLength = "yyyy-mm-ddThh".length;

export const dayOf = ({ when }: ChangeLine): string => when.slice(0, dayLength);
export const hourOf = ({ when }: ChangeLine): string => when.slice(0, hourLength);

/** All that happened to an article, as far as the public was to know. */
export function changeLines({ record, log, status }: Standing, site: Site): readonly ChangeLine[] {
  if (status === "held" || status === "private") return [];
  return log.map(({ revision, kind, when, turn }) => ({
    id: record.id,
    revision,
    kind,
    when,
    source: record.source?.id ?? null,
    record: recordAddress(site, record.id),
    ...(turn !== undefined && { turn }),
  }));
}

/** Each line once, in the order of time. */
export function sortedLines(lines: Iterable<ChangeLine>): readonly ChangeLine[] {
  const byName = new Map([...lines].map((line) => [nameOf(line), line]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

const nameOf = ({ when, id, revision, turn = 0 }: ChangeLine): string =>
  [when, id, String(revision).padStart(6, "0"), String(turn).padStart(6, "0")].join(" ");

export const renderLines = (lines: readonly object[]): Uint8Array =>
  encodeText(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));

/** What stands in place of the lines of a day that divided: its hours. */
export const renderDivided = (site: Site, hours: Iterable<string>): Uint8Array =>
  renderLines(
    [...new Set(hours)].sort().map((hour) => ({ hour, url: changesAddress(site, hour) })),
  );

/** The files of a set of lines by their keys, and how many lines each day has. */
export function changeFiles(
  site: Site,
  lines: readonly ChangeLine[],
): { readonly files: Map<string, Uint8Array>; readonly days: ReadonlyMap<string, number> } {
  const files = new Map<string, Uint8Array>();
  const days = new Map<string, number>();
  for (const [day, its] of Map.groupBy(sortedLines(lines), dayOf)) {
    days.set(day, its.length);
    if (its.length <= linesMax) {
      files.set(changesKey(day), renderLines(its));
      continue;
    }
    const hours = Map.groupBy(its, hourOf);
    for (const [hour, of] of hours) files.set(changesKey(hour), renderLines(of));
    files.set(changesKey(day), renderDivided(site, hours.keys()));
  }
  return { files, days };
}

/** The list of the days, the newest first. */
export const changesIndex = (site: Site, days: ReadonlyMap<string, number>) => ({
  title: site.title,
  days: [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, lines]) => ({ day, lines, url: changesAddress(site, day) })),
});
