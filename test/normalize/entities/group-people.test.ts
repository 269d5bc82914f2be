import { expect, it } from "vitest";
import { entitiesIn } from "../../support/found-entities.ts";

/** Where in the text each person is named. */
const placesIn = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    entitiesIn(text)
      .filter(({ type }) => type === "person")
      .map(({ name, mentions }) => [
        name,
        mentions.map(({ start, end }) => text.slice(Math.max(0, start - 8), end)),
      ]),
  );

const both = "The leader, Kim Jong Un, met General Kim Yong Chol in May.";

it("gives a name that two bear to the one named last", () => {
  const text = `${both} Later Kim Yong Chol left. Kim said nothing.`;
  expect(placesIn(text)["Kim Yong Chol"]?.at(-1)).toMatch(/left\. Kim$/);
});

it("gives it to the one whose role stands beside it", () => {
  const text = `${both} Later Kim Jong Un left. General Kim said nothing.`;
  expect(placesIn(text)).toMatchObject({ "Kim Yong Chol": [expect.any(String), "General Kim"] });
});

it("knows a role by its abbreviation", () => {
  const text = `${both} Later Kim Jong Un left. Gen. Kim said nothing.`;
  expect(placesIn(text)["Kim Yong Chol"]).toHaveLength(2);
});

it("links it to nobody where both were named in one sentence and no role tells", () => {
  const text = `${both} Kim said nothing.`;
  expect(Object.values(placesIn(text)).flat()).toHaveLength(2);
});
