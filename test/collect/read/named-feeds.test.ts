import { describe, expect, it } from "vitest";
import { findNamedFeeds } from "../../../lib/collect/read/named-feeds.ts";
import { parsePage } from "../../../lib/page.ts";

const named = (html: string): readonly string[] =>
  findNamedFeeds(parsePage(html).page, "https://news.example.org/a/");

describe("a page", () => {
  it("names its feeds, those of comments last", () => {
    expect(
      named(`<link rel="alternate" type="application/rss+xml" href="/comments/feed/">
        <LINK REL=Alternate TYPE=application/atom+xml HREF=atom.xml>
        <link rel="feed alternate" type="application/feed+json; charset=utf-8" href="/feed.json?a=1&amp;b=2">`),
    ).toEqual([
      "https://news.example.org/a/atom.xml",
      "https://news.example.org/feed.json?a=1&b=2",
      "https://news.example.org/comments/feed/",
    ]);
  });

  it.each([
    ["another language", '<link rel="alternate" hreflang="de" href="/de">'],
    ["a style", '<link rel="alternate stylesheet" type="text/css" href="/x.css">'],
    ["data about itself", '<link rel="alternate" type="application/json+oembed" href="/o">'],
    ["a script", '<link rel="alternate" type="application/rss+xml" href="javascript:0">'],
  ])("names no feed by naming %s", (_, html) => {
    expect(named(html)).toEqual([]);
  });
});
