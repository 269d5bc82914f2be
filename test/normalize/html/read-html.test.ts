import { expect, test } from "vitest";
import { readHtml } from "../../../lib/normalize/html/read-html.ts";
import type { Reading } from "../../../lib/normalize/reading.ts";
import { limits } from "../../../lib/page.ts";
import { articlePage, LEAD } from "../../support/html-article.ts";

function read(html: string, url: string | null = "https://news.example/ferry.html"): Reading {
  const outcome = readHtml(html, url);
  if (outcome.kind !== "reading") throw new Error(outcome.reason.message);
  return outcome;
}

test("a page becomes its headline and its paragraphs, without what stands around them", () => {
  const reading = read(articlePage({}));
  expect(reading.headline).toBe("Ferry timetable grows");
  expect(reading.paragraphs).toHaveLength(3);
  expect(reading.paragraphs[0]).toBe(LEAD);
  expect(reading.body.text).toBe(reading.paragraphs.join("\n\n"));
  expect(reading.body.html).toContain(`<p>${LEAD}</p>`);
  expect(reading.evidence).toMatchObject({ extractor: "blocks", warnings: [] });
  expect(reading.evidence.fields).toMatchObject({ headline: "h1", url: "input" });
});

test("byline and date lines are taken out of the body and into their fields", () => {
  const top = "<p>By Ada Lane</p><p>Published: 3 July 2026 | Updated: 4 July 2026</p>";
  const reading = read(articlePage({ top }));
  expect(reading).toMatchObject({
    byline: "By Ada Lane",
    authors: [{ name: "Ada Lane" }],
    published: "2026-07-03",
    modified: "2026-07-04",
  });
  expect(reading.paragraphs[0]).toBe(LEAD);
  expect(reading.body.html).not.toContain("Ada Lane");
});

test("the dateline stays in the text", () => {
  const lead = `<p>PORT ELLEN, July 3 - ${LEAD}</p>`;
  const reading = read(articlePage({ top: lead }));
  expect(reading.dateline).toMatchObject({ place: expect.stringMatching(/port ellen/i) });
  expect(reading.paragraphs[0]).toMatch(/^PORT ELLEN, July 3 - From Monday/);
});

test("no byline and no date are invented", () => {
  expect(read(articlePage({}))).toMatchObject({
    byline: null,
    authors: [],
    published: null,
    modified: null,
    dateline: null,
  });
});

test("a short paragraph that only begins like a byline stays", () => {
  const reading = read(articlePage({ top: "<p>By Friday the boat had been painted.</p>" }));
  expect(reading.paragraphs[0]).toBe("By Friday the boat had been painted.");
});

test("captions are out of the text and their pictures in the list and in the HTML", () => {
  const middle = `<figure><img data-src="/boat.jpg" src="data:image/gif;base64,R0" width="640">
    <figcaption>The second boat. Photo: Bo Reed</figcaption></figure>`;
  const reading = read(articlePage({ middle }));
  expect(reading.body.text).not.toContain("Bo Reed");
  expect(reading.body.html).toContain('<img src="https://news.example/boat.jpg"');
  expect(reading.images).toEqual([
    {
      url: "https://news.example/boat.jpg",
      caption: "The second boat.",
      credit: "Bo Reed",
      width: 640,
      height: null,
    },
  ]);
});

test("a page that is a list of links yields a reading with a warning", () => {
  const links = Array.from(
    { length: 40 },
    (_, at) => `<li><a href="/${at}">Story number ${at} of today</a></li>`,
  );
  const reading = read(`<title>Today</title><ul>${links.join("")}</ul>`);
  expect(reading.evidence.warnings).toEqual(["not-an-article: the page is a list of links"]);
});

test("a page with a few words yields a reading with a warning", () => {
  const reading = read("<title>Hello</title><p>Nothing here.</p>");
  expect(reading).toMatchObject({ headline: "Hello", body: { text: "Nothing here." } });
  expect(reading.evidence.warnings[0]).toMatch(/^not-an-article: /);
});

test("a page without a word is refused", () => {
  expect(readHtml("<html><body><img src=a.png></body></html>", null)).toMatchObject({
    kind: "rejected",
    reason: { kind: "no-text" },
  });
});

test("a page of too many tags is refused before it is read", () => {
  expect(readHtml("<i>".repeat(limits.tagsMax + 1), null)).toMatchObject({
    kind: "rejected",
    reason: { kind: "too-large" },
  });
});

test("a page nested without end is read, with a warning", () => {
  const reading = read(articlePage({ middle: `${"<div>".repeat(20_000)}deep` }));
  expect(reading.body.text).toContain(LEAD);
  expect(reading.evidence.warnings[0]).toMatch(/^too-deep: /);
});
