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

  it("reckons addresses from its base", () => {
    expect(read('<base href="https://cdn.example.net/x/"><p><a href="y">y</a></p>', "p a")).toEqual(
      [["https://cdn.example.net/x/y", "y"]],
    );
  });

  it.each([
    [null, /has no links that look like articles; name them with a CSS selector/],
    [".nothing a", /nothing on .* matches "\.nothing a"; look at the page/],
    ["a[", /matches "a\["/],
  ])("without any says what to do: %s", (links, said) => {
    const outcome = readPage({ body: Buffer.from("<p>Hello"), url, contentType: null, links });
    expect(outcome).toMatchObject({
      kind: "unreadable",
      reason: { message: expect.stringMatching(said) },
    });
  });
});
