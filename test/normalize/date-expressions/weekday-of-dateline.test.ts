import { expect, it } from "vitest";
import { normalizeArticle } from "../../../lib/normalize/article.ts";

/** The values of the dates in an article with this lead. */
function datesIn(lead: string): readonly string[] {
  const outcome = normalizeArticle({
    body: Buffer.from(`Cyclone kills 11\n\nMAPUTO, Feb 12 (Reuters) - ${lead}`),
    contentType: "text/plain; charset=utf-8",
    file: null,
    url: null,
    language: "en",
  });
  return outcome.kind === "article" ? outcome.article.dates.map(({ value }) => value) : [];
}

it.each([
  [
    "A cyclone that struck late on Tuesday has killed 11, the agency said on Wednesday. Aid left on Monday.",
    ["XXXX-02-12", "XXXX-02-11TEV", "XXXX-02-12", "XXXX-02-10"],
  ],
  ["Dockers walked out on Monday after talks broke down.", ["XXXX-02-12", "XXXX-02-12"]],
])("a dispatch tells what was said on its day: %s", (lead, values) => {
  expect(datesIn(lead)).toEqual(values);
});
