import { execFileSync, fork } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { inParallel } from "../../lib/in-parallel.ts";
import type { FirstBroken } from "./first-broken.ts";
import { type PlantedBug, plantedBugs } from "./planted-bugs.ts";

/**
 * `npm run simulate:planted`: is the simulator worth anything? Each planted bug is patched into a copy of
 * the tree, alone, with the nets off that would catch it otherwise, and the simulator is to find it. Ends
 * with 1 where fewer than twenty are found, one that was named is not, or a patch no longer applies.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: "string", default: "2000" },
    jobs: { type: "string", default: String(availableParallelism()) },
    /** First the seed that found it once; only then the others. */
    short: { type: "boolean", default: false },
  },
});

const seedsMax = Number(values.seeds);
const root = fileURLToPath(new URL("../../", import.meta.url));
const bugsMin = 20;

const bugs = plantedBugs().filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
);
let [found, broken] = [0, 0];
await inParallel(bugs, Number(values.jobs), async (bug) => {
  const outcome = await look(bug);
  if (outcome.isFound) found++;
  if (outcome.isBroken) broken++;
  console.log(
    `${outcome.isFound ? "found" : "NOT FOUND"} ${bug.name}: ${outcome.told}\n    ${bug.bug}`,
  );
});
console.log(`${found} of ${bugs.length} planted bugs found, within ${seedsMax} seeds each`);
const wanted = positionals.length === 0 ? bugsMin : bugs.length;
if (found < wanted) console.log(`there must be ${wanted} at least`);
if (broken > 0) console.log(`${broken} could not be looked for; put their patches right`);
process.exitCode = found < wanted || broken > 0 ? 1 : 0;

interface Outcome {
  readonly isFound: boolean;
  /** Its patch does not apply, or the simulator did not come to its end. */
  readonly isBroken?: boolean;
  readonly told: string;
}

async function look(bug: PlantedBug): Promise<Outcome> {
  const copy = copyOfTree();
  try {
    try {
      execFileSync("git", ["apply", "-C1", "--recount", bug.path], { cwd: copy, stdio: "pipe" });
    } catch (error) {
      const why = error instanceof Error && "stderr" in error ? String(error.stderr) : error;
      return { isFound: false, isBroken: true, told: `its patch does not apply: ${why}` };
    }
    const known =
      values.short && bug.seed !== undefined ? await lookFrom(bug, copy, bug.seed, 1) : undefined;
    return known?.isFound ? known : await lookFrom(bug, copy, 1, seedsMax);
  } catch (error) {
    return { isFound: false, isBroken: true, told: String(error) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What a seed finds counts only where the tree as it is holds with it, the same nets being off. */
async function lookFrom(
  bug: PlantedBug,
  copy: string,
  first: number,
  seeds: number,
): Promise<Outcome> {
  let from = first;
  let controls = 0;
  while (from < first + seeds) {
    const { seed, violation } = await play(copy, { from, seeds: first + seeds - from, bug });
    if (seed === undefined) break;
    const control = await play(root, { from: seed, seeds: 1, bug });
    if (control.seed === undefined)
      return { isFound: true, told: `seed ${seed}: ${violation.split("\n")[0]}` };
    controls++;
    from = seed + 1;
  }
  const without = controls > 0 ? `; ${controls} seeds are broken without it, too` : "";
  return { isFound: false, told: `${seeds} seeds hold${without}` };
}

/** What the simulator is made of, with the packages as they are installed here. */
function copyOfTree(): string {
  const copy = mkdtempSync(join(tmpdir(), "feedmill-planted-"));
  for (const part of [
    ...["lib", "functions", "infra/roles.yml", "package.json"],
    ...["test/simulation", "test/support", "test/infra"],
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

function play(
  tree: string,
  { from, seeds, bug }: { from: number; seeds: number; bug: PlantedBug },
): Promise<FirstBroken> {
  const nets = bug.off.flatMap((net) => ["--without", net]);
  const child = fork(
    join(tree, "test/simulation/first-broken.ts"),
    ["--from", String(from), "--seeds", String(seeds), ...nets],
    { cwd: tree, stdio: ["ignore", "ignore", "pipe", "ipc"] },
  );
  let said = "";
  child.stderr?.on("data", (bytes) => {
    said = `${said}${bytes}`.slice(-2000);
  });
  return new Promise((done, failed) => {
    let answer: FirstBroken | undefined;
    child.on("message", (message: FirstBroken) => {
      answer = message;
    });
    child.on("close", (code) => {
      if (answer) done(answer);
      else failed(new Error(`${bug.name}: ended with ${code} and no word: ${said}`));
    });
  });
}
