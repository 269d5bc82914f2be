import { expect, it } from "vitest";
import { findEntities } from "../../../lib/normalize/entities/find-entities.ts";

const rolesIn = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    findEntities({
      headline: null,
      body: { html: "", text },
      authors: [],
      dateline: null,
      language: "en",
    })
      .filter(({ type }) => type === "person")
      .map(({ name, roles }) => [name, roles.map((role) => role.text)]),
  );

it("gives one office to each of those who hold it", () => {
  expect(rolesIn("Interior ministers Ann Lindqvist and Bo Holmgren met in Graz.")).toEqual({
    "Ann Lindqvist": ["Interior ministers"],
    "Bo Holmgren": ["Interior ministers"],
  });
});

it("says whose president somebody is", () => {
  const text = "Canada Soccer's president, Peter Lindqvist, handed over the ball.";
  expect(rolesIn(text)).toEqual({ "Peter Lindqvist": ["Canada Soccer's president"] });
});

it("reads what a clause tells: who is, who heads, was", () => {
  const text = `Ann Lindqvist, who is also a visiting professor at Lund University, wept.

Bo Holmgren, who heads the coast guard in Malmö, did not. Carl Wall was the treasurer of Open Hearth.`;
  expect(rolesIn(text)).toEqual({
    "Ann Lindqvist": ["visiting professor at Lund University"],
    "Bo Holmgren": ["heads the coast guard in Malmö"],
    "Carl Wall": ["treasurer of Open Hearth"],
  });
});

it("reads a sentence that goes on with a pronoun, where one person alone is named before it", () => {
  const text = "Ann Lindqvist led the trial in Lund. She is a professor at Lund University.";
  expect(rolesIn(text)).toEqual({ "Ann Lindqvist": ["professor at Lund University"] });
});

it("reads a description before several names, and one before a title", () => {
  const text = `Two of her children, Awa and Salimata, run. Lund University's chief lawyer, the teacher Bo Holmgren, wept.`;
  expect(rolesIn(`Her neighbour met her sons, Nasim Wall and Wali Wall. ${text}`)).toMatchObject({
    "Nasim Wall": ["sons"],
    "Wali Wall": ["sons"],
    "Bo Holmgren": ["teacher", "Lund University's chief lawyer"],
  });
});

it("skips the place where somebody works to what follows", () => {
  const text = "Ann Lindqvist of the University of Lund, author of a book on bees, disagreed.";
  expect(rolesIn(text)).toEqual({ "Ann Lindqvist": ["author of a book on bees"] });
});

it("takes no verb and no other person for a role", () => {
  expect(
    rolesIn("Bo Holmgren was seen by a teacher. Ann Lindqvist was the first to leave."),
  ).toEqual({ "Bo Holmgren": [], "Ann Lindqvist": [] });
});
