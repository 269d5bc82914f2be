import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDateExpressions } from "../../../lib/normalize/date-expressions/find-date-expressions.ts";

type Dated = Parameters<typeof findDateExpressions>[0];

const article = (text: string, known: Partial<Dated> = {}): Dated => ({
  headline: null,
  body: { html: "", text },
  published: null,
  modified: null,
  dateline: null,
  language: "en",
  ...known,
});

/** Each expression as `words → value`, read on Wednesday 15 October 2025. */
const read = (text: string, known: Partial<Dated> = { published: "2025-10-15" }): string[] =>
  findDateExpressions(article(text, known)).map(({ text: words, value }) => `${words} → ${value}`);

describe("a date expression with an anchor", () => {
  it.each([
    ["It closed on June 12, 2018.", "June 12, 2018 → 2018-06-12"],
    ["It closed on 3rd of March 1999.", "3rd of March 1999 → 1999-03-03"],
    ["Opened on Jan. 5.", "Jan. 5 → 2025-01-05"],
    ["The fair ran June 12-14.", "June 12-14 → 2025-06-12/2025-06-14"],
    ["It will open on 2 January.", "2 January → 2026-01-02"],
    ["They met on Tuesday, October 7, in Porto.", "Tuesday, October 7 → 2025-10-07"],
    ["He resigned on Monday.", "Monday → 2025-10-13"],
    ["The court will rule on Friday.", "Friday → 2025-10-17"],
    ["They play on Saturday.", "Saturday → 2025-10-18"],
    ["She left on Wednesday.", "Wednesday → 2025-10-15"],
    ["They spoke last Friday.", "last Friday → 2025-10-10"],
    ["He fell on Monday night.", "Monday night → 2025-10-13TNI"],
    ["Doors open at noon, on Friday at 7:45 p.m.", "Friday at 7:45 p.m. → 2025-10-17T19:45"],
    ["It rained yesterday.", "yesterday → 2025-10-14"],
    ["It snowed last night.", "last night → 2025-10-14TNI"],
    ["Prices fell last week.", "last week → 2025-W41"],
    ["Prices fell earlier this month.", "earlier this month → 2025-10"],
    ["Talks resume next year.", "next year → 2026"],
    ["It ends by the end of the year.", "the end of the year → 2025"],
    ["They walked over the weekend.", "the weekend → 2025-W41-WE"],
    ["It was built in 2019.", "2019 → 2019"],
    ["Styles of the 1990s are back.", "the 1990s → 199X"],
    ["A mill of the 19th century burnt down.", "the 19th century → 18XX"],
    ["Profit rose in the third quarter of 2024.", "the third quarter of 2024 → 2024-Q3"],
    ["Profit rose in the third quarter.", "the third quarter → 2025-Q3"],
    ["They met in the summer of 2019.", "the summer of 2019 → 2019-SU"],
    ["It flooded last winter.", "last winter → 2024-WI"],
    ["The dam broke in February.", "February → 2025-02"],
    ["The dam was repaired in late November.", "late November → 2024-11"],
    ["It will be sold in March.", "March → 2026-03"],
    ["The bank failed two weeks ago.", "two weeks ago → 2025-W40"],
    ["The bank failed ten years ago.", "ten years ago → 2015"],
    ["It ran from 2019-21.", "2019-21 → 2019/2021"],
    ["Filed 2025-01-03T10:30 by wire.", "2025-01-03T10:30 → 2025-01-03T10:30"],
    ["It opens on 2 October next year.", "2 October next year → 2026-10-02"],
    ["The dam broke in the spring.", "the spring → 2025-SP"],
    ["The dam will be mended in the spring.", "the spring → 2026-SP"],
    ["Villages were cut off by Sunday's earthquake.", "Sunday → 2025-10-12"],
    ["It closed in December of last year.", "December of last year → 2024-12"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe("what is no date", () => {
  it.each([
    "You may go and march there.",
    "The Sunday Times wrote of Good Friday and Black Friday.",
    "Theresa May spoke, and April Jones listened.",
    "About 2000 people came, and 1999 votes were cast.",
    "It cost $1999 and had 2000 homes.",
    "They trained on Mondays for three weeks.",
    "It took the last year to build.",
    "The second half was dull.",
    "The 31 June edition.",
    "It is on USA Today.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("the anchor", () => {
  const text = "He left on June 12, a Thursday.";

  it("is published, else modified, else the dateline", () => {
    const dateline = { text: "OSLO, July 1, 2023 -", place: "Oslo", date: "July 1, 2023" };
    const basis = (known: Partial<Dated>): unknown => {
      const [first] = findDateExpressions(article(text, known));
      return [first?.value, first?.basis];
    };
    expect(basis({ published: "2025-07-01", modified: "2024-07-01", dateline })).toEqual([
      "2025-06-12",
      "published",
    ]);
    expect(basis({ modified: "2024-07-01", dateline })).toEqual(["2024-06-12", "modified"]);
    expect(basis({ dateline })).toEqual(["2023-06-12", "dateline"]);
  });

  it("leaves values partial where there is none", () => {
    expect(read("He left on June 12, a Thursday, last week, in May.", {})).toEqual([
      "June 12 → XXXX-06-12",
      "Thursday → XXXX-WXX-4",
      "last week → XXXX-WXX",
      "May → XXXX-05",
    ]);
  });

  it("keeps the year unknown where only the dateline's day is printed", () => {
    const dateline = { text: "OSLO, March 3 -", place: "Oslo", date: "March 3" };
    expect(read("The mill shut on Monday. It failed on Friday.", { dateline })).toEqual([
      "Monday → XXXX-03-03",
      "Friday → XXXX-02-28",
    ]);
  });

  it("does not touch a date that says it all", () => {
    const [found] = findDateExpressions(article("It was 3 May 2001.", { published: "2025-10-15" }));
    expect(found).toMatchObject({ value: "2001-05-03", precision: "day", basis: "text" });
  });
});

it("reads a headline in the present tense as past", () => {
  const headline = "Bridge Falls Monday; Inquiry to Open Friday";
  const found = findDateExpressions(article("", { headline, published: "2025-10-15" }));
  expect(found.map(({ value, in: part }) => [value, part])).toEqual([
    ["2025-10-13", "headline"],
    ["2025-10-17", "headline"],
  ]);
});

it("reads days of other languages by the names of months, and nothing else of them", () => {
  const known = { language: "fr", published: "2025-10-15" };
  expect(read("Le 3 juillet 2024, puis le 12 août et le 2024-02-01. Mardi.", known)).toEqual([
    "3 juillet 2024 → 2024-07-03",
    "12 août → 2025-08-12",
    "2024-02-01 → 2024-02-01",
  ]);
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."on in the last next May 12 June 2019 2024-01-02 1990s Tuesday night early of week year , . \n ’ - – 3 century Q3 ago two will said 月 年 日".split(
      " ",
    ),
  );
  const noise = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(words, { maxLength: 80 }).map((list) => list.join(" ")),
  );

  it("has spans that slice to what they claim, in order, none over another", () => {
    fc.assert(
      fc.property(noise, fc.constantFrom(null, "en", "de"), (text, language) => {
        let last = 0;
        for (const { start, end, text: words } of findDateExpressions(
          article(text, { language, published: "2024-02-29" }),
        )) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  it("gives values in the shape of TIMEX3", () => {
    const shape =
      /^(?:[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:[1-7]|WE))?|Q[\dX]|H[12]|SP|SU|FA|WI))?(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?)(?:\/[\dX]{4}(?:-\d\d){0,2})?$/;
    fc.assert(
      fc.property(noise, (text) => {
        for (const { value } of findDateExpressions(article(text, { published: "2024-02-29" })))
          expect(value).toMatch(shape);
      }),
    );
  });
});
