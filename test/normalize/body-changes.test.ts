import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassages } from "../../lib/normalize/body-changes.ts";

const text = `The ferry with 214 people aboard ran aground on a sandbank half a mile off the island late on Tuesday.

Nobody was hurt, the coast guard said. The owner will pay 40 crowns to each of them by the end of the week.`;

describe("the places where a text changed", () => {
  it("are shown with the words around them, each by itself", () => {
    const after = text.replace("214", "241").replace("40 crowns", "50 crowns");
    expect(findPassages(text, after)).toEqual([
      {
        before: "The ferry with 214 people aboard ran aground on",
        after: "The ferry with 241 people aboard ran aground on",
      },
      {
        before: "said. The owner will pay 40 crowns to each of them",
        after: "said. The owner will pay 50 crowns to each of them",
      },
    ]);
  });

  it("are one where few words part them, and tell what was put in or left out", () => {
    const after = text.replace("half a mile off the island ", "").replace("late", "very late");
    expect(findPassages(text, after)).toEqual([
      {
        before: "ran aground on a sandbank half a mile off the island late on Tuesday. Nobody was",
        after: "ran aground on a sandbank very late on Tuesday. Nobody was",
      },
    ]);
  });

  it("are none in what only breaks its lines otherwise", () => {
    expect(findPassages(text, text.replaceAll(" ", "\n"))).toEqual([]);
  });

  it("are few, and quickly found, in a text that is written anew", () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `word${at}`).join(" ");
    const other = Array.from({ length: 20_000 }, (_, at) => `other${at % 7} word${at}`).join(" ");
    expect(findPassages(long, other).length).toBeLessThanOrEqual(8);
  });

  it("differ in each place that is named", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const passages = findPassages(a.join(" "), b.join(" "));
        expect(passages.length === 0).toBe(a.join(" ") === b.join(" "));
        for (const { before, after } of passages) expect(before).not.toBe(after);
      }),
    );
  });
});
