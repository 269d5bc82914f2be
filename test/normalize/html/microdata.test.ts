import { expect, test } from "vitest";
import { readMetadata } from "../../../lib/normalize/html/metadata.ts";
import { parsePage } from "../../../lib/page.ts";

const read = (html: string) =>
  readMetadata(parsePage(html).page, "https://news.example/city/bridge.html");

const article = (inner: string): string =>
  `<article itemscope itemtype="https://schema.org/NewsArticle">${inner}</article>`;

test("microdata gives what nothing else says", () => {
  const html = article(`
    <div itemprop="headline">Bridge reopens</div>
    <meta itemprop="articleSection" content="City">
    <span itemprop="keywords">bridge, river</span>
    <p itemprop="description">The bridge over the river is open again after a year of work.</p>
    <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization">
      <a itemprop="name" content="The Gazette" href="/">Home</a></div>
    <img itemprop="image" src="/lead.jpg">`);
  expect(read(html)).toMatchObject({
    headline: { value: "Bridge reopens", origin: "microdata" },
    section: { value: "City", origin: "microdata" },
    keywords: { value: ["bridge", "river"], origin: "microdata" },
    summary: { origin: "microdata" },
    publisher: { value: "The Gazette", origin: "microdata" },
    image: { value: { url: "https://news.example/lead.jpg" }, origin: "microdata" },
  });
});

test("what belongs to an item that is no article is not the article's", () => {
  const item = `<div itemscope itemtype="https://schema.org/Product"><b itemprop="keywords">boats</b></div>`;
  expect(read(`${item}${article("<p>Open.</p>")}`).keywords).toBeUndefined();
});

test("data in JSON-LD stands before microdata", () => {
  const ld = `<script type="application/ld+json">{"@type":"NewsArticle","articleSection":"River","publisher":{"name":"The Post"}}</script>`;
  const html = `${ld}${article('<meta itemprop="articleSection" content="City">')}`;
  expect(read(html)).toMatchObject({
    section: { value: "River", origin: "json-ld" },
    publisher: { value: "The Post", origin: "json-ld" },
  });
});

test.each([
  ["a meta tag", '<meta name="dc.publisher" content="The Gazette">', "The Gazette"],
  [
    "the name of the site",
    '<meta property="og:site_name" content="Gazette.example">',
    "Gazette.example",
  ],
  [
    "an account elsewhere",
    '<meta property="article:publisher" content="https://social.example/gazette">',
    undefined,
  ],
])("the publisher by %s", (_, html, name) => {
  expect(read(html).publisher?.value).toBe(name);
});

test("tags that a page links are its keywords", () => {
  const html =
    '<p><a rel="tag" href="/t/bridge">Bridge</a> <a rel="tag" href="/t/river">River</a></p>';
  expect(read(html).keywords).toEqual({ value: ["Bridge", "River"], origin: "rel:tag" });
});

test.each([
  [
    "authors",
    '<meta name="author" content="Bo Reed"><script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Ada Lane"}}</script>',
    'authors-differs: took "Ada Lane" from json-ld; meta:author says "Bo Reed"',
  ],
  [
    "addresses",
    '<link rel="canonical" href="/a"><meta property="og:url" content="https://news.example/b">',
    'url-differs: took "https://news.example/a" from link:canonical; meta:og:url says "https://news.example/b"',
  ],
  [
    "dates in the wrong order",
    '<meta property="article:published_time" content="2026-07-03"><meta property="article:modified_time" content="2026-06-03">',
    'modified-differs: "2026-06-03" from meta:article:modified_time is before "2026-07-03", which meta:article:published_time gives for published',
  ],
])("%s that contradict each other are told", (_, html, warning) => {
  expect(read(html).conflicts).toEqual([warning]);
});

test("an address that differs by its query alone is no conflict", () => {
  const html =
    '<link rel="canonical" href="/a"><meta property="og:url" content="http://www.news.example/a?x=1">';
  expect(read(html).conflicts).toEqual([]);
});
