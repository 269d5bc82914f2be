import { expect, it } from "vitest";
import { entitiesIn } from "../../support/found-entities.ts";

const namesIn = (text: string, headline: string | null = null): readonly string[] =>
  entitiesIn(text, headline)
    .map(({ type, name, aliases }) => [type, name, ...aliases].join(" | "))
    .toSorted();

it("takes the people of a land that no list knows for no name", () => {
  const text =
    "Negotiators from Orland and the Republic of Seyne met. The Seynese side left first, the Orlandic one an hour later. Seyne was angry, and so was Orland.";
  expect(namesIn(text)).toEqual(["place | Orland", "place | Seyne | Republic of Seyne"]);
});

it("knows a land by its ministers", () => {
  const text = "Valden spoke. Valden's transport minister, Ann Lindqvist, did not.";
  expect(namesIn(text)).toContain("place | Valden");
});

it("has a name as one thing of one kind", () => {
  const text =
    "He moved to Halverd in May. Halverd is small. Halverd said no, and people in Halverd agreed.";
  expect(namesIn(text)).toHaveLength(1);
});

it("takes a relative who is named alone for a person", () => {
  expect(namesIn("Ann Lindqvist's widower, Morag, spoke to her nephew Brest.")).toEqual([
    "person | Ann Lindqvist",
    "person | Brest",
    "person | Morag",
  ]);
});

it("takes a paper for no place", () => {
  expect(namesIn("A town read the Halverd Courier. The Halverd Courier closed.")).toEqual([
    "organisation | Halverd Courier",
  ]);
});

it("takes who says I for a person", () => {
  const text =
    "“He is taller than me, I admit it,” Rubio said Sunday in Virginia as people roared.";
  expect(namesIn(text)).toContain("person | Rubio");
});

it("takes indexes, units and pairs of countries for no names, and a firm for what it is called", () => {
  const text =
    "The Hang Seng Index fell in the US-China trade war, said Jeffrey Halley of the research firm Oanda, and 3.7 GW were lost.";
  expect(namesIn(text)).toEqual(["organisation | Oanda", "person | Jeffrey Halley"]);
});

it("takes where somebody is a strategist for a body, and whom somebody has for a person", () => {
  const text =
    "His predecessor, Marlies Tönnes, wept. So did a strategist at Degroof, in a hall full of Roman coins.";
  expect(namesIn(text)).toEqual(["organisation | Degroof", "person | Marlies Tönnes"]);
});
