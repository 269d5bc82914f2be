import { describe, expect, it } from "vitest";
import type { Entry } from "../../lib/publish/entries.ts";
import { archiveOf, divide, entriesMax, leafFor } from "../../lib/publish/periods.ts";

const entry = (order: string, article = order): Entry => ({
  kind: "mark",
  key: article,
  article,
  order,
  mark: { kind: "retracted", id: article, article, revision: 1, order, when: order },
});

const inYear = (count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, "0");
    return entry(`2026-${month}-03T10:00:00.000Z`, String(i).padStart(5, "0"));
  });

describe("leafFor", () => {
  it("begins with a page for the year", () => {
    expect(leafFor([], "2026-11-03T10:00:00.000Z")).toBe("2026");
  });
  it("goes to the month where the year is divided, even to a month that is new", () => {
    expect(leafFor(["2026-01", "2026-02"], "2026-11-03T10:00:00.000Z")).toBe("2026-11");
  });
  it("goes down to the hour and no further", () => {
    expect(leafFor(["2026-11-03T09"], "2026-11-03T10:00:00.000Z")).toBe("2026-11-03T10");
  });
});

describe("divide", () => {
  it("leaves a page of the largest size whole", () => {
    expect(divide("2026", inYear(entriesMax))).toBeUndefined();
  });
  it("cuts a larger one into its months", () => {
    const parts = divide("2026", inYear(entriesMax + 1));
    expect(parts?.size).toBe(12);
  });
  it("never cuts an hour", () => {
    const entries = Array.from({ length: 500 }, (_, i) =>
      entry("2026-11-03T10:00:00.000Z", `${i}`),
    );
    expect(divide("2026-11-03T10", entries)).toBeUndefined();
  });
});

describe("archiveOf", () => {
  it("puts every entry into exactly one page, oldest page first", () => {
    const entries = [...inYear(450), entry("2024-05-01T00:00:00.000Z")];
    const pages = archiveOf(entries, new Set());
    expect([...pages.keys()]).toEqual([...pages.keys()].toSorted());
    const placed = [...pages.values()].flat().map(({ article }) => article);
    expect(placed.toSorted()).toEqual(entries.map(({ article }) => article).toSorted());
  });
  it("keeps a period divided that once was", () => {
    const pages = archiveOf(inYear(12), new Set(["2026"]));
    expect(pages.has("2026-01")).toBe(true);
    expect(pages.has("2026")).toBe(false);
  });
});
