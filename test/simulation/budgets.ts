import type { Process, Role } from "./scheduler.ts";

/**
 * What a run may cost. `idle`: one that finds nothing to do, by role; what grows with the store, as a look at
 * all captures does, has none. `any`: whatever it finds in a world of this size, so that nothing turns in a circle.
 */
export const requestsMax: Readonly<
  Record<"idle", Partial<Record<Role, number>>> & Record<"any", number>
> = {
  idle: { collect: 12, publish: 8 },
  any: 6_000,
};

/** Lines of the log that a run may write: its report, and one for what people should look at. */
const linesMax = 2;

/** What a run cost too much of, if anything. */
export function findOverspent({ name, role, ios, isIdle }: Process): string | undefined {
  const max = (isIdle ? requestsMax.idle[role] : undefined) ?? requestsMax.any;
  return ios > max ? `${name} asks ${ios} times; ${max} are its budget` : undefined;
}

/** Whether so many runs have written too many lines. */
export const findTalkative = (lines: number, processes: number): string | undefined =>
  lines > linesMax * processes
    ? `${processes} runs wrote ${lines} lines of the log; ${linesMax} each are their budget`
    : undefined;
