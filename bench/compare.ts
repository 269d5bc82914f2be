import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { median, type Result } from "./results.ts";
import type { Measured } from "./run-system.ts";

const passes = 2;

/** What of the wanted words must be in what a system gives, for its time to count. */
const foundLeast = 0.9;

/**
 * Systems side by side on one kind of work, each in processes of its own, in turns: ratios of CPU time to
 * Feedmill's, by the item in the middle. More than 1 means that Feedmill is faster. Throws where a
 * system does not do the work.
 */
export function compare(
  work: string,
  others: readonly {
    readonly name: string;
    readonly least?: number;
  }[],
  part: string,
): readonly Result[] {
  installCompetitors();
  const names = ["feedmill", ...others.map(({ name }) => name)];
  const times = new Map(names.map((name): [string, number[]] => [name, []]));
  for (let pass = 0; pass < passes; pass++)
    for (const name of names) {
      const { ms, found } = run(work, name);
      if (found < foundLeast)
        throw new Error(
          `bench: ${name} finds ${Math.round(100 * found)} % of the words of ${work}`,
        );
      times.get(name)?.push(median(ms));
      process.stderr.write(`${work}: ${name}: ${median(ms).toFixed(2)} ms\n`);
    }
  const msOf = (name: string): number => median(times.get(name) ?? []);
  return [
    { part, name: `${work}: ms of Feedmill`, value: msOf("feedmill"), unit: "ms" },
    ...others.map(
      ({ name, least }): Result => ({
        part,
        name: `${work}: as fast as ${name}`,
        value: msOf(name) / msOf("feedmill"),
        unit: "×",
        ...(least !== undefined && { least }),
      }),
    ),
  ];
}

function run(work: string, name: string): Measured {
  const script = join(import.meta.dirname, "run-system.ts");
  const out = execFileSync(process.execPath, [script, work, name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  // What systems print besides comes before it.
  return JSON.parse(out.trim().split("\n").at(-1) ?? "") as Measured;
}

/** They have a package.json of their own, so that whoever uses Feedmill need not fetch them. */
function installCompetitors(): void {
  if (existsSync(join(import.meta.dirname, "node_modules"))) return;
  process.stderr.write("installing what is measured beside (bench/package.json)\n");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: import.meta.dirname,
    stdio: "inherit",
  });
}
