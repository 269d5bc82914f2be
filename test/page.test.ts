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

test.each([
  ["text", "<p>R&amp;D, AT&ampT &mdash; &#x41;&#66;</p>", "R&D, AT&T — AB"],
  ["a title, also behind a sign that opens no tag", "<title>1 <&amp; 2</title>", "1 <& 2"],
  ["words in no element, whose white space stays", "&lt;\n&gt; &nbsp; &amp;", "<\n> \u00a0 &"],
  ["a script, which has none", "<body><script>a &amp;&amp; b</script>", "a &amp;&amp; b"],
])("character references are read in %s", (_, html, text) => {
  expect(parsePage(html).page.documentElement.textContent).toBe(text);
});

test("a reference without semicolon is none before a letter of an address", () => {
  const { page } = parsePage('<a href="?a=1&copy=2&amp;b&reg;" title="&copy 2">x</a>');
  const link = page.querySelector("a");
  expect(link?.getAttribute("href")).toBe("?a=1&copy=2&b®");
  expect(link?.getAttribute("title")).toBe("© 2");
});

test("elements are found as the tree is when they are asked for", () => {
  const { page } = parsePage("<div><p>a</p></div><p>b</p>");
  const texts = () => page.querySelectorAll("p").map(({ textContent }) => textContent);
  expect(texts()).toEqual(["a", "b"]);
  page.querySelector("div")?.remove();
  expect(texts()).toEqual(["b"]);
  page.body.append(...parsePage("<p>c</p>").page.body.childNodes);
  expect(texts()).toEqual(["b", "c"]);
  page.body.textContent = "d";
  expect(texts()).toEqual([]);
});
