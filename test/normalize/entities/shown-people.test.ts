import { expect, it } from "vitest";
import type { Mention } from "../../../lib/normalize/entities/mention.ts";
import { shownPeople } from "../../../lib/normalize/entities/shown-people.ts";
import { sentencesOf } from "../../../lib/normalize/text/sentences.ts";

/** What becomes of names of one kind in a text, by their text. */
function kindsOf(
  text: string,
  names: readonly (readonly [string, Mention["kind"]])[],
): readonly string[] {
  const sentences = sentencesOf(text);
  let from = 0;
  const mentions = names.map(([name, kind]): Mention => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const sentence = sentences.findIndex(({ end }) => end > start);
    return { part: "body", start, end: from, text: name, kind, sentence };
  });
  const part = { part: "body", text, sentences, names: [], firstSentence: 0 } as const;
  return shownPeople(mentions, [part]).map(({ kind }) => kind);
}

it("takes whoever the article calls by what people are for a person, wherever named", () => {
  expect(
    kindsOf("Seyne, a physician from Orle, came. Later Seyne left.", [
      ["Seyne", "place"],
      ["Seyne", "organisation"],
    ]),
  ).toEqual(["person", "person"]);
  expect(kindsOf("Seyne, the board's chairman, came.", [["Seyne", "organisation"]])).toEqual([
    "person",
  ]);
  expect(kindsOf("Mr. Seyne came.", [["Seyne", "place"]])).toEqual(["person"]);
});

it("takes whoever says what he will do for a person, where nobody else is named", () => {
  expect(
    kindsOf("Seyne said on Sunday that his country would wait.", [["Seyne", "place"]]),
  ).toEqual(["person"]);
  expect(
    kindsOf("Ann Lind was glad that Seyne said she could stay.", [
      ["Ann Lind", "person"],
      ["Seyne", "organisation"],
    ]),
  ).toEqual(["person", "organisation"]);
});

it("leaves firms, lists' towns and words with capitals within as they are", () => {
  expect(
    kindsOf("Seyne, the market leader, said it would wait.", [["Seyne", "organisation"]]),
  ).toEqual(["organisation"]);
  expect(
    kindsOf("Norway, a member of the pact, said it would wait.", [["Norway", "place"]]),
  ).toEqual(["place"]);
  expect(
    kindsOf("SeyneAir flew. SeyneAir landed.", [
      ["SeyneAir", "organisation"],
      ["SeyneAir", "person"],
    ]),
  ).toEqual(["organisation", "person"]);
});
