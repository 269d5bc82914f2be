import { expect, it } from "vitest";
import { entitiesIn } from "../../support/found-entities.ts";

const placesIn = (text: string): readonly string[] =>
  entitiesIn(text)
    .filter(({ type }) => type === "place")
    .map(({ name }) => name);

it.each([
  ["She spoke outside the Elm Street pumping station.", "Elm Street pumping station"],
  ["They will reopen the Lublin road bridge in May.", "Lublin road bridge"],
  ["Water rose behind the Lublin dam.", "Lublin dam"],
])("names a place by what stands there: %s", (text, name) => {
  expect(placesIn(text)).toEqual([name]);
});

it.each([
  ["The Lublin bridge builders went home.", "Lublin"],
  ["They closed the Poland mine.", "Poland"],
  ["In Lublin station staff went home.", "Lublin"],
])("leaves the place where the words go on, or say no site: %s", (text, name) => {
  expect(placesIn(text)).toEqual([name]);
});
