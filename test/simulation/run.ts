import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { exhaust, exhaustPairs } from "./exhaustive.ts";
import { type Faults, randomFaults } from "./faults.ts";
import { parseNets } from "./nets.ts";
import { pastFailures } from "./past-failures.ts";
import { shrink } from "./shrink.ts";
import { simulate } from "./simulation.ts";

/**
 * `npm run simulate`: many seeds of the simulation, on all cores; `--exhaustive`, `--pairs`: a fixed
 * day with a fault at each of its I/Os. Ends with 1 where anything was broken.
 */

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "500" },
    from: { type: "string" },
    ticks: { type: "string", default: "8" },
    jobs: { type: "string", default: String(availableParallelism()) },
    without: { type: "string", multiple: true, default: [] },
    exhaustive: { type: "boolean", default: false },
    pairs: { type: "boolean", default: false },
    stride: { type: "string" },
    "stop-at-first": { type: "boolean", default: false },
    part: { type: "string" },
  },
});

const without = parseNets(values.without);
const ticks = Number(values.ticks);

interface Sum {
  seeds: number;
  faults: number;
  ios: number;
  checked: number;
  broken: number;
}

if (values.part !== undefined) await playPart(values.part);
else if (values.exhaustive || values.pairs) await tellExhausted();
else await playAll();

/** Divides the seeds among processes, and adds up what they tell. */
async function playAll(): Promise<void> {
  const count = Number(values.seeds);
  const from = values.from === undefined ? freshStart() : Number(values.from);
  const seeds = Array.from({ length: count }, (_, i) => from + i);
  const all = values.from === undefined ? [...pastFailures, ...seeds] : seeds;
  const jobs = Math.min(Number(values.jobs), all.length);
  const begun = performance.now();
  const parts = Array.from({ length: jobs }, (_, job) => all.filter((_, i) => i % jobs === job));
  const sums = await Promise.all(parts.map(playInProcess));
  const sum = sums.reduce((a, b) => ({
    seeds: a.seeds + b.seeds,
    faults: a.faults + b.faults,
    ios: a.ios + b.ios,
    checked: a.checked + b.checked,
    broken: a.broken + b.broken,
  }));
  const seconds = Math.round((performance.now() - begun) / 1000);
  const past = values.from === undefined ? `${pastFailures.length} past failures and ` : "";
  console.log(
    `${sum.seeds} seeds (${past}from ${from} on), ${sum.ios} I/Os, ${sum.faults} faults, ${sum.checked} published objects checked under faults, ${sum.broken} seeds broken, ${seconds} s`,
  );
  process.exitCode = sum.broken > 0 ? 1 : 0;
}

/** Other seeds every time, and told, so that they can be asked for again. */
function freshStart(): number {
  return 1_000_000 + Math.floor(Math.random() * 2 ** 31);
}

async function playInProcess(seeds: readonly number[]): Promise<Sum> {
  const child = fork(fileURLToPath(import.meta.url), [
    ...process.argv.slice(2),
    "--part",
    seeds.join(","),
  ]);
  let sum: Sum = { seeds: 0, faults: 0, ios: 0, checked: 0, broken: 0 };
  child.on("message", (message: Sum) => {
    sum = message;
  });
  const code = await new Promise((ended) => child.on("close", ended));
  return code === 0 ? sum : { ...sum, broken: sum.broken + 1 };
}

async function playPart(seeds: string): Promise<void> {
  const say = console.log;
  const sum: Sum = { seeds: 0, faults: 0, ios: 0, checked: 0, broken: 0 };
  for (const seed of seeds.split(",").map(Number)) {
    const faults = randomFaults(seed);
    const result = await simulate({ seed, faults, ticks, without });
    sum.seeds++;
    sum.faults += result.faults;
    sum.ios += result.ios;
    sum.checked += result.checked;
    if (result.violations.length === 0) continue;
    sum.broken++;
    say(`seed ${seed}: ${result.violations.join("\n  ")}`);
    if (values["stop-at-first"]) break;
    say(result.trace.map((step) => `    ${step}`).join("\n"));
    await tellShrunk(seed, faults, say);
  }
  process.send?.(sum);
  process.disconnect?.();
}

async function tellShrunk(seed: number, faults: Faults, say: typeof console.log): Promise<void> {
  const plan = await shrink({ seed, ticks, without }, faults.happened);
  const told = plan
    ? [...plan].map(([n, fault]) => `I/O ${n}: ${fault}`).join(", ") || "no fault at all"
    : "the plan alone does not break it";
  say(`  seed ${seed}, smallest plan: ${told}\n  add ${seed} to past-failures.ts`);
}

async function tellExhausted(): Promise<void> {
  const say = console.log;
  const stride = values.stride === undefined ? {} : { stride: Number(values.stride) };
  const { ios, runs, faults, broken } = await (values.pairs ? exhaustPairs : exhaust)(stride);
  for (const { plan, violations } of broken)
    say(`${JSON.stringify([...plan])}: ${violations.join("; ")}`);
  say(`a day of ${ios} I/Os, ${runs} runs, ${faults} faults, ${broken.length} broken`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
