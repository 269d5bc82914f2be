import { expect, test } from "vitest";
import { readMetadata } from "../../../lib/normalize/html/metadata.ts";
import { parsePage } from "../../../lib/page.ts";

const namesIn = (html: string, url = "https://news.example/city/bridge.html"): readonly string[] =>
  (readMetadata(parsePage(html).page, url).authors?.value ?? []).map(({ name }) => name);

const headline = "<h1>Bridge reopens today</h1>";
const story =
  "<p>The bridge over the river is open again, after a year in which every boat was full.</p>";

test.each([
  ["a label alone", "<h4>Autor</h4><p>Ada Lane</p>", ["Ada Lane"]],
  ["a label with a colon alone", "<div>Auteur(s) :</div><div>Ada Lane</div>", ["Ada Lane"]],
  [
    "a marked line whose parts no space parts",
    '<div class="author"><a href="/ada">Ada Lane</a><span>vor 5 Stunden</span></div>',
    ["Ada Lane"],
  ],
  [
    "a link to all that the author wrote",
    '<p class="author"><a href="/author/ada">View all posts by Ada Lane</a></p>',
    ["Ada Lane"],
  ],
  ["a profession before the name", "<p>Autor: Rechtsanwalt Bo Reed</p>", ["Bo Reed"]],
  [
    "the section before the account",
    "<p>Posted in Boats by weirfox on 3 July 2026</p>",
    ["weirfox"],
  ],
  [
    "an account with a small word in it",
    '<p>26 Mai, 2008 | <a rel="author" href="/author/1">the_weirfox</a> | 34</p>',
    ["the_weirfox"],
  ],
  [
    "a card for other sites, where the name is printed",
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Lane"><p>It is open, Ada Lane writes.</p>',
    ["Ada Lane"],
  ],
  [
    "a card for other sites, where the name is hidden",
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Lane"><p class="snippet-hidden">Ada Lane</p>',
    [],
  ],
  [
    "a button for other sites",
    '<meta name="shareaholic:article_author_name" content="Ada Lane"><p>Ada Lane</p>',
    ["Ada Lane"],
  ],
  [
    "data in small letters that the page prints",
    '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Ada lane"}}</script><p>Ada lane cooks.</p>',
    ["Ada lane"],
  ],
  ["two words beside a date", "<p>3 July 2026 | Boat Area</p>", []],
  ["a title beside a date", "<p>3. Juli 2026 | Buch der Woche</p>", []],
])("authors by %s", (_, html, names) => {
  expect(namesIn(`${headline}${html}`)).toEqual(names);
});

test("a name in an element that holds the whole article is no author's", () => {
  const player = '<ul><li><a href="/player/1">Bo Reed</a></li></ul>';
  expect(namesIn(`<article class="author-article">${headline}${story}${player}</article>`)).toEqual(
    [],
  );
});

test("the byline is looked for where the story follows the headline", () => {
  const teasers = "<div><h2>Bridge reopens today</h2><p>Read more</p></div>";
  const html = `<title>Bridge reopens today</title><h2>Bridge reopens today</h2><p>By Ada Lane | 3/7/2026</p>${story.repeat(30)}${teasers}`;
  expect(namesIn(html)).toEqual(["Ada Lane"]);
});

test("what the letters of the host stand for is no author", () => {
  const meta =
    '<meta name="author" content="Norder Welle"><meta property="og:type" content="article">';
  const html = `${meta}${headline}${story}<p>Auteur : Ada Lane</p>`;
  expect(namesIn(html, "https://www.nw.example/a")).toEqual(["Ada Lane"]);
  expect(namesIn(html)).toEqual(["Norder Welle"]);
});

test("on a host of many blogs the account before the domain is a person's", () => {
  const html = `${headline}<p>by <a rel="author" href="/author/weirfox/">weirfox</a></p>${story}`;
  expect(namesIn(html, "https://weirfox.wordpress.com/a")).toEqual(["weirfox"]);
  expect(namesIn(html, "https://weirfox.example/a")).toEqual([]);
});

test("whose name the site and its address bear writes what nobody signs", () => {
  const html = `<meta property="og:site_name" content="Dr. Anna Müller">${headline}${story}`;
  expect(namesIn(html, "https://www.anna-mueller.example/a")).toEqual(["Anna Müller"]);
  expect(namesIn(html)).toEqual([]);
});
