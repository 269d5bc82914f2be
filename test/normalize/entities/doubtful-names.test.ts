import { describe, expect, it } from "vitest";
import { entitiesIn } from "../../support/found-entities.ts";

const find = (text: string, headline: string | null = null) => entitiesIn(text, headline);

const namesOf = (text: string, headline: string | null = null): readonly string[] =>
  find(text, headline).map(({ type, name }) => `${type}: ${name}`);

describe("capitals that are no names", () => {
  it("are those of an office without the one who holds it", () => {
    const text =
      "The meeting was productive. The U.S. Secretary of State was promised more, and Foreign Minister Ann Lindqvist was not.";
    expect(namesOf(text)).toEqual(["place: United States", "person: Ann Lindqvist"]);
  });

  it("are those of a sentence's first word", () => {
    const text =
      "State television showed cranes at work. Border guards said nothing to Ann Lindqvist.";
    expect(namesOf(text)).toEqual(["person: Ann Lindqvist"]);
  });

  it("are those of a people, whatever small words follow", () => {
    expect(namesOf("It sold for 12 million. ($1 = 0.8961 Swiss francs)")).toEqual([]);
  });

  it("are those of ships", () => {
    const text = "The crew of the research ship Nordvik and of the ferry Lisbon were safe.";
    expect(namesOf(text)).toEqual([]);
  });
});

describe("a word of a name", () => {
  it("is that of the person who bears it as a given name", () => {
    const text = "The striker Iñigo Salvatierra was absent. “Iñigo is ill,” the coach said.";
    expect(namesOf(text)).toEqual(["person: Iñigo Salvatierra"]);
  });

  it("is that of the organisation which it begins, where nobody bears it", () => {
    const text =
      "Brackenfell Athletic striker Ann Lindqvist will go. She joined Brackenfell in August 2022.";
    expect(namesOf(text, "Lindqvist Leaving Brackenfell After Row With Coach")).toEqual([
      "person: Ann Lindqvist",
      "organisation: Brackenfell Athletic",
    ]);
  });
});

describe("a name without the shape of one", () => {
  it("is X, where people post", () => {
    expect(namesOf("Ann Lindqvist wrote on X that she was well.")).toContain("organisation: X");
    expect(namesOf("Ann Lindqvist marked the place on the map with an X or a Y.")).not.toContain(
      "organisation: X",
    );
  });

  it("begins with a small letter before a large one", () => {
    const text = "The report was first published by the investigative site eFakt.";
    expect(namesOf(text)).toEqual(["organisation: eFakt"]);
  });
});

describe("a paper that is called one", () => {
  it("is an organisation, and what it cites is no role of its", () => {
    const text =
      "According to the daily Le Fanal, citing the unnamed delegate, it rained. Le Fanal did not say more.";
    const found = find(text);
    expect(found.map(({ type, name, roles }) => [type, name, roles.length])).toEqual([
      ["organisation", "Le Fanal", 0],
    ]);
  });
});

describe("an office that a sentence opens with", () => {
  const rolesIn = (text: string) =>
    find(text)
      .filter(({ type }) => type === "person")
      .map(({ name, roles }) => [name, ...roles.map((role) => role.text)].join(": "));

  it("is that of the only person of the sentence before", () => {
    const text = "Ann Lindqvist said little. The U.S. Secretary of State was promised more.";
    expect(rolesIn(text)).toEqual(["Ann Lindqvist: U.S. Secretary of State"]);
  });

  it("is nobody's where two are named", () => {
    const text = "Ann Lindqvist met Bo Holmgren. The U.S. Secretary of State was promised more.";
    expect(rolesIn(text)).toEqual(["Ann Lindqvist", "Bo Holmgren"]);
  });
});
