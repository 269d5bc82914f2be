import { describe, expect, it } from "vitest";
import { expectClean } from "../support/clean.ts";
import { openMemoryStore } from "../support/memory-store.ts";
import { articleText, contents, openWorld, testConfig, type World } from "../support/world.ts";

const on = () => testConfig({ feeds: { newsSitemap: true } });

const sitemapOf = async (world: World): Promise<string | undefined> =>
  (await contents(world.store, "site/news-sitemap.xml")).get("site/news-sitemap.xml");

describe("the news sitemap", () => {
  it("is not published unless it is asked for", async () => {
    const world = openWorld(openMemoryStore());
    world.inbox.drop("a.txt", articleText("Bridge opens"));
    await world.run();
    expect(await sitemapOf(world)).toBeUndefined();
    expect((await contents(world.store, "site/robots.txt")).get("site/robots.txt")).not.toMatch(
      /Sitemap/,
    );
  });

  it("lists the articles of two days, and robots.txt leads to it", async () => {
    const world = openWorld(openMemoryStore(), on());
    world.inbox.drop("a.txt", articleText("Bridge opens"));
    await world.run();
    world.now = new Date(world.now.getTime() + 3 * 86_400_000);
    world.inbox.drop("b.txt", articleText('Tea & "cake"'));
    await world.run();
    const xml = (await sitemapOf(world)) ?? "";
    expect(xml).toContain("<news:title>Tea &amp; &quot;cake&quot;</news:title>");
    expect(xml).toContain("<news:language>en</news:language>");
    expect(xml).not.toContain("Bridge");
    expect((await contents(world.store, "site/robots.txt")).get("site/robots.txt")).toContain(
      "Sitemap: http://127.0.0.1:8080/news-sitemap.xml",
    );
    await expectClean(world);
    expect((await world.run()).wrote).toBe(0);
  });

  it("lists the front page while there is nothing, since an empty one is invalid", async () => {
    const world = openWorld(openMemoryStore(), on());
    await world.run();
    expect(await sitemapOf(world)).toContain("<loc>http://127.0.0.1:8080/</loc>");
  });
});
