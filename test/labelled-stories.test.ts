import { describe, expect, it } from "vitest";
import {
  type Half,
  type LabelledStories,
  readAllStoryArticles,
  readLabelledStories,
} from "./support/labelled-stories.ts";

const halves: readonly Half[] = ["dev", "held", "sealed", "fresh"];
const stories = new Map(halves.map((half) => [half, readLabelledStories(half)]));
const all = [...stories.values()];

describe("the labelled stories", () => {
  it("give every article one event, and every event one half", () => {
    const placed = all.flatMap(({ events }) => events.flatMap(({ texts }) => texts.flat()));
    expect(repeated(placed)).toEqual([]);
    expect(repeated(all.flatMap(({ events }) => events.map(({ event }) => event)))).toEqual([]);
    expect(
      repeated(all.flatMap(({ events }) => [...new Set(events.map((e) => e.family))])),
    ).toEqual([]);
    const ids = readAllStoryArticles().map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect([...ids].sort()).toEqual([...placed].sort());
  });

  it("have no pair twice, none of an article with itself, and none across the halves", () => {
    const keys = all.flatMap(({ pairs }) => pairs.map(({ a, b }) => [a, b].sort().join(" ")));
    expect(repeated(keys)).toEqual([]);
    for (const { pairs, articles } of all) {
      const ids = new Set(articles.map(({ id }) => id));
      expect(pairs.filter(({ a, b }) => a === b || !ids.has(a) || !ids.has(b))).toEqual([]);
    }
  });

  it("label each pair as its two articles' events and texts say", () => {
    for (const half of all) {
      const wrong = half.pairs.filter(({ a, b, same }) => same !== labelOf(half, a, b));
      expect(wrong).toEqual([]);
    }
  });

  it("label every pair within an event", () => {
    for (const { events, pairs } of all) {
      const within = events.reduce((sum, { texts }) => sum + pairsAmong(texts.flat().length), 0);
      expect(pairs.filter(({ same }) => same !== "no")).toHaveLength(within);
    }
  });

  it("name as first an article of the event, and no more origins than there are texts", () => {
    for (const { events } of all) {
      const wrong = events.filter(
        ({ first, origins, texts }) => !texts.flat().includes(first) || origins > texts.length,
      );
      expect(wrong).toEqual([]);
    }
  });

  it("keep each event within three days", () => {
    for (const { articles, events } of all) {
      const times = new Map(articles.map(({ id, published }) => [id, Date.parse(published ?? "")]));
      const wrong = events.filter(({ texts }) => {
        const printed = texts.flat().flatMap((id) => times.get(id) || []);
        return Math.max(...printed) - Math.min(...printed) > 3 * 86_400_000;
      });
      expect(wrong).toEqual([]);
    }
  });

  it.each(halves)("are many enough in %s to measure by", (half) => {
    const { articles, events, pairs } = stories.get(half) ?? readLabelledStories(half);
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(events.length).toBeGreaterThanOrEqual(18);
    for (const same of ["copy", "rewrite", "no"]) {
      expect(pairs.filter((pair) => pair.same === same).length, same).toBeGreaterThanOrEqual(40);
    }
  });

  it("have bodies of 30 to 400 words", () => {
    const outside = readAllStoryArticles().filter(({ body }) => {
      const words = body.split(/\s+/).length;
      return words < 30 || words > 400;
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });
});

/** The label that follows from the events: one text is a copy, one event is a rewrite, else no. */
function labelOf({ events }: LabelledStories, a: string, b: string): "copy" | "rewrite" | "no" {
  const event = events.find(({ texts }) => texts.flat().includes(a));
  if (!event?.texts.flat().includes(b)) return "no";
  return event.texts.some((text) => text.includes(a) && text.includes(b)) ? "copy" : "rewrite";
}

const pairsAmong = (count: number): number => (count * (count - 1)) / 2;

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);
