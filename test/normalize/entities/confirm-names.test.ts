import { expect, it } from "vitest";
import { findEntities } from "../../../lib/normalize/entities/find-entities.ts";
import type { Dateline } from "../../../lib/record.ts";

const read = (headline: string, text: string, dateline: Dateline | null = null) =>
  findEntities({ headline, body: { html: "", text }, authors: [], dateline, language: "en" });
const namesOf = (type: string, ...article: Parameters<typeof read>): string[] =>
  read(...article)
    .filter((entity) => entity.type === type)
    .map(({ name }) => name);

it("takes no words of a headline for names only because they are written large", () => {
  const found = read(
    "Harbour Boats Stay Home as Storm Warning Ends, Crew Says",
    "The boats stayed in the harbour on Monday.",
  );
  expect(found).toEqual([]);
});

it("keeps a name of such a headline that the body bears out", () => {
  const text = "Marta Lindqvist said on Monday that the quay was safe.";
  const [person] = read("Lindqvist Says Old Quay Is Safe for All", text);
  expect(person?.mentions.map((mention) => mention.in)).toEqual(["headline", "body"]);
});

it("reads the town of a dateline as the place, and its region as no place of its own", () => {
  const dateline = { text: "BRISTOL, England (AP) —", place: "Bristol, England", agency: "AP" };
  const text = "BRISTOL, England (AP) — A mill burnt down on Monday.";
  expect(namesOf("place", "Mill burns down", text, dateline)).toEqual(["Bristol"]);
});

it("parts a country from the office that follows it", () => {
  const text = "The U.S. Secretary of State came on Nov 21. Sgt. Ida Moe met him in Oslo.";
  expect(namesOf("place", "A visit", text)).toEqual(["United States", "Oslo"]);
});

it("does not take a club's name for an outlet that is called alike", () => {
  const text = "Ravenhill Athletic striker Jonas Berg scored twice on Monday.";
  expect(read("A match", text).some((entity) => entity.outlet)).toBe(false);
});
