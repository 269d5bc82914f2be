import { describe, expect, it } from "vitest";
import { renderItem } from "../../lib/publish/item.ts";
import { record, site } from "./sample.ts";

const context = {
  site,
  order: "2026-07-03T11:00:00.000Z",
  updated: "2026-07-05T08:00:00.000Z",
  sourceName: "The desk",
  timeZone: "Europe/London",
};
const published = (date: string | null, timeZone = context.timeZone): string =>
  renderItem({ ...record, published: date }, { ...context, timeZone }).date_published;

describe("renderItem", () => {
  it("carries the article's own fields", () => {
    expect(renderItem(record, context)).toMatchObject({
      id: `tag:news.example,2026:article/${record.id}`,
      url: `https://news.example/wire/articles/${record.id}/`,
      external_url: "https://paper.example/ferry?a=1&b=2",
      title: "Q&A: is <b> the new <i>?",
      content_html: record.body.html,
      summary: "The ferry sails again.",
      image: "https://paper.example/f.jpg?w=1&h=2",
      authors: [{ name: "Ada Moss" }, { name: "Ben Oké" }],
      tags: ["ferries", "R&D"],
      language: "en-GB",
      _feedmill: { article: record.id, revision: 2, order: context.order },
    });
  });
  it("leaves out what the article does not give", () => {
    const bare = {
      ...record,
      url: null,
      headline: null,
      summary: null,
      authors: [],
      keywords: [],
      images: [],
      language: null,
    };
    expect(Object.keys(renderItem(bare, context)).toSorted()).toEqual(
      ["id", "url", "content_html", "date_published", "date_modified", "_feedmill"].toSorted(),
    );
  });
  it("shows the date that is printed, read at its offset", () => {
    expect(published("2026-07-03T10:15+01:00")).toBe("2026-07-03T09:15:00.000Z");
  });
  it("reads a date without an offset in the zone of its source", () => {
    expect(published("2026-07-03T10:15")).toBe("2026-07-03T09:15:00.000Z");
    expect(published("2026-07-03T10:15", "UTC")).toBe("2026-07-03T10:15:00.000Z");
  });
  it("never shows a date later than our first sight of the article", () => {
    expect(published("2031-01-01")).toBe(record.firstSeen);
  });
  it.each([null, "soon", "2026-13-40"])("shows when we first saw it where the date is %j", (d) => {
    expect(published(d)).toBe(record.firstSeen);
  });
  it("is never modified before it is published", () => {
    const late = renderItem(record, { ...context, updated: "2026-07-01T00:00:00.000Z" });
    expect(late.date_modified).toBe(late.date_published);
  });
  it("tells how often an article was brought back, so that its bytes never recur", () => {
    expect(renderItem(record, { ...context, reinstated: 2 })._feedmill.reinstated).toBe(2);
    expect(renderItem(record, context)._feedmill).not.toHaveProperty("reinstated");
  });
});
