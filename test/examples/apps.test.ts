import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/cli-process.ts";
import { articleWithFacts, factsNormalizer } from "../support/facts.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { openSiteServerAt } from "../support/site-server.ts";
import { contents, openWorld } from "../support/world.ts";

const run = promisify(execFile);
const app = (name: string): string =>
  fileURLToPath(new URL(`../../examples/apps/${name}`, import.meta.url));

/** A site with one article, served on loopback. */
async function served() {
  const world = Object.assign(openWorld(openMemoryStore()), { normalizer: factsNormalizer });
  const said = [{ words: "It sails", by: "Jo Lind", via: ["The Post"] }];
  world.inbox.drop("a.txt", articleWithFacts("Ferry returns", { said }));
  await world.run();
  const pages = new Map(
    [...(await contents(world.store, "site/"))].map(([key, text]) => [
      key.slice("site".length),
      Buffer.from(text, "latin1").toString(),
    ]),
  );
  return openSiteServerAt(() => Object.fromEntries(pages));
}

describe("the example apps", () => {
  it("read a feed, and say who said what and through whom", async () => {
    const site = await served();
    const { stdout } = await run(process.execPath, [
      app("read-feed.mjs"),
      `${site.origin}/feed.json`,
    ]);
    expect(stdout).toContain("Ferry returns");
    expect(stdout).toContain("Jo Lind (through The Post): It sails");
    await site.close();
  });

  it("follow the changes, each once", async () => {
    const site = await served();
    const [folder, remove] = await makeFolder();
    const follow = () =>
      run(process.execPath, [
        app("follow-changes.mjs"),
        `${site.origin}/`,
        join(folder, "seen.json"),
      ]);
    expect((await follow()).stdout).toMatch(
      /^2026-11-01T09:00:00\.000Z {2}added {10}[0-9a-f]{32} revision 1\n$/,
    );
    expect((await follow()).stdout).toBe("");
    expect(site.log.at(-1)).toBe("/changes/2026-11-01.jsonl 304");
    await remove();
    await site.close();
  });
});
