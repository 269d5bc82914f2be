import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder, runCli, startCli } from "../support/cli-process.ts";
import { makeDesk } from "../support/desk-folder.ts";
import { brokenFeeds, settledContents } from "../support/settled-store.ts";

const articles = 24;
const removers: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(removers.map((remove) => remove())));

/** A folder with a configuration and articles whose dates do not depend on the day of the test. */
async function makePlace(): Promise<string> {
  const [folder, remove] = await makeFolder();
  removers.push(remove);
  const inbox = await makeDesk(folder, { window: 10 });
  for (let n = 1; n <= articles; n++)
    await writeFile(join(inbox, `article-${String(n).padStart(2, "0")}.html`), page(n));
  return folder;
}

const page = (n: number): string => `<!doctype html>
<html lang="en"><head><title>Ferry number ${n} leaves the yard</title>
<meta property="article:published_time" content="2021-03-${String(n).padStart(2, "0")}T08:00:00Z">
</head><body><article><h1>Ferry number ${n} leaves the yard</h1>
<p>Ferry number ${n} left the yard at noon, ${n} weeks after its keel was laid, and went down the
river under its own power while the builders stood on the quay and watched it go.</p>
<p>It will carry passengers between the two banks from next month on, the harbour master said, and
replaces a boat that has been in service for more than forty years.</p>
</article></body></html>
`;

const store = (folder: string): string => join(folder, ".feedmill");
const settled = (folder: string): Promise<ReadonlyMap<string, string>> =>
  settledContents(store(folder), { yearOfArticles: 2021 });

/** Starts a run and kills it once `count` files lie below `below`. */
async function killAt(folder: string, below: string, count: number): Promise<"killed" | "ended"> {
  const cli = startCli(folder, ["run"]);
  let over = false;
  const ended = cli.ended().finally(() => {
    over = true;
  });
  while (!over && (await filesBelow(join(store(folder), below))) < count);
  cli.child.kill("SIGKILL");
  await ended;
  return cli.child.signalCode === "SIGKILL" ? "killed" : "ended";
}

async function filesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).length;
}

describe("runs that are killed one after the other", () => {
  it("never show half a feed, and end in the bytes of an undisturbed run", async () => {
    const calm = await makePlace();
    expect((await runCli(calm, ["run"])).status).toBe(0);
    const undisturbed = await settled(calm);

    const folder = await makePlace();
    // The second and third meet captures that an earlier run began on, so attempts are counted.
    const moments = [
      ["captures", 5],
      ["records", 1],
      ["records", articles - 4],
      ["site", articles + 20],
    ] as const;
    for (const [below, count] of moments) {
      expect(await killAt(folder, below, count), `${count} files below ${below}`).toBe("killed");
      expect(await brokenFeeds(store(folder)), `${count} files below ${below}`).toEqual([]);
    }
    const { status, stdout } = await runCli(folder, ["run"]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining("Failures: none"),
    });
    const got = await settled(folder);
    expect([...got.keys()]).toEqual([...undisturbed.keys()]);
    for (const [key, text] of got) expect(text, key).toBe(undisturbed.get(key));
  }, 60_000);
});

describe("a run on a place where no store can be", () => {
  const places = [
    ...(process.platform === "linux" ? [["/proc/feedmill", "ENOENT"] as const] : []),
    ["feedmill.yml/store", "a file lies where a folder must be"],
  ] as const;
  it.each(places)("ends and says so: %s", async (place, words) => {
    const { status, stderr } = await runCli(await makePlace(), ["run", "--store", place]);
    expect(status).toBe(2);
    expect(stderr).toContain(place);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/choose another store|move it away/);
  });
});
