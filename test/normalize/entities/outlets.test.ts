import { describe, expect, it } from "vitest";
import { outlets } from "../../../lib/normalize/data/names/outlets.ts";
import { entitiesIn } from "../../support/found-entities.ts";

describe("the table of outlets", () => {
  it("has codes and domains of the right form, and kinds that are known", () => {
    for (const outlet of outlets)
      expect(outlet).toMatchObject({
        domain:
          outlet.domain === null ? null : expect.stringMatching(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
        country: outlet.country === null ? null : expect.stringMatching(/^[A-Z]{2}$/),
        language: outlet.language === null ? null : expect.stringMatching(/^[a-z]{2,3}$/),
        kind: expect.stringMatching(/^(agency|broadcaster|journal|magazine|newspaper|site)$/),
      });
  });

  it("gives no name to two outlets", () => {
    const owners = Map.groupBy(
      outlets.flatMap(({ name, aliases }) =>
        [...new Set([name, ...aliases])].map((each) => ({ each, name })),
      ),
      ({ each }) => each,
    );
    const shared = [...owners].filter(([, own]) => new Set(own.map(({ name }) => name)).size > 1);
    expect(shared).toEqual([]);
  });

  it.each([
    ["A clerk told Rudaw so.", "Rudaw"],
    ["She spoke to Radio Okapi on Monday.", "Radio Okapi"],
    ["It was first reported by the Baltimore Banner.", "Baltimore Banner"],
    ["According to bdnews24, it rained.", "bdnews24.com"],
  ])("knows it where it is named: %s", (text, name) => {
    const found = entitiesIn(text);
    expect(found.filter(({ outlet }) => outlet).map((each) => each.name)).toEqual([name]);
  });
});
