import { describe, expect, it } from "vitest";
import { entitiesIn } from "../../support/found-entities.ts";

const named = (text: string, headline: string | null = null): readonly string[] =>
  entitiesIn(text, headline).map(({ type, name }) => `${type} ${name}`);

describe("names are cut as they are meant", () => {
  it.each([
    [
      "bodies of a list are two",
      "The move stunned investors including SoftBank, Sequoia Capital and others.",
      ["organisation SoftBank", "organisation Sequoia Capital"],
    ],
    [
      "a body has its country",
      "The Consumers' Association of Ireland said that prices rose.",
      ["organisation Consumers' Association of Ireland"],
    ],
    [
      "a county has its word",
      "The singer, from Ennis in County Clare, will sing in Stradbally, Co Laois, in August.",
      ["place County Clare", "place Co Laois"],
    ],
    [
      "what is said to be an alliance is a body",
      "Gavi, the vaccine alliance, has lost a sixth of its budget.",
      ["organisation Gavi"],
    ],
    [
      "the country is one that gives money",
      "The U.S. and the European Union pledged aid on Monday.",
      ["place United States"],
    ],
  ])("%s", (_, text, names) => {
    expect(named(text)).toEqual(expect.arrayContaining(names));
  });

  it("a firm of two partners is one", () => {
    const names = named(
      "The watchdog fined the wealth manager Harrow & Finch £14 million.",
      "Regulator fines Harrow & Finch over pension transfers",
    );
    expect(names).toEqual(["organisation Harrow & Finch"]);
  });

  it.each([
    [
      "a people",
      "Several hundred Munduruku and Kayapó people have blocked the road.",
      /Kayap|Mund/,
    ],
    ["the sign of a share", "Shares of the firm (NYSE: BWF) fell 11% on Friday.", /BWF/],
    ["a party and a state", "Sen. Luz Arredondo, D-N.M., accused him of lying.", /^\S+ D-/],
    ["those who do something", "Hauliers have asked the army to step in.", /Haulier/],
  ])("%s is no name", (_, text, name) => {
    expect(named(text).filter((each) => name.test(each))).toEqual([]);
  });
});
