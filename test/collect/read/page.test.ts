import { describe, expect, it } from "vitest";
import { readPage } from "../../../lib/collect/read/page.ts";

const url = "https://news.example.org/harbour/";

function read(
  html: string,
  links: string | null = null,
): readonly (readonly [string | null, string | null])[] {
  const outcome = readPage({ body: Buffer.from(html), url, contentType: "text/html", links });
  if (outcome.kind !== "listing") throw new Error(JSON.stringify(outcome));
  return outcome.feed.items.map((item) => [item.url, item.title]);
}

const page = `<!doctype html><title>Harbour</title><nav><a href="/about/the-people-behind-it">The people behind it all</a></nav>
<main><article><a href="/2026/ferry-sails-at-noon-again"><img src="a.png"></a><h2><a href="/2026/ferry-sails-at-noon-again#top">Ferry sails at noon again</a></h2></article>
<article class="big"><h2><a href="bridge-to-close-for-winter">Bridge to close for the winter</a></h2><a href="/tag/bridges">Bridges</a></article></main>
<aside><a href="https://ads.example.com/buy-this-thing-right-now">Buy this thing right now</a></aside>
<a href="javascript:alert(1)">Click here for more news</a>`;

describe("a page that lists articles", () => {
  it("gives the links that the selector names, each once, with their words", () => {
    expect(read(page, "article h2 a")).toEqual([
      ["https://news.example.org/2026/ferry-sails-at-noon-again", "Ferry sails at noon again"],
      [
        "https://news.example.org/harbour/bridge-to-close-for-winter",
        "Bridge to close for the winter",
      ],
    ]);
  });

  it("takes a selector of what holds the links as well", () => {
    expect(read(page, "article.big")).toHaveLength(2);
  });

  it("gives the links that look like articles where nobody names them", () => {
    expect(read(page).map(([address]) => address)).toEqual([
      "https://news.example.org/2026/ferry-sails-at-noon-again",
      "https://news.example.org/harbour/bridge-to-close-for-winter",
    ]);
  });

  it("believes the list that a page gives as data", () => {
    const list = {
      "@graph": [
        {
          "@type": "ItemList",
          itemListElement: [
            { "@type": "ListItem", position: 1, url: "/a" },
            {
              "@type": "ListItem",
              item: { "@id": "https://news.example.org/b", headline: "B &amp; co" },
            },
            "https://news.example.org/c",
          ],
        },
      ],
    };
    const html = `${page}<script type="application/ld+json">${JSON.stringify(list)}</script>`;
    expect(read(html).map(([address]) => address)).toEqual([
      "https://news.example.org/a",
      "https://news.example.org/b",
      "https://news.example.org/c",
    ]);
  });

  it("takes the other articles as well where its data names a few of them only", () => {
    const cards = [1, 2, 3, 4, 5].map(
      (n) =>
        `<li><h3><a href="/2026/11/0${n}/story-number-${n}">The long story of day ${n}</a></h3></li>`,
    );
    const list = { "@type": "ItemList", itemListElement: [{ url: "/2026/11/03/story-number-3" }] };
    const html = `<ul>${cards.join("")}</ul><script type="application/ld+json">${JSON.stringify(list)}</script>`;
    expect(read(html).map(([, title]) => title)).toEqual(
      [3, 1, 2, 4, 5].map((n) => `The long story of day ${n}`),
    );
  });

  it("reads what its data says of each article", () => {
    const post = {
      "@type": "BlogPosting",
      url: "/b",
      headline: "Ebb &amp; flow",
      datePublished: "2026-11-02T08:00:00+01:00",
      author: { "@type": "Person", name: "Ada Quay" },
    };
    const html = `<script type="application/ld+json">${JSON.stringify({ "@type": "Blog", blogPost: [post] })}</script>`;
    const outcome = readPage({ body: Buffer.from(html), url, contentType: null, links: null });
    expect(outcome.kind === "listing" && outcome.feed.items).toMatchObject([
      {
        url: "https://news.example.org/b",
        title: "Ebb & flow",
        published: "2026-11-02T08:00:00+01:00",
        authors: [{ name: "Ada Quay" }],
      },
    ]);
  });

  it("takes no crumbs, no products and no own address for a list of articles", () => {
    const data = [
      { "@type": "BreadcrumbList", itemListElement: [{ item: { "@id": "/a", name: "A" } }] },
      { "@type": "ItemList", itemListElement: [{ url }] },
    ];
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const outcome = readPage({ body: Buffer.from(html), url, contentType: null, links: null });
    expect(outcome.kind).toBe("unreadable");
  });

  it("gives the day that stands on the card of an article, and the heading for its title", () => {
    const html = `<div class="list">
      <div class="card"><a href="/harbour/tide-gate-stuck-open"><img src="t.jpg"></a>
        <h2>Tide gate stuck open since Sunday</h2><time datetime="2026-11-22">Sunday</time>
        <a href="/harbour/tide-gate-stuck-open#more">Read more</a><a href="/author/ada">Ada Quay</a></div>
      <div class="card"><a href="/harbour/pilots-want-more-pay"><h2>Pilots want more pay for nights</h2></a>
        <time datetime="2026-11-21T09:30Z">Saturday</time></div></div>`;
    const outcome = readPage({ body: Buffer.from(html), url, contentType: null, links: null });
    expect(outcome.kind === "listing" && outcome.feed.items).toMatchObject([
      { title: "Tide gate stuck open since Sunday", published: "2026-11-22" },
      { title: "Pilots want more pay for nights", published: "2026-11-21T09:30Z" },
    ]);
  });

  it("takes a short headline that stands where the others stand", () => {
    const item = (href: string, text: string): string =>
      `<li class="teaser"><article><h3><a href="${href}">${text}</a></h3></article></li>`;
    const html = `<ul>${item("/harbour/fog-holds-ferry-again", "Fog holds the ferry again")}
      ${item("/harbour/new-crane-for-west-quay", "New crane for the west quay")}
      ${item("/harbour/council-votes-on-dredging", "Council votes on the dredging")}
      ${item("/harbour/adrift", "Adrift")}</ul>
      <p><a href="/harbour/moorings">Moorings</a></p>`;
    expect(read(html).map(([, title]) => title)).toEqual([
      "Fog holds the ferry again",
      "New crane for the west quay",
      "Council votes on the dredging",
      "Adrift",
    ]);
  });

  it("takes headlines in other scripts", () => {
    const html = `<article><h2><a href="/harbour/${encodeURIComponent("паром-снова-стоит-из-за-тумана")}">Паром снова стоит из-за тумана</a></h2></article>
      <article><h2><a href="/harbour/88213">港に新しい大型クレーンが到着</a></h2></article>`;
    expect(read(html)).toHaveLength(2);
  });

  it("is named by itself, in its language and in its encoding", () => {
    const html = `<html lang="fr"><head><meta charset="iso-8859-1"><meta property="og:site_name" content="La Jet\xe9e"></head>
      <p><a href="/a">L\xe0</a></p>`;
    const body = Buffer.from(html, "latin1");
    const outcome = readPage({ body, url, contentType: "text/html", links: "p a" });
    expect(outcome).toMatchObject({
      feed: { title: "La Jetée", language: "fr", items: [{ title: "Là" }] },
    });
  });

  it("without articles names the feed that it names", () => {
    const html = '<link rel="alternate" type="application/rss+xml" href="/feed"><p>Hello';
    expect(
      readPage({ body: Buffer.from(html), url, contentType: null, links: null }),
    ).toMatchObject({
      kind: "unreadable",
      reason: { message: expect.stringContaining("url: https://news.example.org/feed") },
    });
  });

  it.each([
    ["links to one address", '<p><a href="/harbour/one-and-the-same-story">One and the same story'],
    ["links within links", '<a href="/harbour/one-within-the-other">One within the other'],
    [
      "cards",
      '<div><h2><a href="/2026/11/24/a-story-of-few-words">A story of few words</a></h2></div>',
    ],
    ["lists as data", '<script type="application/ld+json">[{"@type":"ItemList"}]</script>'],
  ])("is read to its end however many %s it has", (_, piece) => {
    const body = Buffer.from(piece.repeat(15_000));
    const outcome = readPage({ body, url, contentType: "text/html", links: null });
    expect(["listing", "unreadable"]).toContain(outcome.kind);
  });

  it("reckons addresses from its base", () => {
    expect(read('<base href="https://cdn.example.net/x/"><p><a href="y">y</a></p>', "p a")).toEqual(
      [["https://cdn.example.net/x/y", "y"]],
    );
  });

  it.each([
    [null, /has no links that look like articles; name them with a CSS selector/],
    [".nothing a", /nothing on .* matches "\.nothing a"; look at the page/],
    ["a[", /got "a\["; write a CSS selector/],
  ])("without any says what to do: %s", (links, said) => {
    const outcome = readPage({ body: Buffer.from("<p>Hello"), url, contentType: null, links });
    expect(outcome).toMatchObject({
      kind: "unreadable",
      reason: { message: expect.stringMatching(said) },
    });
  });
});
