import { expect, it } from "vitest";
import { entitiesIn } from "../../support/found-entities.ts";

const kindsIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(entitiesIn(text).map(({ name, type }) => [name, type]));

it("takes a town that plays for a club, and where one plays for a place", () => {
  const text = `The striker scored two goals this season, said his coach. Marseille play Lens on Friday.

The match in Toulouse ended in a draw, and Marseille were offered a midfielder.`;
  expect(kindsIn(text)).toMatchObject({
    Marseille: "organisation",
    Lens: "organisation",
    Toulouse: "place",
  });
});

it("leaves towns alone where nobody plays", () => {
  expect(kindsIn("The council of Marseille met. Marseille lost a third of its trees.")).toEqual({
    Marseille: "place",
  });
});

it("takes no title for a name, unless the article says it without quotation marks too", () => {
  expect(kindsIn("They screened the film “Waterworld.” The “Fox of Ravenhill” wept.")).toEqual({});
});
