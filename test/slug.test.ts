import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAME } from "../lib/keys.ts";
import { slugOf } from "../lib/slug.ts";

describe("the slug of a name", () => {
  it.each([
    ["Maria Okonjo-Reyes", "maria-okonjo-reyes"],
    ["MARIA OKONJO REYES", "maria-okonjo-reyes"],
    ["María Okonjo–Reyes", "maria-okonjo-reyes"],
    ["U.S.", "us"],
    ["Brontë & Sons, Ltd.", "bronte-and-sons-ltd"],
    ["O’Brien", "obrien"],
    ["O'Brien", "obrien"],
    ["Gülşen Işık", "gulsen-isik"],
    ["Straße", "strasse"],
  ])("folds %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("keeps apart what folding alone would make one", () => {
    const names = ["C", "C++", "C#", "北京", "東京", "Москва", "!", "?"];
    expect(new Set(names.map(slugOf)).size).toBe(names.length);
  });

  it("keeps long names apart by their ends", () => {
    const long = "department of ".repeat(8);
    expect(slugOf(`${long}east`)).not.toBe(slugOf(`${long}west`));
  });

  it("is a safe name whatever it is made from", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(slugOf(name)).toMatch(NAME);
      }),
    );
  });
});
