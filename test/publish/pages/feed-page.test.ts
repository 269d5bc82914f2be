import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { sourceFeed } from "../../../lib/facets.ts";
import type { FeedDocument } from "../../../lib/publish/feed.ts";
import { renderFeedPage } from "../../../lib/publish/pages/feed-page.ts";
import { config, feedDocument, goldenDocuments, item } from "../sample.ts";

type Page = ReturnType<typeof parseHTML>["document"];

const pageOf = (document: FeedDocument): Page =>
  parseHTML(new TextDecoder().decode(renderFeedPage(document, { config }))).document;
const all = (page: Page, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((e) => e.textContent?.replace(/\s+/g, " ").trim() ?? "");
const hrefs = (page: Page, selector: string) =>
  [...page.querySelectorAll(selector)].map((e) => e.getAttribute("href"));
const { root, empty } = goldenDocuments;
if (!root || !empty) throw new Error("the sample documents are gone");

describe("the page of a feed", () => {
  it("lists its items with title, source, day and summary", () => {
    const page = pageOf(root);
    expect(all(page, ".items h2")).toEqual(["Q&A: is <b> the new <i>?", "Untitled"]);
    expect(all(page, ".items li:first-child p")).toEqual([
      "The desk · 3 July 2026",
      "The ferry sails again, said R&D.",
    ]);
    expect(hrefs(page, ".items li:first-child a")).toEqual([`/wire/articles/${"0".repeat(31)}1/`]);
  });
  it("marks an item in another language than the site's", () => {
    expect(pageOf(root).querySelector(".items h2")?.getAttribute("lang")).toBe("fr");
  });
  it("tells how to subscribe, with the three addresses in full", () => {
    const page = pageOf(root);
    expect(hrefs(page, ".subscribe a")).toEqual([
      "/wire/feed.xml",
      "/wire/atom.xml",
      "/wire/feed.json",
    ]);
    expect(all(page, ".subscribe dd")).toEqual([
      "https://news.example/wire/feed.xml",
      "https://news.example/wire/atom.xml",
      "https://news.example/wire/feed.json",
    ]);
  });
  it("lists the sources at the root, and nowhere else", () => {
    expect(hrefs(pageOf(root), ".sources a")).toEqual(["/wire/sources/desk/"]);
    expect(
      pageOf(feedDocument([item()], { feed: sourceFeed("desk") })).querySelector(".sources"),
    ).toBeNull();
  });
  it("is called by its source alone, since the site's name stands above it", () => {
    const page = pageOf(feedDocument([item()], { feed: sourceFeed("desk") }));
    expect(all(page, "h1")).toEqual(["The desk"]);
    expect(all(page, "title")).toEqual(["The desk · Tidewater News"]);
    expect(all(page, "header.site .home")).toEqual(["Tidewater News"]);
  });
  it("says so where nothing has come in yet", () => {
    expect(all(pageOf(empty), "main")[0]).toContain("Nothing has come in yet.");
  });
});
