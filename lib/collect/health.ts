import { dayMs, renderDuration } from "../duration.ts";
import type { Coverage, Poll } from "../source-state.ts";

/** How a source does, for people and programs. */
export interface Health {
  readonly kind: "well" | "new" | "broken" | "blocked" | "drifting" | "silent" | "moved";
  readonly message: string;
}

export const limits = {
  /** One failed poll is weather. */
  brokenStreakMin: 3,
  /** Longer than its own rhythm so many times over, and never less than this. */
  silentRhythms: 4,
  silentMsMin: 2 * dayMs,
  silentArrivalsMin: 5,
  /** A field that most items gave and most give no longer. */
  driftShareMin: 0.5,
} as const;

const blockedKinds = new Set(["robots", "401", "403", "429", "451"]);

/** The worst first. Pure: a function of what the source's state holds, and of the time. */
export function healthOf(poll: Poll | undefined, now: Date): Health {
  if (poll === undefined || poll.lastAsked === null) return { kind: "new", message: "" };
  const { disabled, failure } = poll;
  if (disabled !== null) return { kind: "broken", message: disabled.reason };
  if (failure !== null && blockedKinds.has(failure.kind))
    return { kind: "blocked", message: failure.message };
  if (failure !== null && (failure.streak >= limits.brokenStreakMin || poll.lastSuccess === null))
    return { kind: "broken", message: `${failure.message}${inARow(failure.streak)}` };
  const lost = poll.coverage === null ? undefined : findLostField(poll.coverage);
  if (lost !== undefined)
    return { kind: "drifting", message: `its items no longer give their ${lost}` };
  const quiet = silence(poll, now);
  if (quiet !== undefined) return { kind: "silent", message: quiet };
  if (poll.url !== poll.configured)
    return { kind: "moved", message: `it answers at ${poll.url} now; write that as its url` };
  return { kind: "well", message: failure === null ? "" : `once: ${failure.message}` };
}

const inARow = (streak: number): string => (streak === 1 ? "" : ` (${streak} times in a row)`);

function findLostField({ last, usual }: NonNullable<Poll["coverage"]>): string | undefined {
  const fields = ["title", "published", "authors", "text"] as const;
  return fields.find((field) => usual[field] - last[field] > limits.driftShareMin);
}

function silence({ arrivals }: Poll, now: Date): string | undefined {
  const rhythmMs = rhythmMsOf(arrivals);
  const last = arrivals.at(-1);
  if (rhythmMs === undefined || last === undefined) return undefined;
  const quietMs = now.getTime() - Date.parse(last);
  if (quietMs <= Math.max(limits.silentRhythms * rhythmMs, limits.silentMsMin)) return undefined;
  return `nothing new for ${renderDuration(quietMs)}; it used to come every ${renderDuration(rhythmMs)}`;
}

/** The median time between arrivals; undefined while there are too few to tell. */
export function rhythmMsOf(arrivals: readonly string[]): number | undefined {
  if (arrivals.length < limits.silentArrivalsMin) return undefined;
  const times = arrivals.map((time) => Date.parse(time));
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

/** Which share of a listing's items gave each field; null for one without items. */
export function coverageOf(
  items: readonly {
    readonly title: string | null;
    readonly published: string | null;
    readonly authors: readonly unknown[];
    readonly summary: string | null;
    readonly contentHtml: string | null;
  }[],
): Coverage | null {
  if (items.length === 0) return null;
  const share = (has: (item: (typeof items)[number]) => boolean): number =>
    Math.round((items.filter(has).length / items.length) * 100) / 100;
  return {
    title: share(({ title }) => title !== null),
    published: share(({ published }) => published !== null),
    authors: share(({ authors }) => authors.length > 0),
    text: share(({ summary, contentHtml }) => (summary ?? contentHtml ?? "") !== ""),
  };
}

/** The usual share follows slowly, so that a fall is seen for some weeks of daily polls. */
export function usualCoverage(before: Coverage | undefined, last: Coverage): Coverage {
  if (before === undefined) return last;
  const follow = (field: keyof Coverage & string): number => {
    const [was, is] = [Number(before[field]), Number(last[field])];
    return Math.round((was * 0.98 + is * 0.02) * 10_000) / 10_000;
  };
  return {
    title: follow("title"),
    published: follow("published"),
    authors: follow("authors"),
    text: follow("text"),
  };
}
