import { expect, test } from "vitest";
import { limits, openLedger } from "../../../lib/normalize/html/ledger.ts";
import { readHtml } from "../../../lib/normalize/html/read-html.ts";
import { articlePage, LEAD } from "../../support/html-article.ts";

function textOf(html: string): string {
  const reading = readHtml(html, "https://news.example/a");
  if (reading.kind !== "reading") throw new Error(reading.reason.message);
  return reading.body.text;
}

const prose = (about: string): string =>
  `<p>The council has looked at ${about} for the third time this year, and has put it off again, as it did before.</p>`;

test.each([
  ["a named part of the page", '<div class="relatedPosts"><p>Bridge closes for a year</p></div>'],
  ["what readers do not see", '<div style="display: none">Print version</div>'],
  ["a line that pages add", "<p>Read more: what the bridge costs</p>"],
  ["a line of links", '<p><a href="/b">What the bridge has cost so far</a></p>'],
  ["which of several pictures is shown", "<p>Image 2 of 5</p>"],
  ["the address of a picture", "<p>https://news.example/boat-at-dusk.jpg</p>"],
  [
    "what a page earns by its links",
    "<p>This post contains affiliate links, and we may receive a commission for what you buy.</p>",
  ],
  ["a form", "<form><p>Your address</p><input></form>"],
  ["code that runs", "<script>alert(1)</script>"],
])("%s is no part of the text", (_, middle) => {
  expect(textOf(articlePage({ middle }))).toBe(textOf(articlePage({})));
});

test("a part whose name misleads stays where the page's words are in it", () => {
  const html = articlePage({}).replace("<article>", '<article><div class="sidebar">');
  expect(textOf(html)).toBe(textOf(articlePage({})));
});

test("a reader's comments go, however long they are", () => {
  const comments = `<div id="comments">${prose("the boat").repeat(12)}</div>`;
  const html = articlePage({}).replace("</article>", `</article>${comments}`);
  expect(textOf(html)).toBe(textOf(articlePage({})));
});

const comment = (name: string, when: string): string =>
  `<li><b>${name}</b> <i>${when}</i>${prose(`what ${name} wrote`)}</li>`;

test.each([
  ["days", ["3. 7. 2026, 10:12", "3. 7. 2026, 11:40", "4. 7. 2026, 08:01"]],
  ["days in words", ["July 3, 2026", "July 3, 2026", "July 4, 2026"]],
  ["how long ago", ["vor 3 Stunden", "2 hours ago", "il y a 3 jours"]],
])("a list of texts with a date each is other texts, by %s", (_, whens) => {
  const thread = whens.map((when, i) => comment(`Reader ${i}`, when)).join("");
  const html = articlePage({}).replace("</article>", `</article><ul class="x">${thread}</ul>`);
  expect(textOf(html)).toBe(textOf(articlePage({})));
});

test("a list of dated entries that is most of the page is its text", () => {
  const entries = [9, 10, 11, 12].map((hour) => comment(`at ${hour}`, "3 July 2026")).join("");
  const text = textOf(`<body><h1>The day on the river</h1><ul>${entries}</ul></body>`);
  expect(text).toContain("what at 12 wrote");
});

test("a class that names a kind of article takes none away", () => {
  const html = articlePage({}).replace("<main>", '<main class="category-kommentar comment">');
  expect(textOf(html)).toBe(textOf(articlePage({})));
});

test("a card that opens over a name goes, and the name stays", () => {
  const card = '<span class="hovercard"><a href="/ada">Ada Lane</a> rules the harbour</span>';
  const middle = `<p>The harbour master, <a href="/ada">Ada Lane</a>${card}, has signed the plan for the second boat.</p>`;
  expect(textOf(articlePage({ middle }))).toContain("master, Ada Lane, has signed");
});

test("an article of two lines is what stands around its headline", () => {
  const html = `<body><div class="menu"><a href="/">Home</a></div><div class="post"><h2>Ferry late</h2>
<p>The ferry is late today</p><p>Fog on the river</p></div><div class="x"><p>Loading</p></div>
<title>Ferry late</title></body>`;
  expect(textOf(html)).toBe("The ferry is late today\n\nFog on the river");
});

test("an article of one line is told by the name of its part", () => {
  const html = `<title>Ferry late</title><body><h1>Ferry late</h1><p>12 readers</p><div class="article-body">The ferry is late today, says the harbour office</div></body>`;
  expect(textOf(html)).toBe("The ferry is late today, says the harbour office");
});

test("lines that end in German quotation marks end in a sentence", () => {
  const html = `<body><div class="post"><h2>Am Fluss</h2><p>„Die Fähre kommt heute nicht.“</p><p>– „Gut.“</p></div><title>Am Fluss</title></body>`;
  expect(textOf(html)).toBe("„Die Fähre kommt heute nicht.“\n\n– „Gut.“");
});

test("a sentence before the first paragraph stays without its full stop", () => {
  const middle = articlePage({}).replace(
    `<p>${LEAD}</p>`,
    `The second boat has come to the harbour at last this week<br><br><p>${LEAD}</p>`,
  );
  expect(textOf(middle)).toMatch(/^The second boat has come/);
});

test("a note that corrects the article stays", () => {
  const middle = "<p>Editor’s note: This story was corrected on July 3 to name the boat.</p>";
  expect(textOf(articlePage({ middle }))).toContain("corrected on July 3");
});

test("a few words on the author beside the headline are no lead", () => {
  const html = `<html><body><h1>Ferry timetable grows</h1>
<div class="author-card__bio">Ada Lane has written of boats and bridges for twenty years, and lives by the river.</div>
<div class="article-body">${prose("the boat").repeat(4)}</div></body></html>`;
  expect(textOf(html)).toMatch(/^The council/);
});

test("what a publisher says of itself below a line goes, and stays without the line", () => {
  const page = (rule: string): string =>
    textOf(
      articlePage({}).replace(
        "</article>",
        `${rule}<p>News is a maker of timetables and employs ninety people in two harbours by the river.</p></article>`,
      ),
    );
  expect(page("<hr>")).toBe(textOf(articlePage({})));
  expect(page("")).toContain("a maker of timetables");
});

test("what follows a closing heading goes with it", () => {
  const tail = "<h3>Related articles</h3><ul><li>Bridge closes</li><li>A day at the weir</li></ul>";
  const html = articlePage({}).replace("</article>", `${tail}</article>`);
  expect(textOf(html)).toBe(textOf(articlePage({})));
});

test("a heading in the middle that reads like a closing one cuts nothing", () => {
  const middle = `<h3>About the new boat</h3>${prose("the bridge").repeat(6)}`;
  expect(textOf(articlePage({ middle }))).toContain("About the new boat");
});

test("the lead beside the headline is joined to a text that is set apart", () => {
  const html = `<html><body><h1>Ferry timetable grows</h1>
<p class="standfirst">The harbour gets a second boat, and the last crossing of the day is later.</p>
<div class="share">Share</div><div class="article-body">${prose("the boat").repeat(4)}</div></body></html>`;
  expect(textOf(html)).toMatch(/^The harbour gets a second boat/);
});

test("a post of another site is kept as a quotation with who wrote it", () => {
  const middle =
    '<div class="social"><blockquote class="twitter-tweet"><p>New boat!</p>— Harbour (@harbour) July 3</blockquote></div>';
  const text = textOf(articlePage({ middle }));
  expect(text).toContain("New boat!");
  expect(text).toContain("— Harbour (@harbour) July 3");
});

test("a caption that is only named so stays out of the text and in the HTML", () => {
  const middle = '<div><img src="/boat.jpg"><p class="wp-caption-text">The boat at dusk.</p></div>';
  const reading = readHtml(articlePage({ middle }), "https://news.example/a");
  if (reading.kind !== "reading") throw new Error("rejected");
  expect(reading.body.text).not.toContain("at dusk");
  expect(reading.body.html).toContain("<figcaption>The boat at dusk.</figcaption>");
});

test.each([
  'width="1" height="1"',
  'style="width:1px; height:1px"',
  'style="border:0;height: 0"',
  'style="display: none"',
])("a picture that counts readers is dropped: %s", (how) => {
  const middle = `<p>Said.<img src="https://count.example/a.gif" ${how}></p>`;
  const reading = readHtml(articlePage({ middle }), "https://news.example/a");
  if (reading.kind !== "reading") throw new Error("rejected");
  expect(reading.body.html).not.toContain("count.example");
});

test("a picture with a style stays", () => {
  const middle = '<p>Said.<img src="/boat.jpg" style="width:100%; max-height: 10px"></p>';
  const reading = readHtml(articlePage({ middle }), "https://news.example/a");
  if (reading.kind !== "reading") throw new Error("rejected");
  expect(reading.body.html).toContain("boat.jpg");
});

test("a picture of many sources and images is read once", () => {
  const middle = `<picture>${'<source srcset="/a.jpg 1x, /b.jpg 2x"><img>'.repeat(10_000)}</picture>`;
  expect(textOf(articlePage({ middle }))).toContain(LEAD);
});

test("the ledger names what went, the step and the reason", () => {
  const ledger = openLedger();
  const middle =
    '<div class="newsletter"><p>Our letter every day</p></div><p>Read more: the bridge</p>';
  readHtml(articlePage({ middle }), null, { ledger });
  expect(ledger.removals).toEqual(
    expect.arrayContaining([
      { step: "page-parts", why: "named newsletter", words: "Our letter every day" },
      {
        step: "added-lines",
        why: "a line that pages add to a text",
        words: "Read more: the bridge",
      },
    ]),
  );
});

test("the ledger has a limit", () => {
  const ledger = openLedger();
  const middle = '<div class="ad">Buy</div>'.repeat(limits.removalsMax + 50);
  readHtml(articlePage({ middle }), null, { ledger });
  expect(ledger.removals).toHaveLength(limits.removalsMax);
});

test("paragraphs that only line breaks part are a text", () => {
  const lines = [1, 2, 3].map((n) => `${prose(`plan ${n}`).slice(3, -4)}<br><br>`);
  expect(textOf(`<html><body><h1>Plans</h1><div>${lines.join("")}</div></body></html>`)).toContain(
    "plan 3",
  );
});

test("many siblings cost no more than a few each", () => {
  const html = articlePage({ middle: '<p class="ad">x</p>'.repeat(20_000) });
  expect(textOf(html)).toContain(LEAD);
});

test("a long paragraph is no byline, wherever it would be cut", () => {
  expect(textOf(`<h1>Ada</h1><p>${"By Ada ".repeat(500)}</p>`)).toContain("By Ada By Ada");
});

test("dates beside dates in one element are looked at once", () => {
  const times = "<time>July 3, 2026 and </time>".repeat(5_000);
  expect(textOf(`<h1>Days</h1><div>${times}</div>`)).toContain("July 3, 2026");
});
