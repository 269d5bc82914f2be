import { expect, test } from "vitest";
import { type Metadata, readMetadata } from "../../../lib/normalize/html/metadata.ts";
import { parsePage } from "../../../lib/page.ts";

const URL_ = "https://news.example/city/bridge.html?ref=home";

const read = (html: string, url: string | null = URL_): Metadata =>
  readMetadata(parsePage(html).page, url);

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

const ARTICLE = {
  "@type": "NewsArticle",
  headline: "Bridge reopens",
  description: "The bridge over the river is open again after a year of work.",
  author: [{ "@type": "Person", name: "Ada Lane" }, { name: "Bo Reed" }],
  datePublished: "2026-07-03T10:15:00+02:00",
  dateModified: "2026-07-04",
  articleSection: ["City"],
  keywords: "bridge, river; works",
  inLanguage: "en_GB",
  license: "/licence",
  copyrightHolder: { name: "The Gazette" },
  image: { url: "/lead.jpg", width: 640, height: "480px", caption: "The bridge" },
};

test("JSON-LD gives every field", () => {
  expect(read(jsonLd({ "@context": "https://schema.org", ...ARTICLE }))).toEqual({
    url: { value: URL_, origin: "input" },
    headline: { value: "Bridge reopens", origin: "json-ld" },
    summary: { value: ARTICLE.description, origin: "json-ld" },
    byline: undefined,
    authors: { value: [{ name: "Ada Lane" }, { name: "Bo Reed" }], origin: "json-ld" },
    published: { value: "2026-07-03T10:15:00+02:00", origin: "json-ld" },
    modified: { value: "2026-07-04", origin: "json-ld" },
    section: { value: "City", origin: "json-ld" },
    keywords: { value: ["bridge", "river", "works"], origin: "json-ld" },
    language: { value: "en-GB", origin: "json-ld" },
    rights: {
      value: { holder: "The Gazette", license: "https://news.example/licence", notice: null },
      origin: "json-ld",
    },
    image: {
      value: {
        url: "https://news.example/lead.jpg",
        caption: "The bridge",
        credit: null,
        width: 640,
        height: 480,
      },
      origin: "json-ld",
    },
    conflicts: [],
    claimsArticle: true,
    isListing: false,
    isVideo: false,
    isFree: undefined,
  });
});

test.each<[string, unknown]>([
  ["in a graph", { "@graph": [{ "@type": "WebPage", name: "x" }, ARTICLE] }],
  ["in an array", [{ "@type": "Organization", name: "x" }, ARTICLE]],
  ["as the main entity of a page", { "@type": "WebPage", mainEntity: ARTICLE }],
  ["with several types", { ...ARTICLE, "@type": ["Thing", "Article"] }],
  [
    "with raw line breaks and a comma too many",
    '{"@type":"NewsArticle","headline":"Bridge\n reopens",}',
  ],
  ["in a comment", `<!--\n${JSON.stringify(ARTICLE)}\n-->`],
  ["with a semicolon", `${JSON.stringify(ARTICLE)};`],
])("the article is found %s", (_, value) => {
  expect(read(jsonLd(value)).headline).toEqual({ value: "Bridge reopens", origin: "json-ld" });
});

test("an author may be a reference into the graph", () => {
  const graph = [
    { ...ARTICLE, author: { "@id": "#ada" } },
    { "@type": "Person", "@id": "#ada", name: "Ada Lane" },
  ];
  expect(read(jsonLd({ "@graph": graph })).authors?.value).toEqual([{ name: "Ada Lane" }]);
});

test("of several articles the one with the page's address is meant", () => {
  const other = { ...ARTICLE, headline: "Another", url: "https://news.example/other.html" };
  const mine = { ...ARTICLE, mainEntityOfPage: { "@id": "https://news.example/city/bridge.html" } };
  expect(read(jsonLd([other, mine])).headline?.value).toBe("Bridge reopens");
});

test.each([
  ["broken beyond repair", "{headline: Bridge"],
  ["a list of other articles", { "@type": "ItemList", itemListElement: [ARTICLE] }],
  ["nested without end", `${'{"@graph":['.repeat(3_000)}${"]}".repeat(3_000)}`],
  ["null", "null"],
])("JSON-LD that is %s gives nothing and breaks nothing", (_, value) => {
  expect(read(jsonLd(value))).toMatchObject({ headline: undefined, claimsArticle: false });
});

test("meta tags of every dialect give what JSON-LD does not", () => {
  const metadata = read(`
    <meta property="og:title" content="Bridge reopens">
    <meta name="DC.creator" content="Ada Lane">
    <meta property="article:published_time" content="2026-07-03">
    <meta property="article:tag" content="bridge"><meta property="article:tag" content="river">
    <meta property="og:image" content="//cdn.example/a.jpg"><meta property="og:image:width" content="10">
    <meta property="og:locale" content="de_DE">
    <meta name="copyright" content="© The Gazette">
    <meta property="og:type" content="article">`);
  expect(metadata).toMatchObject({
    headline: { value: "Bridge reopens", origin: "meta:og:title" },
    authors: { value: [{ name: "Ada Lane" }], origin: "meta:dc.creator" },
    published: { value: "2026-07-03", origin: "meta:article:published_time" },
    keywords: { value: ["bridge", "river"], origin: "meta:article:tag" },
    image: { value: { url: "https://cdn.example/a.jpg", width: 10, height: null } },
    language: { value: "de-DE", origin: "meta:og:locale" },
    rights: { value: { holder: null, license: null, notice: "© The Gazette" } },
    claimsArticle: true,
  });
});

test.each([
  [
    "the site's name after a bar",
    '<meta property="og:site_name" content="The Gazette"><title>Bridge reopens | The Gazette</title>',
    "Bridge reopens",
  ],
  [
    "what the heading does not have",
    "<title>Bridge reopens today - Gazette</title><h1>Bridge reopens today</h1>",
    "Bridge reopens today",
  ],
  [
    "the cut of a long title",
    '<meta property="og:title" content="Bridge reo…"><h1>Bridge reopens today</h1>',
    "Bridge reopens today",
  ],
  [
    "escapes and tags",
    '<meta property="og:title" content="Q&amp;amp;A &lt;em&gt;now&lt;/em&gt;">',
    "Q&A now",
  ],
  [
    "control characters",
    "<title>Bridge&#0;&#7;&#x202e; re\u0001opens</title>",
    "Bridge\uFFFD\u202e reopens",
  ],
])("a headline loses %s", (_, html, headline) => {
  expect(read(html).headline?.value).toBe(headline);
});

test("a heading is no headline where there are several", () => {
  expect(read("<h1>Home</h1><h1>Bridge</h1>").headline).toBeUndefined();
});

test("a summary that repeats the headline is none", () => {
  const head = "<title>Bridge over the river reopens</title>";
  const description = (text: string): string =>
    `${head}<meta name="description" content="${text}">`;
  expect(read(description("Bridge over the river reopens")).summary).toBeUndefined();
  expect(read(description("It was closed for a year of work.")).summary?.value).toBeDefined();
});

test("neither the site nor an address nor an account is an author", () => {
  const site = '<meta property="og:site_name" content="The Gazette">';
  for (const name of ["The Gazette", "https://news.example/ada", "@ada", "admin", "123"])
    expect(read(`${site}<meta name="author" content="${name}">`).authors).toBeUndefined();
});

test("the printed byline is kept as it is and names the authors", () => {
  expect(read('<p class="byline">By Ada Lane and Bo Reed</p>')).toMatchObject({
    byline: { value: "By Ada Lane and Bo Reed", origin: "byline" },
    authors: { value: [{ name: "Ada Lane" }, { name: "Bo Reed" }], origin: "byline" },
  });
});

test("a date without a year is no date", () => {
  expect(read('<meta name="date" content="3 July">').published).toBeUndefined();
});

test.each([
  ["microdata", '<span itemprop="datePublished" content="2026-07-03">Friday</span>'],
  ["time", '<article><time datetime="2026-07-03">Friday</time></article>'],
])("a date is found in %s", (origin, html) => {
  expect(read(html).published).toEqual({ value: "2026-07-03", origin });
});

test("a dated address dates the article where nothing else does", () => {
  expect(read("<p>a</p>", "https://news.example/2026/07/03/bridge").published).toEqual({
    value: "2026-07-03",
    origin: "url",
  });
});

test("the canonical address is absolute, and never the front page of every page", () => {
  expect(read('<link rel="canonical" href="/a#b">').url).toEqual({
    value: "https://news.example/a#b",
    origin: "link:canonical",
  });
  expect(read('<link rel="canonical" href="/">').url?.origin).toBe("input");
  expect(read('<link rel="canonical" href="javascript:run()">').url?.origin).toBe("input");
  expect(read('<link rel="canonical" href="/a">', null).url).toBeUndefined();
});

test("the base of a page is what its addresses are relative to", () => {
  const html = '<base href="https://other.example/x/"><meta property="og:image" content="a.jpg">';
  expect(read(html).image?.value.url).toBe("https://other.example/x/a.jpg");
});

test("the language of the page is canonical, and nonsense is none", () => {
  expect(read('<html lang="EN-us"><body>a</body></html>').language).toEqual({
    value: "en-US",
    origin: "html:lang",
  });
  expect(read('<html lang="{{lang}}"><body>a</body></html>').language).toBeUndefined();
});

test.each([
  [
    "headlines",
    '<meta property="og:title" content="Bridge reopens: all to know"><h1>The bridge reopens at last</h1>',
    'headline-differs: took "The bridge reopens at last" from h1; meta:og:title says "Bridge reopens: all to know"',
  ],
  [
    "days",
    `<meta property="article:published_time" content="2026-06-01">${jsonLd({ "@type": "NewsArticle", headline: "Bridge reopens", datePublished: "2026-07-03" })}`,
    'published-differs: took "2026-07-03" from json-ld; meta:article:published_time says "2026-06-01"',
  ],
])("%s that differ are told", (_, html, warning) => {
  expect(read(html).conflicts).toEqual([warning]);
});

test.each([
  [
    "a logo beside it",
    "<title>Bridge reopens today - Gazette Online</title><h1>Gazette Online</h1><h2>Bridge reopens today</h2>",
    "Bridge reopens today",
  ],
  [
    "a kicker glued to it",
    '<meta property="og:title" content="Bridge reopens today"><h1><span>City</span>Bridge reopens today</h1>',
    "Bridge reopens today",
  ],
  [
    "another form for searchers",
    '<meta property="og:title" content="Bridge reopens today: all you need to know"><h1>The bridge reopens today at last</h1>',
    "The bridge reopens today at last",
  ],
  [
    "a site's name before it",
    "<title>Gazette | Bridge reopens today</title>",
    "Bridge reopens today",
  ],
  [
    "what stands in it beside a kicker, a date and hidden words",
    '<h1><span class="kicker">City hall</span> Bridge reopens today <small>3.7.2026</small><span class="sr-only">| Gazette</span></h1>',
    "Bridge reopens today",
  ],
  [
    "the heading that the title begins with",
    "<title>Bridge reopens today - News from the river valley</title><h1>News from the river valley</h1><h1>Bridge reopens today</h1>",
    "Bridge reopens today",
  ],
  [
    "the heading that is no link to the first page",
    '<title>River notes: Bridge reopens today</title><h1><a href="/">River notes</a></h1><h1>Bridge reopens today</h1>',
    "Bridge reopens today",
  ],
  [
    "the only heading where the title is the site's name",
    '<meta property="og:site_name" content="River notes"><meta property="og:title" content="River notes"><h1>Bridge reopens today</h1>',
    "Bridge reopens today",
  ],
  [
    "the only heading where the title says something else",
    '<meta property="og:title" content="All about traffic: compare prices"><h1>The bridge reopens at last</h1>',
    "The bridge reopens at last",
  ],
])("the headline is told from %s", (_, html, headline) => {
  expect(read(html, "https://gazette.example/a").headline?.value).toBe(headline);
});

const named = (html: string): readonly string[] =>
  (read(`<h1>Bridge reopens today</h1>${html}`).authors?.value ?? []).map(({ name }) => name);

test.each([
  ["a line with the word for by", "<p>Von Ada Lane</p>", ["Ada Lane"]],
  ["a word without a space behind it", "<p>ByAda Lane</p>", ["Ada Lane"]],
  ["a date behind the name", "<p>By Ada Lane | 3 July 2026</p>", ["Ada Lane"]],
  ["a part of a line", "<p>News | By Ada Lane | July 3</p>", ["Ada Lane"]],
  [
    "an element that says so",
    '<p class="entry-author"><a rel="author" href="/ada">Ada Lane</a></p>',
    ["Ada Lane"],
  ],
  ["a label far below", `${"<p>It is open.</p>".repeat(40)}<p>Author: Ada Lane</p>`, ["Ada Lane"]],
  ["a small word in the name", '<p class="author">Alexa von Heyden</p>', ["Alexa von Heyden"]],
  ["the newsroom", '<p class="author">Gazette Newsroom</p>', []],
  ["a company", '<meta name="author" content="Weir Works GmbH">', []],
  ["a mail address", '<p class="byline">ada@gazette.example</p>', []],
  ["who wrote a comment", '<div id="comments"><p class="author">Bo Reed</p></div>', []],
  ["a pen name", '<p>by <a rel="author" href="/author/weirfox/">weirfox</a></p>', ["weirfox"]],
  ["a date before the name", "<p>Posted on 3 May 2021 by Ada Lane</p>", ["Ada Lane"]],
  ["a label behind the name", '<p class="byline">Ada Lane Stand: 5. Mai 2021</p>', ["Ada Lane"]],
  ["whoever drew it", "<p>Text von Ada Lane Illustration von Bo Reed</p>", ["Ada Lane"]],
  ["a surname like a small word", '<p class="author">Léo Le Clos</p>', ["Léo Le Clos"]],
  [
    "a label that is hidden",
    '<h5 class="field-author field--label-hidden">Ada Lane</h5>',
    ["Ada Lane"],
  ],
  ["an account out of sight", '<p class="vcard author" style="display: none">weirfox</p>', []],
  [
    "all whom the page prints, where its metadata names the first",
    '<meta property="og:type" content="article"><meta name="author" content="Ada Lane"><p class="byline">Ada Lane, Bo Reed</p>',
    ["Ada Lane", "Bo Reed"],
  ],
  [
    "the end of the text",
    `${"<p>The weir holds, they say, and that is good.</p>".repeat(40)}<p class="text-author">Erstellt von Ada Lane</p>`,
    ["Ada Lane"],
  ],
  ["an account that posted it", "<p>Posted by weirfox 3 July 2026</p>", ["weirfox"]],
  ["a name beside a date", "<p>3 July 2026</p><p>Anna Lane</p><p>It is open.</p>", ["Anna Lane"]],
  ["a place beside a date", "<p>3 July 2026</p><p>Lower Weir</p><p>It is open.</p>", []],
  ["a role of an office", '<p class="byline">Anna Lane, Projektleiterin</p>', ["Anna Lane"]],
  ["a keeper that is nowhere printed", '<meta name="author" content="Bo Reed">', []],
])("authors by %s", (_, html, names) => {
  expect(named(html)).toEqual(names);
});

test("a part whose name says that it stands apart holds authors where it holds the headline", () => {
  const html =
    '<div class="search social"><h1>Bridge reopens today</h1><p class="author">Ada Lane</p></div>';
  expect(read(html).authors?.value).toEqual([{ name: "Ada Lane" }]);
});

test("a site may bear the name of who writes it", () => {
  const site = (name: string): string =>
    `<meta property="og:site_name" content="${name}"><p class="author">Von: ${name}</p>`;
  expect(named(site("Anna Lane"))).toEqual(["Anna Lane"]);
  expect(named(site("Weir Notes"))).toEqual([]);
});

test.each([
  ["the same time", "2026-07-02T22:04:31Z", "3 July 2026 00:04", "2026-07-03T00:04:31+02:00"],
  [
    "a time behind",
    "2026-07-04T05:30:00.000Z",
    "3 July 2026, 23:30",
    "2026-07-03T23:30:00.000-06:00",
  ],
  ["the day at midnight", "2026-07-02T22:00:00Z", "3 July 2026", "2026-07-03T00:00:00+02:00"],
  ["another time", "2026-07-02T22:04:00Z", "3 July 2026 08:11", "2026-07-02T22:04:00Z"],
  [
    "a day, and the instant is no full hour",
    "2026-07-02T22:04Z",
    "3 July 2026",
    "2026-07-02T22:04Z",
  ],
])("an instant in UTC is told in the zone of the page that prints %s", (_, given, line, wanted) => {
  const html = `<meta property="article:published_time" content="${given}"><h1>Bridge reopens</h1><p>${line}</p>`;
  expect(read(html).published?.value).toBe(wanted);
});

test("the day in the address stands against data of a template", () => {
  const html = '<meta property="article:published_time" content="2019-04-11">';
  const published = (path: string) => read(html, `https://news.example/${path}/a`).published;
  expect(published("2026/07/03")).toEqual({ value: "2026-07-03", origin: "url" });
  expect(published("2019/04/12")?.value).toBe("2019-04-11");
});

test("an account that searchers are told of is an author only where it is printed", () => {
  const graph = {
    "@graph": [
      {
        "@type": "NewsArticle",
        headline: "Bridge reopens today",
        author: { "@id": "#/schema/person/1" },
      },
      { "@type": "Person", "@id": "#/schema/person/1", name: "Ada Lane" },
    ],
  };
  expect(named(jsonLd(graph))).toEqual([]);
  expect(named(`${jsonLd(graph)}<p>It is open, Ada Lane writes.</p>`)).toEqual(["Ada Lane"]);
});

test.each([
  ["a line by the headline", "<p>3. Juli 2026, 10:15 Uhr</p>", "2026-07-03T10:15"],
  ["two digits of the year", "<p>03.07.26</p>", "2026-07-03"],
  [
    "the beginning of the text",
    "<p>3.7.2026 – The council has met, and it has put off what it was to decide, as it did in June.</p>",
    "2026-07-03",
  ],
  [
    "an element named so",
    `${"<div><p>a</p></div>".repeat(40)}<p class="post-date">July 3, 2026</p>`,
    "2026-07-03",
  ],
  [
    "a label far below",
    `${"<p>It is open.</p>".repeat(40)}<p>Published: 3 July 2026</p>`,
    "2026-07-03",
  ],
])("the day is found in %s", (_, html, day) => {
  expect(read(`<h1>Bridge reopens today</h1>${html}`).published?.value).toBe(day);
});

test.each([
  ["https://news.example/20260703-bridge.html", "2026-07-03"],
  ["https://news.example/news/2026-7-3-bridge", "2026-07-03"],
  ["https://news.example/bridge-03-07-2026", "2026-07-03"],
  ["https://news.example/19873-bridge", undefined],
])("%s is dated %s", (url, day) => {
  expect(read("<p>a</p>", url).published?.value).toBe(day);
});
