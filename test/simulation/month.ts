import { parseArgs } from "node:util";
import { randomFaults } from "./faults.ts";
import { simulate } from "./simulation.ts";

/**
 * `npm run simulate:month`: some thirty days of one world at a stretch, larger than that of a seed and with
 * fewer faults, since what goes wrong every minute never gets old. `--days`, `--seeds`, `--from`.
 */

const { values } = parseArgs({
  options: {
    days: { type: "string", default: "30" },
    seeds: { type: "string", default: "1" },
    from: { type: "string", default: String(1_000_000 + Math.floor(Math.random() * 2 ** 31)) },
  },
});

/** A tick takes half an hour and a little more. */
const ticksOfDay = 40;
const rates = [0.0005, 0.002, 0.005];
const size = { filesMax: 60, itemsMax: 60 };

for (let n = 0; n < Number(values.seeds); n++) {
  const seed = Number(values.from) + n;
  const begun = performance.now();
  const ticks = Number(values.days) * ticksOfDay;
  const result = await simulate({ seed, ticks, size, faults: randomFaults(seed, rates) });
  const { ios, writes, faults, checked, violations, trace } = result;
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(
    `seed ${seed}: ${values.days} days, ${ios} I/Os, ${writes} writes, ${faults} faults, ${checked} published objects checked under faults, ${violations.length} violations, ${seconds} s`,
  );
  if (violations.length === 0) continue;
  console.log([...violations, ...trace].map((line) => `  ${line}`).join("\n"));
  process.exitCode = 1;
}
