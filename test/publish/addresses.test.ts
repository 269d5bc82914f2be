import { describe, expect, it } from "vitest";
import {
  articleAddress,
  articleTag,
  faceOf,
  feedAddresses,
  feedKeys,
  feedTag,
  recordAddress,
} from "../../lib/publish/addresses.ts";
import { contentTypeOf } from "../../lib/publish/media-types.ts";
import { site } from "./sample.ts";

describe("feedAddresses", () => {
  it("puts the root feed at the foot of the site", () => {
    expect(feedAddresses(site, "root")).toEqual({
      dir: "",
      home: "https://news.example/wire/",
      json: "https://news.example/wire/feed.json",
      rss: "https://news.example/wire/feed.xml",
      atom: "https://news.example/wire/atom.xml",
    });
  });
  it("gives a source a folder, and its archive page a folder in that", () => {
    expect(feedAddresses(site, "source:desk", "2026-11")).toEqual({
      dir: "sources/desk/archive/2026-11/",
      home: "https://news.example/wire/sources/desk/",
      json: "https://news.example/wire/sources/desk/archive/2026-11/feed.json",
      rss: "https://news.example/wire/sources/desk/archive/2026-11/feed.xml",
      atom: "https://news.example/wire/sources/desk/archive/2026-11/atom.xml",
    });
  });
  it.each(["root", "source:desk"])("says of %s where its keys are served", (feed) => {
    const { json, rss, atom } = feedAddresses(site, feed);
    const keys = feedKeys(feed);
    for (const [address, key] of [
      [json, keys.json],
      [rss, keys.rss],
      [atom, keys.atom],
    ] as const) {
      expect(`site/${address.slice(site.url.length)}`).toBe(key);
    }
  });
  it("finds the other faces from the address of one", () => {
    const { json, rss, atom } = feedAddresses(site, "source:desk", "2026");
    expect(faceOf(json, "rss")).toBe(rss);
    expect(faceOf(json, "atom")).toBe(atom);
  });
});

describe("ids and addresses of an article", () => {
  it("are made of its id, the ids under the tag authority and not the address", () => {
    const moved = { ...site, url: "https://elsewhere.example/" };
    expect(articleTag(moved, "ab")).toBe("tag:news.example,2026:article/ab");
    expect(feedTag(moved, "source:desk")).toBe("tag:news.example,2026:feed/source:desk");
    expect(articleAddress(moved, "ab")).toBe("https://elsewhere.example/articles/ab/");
    expect(recordAddress(moved, "ab")).toBe("https://elsewhere.example/records/ab.json");
  });
});

describe("contentTypeOf", () => {
  it.each([
    ["site/feed.xml", "application/rss+xml; charset=utf-8"],
    ["site/sources/desk/atom.xml", "application/atom+xml; charset=utf-8"],
    ["site/archive/2026/feed.json", "application/feed+json; charset=utf-8"],
    ["site/feeds.json", "application/json; charset=utf-8"],
    ["site/feeds.opml", "text/x-opml; charset=utf-8"],
    ["site/index.html", "text/html; charset=utf-8"],
    ["site/style.css", "text/css; charset=utf-8"],
    ["site/favicon.svg", "image/svg+xml; charset=utf-8"],
    ["site/robots.txt", "text/plain; charset=utf-8"],
    ["site/what.bin", "application/octet-stream"],
  ])("of %s is %s", (key, type) => {
    expect(contentTypeOf(key)).toBe(type);
  });
});
