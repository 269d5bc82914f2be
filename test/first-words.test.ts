import { describe, expect, it } from "vitest";
import { firstWords } from "../lib/first-words.ts";

describe("firstWords", () => {
  it("gives a short text whole, in one line", () => {
    expect(firstWords(" The ferry\n sails ", 40)).toBe("The ferry sails");
  });
  it("cuts a long text between words and says so", () => {
    expect(firstWords("The ferry sails again", 12)).toBe("The ferry…");
  });
  it("cuts a text without spaces where it must, never inside a character", () => {
    expect(firstWords("😀😀😀", 3)).toBe("😀…");
  });
  it("is undefined for a text without words", () => {
    expect(firstWords(" \n ", 12)).toBeUndefined();
  });
});
