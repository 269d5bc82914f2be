import fc from "fast-check";
import { expect, test } from "vitest";
import { summarize } from "../../lib/normalize/summary.ts";

test("the first paragraph stands without its dateline", () => {
  const paragraphs = ["PARIS (AFP) — The bridge is closed.", "It will open in May."];
  expect(summarize(paragraphs, "PARIS (AFP) —")).toBe("The bridge is closed.");
});

test("a long paragraph ends with a whole sentence", () => {
  const sentence = "The bridge is closed to private cars until the bearings have been replaced. ";
  const summary = summarize([sentence.repeat(9)], null);
  expect(summary).toBe(sentence.repeat(3).trim());
});

test("a first sentence without end is cut at a word", () => {
  const summary = summarize(["word ".repeat(400)], null);
  expect(summary).toMatch(/^(?:word )+word…$/);
  expect(summary?.length).toBeLessThan(300);
});

test("where there is no text there is no summary", () => {
  expect(summarize([], null)).toBeNull();
  expect(summarize(["PARIS —"], "PARIS —")).toBeNull();
});

test("no paragraph makes a summary that is long or malformed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 3_000 }), (text) => {
      const summary = summarize([text], null) ?? "";
      expect(summary.length).toBeLessThanOrEqual(400);
      expect(summary.isWellFormed()).toBe(true);
    }),
  );
});
