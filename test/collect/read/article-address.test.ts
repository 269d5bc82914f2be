import { describe, expect, it } from "vitest";
import { findArticleMarks } from "../../../lib/collect/read/article-address.ts";

const page = new URL("https://news.example.org/harbour/");
const marks = (address: string): number | undefined =>
  findArticleMarks(new URL(address, page), page);

describe("the address of a link", () => {
  it.each([
    "/2026/11/24/ferry-held-by-fog",
    "/2026/nov/24/ferry-held-by-fog",
    "/20261124/ferry",
    "/story.php?id=4711",
    "/harbour/ferry-held-by-fog.html",
    "/ferry-held-by-fog-20264",
    "/page/2026/ferry-held-by-fog",
    "https://www.example.org/sport/rowers-win-at-home",
  ])("%s tells of an article", (address) => {
    expect(marks(address)).toBeGreaterThan(0);
  });

  it.each([
    ["the front page", "/"],
    ["the page itself", "/harbour#top"],
    ["another site", "https://ads.example.com/2026/11/24/buy-this-thing-now"],
    ["no page", "mailto:desk@example.org"],
    ["a picture", "/2026/11/24/ferry-held-by-fog.jpg"],
    ["a feed", "/harbour/feed"],
    ["a subject", "/tag/ferries-and-their-crews"],
    ["a person", "/news/author/ada-quay-the-pilot"],
    ["the next page", "/harbour/page/2"],
    ["the next page", "?page=2"],
    ["a month", "/2026/11/"],
    ["a service", "/privacy-policy"],
    ["a form", "/account/forgotten-your-own-password"],
    ["a section", "/sport"],
  ])("that leads to %s is passed over: %s", (_, address) => {
    expect(marks(address)).toBeUndefined();
  });

  it("may be broken in its escapes", () => {
    expect(marks("/harbour/%E0%A4%A-ferry-held-by-fog")).toBeGreaterThan(0);
  });
});
