import { expect, test } from "vitest";
import { decodeEscapes, hasTooManyTags, limits, parsePage } from "../lib/page.ts";

test.each([
  ["a fragment", "<p>a</p><p>b</p>", "ab"],
  ["bare words", "ab", "ab"],
  ["nothing", "", ""],
  ["a page without body", "<!doctype html><html><p>a</p>b</html>", "ab"],
  ["a page without html", "<head><title>t</title></head><body><p>ab</p></body>", "ab"],
  ["two bodies", "<html><body>a</body><body>b</body></html>", "ab"],
  ["words after the end", "<html><head></head><body>a</body></html>b", "ab"],
  ["a body inside a block", "<html><div><body>ab</body></div></html>", "ab"],
])("%s has one html with one head and one body", (_, html, text) => {
  const { page } = parsePage(html);
  expect([...page.documentElement.children].map((child) => child.localName)).toEqual([
    "head",
    "body",
  ]);
  expect([...page.querySelectorAll("html, head, body")]).toHaveLength(3);
  expect(page.body.textContent?.replace("t", "")).toBe(text);
});

test("an end of the page in its middle closes nothing", () => {
  const { page } = parsePage(
    "<html><body><article>a</body></html><p>b</p></article></body></html>",
  );
  expect(page.querySelector("article")?.textContent).toBe("ab");
});

test("what is nested too deep is read as its words", () => {
  const { page, flattened } = parsePage(`${"<div><b>".repeat(limits.depthMax)}deep words`);
  expect(flattened).toBe(true);
  expect(page.body.textContent).toBe("deep words");
});

test("a page within the limits is not flattened", () => {
  expect(parsePage("<div><p>a</p></div>").flattened).toBe(false);
});

test("tags are counted before a tree is built of them", () => {
  expect(hasTooManyTags("<b>".repeat(limits.tagsMax))).toBe(false);
  expect(hasTooManyTags("<b>".repeat(limits.tagsMax + 1))).toBe(true);
});

test("escapes are read and tags are not", () => {
  expect(decodeEscapes("Q&amp;A &lt;b&gt; <i>x</i>")).toBe("Q&A <b> <i>x</i>");
});
