import { expect, it } from "vitest";
import { normalizeArticle } from "../../../lib/normalize/article.ts";
import { entitiesIn } from "../../support/found-entities.ts";

it.each([
  ["Prices fell, according to Statistics Netherlands (CBS). The CBS said rents rose.", "CBS"],
  ["The Applied Physics Laboratory (AP) shut. AP said it was the heat.", "AP"],
  ["The state of Andhra Pradesh (AP) voted. AP has 25 seats.", "AP"],
])("letters in brackets after a name are no outlet's in the article: %s", (text, letters) => {
  const outlets = entitiesIn(text).filter(({ outlet }) => outlet);
  expect(outlets.filter(({ aliases }) => aliases.includes(letters))).toEqual([]);
});

it.each([
  ["A clerk told the Columbia Broadcasting System (CBS) so. CBS said it had proof.", "CBS News"],
  ["Ann Lee (CBS) asked first. He told CBS that he would go.", "CBS News"],
  ["Statistics Netherlands (CBS) said so. She told CBS News that it rained.", "CBS News"],
])("but an outlet stays one: %s", (text, name) => {
  expect(
    entitiesIn(text)
      .filter(({ outlet }) => outlet)
      .map((each) => each.name),
  ).toContain(name);
});

it("a chain has the name that the letters stand for", () => {
  const text =
    "Prices rise\n\nRents rose by 4%, according to Statistics Netherlands (CBS).\n\n" +
    "CBS said that wages rose by 2%.";
  const outcome = normalizeArticle({
    body: Buffer.from(text),
    contentType: "text/plain",
    file: null,
    url: null,
    language: "en",
  });
  const chains = outcome.kind === "article" ? outcome.article.statements.map((s) => s.chain) : [];
  expect(chains.map((chain) => chain.map(({ kind, name }) => [kind, name]))).toEqual([
    [["organisation", "Statistics Netherlands"]],
    [["organisation", "Statistics Netherlands"]],
  ]);
});
