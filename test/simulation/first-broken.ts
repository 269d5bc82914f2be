import { parseArgs } from "node:util";
import { randomFaults } from "./faults.ts";
import { parseNets } from "./nets.ts";
import { simulate } from "./simulation.ts";

/**
 * A process of its own, in whichever copy of the tree it lies: plays seeds one after the other, and tells
 * its parent of the first that is broken.
 */

export interface FirstBroken {
  /** Undefined where all of them hold. */
  readonly seed: number | undefined;
  readonly violation: string;
  /** Seeds that were played. */
  readonly played: number;
}

const { values } = parseArgs({
  options: {
    from: { type: "string", default: "1" },
    seeds: { type: "string", default: "1" },
    without: { type: "string", multiple: true, default: [] },
  },
});

process.send?.(await findFirstBroken());
process.disconnect?.();

async function findFirstBroken(): Promise<FirstBroken> {
  const [from, seeds] = [Number(values.from), Number(values.seeds)];
  const without = parseNets(values.without);
  for (let played = 1; played <= seeds; played++) {
    const seed = from + played - 1;
    const { violations } = await simulate({ seed, faults: randomFaults(seed), without });
    const [violation] = violations;
    if (violation !== undefined) return { seed, violation, played };
  }
  return { seed: undefined, violation: "", played: seeds };
}
