import { describe, expect, it } from "vitest";
import { showDate } from "../../../lib/publish/pages/dates.ts";

describe("showDate", () => {
  it.each([
    ["2026", "2026", "2026"],
    ["2026-07", "July 2026", "2026-07"],
    ["2026-07-03", "3 July 2026", "2026-07-03"],
    ["2026-07-03T10:15", "3 July 2026, 10:15", "2026-07-03 10:15"],
    ["2026-07-03T10:15:09.120Z", "3 July 2026, 10:15 UTC", "2026-07-03 10:15 UTC"],
    ["2026-07-03T10:15-05:00", "3 July 2026, 10:15 -05:00", "2026-07-03 10:15 -05:00"],
  ])("shows %s as %s in English and as %s elsewhere", (date, english, elsewhere) => {
    expect(showDate(date, "en-GB").text).toBe(`<time datetime="${date}">${english}</time>`);
    expect(showDate(date, "ja").text).toBe(`<time datetime="${date}">${elsewhere}</time>`);
  });
  it("shows what is no date as the text that it is", () => {
    expect(showDate("<soon>", "en").text).toBe("&lt;soon&gt;");
  });
});
