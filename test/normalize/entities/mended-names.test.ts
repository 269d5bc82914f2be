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

  it("two sons and two daughters are people, and are called so", () => {
    const roles = entitiesIn(
      "Gul Bibi said her two sons, Nasim and Wali, had gone back. “They run,” she said of her daughters, Awa and Salimata.",
    )
      .filter(({ type }) => type === "person")
      .map(({ name, roles: own }) => `${name}: ${own.map(({ text }) => text).join(", ")}`);
    expect(roles).toEqual([
      "Gul Bibi: ",
      "Nasim: two sons",
      "Wali: two sons",
      "Awa: daughters",
      "Salimata: daughters",
    ]);
  });

  it("who was a minister until some year was one", () => {
    const [person] = entitiesIn(
      "“They test us,” said Gabriel Holm, who was Lithuania's foreign minister until 2024 and now works for the think tank Bruegel.",
    ).filter(({ type }) => type === "person");
    expect(person?.roles.map(({ text }) => text)).toEqual(["Lithuania's foreign minister"]);
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
