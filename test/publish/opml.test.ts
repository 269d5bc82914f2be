import { parseOpml } from "feedsmith";
import { describe, expect, it } from "vitest";
import { feedPlans } from "../../lib/publish/feed-plans.ts";
import { renderOpml } from "../../lib/publish/opml.ts";
import { siteFiles } from "../../lib/publish/site-files.ts";
import { config, site } from "./sample.ts";

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe("renderOpml", () => {
  it("lists feeds as a reader takes them in", () => {
    const feeds = [
      { title: 'A & "B" <c>', rss: "https://a.example/?x=1&y=2", html: "https://a.example/" },
    ];
    expect(parseOpml(text(renderOpml(site, feeds)))).toEqual({
      head: { title: "Tidewater News" },
      body: {
        outlines: [
          {
            text: 'A & "B" <c>',
            title: 'A & "B" <c>',
            type: "rss",
            xmlUrl: "https://a.example/?x=1&y=2",
            htmlUrl: "https://a.example/",
          },
        ],
      },
    });
  });
});

describe("siteFiles", () => {
  const files = siteFiles(config, feedPlans(config).configured);
  it("lists every feed with its faces and its recipe, for programs", () => {
    const { feeds } = JSON.parse(text(files.get("site/feeds.json")));
    expect(feeds.map(({ feed }: { feed: string }) => feed)).toEqual(["root", "source:desk"]);
    expect(feeds[1]).toMatchObject({
      title: "The desk · Tidewater News",
      html: "https://news.example/wire/sources/desk/",
      json: "https://news.example/wire/sources/desk/feed.json",
      rss: "https://news.example/wire/sources/desk/feed.xml",
      atom: "https://news.example/wire/sources/desk/atom.xml",
      recipe: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });
  it("lists the same feeds for readers", () => {
    const { body } = parseOpml(text(files.get("site/feeds.opml")));
    expect(body?.outlines?.flatMap(({ xmlUrl }) => xmlUrl ?? [])).toEqual([
      "https://news.example/wire/feed.xml",
      "https://news.example/wire/sources/desk/feed.xml",
    ]);
    expect(body?.outlines?.filter(({ type }) => type === "include")).toContainEqual({
      text: "People",
      type: "include",
      url: "https://news.example/wire/index/people.opml",
    });
  });
});
