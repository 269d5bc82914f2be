import { type Fault, type Plan, plannedFaults } from "./faults.ts";
import { simulate } from "./simulation.ts";

/** What is tried at every single I/O of the scripted day. */
const everywhere: readonly Fault[] = [
  "crash-before",
  "crash-after",
  "lost-response",
  "500-after",
  "late-apply",
  "conflict",
  "truncated",
  "message-lost",
  "message-doubled",
  "web-timeout",
  "web-truncated",
];

export interface Exhausted {
  readonly ios: number;
  readonly runs: number;
  readonly faults: number;
  readonly broken: readonly { readonly plan: Plan; readonly violations: readonly string[] }[];
}

const script = { seed: 1, ticks: 3, inOrder: true } as const;

/** One day in a fixed order, once for each of its I/Os and each fault; every `stride`-th of them. */
export async function exhaust({ stride = 1 } = {}): Promise<Exhausted> {
  const calm = await simulate({ ...script, faults: plannedFaults(new Map()) });
  const plans: Plan[] = [];
  for (let n = 1; n <= calm.ios; n++)
    for (const fault of everywhere) plans.push(new Map([[n, fault]]));
  return runAll(plans, stride, calm.ios);
}

/** Pairs of crashes, `stride` apart: the second meets the repair of the first. */
export async function exhaustPairs({ stride = 97 } = {}): Promise<Exhausted> {
  const calm = await simulate({ ...script, faults: plannedFaults(new Map()) });
  const plans: Plan[] = [];
  for (let a = 1; a <= calm.ios; a++)
    for (let b = a + 1; b <= calm.ios; b++)
      plans.push(
        new Map([
          [a, "crash-after"],
          [b, "crash-before"],
        ]),
      );
  return runAll(plans, stride, calm.ios);
}

async function runAll(plans: readonly Plan[], stride: number, ios: number): Promise<Exhausted> {
  const broken: { plan: Plan; violations: readonly string[] }[] = [];
  let runs = 0;
  let faults = 0;
  for (let i = 0; i < plans.length; i += stride) {
    const plan = plans[i] ?? new Map();
    const result = await simulate({ ...script, faults: plannedFaults(plan) });
    runs++;
    faults += result.faults;
    if (result.violations.length > 0) broken.push({ plan, violations: result.violations });
  }
  return { ios, runs, faults, broken };
}
