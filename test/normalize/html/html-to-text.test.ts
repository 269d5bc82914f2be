import { expect, test } from "vitest";
import { paragraphsOf } from "../../../lib/normalize/html/html-to-text.ts";

test.each<[string, string, readonly string[]]>([
  [
    "each block is a paragraph",
    "<h2>a</h2><p>b</p><div>c<p>d</p>e</div>",
    ["a", "b", "c", "d", "e"],
  ],
  ["inline markup leaves no space behind", "<p>a<b>b</b>c <i>d</i>, e</p>", ["abc d, e"]],
  ["white space is one space", "<p> a\n\t b&nbsp; c </p>", ["a b c"]],
  ["one break is a line, two are a paragraph", "a<br>b<br /><br>c", ["a\nb", "c"]],
  [
    "each item of a list is a paragraph",
    "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
    ["a", "b", "c"],
  ],
  ["a quotation is its paragraphs", "<blockquote><p>a</p><p>b</p></blockquote>", ["a", "b"]],
  [
    "a row is a line",
    "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>",
    ["a | b\nc | d"],
  ],
  [
    "a table of paragraphs is layout",
    "<table><tr><td><p>a</p><p>b</p></td></tr></table>",
    ["a", "b"],
  ],
  ["code keeps its lines", "<pre>a\n  b\n\nc</pre>", ["a\nb\nc"]],
  [
    "captions and pictures stay out",
    '<figure><img alt="x"><figcaption>y</figcaption></figure><p>a</p>',
    ["a"],
  ],
  [
    "a quotation in a figure stays in",
    "<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>",
    ["a"],
  ],
  ["the marks of a short quotation are words", "<p>She said <q>yes</q>.</p>", ["She said “yes”."]],
  ["what no reader of XML may see is left out", "<p>a&#1;b&#xFFFE;c</p>", ["abc"]],
  ["escaped markup is words", "<p>a &lt;b&gt; &amp;amp;</p>", ["a <b> &amp;"]],
])("%s", (_, html, paragraphs) => {
  expect(paragraphsOf(html)).toEqual(paragraphs);
});
