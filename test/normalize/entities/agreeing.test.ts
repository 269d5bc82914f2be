import { expect, it } from "vitest";
import { findEntities } from "../../../lib/normalize/entities/find-entities.ts";

const namesIn = (text: string, headline: string | null = null): readonly string[] =>
  findEntities({ headline, body: { html: "", text }, authors: [], dateline: null, language: "en" })
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
