import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEntities } from "../../../lib/normalize/entities/find-entities.ts";
import type { Entity, Span } from "../../../lib/record.ts";

const article = (headline: string | null, text: string, language = "en") => ({
  headline,
  body: { html: "", text },
  authors: [{ name: "Ida Holm" }],
  dateline: null,
  language,
});

const text = `Marta Lindqvist, the harbour master of Rotterdam, said on Tuesday that the quay was safe.

"Nobody was hurt," Lindqvist told Reuters. The Maritime Safety Board (MSB) will look into it, according to the BBC.

The MSB said in a statement that it had no comment. Marta Lindqvist will retire in June.`;

const found = findEntities(article("Quay in Rotterdam is safe, says Lindqvist", text));
const named = (name: string): Entity => {
  const entity = found.find((each) => each.name === name);
  if (!entity) throw new Error(`no ${name} among ${found.map((each) => each.name).join(", ")}`);
  return entity;
};

const spansOf = ({ mentions, roles }: Entity): readonly Span[] => [
  ...mentions,
  ...roles.map(({ span }) => span),
];

describe("the entities of an article", () => {
  it("has a person once, with all mentions, the surname and the role", () => {
    const person = named("Marta Lindqvist");
    expect(person).toMatchObject({ type: "person", facet: "marta-lindqvist" });
    expect(person.aliases).toContain("Lindqvist");
    expect(person.mentions).toHaveLength(4);
    expect(person.roles.map((role) => role.text).join()).toMatch(/harbour master/);
  });

  it("knows outlets from places and organisations", () => {
    expect(named("Reuters")).toMatchObject({ type: "organisation", outlet: true });
    expect(named("BBC")).toMatchObject({ type: "organisation", outlet: true });
    expect(named("Rotterdam")).toMatchObject({ type: "place" });
  });

  it("knows an abbreviation that stands in brackets", () => {
    expect(named("Maritime Safety Board").aliases).toContain("MSB");
  });

  it("does not have its own authors", () => {
    const credited = findEntities(
      article("Quay", "By Ida Holm\n\nThe quay is safe, Ida Holm reports."),
    );
    expect(credited.map(({ name }) => name)).not.toContain("Ida Holm");
  });

  it("names the words that stand where its spans say", () => {
    const parts = { headline: "Quay in Rotterdam is safe, says Lindqvist", body: text };
    for (const entity of found)
      for (const span of spansOf(entity))
        expect(parts[span.in].slice(span.start, span.end)).toBe(span.text);
  });

  it("is the same for the same article", () => {
    expect(findEntities(article("Quay in Rotterdam is safe, says Lindqvist", text))).toEqual(found);
  });

  it("has no span that lies, whatever the text is", () => {
    const words = fc.constantFrom(
      "Kim",
      "Kim Lee",
      "the",
      "U.S.",
      "said",
      "(",
      ")",
      "BBC",
      "“",
      "\n\n",
      "é",
      "北京",
      "\u0000",
      ".",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const noise = parts.join(" ");
        for (const entity of findEntities(article(noise, noise)))
          for (const span of spansOf(entity))
            expect(noise.slice(span.start, span.end)).toBe(span.text);
      }),
    );
  });

  it.each([
    ["capitals", "A".repeat(300_000)],
    ["names", "Kim Lee ".repeat(40_000)],
    ["brackets", "((".repeat(150_000)],
    ["one letter words", "I a ".repeat(80_000)],
  ])("of noise of %s are found in time", (_, noise) => {
    expect(findEntities(article(null, noise)).length).toBeLessThan(3_001);
  });
});
