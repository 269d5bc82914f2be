import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type ArticlePage, renderArticlePage } from "../../../lib/publish/pages/article-page.ts";
import type { Record, Span } from "../../../lib/record.ts";
import { config, record, site } from "../sample.ts";

type Page = ReturnType<typeof parseHTML>["document"];

const textOf = (page: Partial<ArticlePage> = {}): string =>
  new TextDecoder().decode(renderArticlePage({ record, config, ...page }));
const pageOf = (changes: Partial<Record> = {}): Page =>
  parseHTML(textOf({ record: { ...record, ...changes } })).document;
const words = (page: Page, selector: string): string | undefined =>
  page.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim();
const jsonLd = (page: Page) =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? "");

const span = (text: string): Span => ({ start: 0, end: text.length, in: "body", text });

describe("an article page", () => {
  it("shows headline, byline as printed, source, dates as given, and the body", () => {
    const page = pageOf();
    expect(words(page, "h1")).toBe("Q&A: is <b> the new <i>?");
    expect(words(page, ".byline")).toBe("By Ada Moss and Ben Oké");
    expect(words(page, ".facts")).toBe(
      "The desk · 3 July 2026, 10:15 +01:00 · updated 4 July 2026 · Read the original",
    );
    expect(page.querySelectorAll(".body p")).toHaveLength(2);
    expect(page.querySelector(".body a")?.getAttribute("href")).toBe(
      "https://paper.example/?x=1&y=2",
    );
  });
  it("names the authors where no byline is printed, and nobody where there are none", () => {
    expect(words(pageOf({ byline: null }), ".byline")).toBe("Ada Moss, Ben Oké");
    expect(words(pageOf({ byline: null, authors: [] }), ".byline")).toBeUndefined();
  });
  it("invents no date and no original", () => {
    const page = pageOf({ published: null, modified: null, url: null });
    expect(words(page, ".facts")).toBe("The desk");
  });
  it("is called by its first words where it has no headline", () => {
    expect(words(pageOf({ headline: null }), "h1")).toBe("The ferry sails again. R&D said so.");
  });
  it("is in the language of the article, with dates that every language reads", () => {
    const page = pageOf({ language: "he" });
    expect(page.documentElement.getAttribute("lang")).toBe("he");
    expect(page.querySelector("article")?.getAttribute("dir")).toBe("auto");
    expect(words(page, ".facts")).toContain("2026-07-03 10:15 +01:00");
  });
  it("leads readers to the source's feed first, then to the feed of all, each in three formats", () => {
    const links = [...pageOf().querySelectorAll('link[rel="alternate"]')];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/wire/sources/desk/feed.xml",
      "/wire/sources/desk/atom.xml",
      "/wire/sources/desk/feed.json",
      "/wire/feed.xml",
      "/wire/atom.xml",
      "/wire/feed.json",
    ]);
  });
  it("names its lasting address, and links below the site's path so that any port serves it", () => {
    const page = pageOf();
    const address = `https://news.example/wire/articles/${record.id}/`;
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(address);
    const hrefs = [...page.querySelectorAll("a:not(.body a)")].map((a) => a.getAttribute("href"));
    expect(hrefs).toContain(`/wire/records/${record.id}.json`);
    expect(hrefs.filter((href) => href?.startsWith(site.url))).toEqual([]);
  });
  it("tells search engines the same as schema.org NewsArticle", () => {
    expect(jsonLd(pageOf())).toMatchObject({
      "@type": "NewsArticle",
      headline: "Q&A: is <b> the new <i>?",
      datePublished: "2026-07-03T10:15+01:00",
      dateModified: "2026-07-04",
      inLanguage: "en-GB",
      isBasedOn: "https://paper.example/ferry?a=1&b=2",
      author: [
        { "@type": "Person", name: "Ada Moss", jobTitle: "Harbour Correspondent" },
        { "@type": "Person", name: "Ben Oké" },
      ],
      locationCreated: { name: "PENMOOR" },
    });
  });
  it("lets no text of the article become markup", () => {
    const evil = '</script></title><script>alert(1)</script><img src=x onerror="alert(1)">';
    const page = pageOf({
      headline: evil,
      summary: evil,
      byline: evil,
      section: evil,
      keywords: [evil],
      source: { id: "desk", name: evil },
      published: evil,
      language: evil,
      url: `https://paper.example/"><script>`,
    });
    expect(page.querySelectorAll("script")).toHaveLength(1);
    expect(page.querySelectorAll("img, [onerror]")).toHaveLength(0);
    expect(jsonLd(page).headline).toBe(evil);
    expect(words(page, "h1")).toBe(evil);
  });
  it("forbids whatever could run, in the page itself", () => {
    const policy = pageOf()
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
  });
  it("tells who said what, and through whom, where that was read", () => {
    const page = pageOf({
      statements: [
        {
          id: "1",
          kind: "mixed",
          content: [span("the talks are over"), span("for good")],
          cue: null,
          speaker: {
            name: null,
            entity: null,
            anonymous: true,
            span: span("an official"),
            inferred: false,
          },
          chain: [
            {
              kind: "anonymous",
              name: null,
              entity: null,
              marker: null,
              span: span("an official"),
              inferred: false,
            },
            {
              kind: "outlet",
              name: "The Wire",
              entity: null,
              marker: null,
              span: null,
              inferred: false,
            },
          ],
          hedge: null,
        },
      ],
    });
    expect(words(page, ".statements blockquote")).toBe("the talks are over … for good");
    expect(words(page, ".chain")).toBe("an official (unnamed) via The Wire in the text");
    expect(words(page, ".hop.unnamed")).toBe("an official (unnamed)");
  });
  it("marks statements and names where they stand, and leads from each to who said it", () => {
    const text = "Ada Lind sails. “We sail on Friday,” she said of the agency.";
    const spanIn = (found: string): Span => ({
      start: text.indexOf(found),
      end: text.indexOf(found) + found.length,
      in: "body",
      text: found,
    });
    const page = pageOf({
      body: {
        text,
        html: "<p>Ada Lind <b>sails</b>. “We <i>sail</i> on Friday,” she said of the agency.</p>",
      },
      entities: [
        {
          id: "organisation:msa",
          type: "organisation",
          name: "Maritime Safety Agency",
          aliases: [],
          roles: [],
          mentions: [spanIn("the agency")],
          facet: "msa",
        },
        {
          id: "person:ada-lind",
          type: "person",
          name: "Ada Lind",
          aliases: [],
          roles: [],
          mentions: [spanIn("Ada Lind")],
          facet: "ada-lind",
        },
      ],
      statements: [
        {
          id: "7",
          kind: "direct",
          content: [spanIn("“We sail on Friday,”")],
          cue: null,
          speaker: {
            name: "Ada Lind",
            entity: "person:ada-lind",
            anonymous: false,
            span: spanIn("she"),
            inferred: false,
          },
          chain: [],
          hedge: null,
        },
      ],
    });
    expect(words(page, ".body .name")).toBe("Ada Lind");
    const marks = [...page.querySelectorAll(".body mark")].map((mark) => mark.textContent);
    expect(marks.join("")).toBe("“We sail on Friday,”");
    expect(page.querySelector(".body .ref a")?.getAttribute("href")).toBe("#s-7");
    expect(page.querySelector(".chain .back")?.getAttribute("href")).toBe("#q-7");
    expect(page.querySelectorAll("#q-7, #s-7")).toHaveLength(2);
  });
  it("says at its head that it was corrected, and leads to how", () => {
    const change = {
      kind: "correction" as const,
      material: true,
      fields: ["body"],
      details: [{ field: "body", before: "ended 14 to 11 on", after: "ended 15 to 11 on" }],
      note: "It was 15 to 11.",
      removed: [],
      from: "c1",
    };
    const changes = [
      { capture: "c2", revision: 2, when: "2026-07-05T09:00:00.000Z", change },
      {
        capture: "c3",
        revision: 3,
        when: "2026-07-06T09:00:00.000Z",
        change: { ...change, kind: "typo" as const },
      },
    ];
    const page = parseHTML(textOf({ changes })).document;
    expect(words(page, ".notice")).toBe("Corrected on 5 July 2026");
    expect(page.querySelector(".notice a")?.getAttribute("href")).toBe("#history");
    expect(words(page, "#history")).toContain("It was 15 to 11.");
    expect(words(page, "#history del")).toBe("14");
    expect(words(page, "#history ins")).toBe("15");
    expect(words(page, "#history")).toContain("… ended 14 15 to 11 on …");
    expect(pageOf().querySelector(".notice")).toBeNull();
  });
  it("leads to the pages of whom it names, but to none that the configuration does not want", () => {
    const entity = (type: "person" | "place", name: string, facet: string) => ({
      id: facet,
      type,
      name,
      aliases: [],
      roles: [],
      mentions: [],
      facet,
    });
    const entities = [entity("person", "Ada Lind", "ada-lind"), entity("place", "Seyne", "seyne")];
    const linksIn = (page: Page): unknown[] =>
      [...page.querySelectorAll("aside a")].map((a) => a.getAttribute("href"));
    expect(linksIn(pageOf({ entities }))).toEqual([
      "/wire/people/ada-lind/",
      "/wire/places/seyne/",
    ]);
    const feeds = { ...config.feeds, suppress: ["Ada Lind"] };
    const quiet = { ...config, feeds: { ...feeds, facets: { ...feeds.facets, places: 0 } } };
    const text = textOf({ record: { ...record, entities }, config: quiet });
    expect(linksIn(parseHTML(text).document)).toEqual([]);
  });
  it("has no place for statements where none were read", () => {
    expect(pageOf().querySelector(".statements")).toBeNull();
  });
});

describe("the page of a withdrawn article", () => {
  const retraction = { when: "2026-07-05T09:00:00.000Z", reason: "It named the wrong <person>." };
  const page = parseHTML(textOf({ retraction })).document;
  it("says that, when and why", () => {
    expect(words(page, "h1")).toBe("This article was withdrawn");
    expect(words(page, "article")).toContain("It named the wrong <person>.");
    expect(words(page, ".facts")).toContain("5 July 2026, 09:00 UTC");
  });
  it("holds nothing of what the article said", () => {
    const text = textOf({ retraction });
    for (const gone of ["ferry", "Ada Moss", "NewsArticle", "Transport"]) {
      expect(text).not.toContain(gone);
    }
  });
  it("asks search engines to forget it", () => {
    expect(page.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
  });
  it("shows the beginning of a long article, below 60 KB with its style, and leads to the whole", () => {
    const paragraphs = Array.from(
      { length: 900 },
      (_, at) => `The council met for the ${at}th time, and nobody left early, as Ada Lind said.`,
    );
    const body = {
      text: paragraphs.join("\n\n"),
      html: paragraphs.map((each) => `<p>${each}</p>`).join("\n"),
    };
    const bytes = renderArticlePage({ record: { ...record, body }, config });
    expect(bytes.length).toBeLessThan(60_000 - 16_000);
    expect(bytes.length).toBeGreaterThan(25_000);
    const page = pageOf({ body });
    expect(words(page, ".body p")).toBe(paragraphs[0]);
    expect(words(page, ".notice")).toMatch(
      /beginning of a long article, \d+ of 13500 words\. Read on at its source/,
    );
    const links = [...page.querySelectorAll(".notice a")].map((link) => link.getAttribute("href"));
    expect(links[0]).toBe(record.url);
    expect(links[1]).toMatch(/\/records\/.*\.json$/);
    expect(pageOf().querySelector(".notice")).toBeNull();
  });
});
