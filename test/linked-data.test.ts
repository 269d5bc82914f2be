import { describe, expect, it } from "vitest";
import { parseJsonLd } from "../lib/linked-data.ts";

describe("a script of linked data", () => {
  it.each([
    ["plain", '{"a": 1}'],
    ["in a comment", '<!-- {"a": 1} -->'],
    ["in CDATA", '//<![CDATA[\n{"a": 1}\n// ]]>'],
    ["with a semicolon", ' {"a": 1} ; '],
    ["with a comma too many", '{"a": 1,}'],
  ])("is read %s", (_, text) => {
    expect(parseJsonLd(text)).toEqual({ a: 1 });
  });

  it("keeps raw line breaks of a string as spaces", () => {
    expect(parseJsonLd('{"a": "b\nc"}')).toEqual({ a: "b c" });
  });

  it("is nothing when it is no JSON, however much white space it has", () => {
    expect(parseJsonLd(`{"a"${" ".repeat(200_000)}:`)).toBeUndefined();
  });
});
