import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { sourceFeed } from "../../../lib/facets.ts";
import type { FeedDocument, FeedItem } from "../../../lib/publish/feed.ts";
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

describe("the front page, where several articles tell one story", () => {
  const base = item();
  const other = { article: "b".repeat(32), title: "It sails", source: "The <Post>" };
  const story = {
    id: "a".repeat(32),
    url: `${config.site.url}stories/${"a".repeat(32)}/`,
    data: `${config.site.url}stories/${"a".repeat(32)}/story.json`,
    articles: 2,
    origins: 1,
    also: [{ ...other, url: `${config.site.url}articles/${other.article}/`, copy: true as const }],
  };
  const page = pageOf(feedDocument([{ ...base, _feedmill: { ...base._feedmill, story } }]));
  it("tells with the item who else tells it, and leads to who had it first", () => {
    expect(all(page, ".items .also")).toEqual(["Also in The <Post> (copy) · Who had it first"]);
    expect(hrefs(page, ".items .also a")).toEqual([
      `/wire/articles/${other.article}/`,
      `/wire/stories/${story.id}/`,
    ]);
  });
  it("lists the story beside the newest articles, with how many reports are independent", () => {
    expect(all(page, ".stories li")).toEqual([
      "The ferry sails again2 articles, 1 independent report",
    ]);
  });
});

describe("the page of a speaker", () => {
  const said = (words: string, changes: { article: string; source: string }): FeedItem => {
    const base = item();
    const { article, source } = changes;
    return {
      ...base,
      id: `${article}/${words}`,
      url: `${config.site.url}articles/${article}/#s-1`,
      _feedmill: {
        ...base._feedmill,
        article,
        source: { id: "desk", name: source },
        name: "Ada Lind",
        also: ["person:ada-lind"],
        statement: {
          id: "1",
          kind: "direct",
          words: [words],
          speaker: "Ada Lind",
          chain: [
            { kind: "person", name: "Ada Lind", page: `${config.site.url}speakers/ada-lind/` },
            { kind: "outlet", name: "The Wire", page: `${config.site.url}via/the-wire/` },
          ],
          headline: `The ferry in ${source}`,
          published: "2026-07-01T09:00:00.000Z",
        },
      },
    };
  };
  const page = pageOf({
    ...feedDocument(
      [
        said("“We sail.”", { article: "b".repeat(32), source: "The Post" }),
        said("We sail,", { article: "a".repeat(32), source: "The Wire" }),
      ],
      { feed: "speaker:ada-lind", periods: [{ period: "2026", count: 2 }] },
    ),
    title: "Said by Ada Lind · Tidewater News",
  });
  it("tells what, through whom and when, and leads to what else there is about the speaker", () => {
    expect(all(page, "h1")).toEqual(["What Ada Lind is reported to have said"]);
    expect(hrefs(page, ".lead a")).toEqual(["/wire/people/ada-lind/"]);
    expect(all(page, ".group .facts:not(.also)")).toEqual(["The Wire · 1 July 2026"]);
    expect(hrefs(page, ".chain .hop a")).toEqual(["/wire/via/the-wire/"]);
  });
  it("shows the same words once, in the article that had them first", () => {
    expect(all(page, "blockquote")).toEqual(["We sail,"]);
    expect(all(page, ".also")).toEqual(["The same words in The Post"]);
  });
});
