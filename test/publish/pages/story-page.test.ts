import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { renderStoryPage, type StoryArticle } from "../../../lib/publish/pages/story-page.ts";
import { config, site } from "../sample.ts";

const article = (source: string): StoryArticle => ({
  address: `${site.url}articles/${source.toLowerCase()}/`,
  title: `The ferry sails, says the ${source}`,
  source,
  when: "2026-07-03T10:15Z",
  summary: "The ferry sails again. ".repeat(12),
});

const page = (changes: Partial<Parameters<typeof renderStoryPage>[1]> = {}): Uint8Array =>
  renderStoryPage(config, {
    address: `${site.url}stories/1/`,
    title: "The ferry sails",
    language: "en",
    origins: [
      { report: article("Wire"), copies: [article("Post")] },
      { report: article("Echo"), copies: [] },
    ],
    evidence: "The Wire had it first: the Post names it.",
    quotes: [
      {
        words: "We sail at noon and we sail full",
        chain: [{ kind: "anonymous", name: null, as: "a pilot" }],
        tellings: [
          { article: article("Wire"), how: "same" },
          { article: article("Post"), how: "same" },
          {
            article: article("Echo"),
            how: "cut",
            parts: [
              { kind: "left", words: "We sail at noon and" },
              { kind: "kept", words: "we sail full" },
            ],
          },
        ],
      },
    ],
    ...changes,
  });

describe("the page of a story", () => {
  const { document } = parseHTML(new TextDecoder().decode(page()));
  const words = (selector: string): readonly string[] =>
    [...document.querySelectorAll(selector)].map(
      (each) => each.textContent?.replace(/\s+/g, " ").trim() ?? "",
    );
  it("tells who had it first and who has the same report, and counts independent ones", () => {
    expect(words(".origins h3")).toEqual([
      "The ferry sails, says the Wire",
      "The ferry sails, says the Echo",
    ]);
    expect(words(".copies li")).toEqual([
      "Post: The ferry sails, says the Post, 3 July 2026, 10:15 UTC",
    ]);
    expect(words("aside p").slice(0, 2)).toEqual([
      "3 articles, 2 independent reports. Copies of one report count once.",
      "The Wire had it first: the Post names it.",
    ]);
  });
  it("shows of a quotation who has it word for word, and what others cut", () => {
    expect(words(".said .also")).toEqual(["Word for word in Wire, Post"]);
    expect(words(".tellings .facts")).toEqual(["Cut in Echo"]);
    expect(words(".tellings del")).toEqual(["We sail at noon and"]);
  });
  it("stays below 60 KB, style included, whatever the number of articles and quotations", () => {
    const many = Array.from({ length: 300 }, (_, i) => article(`Paper${i}`));
    const quote = { words: "We sail. ".repeat(30), chain: [] };
    const tellings = many.map((each, i) =>
      i % 2 === 0
        ? { article: each, how: "same" as const }
        : {
            article: each,
            how: "cut" as const,
            parts: [{ kind: "left" as const, words: quote.words }],
          },
    );
    const bytes = page({
      origins: many.map((report) => ({ report, copies: many })),
      quotes: Array.from({ length: 50 }, () => ({ ...quote, tellings })),
    });
    expect(bytes.length).toBeLessThan(60_000 - 16_000);
  });
});
