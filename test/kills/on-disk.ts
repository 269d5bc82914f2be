import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { prefixes } from "../../lib/keys.ts";
import type { Store } from "../../lib/ports.ts";
import { openDirectory } from "../../lib/store/directory.ts";
import { makeFolder, startCli } from "../support/cli-process.ts";
import { makeDesk } from "../support/desk-folder.ts";
import { testConfig } from "../support/world.ts";
import { checkComplete, checkWhole, tell } from "./check.ts";
import { checkEvery, type Killing, rowMax } from "./kill.ts";

/** `feedmill run` over one folder, killed again and again; answers at what it was each time. */
export async function killOnDisk(killing: Killing): Promise<readonly string[]> {
  const { kills, articles, random, findings, say } = killing;
  const [folder, remove] = await makeFolder();
  const inbox = await makeDesk(folder);
  const root = join(folder, ".feedmill");
  const config = testConfig();

  const moments: string[] = [];
  try {
    const drop = async (): Promise<void> => {
      for (let n = 1 + random.below(4); n > 0; n--) {
        const { file, text } = articles.next();
        await writeFile(join(inbox, file), text);
      }
    };
    await drop();
    let usualMs = await runWhole(folder);
    const store = await openDirectory(root);
    while (moments.length < kills) {
      await drop();
      const before = await countAll(store);
      const cli = startCli(folder, ["run"]);
      await Promise.race([setTimeout(random.next() * usualMs), cli.ended()]);
      cli.child.kill("SIGKILL");
      await cli.ended();
      // One that was done already was not killed.
      if (cli.child.signalCode !== "SIGKILL") continue;
      moments.push(momentOf(before, await countAll(store)));
      await checkWhole(store, findings);
      if (moments.length % rowMax === 0) usualMs = (usualMs + (await runWhole(folder))) / 2;
      if (moments.length % checkEvery !== 0) continue;
      await checkComplete({ store, config, articles }, findings);
      say(`  ${moments.length} kills on disk, ${tell(findings)}`);
    }
  } finally {
    await remove();
  }
  return moments;
}

/** A machine that is too busy to start a worker in time has lost nothing: the next run goes on. */
const triesMax = 3;

/** Answers how long it took, in milliseconds. */
async function runWhole(folder: string): Promise<number> {
  let said = "";
  for (let tries = 0; tries < triesMax; tries++) {
    const begun = performance.now();
    const cli = startCli(folder, ["run"]);
    if ((await cli.ended()) === 0) return performance.now() - begun;
    said = `${cli.stdout()}${cli.stderr()}`;
  }
  throw new Error(`feedmill run failed ${triesMax} times: ${said}`);
}

type Counts = Readonly<Record<"captures" | "pending" | "site", string>>;

async function countAll(store: Store): Promise<Counts> {
  const list = async (prefix: string): Promise<string> => {
    const keys: string[] = [];
    for await (const key of store.list(prefix)) keys.push(key);
    return String(keys.length);
  };
  return {
    captures: await list(prefixes.captures),
    pending: await list(prefixes.pending),
    site: await list(prefixes.site),
  };
}

/** What the run had come to, by what it left. */
const momentOf = (before: Counts, after: Counts): string =>
  before.site !== after.site
    ? "while it published"
    : before.pending !== after.pending
      ? "while it read or published"
      : before.captures !== after.captures
        ? "while it collected"
        : "at other moments";
