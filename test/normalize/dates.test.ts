import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf } from "../../lib/dates.ts";
import { isDatePhrase, parseDate } from "../../lib/normalize/dates.ts";

describe("a date keeps the precision and the offset that it is printed with", () => {
  test.each([
    ["2026", "2026"],
    ["2026-07", "2026-07"],
    ["2026-07-03", "2026-07-03"],
    ["2026-07-03T10:15", "2026-07-03T10:15"],
    ["2026-07-03 10:15:00", "2026-07-03T10:15:00"],
    ["2026-07-03T10:15:30.123+02:00", "2026-07-03T10:15:30.123+02:00"],
    ["2026-07-03T10:15:30+0200", "2026-07-03T10:15:30+02:00"],
    ["2026-07-03T10:15:30Z", "2026-07-03T10:15:30Z"],
    ["20260703", "2026-07-03"],
    ["20260703T101500Z", "2026-07-03T10:15:00Z"],
    ["Fri, 03 Jul 2026 10:15:00 +0200", "2026-07-03T10:15:00+02:00"],
    ["Fri, 03 Jul 2026 10:15:00 -0000", "2026-07-03T10:15:00Z"],
    ["Fri Jul 03 2026 10:15:00 GMT+0200 (Somewhere)", "2026-07-03T10:15:00+02:00"],
    ["3 July 2026", "2026-07-03"],
    ["July 3rd, 2026", "2026-07-03"],
    ["3rd of July 2026", "2026-07-03"],
    ["Sept. 3, 2026", "2026-09-03"],
    ["3-Jul-2026", "2026-07-03"],
    ["July 2026", "2026-07"],
    ["July 3, 2026 10:15 GMT", "2026-07-03T10:15Z"],
    ["10:15 GMT, Friday 3 July 2026", "2026-07-03T10:15Z"],
    ["July 3, 2026, 10:15 p.m. EST", "2026-07-03T22:15-05:00"],
    ["July 3, 2026 at 12:05 am", "2026-07-03T00:05"],
    ["3 July 2026 at 10.15 (UTC)", "2026-07-03T10:15Z"],
    ["3 July 2026, 10:15 UTC+2", "2026-07-03T10:15+02:00"],
    ["2026/07/03", "2026-07-03"],
    ["3.7.2026", "2026-07-03"],
  ])("%s", (printed, iso) => {
    expect(parseDate(printed)).toBe(iso);
  });
});

describe("months are known in the languages of the press", () => {
  test.each([
    ["Freitag, 3. Juli 2026, 10.15 Uhr", "2026-07-03T10:15"],
    ["3. MÄRZ 2026", "2026-03-03"],
    ["1er août 2026 à 10h15", "2026-08-01T10:15"],
    ["le mercredi 12 février 2026", "2026-02-12"],
    ["3 de julio de 2026 a las 9:05", "2026-07-03T09:05"],
    ["3 luglio 2026 alle 10:15", "2026-07-03T10:15"],
    ["3 de março de 2026", "2026-03-03"],
    ["3 maart 2026 om 9.30", "2026-03-03T09:30"],
    ["3 июля 2026 года, 10:15", "2026-07-03T10:15"],
    ["2026年7月3日 10時15分", "2026-07-03T10:15"],
    ["２０２６年７月３日", "2026-07-03"],
  ])("%s", (printed, iso) => {
    expect(parseDate(printed)).toBe(iso);
  });
});

test("day and month that could change places are no date, unless a number is over 12", () => {
  expect(parseDate("03/04/2026")).toBeUndefined();
  expect(parseDate("13/04/2026")).toBe("2026-04-13");
  expect(parseDate("04/13/2026")).toBe("2026-04-13");
  expect(parseDate("04/04/2026")).toBe("2026-04-04");
});

test("a zone whose name means several offsets is left out", () => {
  for (const zone of ["BST", "IST", "CET", "MESZ", "ET"]) {
    expect(parseDate(`July 3, 2026 10:15 ${zone}`)).toBe("2026-07-03T10:15");
  }
});

test.each([
  ["no year", "July 3"],
  ["a day that the month does not have", "30 February 2026"],
  ["a month that the year does not have", "2026-13-01"],
  ["a year in a sentence", "the budget of 2026"],
  ["two different days", "July 3, 2026; updated July 5, 2026"],
  ["a word", "yesterday"],
  ["nothing", ""],
])("%s gives no date: %s", (_why, printed) => {
  expect(parseDate(printed)).toBeUndefined();
});

test("a phrase that is a date and nothing else is told from a sentence with a date in it", () => {
  for (const phrase of ["July 3", "le 3 juillet", "3. Juli", "Friday, July 3", "03/04/2026"]) {
    expect(isDatePhrase(phrase)).toBe(true);
  }
  for (const sentence of ["by the treaty of 3 July 2026 signed at home", "Kenya", "12 people"]) {
    expect(isDatePhrase(sentence)).toBe(false);
  }
});

test("whatever is read is undefined or a moment of the calendar", () => {
  const pieces = fc.constantFrom("3", "July", "2026", "10:15", ",", " ", "GMT", "-", "+02:00", "T");
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 14 }).map((p) => p.join("")),
  );
  fc.assert(
    fc.property(text, (printed) => {
      const date = parseDate(printed);
      expect(date === undefined || instantOf(date, "UTC") !== undefined).toBe(true);
    }),
  );
});

test("any calendar day is read back from each form that it is printed in", () => {
  const day = fc.date({
    min: new Date("1900-01-01"),
    max: new Date("2999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(
      day,
      fc.constantFrom("en-GB", "en-US", "de", "fr", "es", "it", "pt", "nl", "ru"),
      (date, locale) => {
        const printed = new Intl.DateTimeFormat(locale, {
          dateStyle: "long",
          timeZone: "UTC",
        }).format(date);
        expect(parseDate(printed)).toBe(date.toISOString().slice(0, 10));
      },
    ),
  );
});
