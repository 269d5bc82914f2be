import fc from "fast-check";
import { expect, test } from "vitest";
import { sanitizeHtml } from "../../../lib/normalize/html/sanitize.ts";

const BASE = "https://news.example/city/bridge.html";

const PIECES = [
  "<p>",
  "</p>",
  "<div>",
  "</div>",
  "<b>",
  "</i>",
  "<a href='/x'>",
  '<a href="javascript:run()">',
  "</a>",
  "<img src=x onerror=run()>",
  "<img data-src=x>",
  "<svg><style>",
  "</svg>",
  "<math><mtext>",
  "<script>run()</script>",
  "<script>",
  "<style>p{}</style>",
  "<noscript>",
  "<template>",
  "<table><td>",
  "</table>",
  "<li>",
  "<h1>",
  "<form action=x><button>",
  "<textarea>",
  "<iframe srcdoc='<script>'>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<",
  ">",
  '"',
  "'",
  "&",
  "&lt;",
  "&#0;",
  "&#xD800;",
  "\u0000",
  "\uD800",
  "\u2028",
  " style=x ",
  " class=y id=z ",
  "words",
  "日本",
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" })), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

test("reading what was written and writing it again changes nothing", () => {
  fc.assert(
    fc.property(hostile, (html) => {
      const once = sanitizeHtml(html, BASE);
      expect(sanitizeHtml(once, BASE)).toBe(once);
      expect(sanitizeHtml(once, null)).toBe(once);
    }),
    { numRuns: 400 },
  );
});

test("nothing active and nothing unclean is ever written", () => {
  fc.assert(
    fc.property(hostile, (html) => {
      const written = sanitizeHtml(html, BASE);
      expect(written).not.toMatch(/<\/?(?:script|style|svg|math|iframe|form|template|object|!)/i);
      expect(written).not.toMatch(/<[^>]*\s(?:on\w+|style|class|id|srcdoc)\s*=/i);
      expect(written).not.toMatch(/<[^>]*=\s*"\s*(?:javascript|vbscript|data):/i);
      expect(written).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      expect(written.isWellFormed()).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ["an event handler", "<p onclick=run()>a</p>", "<p>a</p>"],
  ["a script and its words", "<p>a<script>run()</script></p>", "<p>a</p>"],
  ["a script link, not its words", '<a href="java&#10;script:run()">a</a>', "a"],
  ["a data picture", '<img src="data:image/svg+xml,x">', ""],
  ["style, class and id", '<p style="color:red" class="a" id="b">a</p>', "<p>a</p>"],
  ["a form, not its words", "<form action=/x><p>a</p><input name=b></form>", "<p>a</p>"],
  ["a frame", '<iframe src="https://a.example/"></iframe><p>a</p>', "<p>a</p>"],
  [
    "a name and a password",
    '<a href="https://u:p@a.example/">a</a>',
    '<a href="https://a.example/">a</a>',
  ],
  ["an empty block", "<div><p> </p></div><p>a</p>", "<p>a</p>"],
])("drops %s", (_, html, written) => {
  expect(sanitizeHtml(html, BASE)).toBe(written);
});

test("relative links and pictures become absolute where the base is known", () => {
  expect(sanitizeHtml('<a href="../b?x=1&y=2#c">a</a>', BASE)).toBe(
    '<a href="https://news.example/b?x=1&amp;y=2#c">a</a>',
  );
  expect(sanitizeHtml('<img src="//cdn.example/a.jpg" alt="A">', BASE)).toBe(
    '<img src="https://cdn.example/a.jpg" alt="A" />',
  );
});

test("relative links lose their address and keep their words where no base is known", () => {
  expect(sanitizeHtml('<p><a href="/b">a</a><img src="c.png"></p>', null)).toBe("<p>a</p>");
});

test("headings, lists, quotes, tables, code and figures stay", () => {
  const html =
    '<h2>a</h2><ol start="3"><li>b</li></ol><blockquote><p>c</p></blockquote>' +
    '<table><tr><th colspan="2">d</th></tr></table><pre>e\n f</pre>' +
    '<figure><img src="https://a.example/b.png" width="10" height="20" /><figcaption>g</figcaption></figure>';
  expect(sanitizeHtml(html, null)).toBe(html);
});
