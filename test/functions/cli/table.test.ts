import { expect, it } from "vitest";
import { renderRunReport } from "../../../functions/cli/table.ts";
import type { RunReport } from "../../../functions/run-report.ts";

const report: RunReport = {
  sources: [
    { id: "desk", title: "The desk", found: 12, captured: 3, unchanged: 9, removed: ["old.txt"] },
    { id: "b", title: "B", found: 1, captured: 0, unchanged: 1, removed: [] },
  ],
  articles: { added: 2, revised: 0, unchanged: 10 },
  feeds: [
    { feed: "root", address: "http://127.0.0.1:8080/", items: 12 },
    { feed: "source:desk", address: "http://127.0.0.1:8080/sources/desk/", items: 9 },
  ],
  heldBack: [{ source: "desk", item: "menu.html", reason: "the page is a list of links" }],
  notices: [],
  failures: [{ source: "desk", item: "b\u001b[2Ja.txt", reason: "it is empty" }],
  wrote: 7,
};

it("shows what a run did, in columns, with no control character of a file's name", () => {
  expect(renderRunReport(report)).toBe(
    [
      "Sources     found  new  unchanged  removed",
      "  The desk     12    3          9        1",
      "  B             1    0          1        0",
      "",
      "Articles  added  revised  unchanged  held back",
      "              2        0         10          1",
      "",
      "Feeds          items",
      "  root            12  http://127.0.0.1:8080/",
      "  source:desk      9  http://127.0.0.1:8080/sources/desk/",
      "",
      "Held back, since they are no articles; nothing of them is published",
      "  desk  menu.html  the page is a list of links",
      "",
      "Failures: 1",
      "  desk  b\ufffd[2Ja.txt  it is empty",
      "",
      "Removed from the inbox, still published; feedmill retract withdraws",
      "  desk  old.txt",
      "",
      "7 objects written.",
      "",
    ].join("\n"),
  );
});

it("says that nothing was written when nothing had changed", () => {
  const text = renderRunReport({ ...report, failures: [], wrote: 0 });
  expect(text).toContain("Failures: none\n");
  expect(text).toContain("Nothing had changed, so nothing was written.\n");
});

it("counts failures that are too many to list", () => {
  const failures = Array.from({ length: 25 }, (_, i) => ({
    source: "desk",
    item: `${i}.txt`,
    reason: "it is empty",
  }));
  const text = renderRunReport({ ...report, failures });
  expect(text).toContain("  and 5 more\n");
  expect(text.match(/it is empty/g)).toHaveLength(20);
});
