import { expect, test } from "vitest";
import { tidy } from "../../../lib/normalize/html/tidy.ts";
import { parsePage } from "../../../lib/page.ts";

test.each([
  ["runs of white space", "<p>a \t b\n\n\n c</p>", "<p>a b\nc</p>"],
  [
    "blocks around blocks",
    "<div><section> <div><p>a</p>\n<p>b</p></div></section></div>",
    "<p>a</p><p>b</p>",
  ],
])("%s are taken away", (_, html, tidied) => {
  const { page } = parsePage(html);
  tidy(page.body);
  expect(page.body.innerHTML).toBe(tidied);
});

test.each([
  ["spaces that do not break", "<p>a&#160;&#160;b</p>"],
  ["verbatim text", "<pre>a\n\n  b<code>  c</code></pre>"],
  ["a block with words of its own", "<div>a<p>b</p></div>"],
  ["a block of inline markup", "<div><b>a</b></div>"],
])("%s stay", (_, html) => {
  const { page } = parsePage(html);
  tidy(page.body);
  expect(page.body.innerHTML).toBe(html);
});
