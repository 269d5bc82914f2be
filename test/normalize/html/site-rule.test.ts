import { expect, test } from "vitest";
import { readHtml } from "../../../lib/normalize/html/read-html.ts";
import { testSiteRule } from "../../../lib/normalize/html/test-site-rule.ts";
import { parseSiteRule, type SiteRule } from "../../../lib/site-rule.ts";

const page = `<html><head><title>x</title></head><body>
<h4 class="top">Weir is repaired</h4><span class="who">Ada Lane</span><i class="when">3 July 2026</i>
<div class="odd"><p>It holds.</p><p class="promo">Buy a print of it.</p></div>
<div>${"<p>The page says far more about itself than about the weir, in sentence after sentence.</p>".repeat(5)}</div>
</body></html>`;

const rule: SiteRule = {
  title: ".top",
  body: ".odd",
  strip: [".promo"],
  author: ".who",
  date: ".when",
};

test("a rule decides what it names, and says so", () => {
  const reading = readHtml(page, "https://weir.example/a", { rule });
  expect(reading).toMatchObject({
    headline: "Weir is repaired",
    authors: [{ name: "Ada Lane" }],
    published: "2026-07-03",
    body: { text: "It holds." },
    evidence: { extractor: "site-rule", fields: { headline: "site-rule", published: "site-rule" } },
  });
});

test.each([
  ["matches nothing", ".gone", 'site-rule: body: ".gone" matches nothing on this page any more'],
  ["is none", "p[[", 'site-rule: body: "p[[" is no CSS selector'],
])("a selector that %s is told, and the page is read without it", (_, body, warning) => {
  const reading = readHtml(page, null, { rule: { body } });
  if (reading.kind !== "reading") throw new Error("rejected");
  expect(reading.evidence.warnings).toContain(warning);
  expect(reading.body.text).toContain("far more about itself");
});

test("a test page says nothing where it reads as it should", () => {
  const wanted = {
    page: "a.html",
    title: "Weir is repaired",
    authors: ["Ada Lane"],
    date: "2026-07-03",
    contains: ["It holds."],
    lacks: ["Buy"],
  };
  expect(testSiteRule(page, { host: "weir.example", rule, test: wanted })).toEqual([]);
});

test("a test page says what differs", () => {
  const wanted = {
    page: "a.html",
    title: "Weir breaks",
    contains: ["It breaks."],
    lacks: ["holds"],
  };
  expect(testSiteRule(page, { host: "weir.example", rule, test: wanted })).toEqual([
    'title: got "Weir is repaired"; the test wants "Weir breaks"',
    'body: lacks "It breaks.", which the test wants in it',
    'body: has "holds", which the test wants out of it',
  ]);
});

test.each([
  ["title: .top\nbody: .odd", "rule"],
  ["", "rule"],
  ["titel: .top", "problems"],
  ["title: [", "problems"],
  ["tests: [{page: ../../etc/passwd}]", "problems"],
])("%j is read as %s", (text, kind) => {
  expect(parseSiteRule(text).kind).toBe(kind);
});

test("a rule with a word it does not know is told which it may have", () => {
  expect(parseSiteRule("titel: h1")).toEqual({
    kind: "problems",
    problems: ['Unrecognized key: "titel"; a rule has title, body, strip, author, date, tests'],
  });
});
