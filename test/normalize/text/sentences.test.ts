import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf, sentencesOf } from "../../../lib/normalize/text/sentences.ts";
import { tokensOf } from "../../../lib/normalize/text/tokens.ts";

const sentences = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["Rain fell. Snow came.", ["Rain fell.", "Snow came."]],
    ["Mr. Holt met Gov. J. R. Lind at Acme Inc. in May.", 1],
    ["He joined Acme Inc. The shares rose.", ["He joined Acme Inc.", "The shares rose."]],
    ["The U.S. Senate voted. It passed.", ["The U.S. Senate voted.", "It passed."]],
    ["She left the U.S. The rest stayed.", ["She left the U.S.", "The rest stayed."]],
    ["“Go home.” The crowd went.", ["“Go home.”", "The crowd went."]],
    ["“Why now?” she asked.", 1],
    ["It rose 3.5 percent at 4 p.m. on Monday.", 1],
    ["Wait... and see.", 1],
    ["It ended.Then it began.", ["It ended.", "Then it began."]],
    ["One line\n\nanother line", ["One line", "another line"]],
  ])("are told in %j", (text, expected) => {
    const found = sentences(text);
    if (typeof expected === "number") expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });

  it("do not end within what is to stay whole", () => {
    const text = "“One. Two,” he said. Three.";
    const unbroken = [{ start: 0, end: 11 }];
    expect(sentencesOf(text, { unbroken })).toHaveLength(2);
  });

  it("hold every token of any text, in order, each once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const all = paragraphsOf(text).flatMap((part) => tokensOf(text, part));
        expect(sentencesOf(text).flatMap(({ tokens }) => tokens)).toEqual(all);
        for (const { start, end, text: found } of all) expect(text.slice(start, end)).toBe(found);
        expect(all.map(({ text: found }) => found).join("")).toBe(text.replace(/\s+/g, ""));
      }),
    );
  });

  it("take linear time in noise", () => {
    for (const noise of ["a.", "'s", "“", "A.B. ", "’", "a-", ". ", "\n", "..."]) {
      const text = noise.repeat(100_000);
      expect(tokensOf(text).length).toBeLessThanOrEqual(text.length);
      expect(sentencesOf(text).length).toBeLessThanOrEqual(text.length);
    }
  });
});

describe("tokens", () => {
  it("part the possessive from its word and keep what belongs together", () => {
    const words = (text: string) => tokensOf(text).map((token) => token.text);
    expect(words("O'Neil's AT&T didn't fall 10,000.5 points -- ''yes''")).toEqual([
      "O'Neil", "'s", "AT&T", "didn't", "fall", "10,000.5", "points", "--", "''", "yes", "''",
    ]); // biome-ignore format: one line reads better
    expect(words("Mr. Lee of Acme Inc. (NYSE)")).toEqual(
      ["Mr.", "Lee", "of", "Acme", "Inc.", "(", "NYSE", ")"], // as printed
    );
  });
});
