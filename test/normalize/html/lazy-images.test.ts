import { expect, test } from "vitest";
import { revealLazyImages } from "../../../lib/normalize/html/lazy-images.ts";
import { parsePage } from "../../../lib/page.ts";

function addressesIn(html: string): readonly (string | null)[] {
  const { page } = parsePage(html);
  revealLazyImages(page);
  return [...page.querySelectorAll("img")].map((image) => image.getAttribute("src"));
}

const BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

test.each<[string, string, readonly (string | null)[]]>([
  ["a true address stays", '<img src="a.jpg" data-src="b.jpg">', ["a.jpg"]],
  ["a stand-in gives way", `<img src="${BLANK}" data-src="b.jpg">`, ["b.jpg"]],
  ["no address is filled in", '<img data-original="b.jpg">', ["b.jpg"]],
  [
    "the widest candidate of a set is taken",
    '<img srcset="a.jpg 320w, b.jpg 1280w, c.jpg 640w">',
    ["b.jpg"],
  ],
  ["the densest candidate of a set is taken", '<img data-srcset="a.jpg, b.jpg 2x">', ["b.jpg"]],
  [
    "a picture's sources are looked at",
    '<picture><source srcset="a.webp 2x"><img></picture>',
    ["a.webp"],
  ],
  [
    "the copy for readers without script replaces the stand-in",
    `<img src="${BLANK}"><noscript><img src="a.jpg"></noscript>`,
    ["a.jpg"],
  ],
  [
    "the copy for readers without script stands after another picture",
    '<img src="a.jpg"><noscript><img src="b.jpg"></noscript>',
    ["a.jpg", "b.jpg"],
  ],
  [
    "a stand-in without an address stays one",
    `<img src="${BLANK}" data-src="about:blank">`,
    [BLANK],
  ],
])("%s", (_, html, addresses) => {
  expect(addressesIn(html)).toEqual(addresses);
});
