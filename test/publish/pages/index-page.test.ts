import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { indexNode } from "../../../lib/publish/feed-index.ts";
import { renderIndexPage } from "../../../lib/publish/pages/index-page.ts";
import { config, site } from "../sample.ts";

const nodeOf = (names: number, length = 20) =>
  indexNode(
    site,
    { group: "people", prefix: "", turn: 1 },
    Array.from({ length: names }, (_, i) => ({
      feed: `person:${String(i).padStart(Math.min(length, 63), "a")}`,
      title: `${"名".repeat(length)} ${i} · ${site.title}`,
    })),
  );
const bytesOf = (names: number, length?: number) => renderIndexPage(config, nodeOf(names, length));
const pageOf = (names: number) => parseHTML(new TextDecoder().decode(bytesOf(names))).document;

describe("the page of a list", () => {
  it("can be filtered where it is long, by the one script that it allows itself", () => {
    const page = pageOf(200);
    expect(page.querySelector("#filter")?.getAttribute("aria-controls")).toBe("feeds");
    expect(page.querySelector("script")?.getAttribute("src")).toBe("/wire/filter.js");
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain(
      "script-src 'self';",
    );
  });
  it("has neither field nor script where it is short", () => {
    const page = pageOf(3);
    expect(page.querySelector("#filter, script")).toBeNull();
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).not.toContain("script");
  });
  it("stays below 60 KB with the longest names, style and script included", () => {
    expect(bytesOf(200, 300).length).toBeLessThan(60_000 - 16_000);
  });
});
