import { expect, it } from "vitest";
import { withoutLoneWords } from "../../../lib/normalize/entities/lone-people.ts";
import type { Mention } from "../../../lib/normalize/entities/mention.ts";
import { sentencesOf } from "../../../lib/normalize/text/sentences.ts";

/** What is left of words that were taken for people. */
const peopleLeft = (text: string, names: readonly string[]): readonly string[] => {
  const sentences = sentencesOf(text);
  const mentions = names.map((name): Mention => {
    const start = text.indexOf(name);
    const sentence = sentences.findIndex(({ end }) => start < end);
    return { part: "body", start, end: start + name.length, text: name, kind: "person", sentence };
  });
  const part = { part: "body", text, sentences, names: [], firstSentence: 0 } as const;
  return withoutLoneWords(mentions, [part]).map((mention) => mention.text);
};

it("is left out where it stands once and nothing is told of it that is told of people", () => {
  expect(peopleLeft("They drank Zorblax by the lake.", ["Zorblax"])).toEqual([]);
});

it.each([
  ["Zorblax said it rained.", "Zorblax"],
  ["Her sons, Zorblax and another, wept.", "Zorblax"],
  ["They met Mr. Zorblax by the lake.", "Zorblax"],
  ["A man named Zorblax drank there.", "Zorblax"],
  ["They met Margaret by the lake.", "Margaret"],
])("stays where it is a known name or a person's by what stands beside it: %s", (text, name) => {
  expect(peopleLeft(text, [name])).toEqual([name]);
});

it("stays where somebody bears it in full", () => {
  const text = "Ann Zorblax came. They liked Zorblax by the lake.";
  expect(peopleLeft(text, ["Ann Zorblax", "Zorblax"])).toHaveLength(2);
});
