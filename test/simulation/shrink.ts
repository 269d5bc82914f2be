import { type Plan, plannedFaults } from "./faults.ts";
import type { SimulationOptions } from "./play.ts";
import { simulate } from "./simulation.ts";

/**
 * The smallest plan of faults that still breaks the seed, found by leaving out ever smaller parts of
 * it; undefined where the plan alone does not break it, since chance decided otherwise without them.
 */
export async function shrink(
  options: Omit<SimulationOptions, "faults">,
  plan: Plan,
): Promise<Plan | undefined> {
  const breaks = async (entries: Plan): Promise<boolean> =>
    (await simulate({ ...options, faults: plannedFaults(entries) })).violations.length > 0;
  if (!(await breaks(plan))) return undefined;
  let entries = [...plan];
  for (let size = Math.ceil(entries.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < entries.length; ) {
      const rest = [...entries.slice(0, from), ...entries.slice(from + size)];
      if (await breaks(new Map(rest))) entries = rest;
      else from += size;
    }
  }
  return new Map(entries);
}
