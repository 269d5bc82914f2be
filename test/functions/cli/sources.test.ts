import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder, runCli } from "../../support/cli-process.ts";
import { pageOf } from "../../support/fake-web.ts";
import { openSiteServerAt, type SiteServer } from "../../support/site-server.ts";

/** The commands that speak of sources, called as people do, over a site on loopback. */

let folder = "";
let remove: () => Promise<void>;
let site: SiteServer;
beforeEach(async () => {
  [folder, remove] = await makeFolder();
  site = await openSiteServerAt((origin) => ({
    "/": `<!doctype html><html><head><title>Site</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><a href="/story">A story that is told here</a></body></html>`,
    "/feed.xml": `<?xml version="1.0"?><rss version="2.0"><channel><title>The Site</title><item><title>A story</title><guid isPermaLink="false">1</guid><link>${origin}/story</link><description>A teaser.</description></item></channel></rss>`,
    "/story": pageOf("A story that is told here"),
  }));
  await configure("");
});
afterEach(async () => {
  await site.close();
  await remove();
});

const configure = (more: string): Promise<void> =>
  writeFile(
    join(folder, "feedmill.yml"),
    `# Mine.
site: { title: Test, url: "http://127.0.0.1:8080/", tag: "example.org,2026" }
fetch: { pause: 0s, allow: ["${site.place}"] }
sources:
  # The desk.
  - { id: desk, kind: inbox, title: Desk, path: . }
${more}`,
  );
const config = (): Promise<string> => readFile(join(folder, "feedmill.yml"), "utf8");

describe("feedmill add", () => {
  it("finds the feed that a page names, and keeps what is written already", async () => {
    const { stdout, status } = await runCli(folder, ["add", `${site.origin}/`]);
    expect(stdout).toContain("the-site: feed, ");
    expect(stdout).toContain("its pages are fetched".replace("its", "their"));
    expect(status).toBe(0);
    const text = await config();
    expect(text).toContain("# Mine.");
    expect(text).toContain("# The desk.");
    expect(text).toContain(
      `  - id: the-site\n    kind: feed\n    title: The Site\n    url: ${site.origin}/feed.xml\n    fullText: true\n`,
    );
    expect((await runCli(folder, ["add", `${site.origin}/feed.xml`])).stdout).toContain("is in ");
  });

  it("reads an address that lists nothing as an article", async () => {
    const { stdout } = await runCli(folder, ["add", `${site.origin}/story`, "--title", "One"]);
    expect(stdout).toContain("one: urls, it lists nothing, so it is read as one article");
    expect(await config()).toContain(`    urls:\n      - ${site.origin}/story\n`);
  });

  it("writes nothing where nothing answers", async () => {
    const before = await config();
    const { status, stderr } = await runCli(folder, ["add", `${site.origin}/none`]);
    expect([status, stderr]).toEqual([
      1,
      `add: ${site.origin}/none answered 404; nothing is written\n`,
    ]);
    expect(await config()).toBe(before);
  });

  it.each([[[]], [["story"]], [["https://a.example.org/", "https://b.example.org/"]]])(
    "wants one address: %j",
    async (args) => {
      const { status, stderr } = await runCli(folder, ["add", ...args]);
      expect(status).toBe(2);
      expect(stderr).toContain("give one address such as https://news.example.org/");
    },
  );
});

describe("feedmill preview", () => {
  it("shows what an address is and what it lists", async () => {
    const { stdout, status } = await runCli(folder, ["preview", `${site.origin}/`]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      `${site.origin}/feed.xml as kind feed: ${site.origin}/ names this feed`,
    );
    expect(stdout).toContain(`A story\n    no date  summary of 9 characters  ${site.origin}/story`);
  });

  it("shows what a source would bring, item by item, and keeps nothing", async () => {
    await configure(
      `  - { id: good, kind: feed, title: Good, url: "${site.origin}/feed.xml", block: [{ text: teaser }] }\n`,
    );
    const { stdout } = await runCli(folder, ["preview", "good"]);
    expect(stdout).toContain("A story\n    left out by a filter  no date");
    expect((await runCli(folder, ["status"])).stdout).toMatch(/Good +new/);
  });

  it("tells of a name that is neither file nor source", async () => {
    const { status, stderr } = await runCli(folder, ["preview", "goods"]);
    expect([status, stderr]).toEqual([
      2,
      'feedmill: preview: got "goods", which is no file and no source; name a file, an address or a source\n',
    ]);
  });
});

describe("feedmill status", () => {
  it("tells of a source that brought articles, and of one that is broken", async () => {
    await configure(
      `  - { id: good, kind: feed, title: Good, url: "${site.origin}/feed.xml", fullText: true }\n` +
        `  - { id: bad, kind: feed, title: Bad, url: "${site.origin}/none" }\n`,
    );
    const run = await runCli(folder, ["run"]);
    expect(run.stdout).toMatch(/Good +1 +1/);
    const { status, stdout } = await runCli(folder, ["status"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Source +state +last success.*\nBad +broken +never +in /);
    expect(stdout).toMatch(/\nGood +well +\d+ s ago +in \d+ min +1 +1\n/);
    expect(stdout).toContain(`Bad: ${site.origin}/none answered 404`);
    const all: unknown = JSON.parse((await runCli(folder, ["status", "--json"])).stdout);
    expect(all).toMatchObject([{ id: "bad", streak: 1 }, { id: "desk" }, { id: "good", items: 1 }]);
  });
});

describe("feedmill import and export", () => {
  const list = `<?xml version="1.0"?><opml version="2.0"><body>
    <outline text="News"><outline text="Local &amp; near"><outline type="rss" text="A" xmlUrl="https://a.example.org/feed.xml"/></outline></outline>
    <outline title="B" text="" xmlUrl="https://b.example.org/feed.xml"></outline>
    <outline text="bad" xmlUrl="javascript:alert(1)"/>
  </body></opml>`;

  it("take a list with its folders in and give it back", async () => {
    await writeFile(join(folder, "subscriptions.opml"), list);
    expect((await runCli(folder, ["import", "subscriptions.opml"])).stdout).toContain("2 added to");
    expect((await runCli(folder, ["import", "subscriptions.opml"])).stdout).toContain("0 added to");
    const { stdout } = await runCli(folder, ["export"]);
    await writeFile(join(folder, "again.opml"), stdout);
    await configure("");
    await runCli(folder, ["import", "again.opml"]);
    expect((await runCli(folder, ["export"])).stdout).toBe(stdout);
    expect(stdout).toContain('<outline text="Local &amp; near" title="Local &amp; near">');
  });

  it("refuse what lists no feeds", async () => {
    const { status, stderr } = await runCli(folder, ["import", "feedmill.yml"]);
    expect(status).toBe(2);
    expect(stderr).toContain('got "feedmill.yml", which lists no feeds; name an OPML file');
  });
});
