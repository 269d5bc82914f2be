import { describe, expect, it } from "vitest";
import { findNearest } from "../lib/nearest.ts";

const words = ["title", "timeZone", "tag", "path", "retired"];

describe("findNearest", () => {
  it.each([
    ["titel", "title"],
    ["Title", "title"],
    ["timezone", "timeZone"],
    ["time-zone", "timeZone"],
    ["pth", "path"],
    ["tags", "tag"],
    ["retried", "retired"],
  ])("takes %s for %s", (typed, meant) => {
    expect(findNearest(typed, words)).toBe(meant);
  });

  it.each(["schedule", "x", "", "t".repeat(100_000)])("takes another word for none", (typed) => {
    expect(findNearest(typed, words)).toBeUndefined();
  });
});
