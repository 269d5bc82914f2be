import { parseArgs } from "node:util";
import fc from "fast-check";
import { verdict } from "../support/verdict.ts";
import { inboxPromise } from "./inbox.ts";
import { logPromise } from "./log-lines.ts";
import { type Promised, promises } from "./promises.ts";
import { slowest } from "./slowest.ts";

/**
 * `npm run fuzz`: documents that nobody would write, against what is promised for any input, and attacks
 * on every regular expression. The process has a limit of memory (see package.json). Prints `ok` and
 * `not ok` lines; `--seed` plays one again.
 */

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: "string" },
    /** Of the regular expressions every n-th. */
    every: { type: "string", default: "1" },
  },
});

const seed = Number(values.seed);
const numRuns = Number(values.runs);
/** What one input may take, of the processor's time. */
const cpuMsMax = 10_000;
const regexMsMax = 50;

console.log(`fuzz: seed ${seed}, ${numRuns} inputs for each promise`);
for (const promised of [...promises, inboxPromise, logPromise])
  if (values.only === undefined || promised.name.includes(values.only)) await hold(promised);
if (values.only === undefined || values.only === "regular expressions")
  await attackRegularExpressions();

async function hold({ name, property }: Promised): Promise<void> {
  let worst = 0;
  const timed = new Proxy(property, {
    get(target, key, receiver) {
      if (key !== "run") return Reflect.get(target, key, receiver);
      return (...args: Parameters<typeof property.run>) => {
        const begun = process.cpuUsage();
        const answer = target.run(...args);
        const end = (): void => {
          worst = Math.max(worst, process.cpuUsage(begun).user / 1000);
        };
        if (answer instanceof Promise) return answer.finally(end);
        end();
        return answer;
      };
    },
  });
  const result = await fc.check(timed as fc.IAsyncProperty<[unknown]>, {
    seed,
    numRuns,
    endOnFailure: false,
  });
  const took = `slowest ${Math.round(worst)} ms of CPU`;
  verdict(
    `fuzz: ${name} (${result.numRuns} inputs, ${took})`,
    !result.failed && worst < cpuMsMax,
    result.failed
      ? `${result.errorInstance} by ${JSON.stringify(result.counterexample)?.slice(0, 500)}`
      : took,
  );
}

async function attackRegularExpressions(): Promise<void> {
  const { count, slow, worstMs } = await slowest({
    every: Number(values.every),
    msMax: regexMsMax,
  });
  for (const { place, regex, ms, by } of slow)
    console.log(`  ${Math.round(ms)} ms: ${place} ${regex} by ${JSON.stringify(by)}`);
  verdict(
    `fuzz: ${count} regular expressions, the slowest takes ${worstMs.toFixed(1)} ms on 100 KB`,
    slow.length === 0,
    `${slow.length} of them take more than ${regexMsMax} ms`,
  );
}
