import { expect, it } from "vitest";
import { entitiesIn } from "../../support/found-entities.ts";

const rolesIn = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    entitiesIn(text)
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
    "Bo Holmgren": ["head of the coast guard in Malmö"],
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
  expect(rolesIn(text)).toEqual({
    "Ann Lindqvist": ["author of a book on bees", "of the University of Lund"],
  });
});

it.each([
  [
    "Ann Lindqvist, who sells tangerines at the market, laughed.",
    "seller of tangerines at the market",
  ],
  ["Ann Lindqvist, who has led the union since 2019, laughed.", "leader of the union"],
  ["Ann Lindqvist was elected mayor of Graz in 2019.", "mayor of Graz"],
  ["Ann Lindqvist has been appointed as head of the board.", "head of the board"],
  ["Ann Lindqvist took over as transport minister in May.", "transport minister"],
  ["Ann Lindqvist served as treasurer under Bo Holmgren.", "treasurer"],
  ["Ann Lindqvist is the first woman to lead the bank.", "first woman to lead the bank"],
  ["Ann Lindqvist (41), a nurse from Lund, laughed.", "nurse from Lund"],
  ["Ann Lindqvist — the club's captain — laughed.", "club's captain"],
  ["Ann Lindqvist, of the Alfred Wegener Institute, wrote so.", "of the Alfred Wegener Institute"],
  [
    "The violinist and union representative Ann Lindqvist wept.",
    "violinist and union representative",
  ],
  ["Norvik's founder and owner, Ann Lindqvist, wept.", "Norvik's founder and owner"],
])("%s", (text, role) => {
  expect(rolesIn(text)["Ann Lindqvist"]).toEqual([role]);
});

it("gives both of two descriptions after a name", () => {
  const text = "Ann Lindqvist, chair of the board and a former director of the Lund Museum, wept.";
  expect(rolesIn(text)["Ann Lindqvist"]).toEqual([
    "chair of the board",
    "former director of the Lund Museum",
  ]);
});

it("takes a calling for a role beside another", () => {
  const text = "Her colleague Prof Ann Lindqvist disagreed with the Rev. Bo Holmgren.";
  expect(rolesIn(text)).toEqual({
    "Ann Lindqvist": ["colleague", "Prof"],
    "Bo Holmgren": ["Rev."],
  });
});

it("reads a description that opens the next sentence, of nobody but the one just named", () => {
  const text = "Ann Lindqvist led the team. The former Sweden international was calm.";
  expect(rolesIn(text)["Ann Lindqvist"]).toEqual(["former Sweden international"]);
  expect(rolesIn("Ann Lindqvist left. The former champion's coach wept.")["Ann Lindqvist"]).toEqual(
    [],
  );
});

it("leaves a description to the one who is called so elsewhere", () => {
  const text =
    "Former vice president Bo Holmgren ran. Ann Lindqvist cheered. The former vice president wept.";
  expect(rolesIn(text)).toEqual({
    "Bo Holmgren": ["Former vice president"],
    "Ann Lindqvist": [],
  });
});

it("knows the office of a counterpart", () => {
  const text =
    "Georgian infrastructure minister Ann Lindqvist said so. Her Armenian counterpart, Bo Holmgren, agreed.";
  expect(rolesIn(text)).toEqual({
    "Ann Lindqvist": ["Georgian infrastructure minister"],
    "Bo Holmgren": ["Armenian infrastructure minister"],
  });
});

it("takes no verb and no other person for a role", () => {
  expect(
    rolesIn("Bo Holmgren was seen by a teacher. Ann Lindqvist was the first to leave."),
  ).toEqual({ "Bo Holmgren": [], "Ann Lindqvist": [] });
});
