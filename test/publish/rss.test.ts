import { parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { sourceFeed } from "../../lib/facets.ts";
import type { FeedDocument } from "../../lib/publish/feed.ts";
import { renderRss } from "../../lib/publish/rss.ts";
import { feedDocument, goldenDocuments, item } from "./sample.ts";

const xmlOf = (document: FeedDocument): string => new TextDecoder().decode(renderRss(document));
const read = (document: FeedDocument) => parseRssFeed(xmlOf(document));
const { root, archive } = goldenDocuments;
if (!root || !archive) throw new Error("the sample documents are gone");

describe("renderRss", () => {
  it("gives the same bytes for the same document", () => {
    expect(renderRss(root)).toEqual(renderRss(structuredClone(root)));
  });
  it("names its own address and the hubs", () => {
    expect(read(root).atom?.links).toEqual([
      {
        href: "https://news.example/wire/feed.xml",
        rel: "self",
        type: "application/rss+xml",
      },
      { href: "https://hub.example/", rel: "hub" },
      {
        href: "https://news.example/wire/archive/2025/feed.xml",
        rel: "prev-archive",
        type: "application/rss+xml",
      },
    ]);
  });
  it("knows items by their tag, which is no address", () => {
    const id = `tag:news.example,2026:article/${"0".repeat(31)}1`;
    expect(read(root).items?.[0]?.guid).toEqual({ value: id, isPermaLink: false });
  });
  it("shows when an item was published, and when the feed last changed", () => {
    expect(read(root).lastBuildDate).toBe("Sat, 04 Jul 2026 12:00:00 GMT");
    expect(read(root).items?.[0]?.pubDate).toBe("Fri, 03 Jul 2026 09:15:00 GMT");
  });
  it("names authors by dc:creator and never by an author element, which must be an e-mail", () => {
    expect(read(root).items?.[0]?.dc?.creators).toEqual(["Ada Moss", "Ben Oké"]);
    expect(xmlOf(root)).not.toContain("<author");
  });
  it("carries the whole article beside its summary", () => {
    const [first] = read(root).items ?? [];
    expect(first?.content?.encoded).toBe("<p>A section ends with ]]&gt; and a ]]> too.</p>");
    expect(first?.description).toBe("The ferry sails again, said R&D.");
  });
  it("gives the picture an address that XML can hold", () => {
    expect(read(root).items?.[0]?.media?.contents).toEqual([
      { url: "https://paper.example/f.jpg?w=1&h=2", medium: "image" },
    ]);
  });
  it("names the source's own feed in the root feed, and in no other", () => {
    expect(read(root).items?.[0]?.source).toEqual({
      title: "The desk",
      url: "https://news.example/wire/sources/desk/feed.xml",
    });
    expect(xmlOf(feedDocument([item()], { feed: sourceFeed("desk") }))).not.toContain("<source");
  });
  it("says nothing of what was withdrawn", () => {
    expect(xmlOf(root)).not.toContain("wrong");
  });
  it("marks an archive page and leads on to the older page and to the feed (RFC 5005)", () => {
    expect(xmlOf(archive)).toContain("<fh:archive/>");
    const links = read(archive).atom?.links?.map(({ rel, href }) => [rel, href]);
    const dir = "https://news.example/wire/sources/desk/";
    expect(links).toContainEqual(["self", `${dir}archive/2026-07/feed.xml`]);
    expect(links).toContainEqual(["prev-archive", `${dir}archive/2026-06/feed.xml`]);
    expect(links).toContainEqual(["current", `${dir}feed.xml`]);
  });
  it("gives an item without a title its summary for one", () => {
    const document = feedDocument([item({ title: undefined, summary: "In short." })]);
    expect(read(document).items?.[0]?.title).toBe("In short.");
  });
  it("loses no feed by one bad value", () => {
    const bad = item({ url: "not an address", image: "%%", date_published: "yesterday" });
    const titles = read(feedDocument([bad, item({ title: "Good" })])).items?.map((i) => i.title);
    expect(titles).toEqual(["The ferry sails again", "Good"]);
  });
});
