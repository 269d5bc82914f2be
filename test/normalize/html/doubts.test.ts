import { expect, test } from "vitest";
import { readHtml } from "../../../lib/normalize/html/read-html.ts";
import { articlePage } from "../../support/html-article.ts";

function doubtsOf(html: string, url = "https://news.example/a"): readonly string[] {
  const reading = readHtml(html, url);
  if (reading.kind !== "reading") throw new Error(reading.reason.message);
  return reading.evidence.warnings.filter((warning) => warning.startsWith("not-an-article"));
}

const few =
  "<p>The harbour office has more to say about the ferry and about its timetable, but not here and not now.</p>";
const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test("an article is not doubted", () => {
  expect(doubtsOf(articlePage({}))).toEqual([]);
});

test.each([
  ["a page that is gone", `<title>Page not found</title>${few}`, /not there/],
  ["a missing page in German", `<title>404 – Seite nicht gefunden</title>${few}`, /not there/],
  ["a login", `<title>Log in to continue</title>${few}`, /log in/],
  ["a question of consent", `<title>Before you continue</title>${few}`, /consent/],
  ["a guard against robots", `<title>Just a moment...</title>${few}`, /wait/],
  [
    "the free beginning of an article",
    `<title>Ferry timetable grows</title>${ld({
      "@type": "NewsArticle",
      headline: "Ferry timetable grows",
      isAccessibleForFree: "False",
    })}<article>${few}</article>`,
    /free to read/,
  ],
  [
    "a wall that a template names",
    `<title>Ferry timetable grows</title><article>${few}<div class="paywall-teaser">Subscribe</div></article>`,
    /free to read/,
  ],
  [
    "a video with a sentence below it",
    `<title>Ferry sets out</title><meta property="og:type" content="video.other"><article>${few}</article>`,
    /video/,
  ],
  [
    "a player with a sentence below it",
    `<title>Ferry sets out</title><article><video src="a.mp4"></video>${few}</article>`,
    /video/,
  ],
  [
    "a page that collects others",
    `<title>City news</title>${ld({ "@type": "CollectionPage" })}${articlePage({})}`,
    /lists articles/,
  ],
])("%s is doubted", (_, html, reason) => {
  expect(doubtsOf(html)).toEqual([expect.stringMatching(reason)]);
});

const teasers = [1, 2, 3, 4, 5, 6]
  .map((n) => `<div><h3><a href="/${n}">Boat number ${n} sets out</a></h3>${few}</div>`)
  .join("");

test("a page of headings that lead elsewhere is doubted, and no article that ends with some", () => {
  expect(doubtsOf(`<title>River</title><main>${teasers}</main>`)).toEqual([
    expect.stringMatching(/lists articles/),
  ]);
  const own = few.repeat(6).replaceAll("<p>", "<h3>On the river</h3><p>");
  expect(doubtsOf(`<title>River</title><main>${own}${teasers}</main>`)).toEqual([]);
});

test.each([
  ["https://news.example/", 1],
  ["https://news.example/index.html", 1],
  ["https://news.example/?p=12", 0],
  ["https://news.example/river/", 0],
])("the first page of a site is doubted: %s", (url, count) => {
  const doubts = doubtsOf(articlePage({}), url);
  expect(doubts).toHaveLength(count);
});

test.each([
  ["that it is not there", "<p>Page not found</p>", /not there/],
  ["that it asks for consent", "<p>We value your privacy</p>", /consent/],
])("a page under the site's own title says in its first line %s", (_, line, reason) => {
  const html = `<title>The Gazette of the river</title><main>${line}${few}</main>`;
  expect(doubtsOf(html)).toEqual([expect.stringMatching(reason)]);
});

test("an article about a missing page is not doubted", () => {
  const html = articlePage({}).replaceAll("Ferry timetable grows", "404: how a page is missed");
  const long = html.replace("</article>", `${few.repeat(5)}</article>`);
  expect(doubtsOf(long)).toEqual([]);
});

test("words are counted where a script has no spaces between them", () => {
  const sentence = "渡船从星期一起每二十分钟过河一次，港口办公室在门上的通知中这样写道。";
  const html = `<title>渡船时刻表</title><body><h1>渡船时刻表</h1>${`<p>${sentence.repeat(2)}</p>`.repeat(4)}</body>`;
  expect(doubtsOf(html)).toEqual([]);
});
