import { describe, expect, it } from "vitest";
import { element, escapeXml } from "../lib/xml.ts";

describe("escapeXml", () => {
  it("drops what XML cannot hold in any form", () => {
    expect(escapeXml("a\u0000b\u001fc\ufffed\uffffe\ud800f\udc00g")).toBe("abcdefg");
  });
  it("keeps tabs, line feeds, whole surrogate pairs and marks of direction", () => {
    const kept = "\t\n😀\u200f\u202e\u0085\ufffd";
    expect(escapeXml(kept)).toBe(kept);
  });
  it("makes line feeds of the other line ends, so that words stay apart", () => {
    expect(escapeXml("a\r\nb\rc")).toBe("a\nb\nc");
  });
  it("leaves no `]]>` that could end a section", () => {
    expect(escapeXml("]]>]]>")).toBe("]]&gt;]]&gt;");
  });
});

describe("element", () => {
  it("closes itself where it holds nothing", () => {
    expect(element("link", { href: 'a"b&c', rel: undefined })).toBe(
      '<link href="a&quot;b&amp;c"/>',
    );
  });
  it("takes its children as XML", () => {
    expect(element("a", {}, element("b", {}))).toBe("<a><b/></a>");
  });
});
