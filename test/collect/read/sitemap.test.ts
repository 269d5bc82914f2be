import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readSitemap } from "../../../lib/collect/read/sitemap.ts";

const url = "https://news.example.org/sitemap.xml";
const read = (body: string | Uint8Array) =>
  readSitemap({ body: Buffer.from(body), url, contentType: "application/xml" });

const urlset = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://news.example.org/old</loc><lastmod>2026-01-02</lastmod></url>
<url><loc> /new </loc><n:news><n:publication_date>2026-11-02T10:00+01:00</n:publication_date><n:title>Ferry &amp; bridge</n:title></n:news></url>
<url><loc>http://</loc></url></urlset>`;

describe("a sitemap", () => {
  it.each([
    ["as it is", urlset],
    ["gzipped", gzipSync(urlset)],
  ])("%s gives its addresses, the newest first, with what it says of them", (_, body) => {
    const outcome = read(body);
    expect(outcome.kind === "listing" && outcome.feed.items).toMatchObject([
      {
        url: "https://news.example.org/new",
        title: "Ferry & bridge",
        published: "2026-11-02T10:00+01:00",
      },
      { url: "https://news.example.org/old", modified: "2026-01-02", title: null },
    ]);
  });

  it("of sitemaps gives theirs, the newest first", () => {
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://a.example/1.xml</loc><lastmod>2026-01-01</lastmod></sitemap>
      <sitemap><loc>https://a.example/2.xml</loc><lastmod>2026-02-01</lastmod></sitemap></sitemapindex>`;
    expect(read(index)).toEqual({
      kind: "index",
      urls: ["https://a.example/2.xml", "https://a.example/1.xml"],
    });
  });

  it("may be a list of lines", () => {
    const outcome = read(
      "# ours\nhttps://a.example/1\n\nfile:///etc/passwd\nhttps://a.example/2\n",
    );
    expect(outcome.kind === "listing" && outcome.feed.items.map((item) => item.url)).toEqual([
      "https://a.example/1",
      "https://a.example/2",
    ]);
  });

  it.each([
    ["a page", "<html><p>Hello</p></html>"],
    ["nothing", " "],
    ["a broken gzip", Buffer.from([0x1f, 0x8b, 8, 0, 1])],
    ["a bomb", gzipSync(Buffer.alloc(60 * 1024 * 1024))],
  ])("is not %s", (_, body) => {
    expect(read(body).kind).toBe("unreadable");
  });
});
