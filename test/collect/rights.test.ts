import { describe, expect, it } from "vitest";
import { findCanonical, reservationsOf } from "../../lib/collect/rights.ts";

describe("reservations", () => {
  it.each([
    ["nothing", {}, "", []],
    ["a header", { "x-robots-tag": "noai, noimageai" }, "", ["noai", "noimageai"]],
    [
      "a header for another bot",
      { "x-robots-tag": "noimageai, otherbot: noai, noml" },
      "",
      ["noimageai"],
    ],
    ["a header for us", { "x-robots-tag": "otherbot: noml, feedmill: noai" }, "", ["noai"]],
    ["a date in a header", { "x-robots-tag": "unavailable_after: 1 Jan 2030, noai" }, "", ["noai"]],
    ["what only search engines heed", { "x-robots-tag": "noindex, nosnippet" }, "", []],
    ["TDM", { "tdm-reservation": "1" }, "", ["tdm-reservation"]],
    ["TDM that is not reserved", { "tdm-reservation": "0" }, "", []],
    ["a meta element", {}, '<meta name="robots" content="NOAI, follow">', ["noai"]],
    [
      "a meta element the other way round",
      {},
      "<META content='1' name=tdm-reservation>",
      ["tdm-reservation"],
    ],
    ["both", { "x-robots-tag": "noai" }, '<meta name="robots" content="noai">', ["noai"]],
  ])("are read from %s", (_what, headers, html, marks) => {
    expect(reservationsOf(headers, html).marks).toEqual(marks);
  });

  it("name the terms where they have an address", () => {
    expect(reservationsOf({ "tdm-policy": "https://a.example/terms" }).policy).toBe(
      "https://a.example/terms",
    );
    expect(reservationsOf({ "tdm-policy": "ask us" }).policy).toBeNull();
  });

  it("take little time on a page that is made to be slow", () => {
    const html = "<meta ".repeat(50_000) + "<link ".repeat(50_000);
    expect(reservationsOf({}, html).marks).toEqual([]);
    expect(findCanonical(html)).toBeUndefined();
  });
});

describe("the address that a page calls its own", () => {
  it.each([
    ['<link rel="canonical" href="/a?b=1&amp;c=2">', "/a?b=1&c=2"],
    ["<link href=/a rel='canonical nofollow'>", "/a"],
    ['<link rel="stylesheet" href="/a.css">', undefined],
    ["", undefined],
  ])("in %j is %j", (html, expected) => {
    expect(findCanonical(html)).toBe(expected);
  });
});
