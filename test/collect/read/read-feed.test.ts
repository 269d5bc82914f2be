import { describe, expect, it } from "vitest";
import { readFeed } from "../../../lib/collect/read/read-feed.ts";
import type { UpstreamFeed, UpstreamItem } from "../../../lib/collect/upstream.ts";

const url = "https://news.example.org/feeds/main.xml";

function read(text: string | Uint8Array, contentType: string | null = null): UpstreamFeed {
  const body = typeof text === "string" ? Buffer.from(text) : text;
  const outcome = readFeed({ body, url, contentType });
  if (outcome.kind !== "feed") throw new Error(outcome.reason.message);
  return outcome.feed;
}

function onlyItem(text: string): UpstreamItem {
  const [item, ...more] = read(text).items;
  if (!item || more.length > 0) throw new Error("not one item");
  return item;
}

const rss = (item: string, head = ""): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour</title><link>https://news.example.org/</link>${head}<item>${item}</item></channel></rss>`;

const atom = (entry: string, attributes = ""): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>The Harbour</title><link href="/"/><author><name>The desk</name></author><entry>${entry}</entry></feed>`;

describe("a feed of RSS", () => {
  it("is read with all that an item says", () => {
    const item = onlyItem(
      rss(`<title>Ferry &amp;amp; bridge</title><link>/a/1</link><guid isPermaLink="false">n-1</guid>
        <pubDate>Tue, 03 Nov 2026 09:30:00 +0100</pubDate><dc:creator>Ida Holm</dc:creator>
        <category>Harbour</category><category>Harbour</category><dc:subject>Ships</dc:subject>
        <description>Short &lt;a href="/b"&gt;b&lt;/a&gt;</description>
        <content:encoded><![CDATA[<p>Long <img src="c.png"></p>]]></content:encoded>
        <enclosure url="/sound.mp3" type="audio/mpeg" length="1200"/>`),
    );
    expect(item).toEqual({
      id: "n-1",
      url: "https://news.example.org/a/1",
      title: "Ferry & bridge",
      published: "2026-11-03T09:30:00+01:00",
      modified: null,
      authors: [{ name: "Ida Holm", email: null, url: null }],
      categories: ["Harbour", "Ships"],
      summary: 'Short <a href="https://news.example.org/b">b</a>',
      contentHtml: '<p>Long <img src="https://news.example.org/feeds/c.png"></p>',
      enclosures: [{ url: "https://news.example.org/sound.mp3", type: "audio/mpeg", length: 1200 }],
    });
  });

  it("takes a guid for the address only where it is one", () => {
    expect(onlyItem(rss("<guid>https://a.example/1</guid>")).url).toBe("https://a.example/1");
    expect(onlyItem(rss("<guid>tag-1</guid>")).url).toBeNull();
    expect(onlyItem(rss('<guid isPermaLink="false">https://a.example/1</guid>')).url).toBeNull();
  });

  it.each([
    ["ida@example.org (Ida Holm)", { name: "Ida Holm", email: "ida@example.org" }],
    ["Ida Holm &lt;ida@example.org&gt;", { name: "Ida Holm", email: "ida@example.org" }],
    ["ida@example.org", { name: null, email: "ida@example.org" }],
    ["Ida Holm", { name: "Ida Holm", email: null }],
  ])("reads the author “%s”", (author, expected) => {
    expect(onlyItem(rss(`<author>${author}</author>`)).authors).toMatchObject([expected]);
  });

  it("says when it wants to be polled", () => {
    const head = `<ttl>90</ttl><skipHours><hour>0</hour><hour>24</hour><hour>7</hour></skipHours>
      <skipDays><day>Sunday</day></skipDays>`;
    expect(read(rss("<title>a</title>", head)).rhythm).toEqual({
      everyMinutes: 90,
      skipHours: [0, 0, 7],
      skipDays: [0],
    });
    const sy = `<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>`;
    expect(read(rss("<title>a</title>", sy)).rhythm.everyMinutes).toBe(360);
  });

  it("may have its items outside of the channel, as RSS 1.0 has them", () => {
    const feed =
      read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://a.example/"><title>Old</title></channel>
      <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link></item></rdf:RDF>`);
    expect(feed).toMatchObject({
      title: "Old",
      items: [{ id: "https://a.example/1", title: "One" }],
    });
  });
});

describe("a feed of Atom", () => {
  it("is read by its types of text, links and dates", () => {
    const item = onlyItem(
      atom(
        `<id>tag:a,2026:1</id><title type="html">A &amp;lt;b&gt; &lt;i&gt;title&lt;/i&gt;</title>
        <link rel="self" href="/self"/><link rel="alternate" type="text/html" href="page"/>
        <link rel="enclosure" href="sound.ogg" type="audio/ogg"/>
        <published>2026-11-03T09:30:00Z</published><updated>2026-11-04T09:30:00Z</updated>
        <category term="harbour" label="Harbour"/>
        <summary>1 &lt; 2</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Some <b>words</b></p></div></content>`,
        'xml:base="https://b.example/x/"',
      ),
    );
    expect(item).toMatchObject({
      id: "tag:a,2026:1",
      url: "https://b.example/x/page",
      title: "A <b> title",
      published: "2026-11-03T09:30:00Z",
      modified: "2026-11-04T09:30:00Z",
      authors: [{ name: "The desk" }],
      categories: ["harbour"],
      contentHtml: "<p>Some <b>words</b></p>",
      enclosures: [{ url: "https://b.example/x/sound.ogg" }],
    });
  });

  it("takes escaped signs of plain text for text", () => {
    const item = onlyItem(atom('<summary type="text">1 &lt; 2</summary>'));
    expect(item.summary).toBe("1 &lt; 2");
  });
});

describe("a JSON feed", () => {
  it("is read in both versions", () => {
    const feed = read(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "The Harbour",
        home_page_url: "https://news.example.org/",
        authors: [{ name: "The desk" }],
        items: [
          {
            id: 7,
            url: "/a",
            title: "A",
            content_text: "x < y\n\nz",
            date_published: "2026-11-03T09:30:00Z",
          },
          {
            id: "b",
            author: { name: "Ida Holm" },
            content_html: '<a href="/c">c</a>',
            tags: ["t", 1],
            attachments: [{ url: "/s.mp3", mime_type: "audio/mpeg", size_in_bytes: 3 }],
          },
          "no item",
        ],
      }),
    );
    expect(feed.items).toMatchObject([
      {
        id: "7",
        url: "https://news.example.org/a",
        contentHtml: "<p>x &lt; y</p>\n<p>z</p>",
        authors: [{ name: "The desk" }],
      },
      {
        id: "b",
        authors: [{ name: "Ida Holm" }],
        categories: ["t"],
        contentHtml: '<a href="https://news.example.org/c">c</a>',
        enclosures: [{ url: "https://news.example.org/s.mp3", length: 3 }],
      },
    ]);
  });
});

describe("a broken feed", () => {
  it.each([
    ["junk before it", `<br>Warning: line 3\n${rss("<title>One</title>")}`],
    ["two declarations", `<?xml version="1.0"?>${rss("<title>One</title>")}`],
    ["end tags missing", "<rss><channel><item><title>Two</title><item><title>One"],
    ["end tags in another case", rss("<Title>One</title>").replace("</item>", "</ITEM>")],
    ["a prefix that is never declared", rss("<title>One</title><media:thing><x:y/></media:thing>")],
    ["bare signs", rss("<title>One</title><link>https://a.example/?a=1&lang=2</link>")],
    ["control characters", rss("<title>O\u0001n\u0008e</title>")],
    ["HTML's references", rss("<title>&nbsp;One&nbsp;</title>")],
    ["a tag that never ends", rss("<title>One</title><b ")],
  ])("with %s gives its items", (_, text) => {
    const { items } = read(text);
    expect(items.map(({ title }) => title)).toContain("One");
  });

  it("keeps an address whole that has a bare ampersand", () => {
    const item = onlyItem(rss("<link>https://a.example/?a=1&copy=2&lang=3</link>"));
    expect(item.url).toBe("https://a.example/?a=1&copy=2&lang=3");
  });

  it.each([
    ["a page", "<!doctype html><html><p>Hello", "no-feed"],
    ["nothing", "", "empty"],
    ["other JSON", '{"a": 1}', "no-feed"],
    ["half a JSON", '{"items": [', "no-feed"],
  ])("that is %s is refused with the reason", (_, text, kind) => {
    expect(readFeed({ body: Buffer.from(text), url, contentType: null })).toMatchObject({
      kind: "unreadable",
      reason: { kind },
    });
  });
});

describe("a hostile feed", () => {
  it("declares entities for nothing: none is expanded, none is opened", () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>`;
    const { items, warnings } = read(`${bomb}${rss("<title>&b;&x;</title><guid>g</guid>")}`);
    expect(items[0]?.title).toBe("&b;&x;");
    expect(warnings.join()).toMatch(/internal-subset/);
  });

  it.each([
    ["tags that never end", "<a".repeat(1_000_000)],
    ["tags within tags", "<a>".repeat(500_000)],
    ["tags that close nothing", "</a>".repeat(500_000)],
    ["quotations that never end", '<a b="'.repeat(300_000)],
    ["comments that never end", "<!--".repeat(500_000)],
    ["CDATA that never ends", "<![CDATA[".repeat(200_000)],
    ["references", "&amp".repeat(500_000)],
    ["a DOCTYPE of quotations", `<!DOCTYPE a [${`"`.repeat(1_000_001)}`],
    ["items within items", "<item>".repeat(300_000)],
  ])(
    "of %s is done with soon",
    (_, text) => {
      const outcome = readFeed({
        body: Buffer.from(`<rss><channel>${text}`),
        url,
        contentType: null,
      });
      expect(["feed", "unreadable"]).toContain(outcome.kind);
    },
    20_000,
  );
});
