import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { parseFeed } from "feedsmith";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { launcher, makeFolder, runCli, startCli } from "../support/cli-process.ts";

const articles = 24;

let folder = "";
let remove = async (): Promise<void> => {};
beforeEach(async () => {
  [folder, remove] = await makeFolder();
  await runCli(folder, ["init"]);
  await mkdir(join(folder, "inbox", "desk"), { recursive: true });
  for (let i = 0; i < articles; i++)
    await writeFile(
      join(folder, "inbox", "desk", `${i}.txt`),
      `Report ${i}\n\nThe clerk read report ${i} to the council.\n\nNobody asked a question.\n`,
    );
});
afterEach(() => remove());

/** Files of the store whose path matches, as they lie on the disk at this moment. */
const filesLike = (pattern: RegExp): string[] => {
  try {
    return readdirSync(join(folder, ".feedmill"), { recursive: true, encoding: "utf8" }).filter(
      (path) => !path.startsWith(".store") && pattern.test(path),
    );
  } catch {
    return []; // Folders come and go while the run goes on.
  }
};

/** No reader may ever meet half a feed. */
function expectWhole(): void {
  for (const path of filesLike(/^site\/.*(\.json|feed\.xml|atom\.xml)$/)) {
    const text = readFileSync(join(folder, ".feedmill", path), "utf8");
    if (path.endsWith(".json")) expect(() => JSON.parse(text), path).not.toThrow();
    else {
      expect(text.trimEnd(), path).toMatch(/<\/(rss|feed)>$/);
      expect(() => parseFeed(text), path).not.toThrow();
    }
  }
}

async function expectAllPublished(): Promise<void> {
  expectWhole();
  const feed = JSON.parse(readFileSync(join(folder, ".feedmill/site/feed.json"), "utf8"));
  const titles: string[] = feed.items.map(({ title }: { title: string }) => title);
  expect(titles.toSorted()).toEqual(
    Array.from({ length: articles }, (_, i) => `Report ${i}`).toSorted(),
  );
  expect(filesLike(/^captures\/.*-[0-9a-f]{16}$/)).toHaveLength(articles);
  expect(filesLike(/^records\/[0-9a-f]{32}\.json$/)).toHaveLength(articles);
  expect((await runCli(folder, ["rebuild", "--check"])).stdout).toMatch(/, 0 differ\n$/);
  expect((await runCli(folder, ["run"])).stdout).toContain("nothing was written");
}

describe("feedmill run, killed in the middle", () => {
  it.each([
    ["while it collects", /^captures\/.*-[0-9a-f]{16}$/, 9],
    ["while it reads", /^records\/[0-9a-f]{32}\.json$/, 9],
    ["while it writes pages", /^site\/articles\/.*index\.html$/, 5],
    ["after the first archive page", /^site\/archive\/.*feed\.json$/, 1],
    ["after the first feed", /^site\/feed\.json$/, 1],
    ["before the last public record", /^site\/records\//, articles - 3],
  ])(
    "%s, is finished by the next run: nothing lost, doubled or half-written",
    async (_, pattern, count) => {
      const cli = startCli(folder, ["run"]);
      while (filesLike(pattern).length < count && cli.child.exitCode === null) await setImmediate();
      cli.child.kill("SIGKILL");
      await cli.ended();
      expect(cli.child.signalCode, "it was killed before its end").toBe("SIGKILL");
      expectWhole();

      const next = await runCli(folder, ["run"]);
      expect(next).toMatchObject({ status: 0 });
      await expectAllPublished();
    },
  );
});

describe("feedmill run, where no file may grow beyond some size", () => {
  // What a full disk does to a file, and the one limit that every user may set.
  it.runIf(process.platform !== "win32")(
    "names the file and the remedy, and goes on when there is room",
    async () => {
      const limited = spawnSync(
        "sh",
        ["-c", 'ulimit -f 8 && exec "$0" "$@"', process.execPath, launcher, "run"],
        { cwd: folder, encoding: "utf8" },
      );
      expect(limited.status).toBe(2);
      expect(limited.stderr).toMatch(/\.feedmill\S+: no space left on this disk: free some/);
      expectWhole();
      expect(await runCli(folder, ["run"])).toMatchObject({ status: 0 });
      await expectAllPublished();
    },
  );
});
