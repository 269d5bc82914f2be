import { describe, expect, it } from "vitest";
import { tokensOf } from "../../../lib/publish/stories/tokens.ts";
import { findDays, isOfDate } from "../../../lib/publish/stories/told-days.ts";

const tokens = (text: string) => tokensOf(text, { isTitle: false });
const daysIn = (text: string, printed = "2026-10-14") => findDays(tokens(text), printed);

describe("the days of which a text speaks", () => {
  it.each([
    ["The mine closed on Tuesday and opens on Friday.", [2, 5]],
    ["It was found this morning, a spokesman said today.", [3]],
    ["The ship left yesterday and is due tomorrow.", [2, 4]],
    ["It happened last night.", [2]],
    ["On 12 October the court sat; it sits again on Oct 16.", [1, 5]],
    ["Am Montag und heute Morgen", [1, 3]],
    ["Ayer por la mañana, el jueves", [2, 4]],
    ["Samedi, puis demain", [4, 6]],
  ])("%s", (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });

  it("leave out dates of other weeks, and words that are months only with a capital", () => {
    expect(daysIn("On 2 March 12 people left; they may 15 years on march 14 miles.")).toEqual([]);
  });

  it("are none where nobody knows when it was printed", () => {
    expect(daysIn("On Tuesday", "")).toEqual([]);
  });
});

describe("a number", () => {
  it("is of a date beside a month, and where it is a year", () => {
    const all = tokens("On Oct 14 the 14 men of 2026 met 310 others");
    const ofDates = all.filter((_, at) => isOfDate(all, at)).map(({ word }) => word);
    expect(ofDates).toEqual(["14", "2026"]);
  });
});
