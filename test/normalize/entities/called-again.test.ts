import { expect, it } from "vitest";
import { entitiesIn } from "../../support/found-entities.ts";

const aliasesIn = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    entitiesIn(text)
      .filter(({ type }) => type === "organisation")
      .map(({ name, aliases }) => [name, aliases]),
  );

it("knows an organisation by the noun that its name ends with, once it is named", () => {
  const text =
    "The authority was silent. The Merrin County Water Authority said so on Monday. He had warned the authority in April.";
  expect(aliasesIn(text)).toEqual({ "Merrin County Water Authority": ["the authority"] });
});

it("knows an outlet by its kind", () => {
  expect(aliasesIn("A clerk told Reuters so. He told the agency no more.")).toEqual({
    Reuters: ["the agency"],
  });
});

it("links a noun to nobody where two bear it, or where it goes on", () => {
  const text =
    "A clerk told Reuters and Interfax so. He told the agency no more, and the agency chief agreed.";
  expect(aliasesIn(text)).toEqual({ Reuters: [], Interfax: [] });
});
