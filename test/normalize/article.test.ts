import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeText } from "../../lib/json.ts";
import { limits, normalizeArticle } from "../../lib/normalize/article.ts";
import { sanitizeHtml } from "../../lib/normalize/html/sanitize.ts";
import type { NormalizeInput, NormalizeOutcome } from "../../lib/normalized.ts";
import { Article } from "../../lib/record.ts";
import { articlePage, LEAD } from "../support/html-article.ts";

const input = (body: string | Uint8Array, more: Partial<NormalizeInput> = {}): NormalizeInput => ({
  body: typeof body === "string" ? encodeText(body) : body,
  contentType: null,
  file: null,
  url: null,
  language: null,
  ...more,
});

type Read = Extract<NormalizeOutcome, { kind: "article" }>;

function read(body: string, more: Partial<NormalizeInput> = {}): Read {
  const outcome = normalizeArticle(input(body, more));
  if (outcome.kind !== "article") throw new Error(outcome.reason.message);
  return outcome;
}

const PLAIN = `Ferry timetable grows

By Ada Lane

Published: 3 July 2026

PORT ELLEN — ${LEAD}

"Nobody will wait & freeze," <she> said.
`;

test("plain text becomes an article with the same words as HTML", () => {
  const { article, provenance } = read(PLAIN, { file: "ferry.txt" });
  expect(article).toMatchObject({
    headline: "Ferry timetable grows",
    byline: "By Ada Lane",
    authors: [{ name: "Ada Lane" }],
    published: "2026-07-03",
    language: "en",
    body: { text: `PORT ELLEN — ${LEAD}\n\n"Nobody will wait & freeze," <she> said.` },
  });
  expect(article.body.html).toBe(
    `<p>PORT ELLEN — ${LEAD}</p>\n<p>"Nobody will wait &amp; freeze," &lt;she&gt; said.</p>`,
  );
  expect(sanitizeHtml(article.body.html, null)).toBe(article.body.html);
  expect(article.summary).toContain("every twenty minutes");
  expect(provenance).toMatchObject({
    extractor: "plain-text",
    fields: { headline: "first-line", summary: "text", language: "text" },
  });
});

test.each<[string, string, Partial<NormalizeInput>, string]>([
  ["its header", PLAIN, { contentType: "text/html; charset=utf-8" }, "html"],
  [
    "its header before its name",
    articlePage({}),
    { contentType: "text/plain", file: "a.html" },
    "text",
  ],
  ["its name", articlePage({}), { file: "a.HTM" }, "html"],
  [
    "its name where the header says nothing",
    PLAIN,
    { contentType: "application/octet-stream", file: "a.md" },
    "text",
  ],
  ["its look", `<!-- saved -->\n${articlePage({})}`, {}, "html"],
  ["its look, which is no page", "a < b\n\nand <c>", {}, "text"],
])("the format of an article is told by %s", (_, body, more, format) => {
  const { extractor } = read(body, more).provenance;
  expect(extractor === "plain-text" ? "text" : "html").toBe(format);
});

test.each<[string, string | Uint8Array, string]>([
  ["nothing", "", "empty"],
  ["white space", " \n\t\n", "empty"],
  ["a picture", Buffer.from("\x89PNG\r\n\x1A\n\x00\x00\x00\x0DIHDR", "latin1"), "binary"],
  ["more bytes than are read", new Uint8Array(limits.bodyBytesMax + 1).fill(97), "too-large"],
])("%s is refused with a reason", (_, body, kind) => {
  expect(normalizeArticle(input(body))).toMatchObject({ kind: "rejected", reason: { kind } });
});

test("the declared language stands unless the text contradicts it", () => {
  const page = articlePage({});
  expect(read(page.replace('lang="en"', 'lang="en-GB"')).article.language).toBe("en-GB");
  const { article, provenance } = read(page.replace('lang="en"', 'lang="fr"'));
  expect(article.language).toBe("en");
  expect(provenance.warnings).toEqual(['language-differs: declared "fr", the text reads as "en"']);
});

test("the source's language stands where the text is too short to tell", () => {
  const { article, provenance } = read("Oui\n\nNon.", { language: "fr" });
  expect(article.language).toBe("fr");
  expect(provenance.fields.language).toBe("source");
  expect(read("Oui\n\nNon.").article.language).toBeNull();
});

test("a page's own summary stands before one made from its text", () => {
  const head = '<meta name="description" content="More boats on the river from Monday on.">';
  const { article, provenance } = read(articlePage({ head }));
  expect(article.summary).toBe("More boats on the river from Monday on.");
  expect(provenance.fields.summary).toBe("meta:description");
});

test("rights are null unless the page states them", () => {
  const none = { holder: null, license: null, notice: null };
  expect(read(articlePage({})).article.rights).toEqual(none);
  expect(read(PLAIN).article.rights).toEqual(none);
});

const allStrings = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value).flatMap(allStrings)
      : [];

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "&#0;",
        "&#x1F;",
        "&#xD800;",
        "&#xFFFE;",
        "\u0000",
        "\uFFFF",
        "<p>",
        "\n\n",
        "]]>",
        "<b",
      ),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(""));

test("whatever comes, an article fits the schema and holds nothing unclean", () => {
  fc.assert(
    fc.property(nasty, fc.boolean(), (text, html) => {
      const head = `<meta name="author" content="${text}"><meta name="description" content="${text}${LEAD}">
        <script type="application/ld+json">{"@type":"Article","keywords":${JSON.stringify(text)}}</script>`;
      const page = articlePage({ head, top: `<p>By ${text}</p>`, middle: `<p>${text}</p>` });
      const outcome = normalizeArticle(input(html ? page : `${text}\n\n${LEAD}\n\n${text}`));
      if (outcome.kind !== "article") return;
      Article.parse(outcome.article);
      for (const string of allStrings([outcome.article, outcome.provenance])) {
        expect(string).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(string.isWellFormed()).toBe(true);
      }
      const { headline, body } = outcome.article;
      expect(headline ?? "").not.toMatch(/[\n\r]/);
      expect(body.text).not.toMatch(/\n{3}|^\s|\s$/);
    }),
    { numRuns: 200 },
  );
});

test("one input never influences another", () => {
  const once = read(PLAIN);
  read(articlePage({ top: "<p>By Bo Reed</p>" }));
  expect(read(PLAIN)).toEqual(once);
});

test("what stands around the bytes is held to the same rules", () => {
  const { article, provenance } = read(PLAIN, {
    url: "javascript:run()",
    contentType: 'text/plain; charset="\u0001\uD800nonsense"',
  });
  expect(article.url).toBeNull();
  expect(provenance.warnings.join()).not.toMatch(/[\u0001\uD800]/);
});
