import { describe, expect, it } from "vitest";
import { parseOpml, renderSubscriptions } from "../../lib/collect/opml.ts";

const read = (text: string, encoding: BufferEncoding = "utf8") =>
  parseOpml(Buffer.from(text, encoding));

const list = `<?xml version="1.0"?><opml version="2.0"><body>
  <outline text="Harbour"><outline title="Tides &amp; fog" text="x" xmlUrl="https://a.example/1"/>
    <outline text="Quay/West"><outline text="Cranes" xmlURL='https://a.example/2'></outline></outline></outline>
  <outline text="Alone" xmlUrl=" https://a.example/3 "/><outline text="Again" xmlUrl="https://a.example/1"/>
  <outline text="No feed" xmlUrl="file:///etc/passwd"/></body></opml>`;

const feeds = [
  { title: "Tides & fog", url: "https://a.example/1", folder: "Harbour" },
  { title: "Cranes", url: "https://a.example/2", folder: "Harbour/Quay West" },
  { title: "Alone", url: "https://a.example/3", folder: null },
];

describe("an OPML list", () => {
  it("gives each feed once, with its folders", () => {
    expect(read(list)).toEqual(feeds);
  });

  it("comes back as it was written", () => {
    expect(read(renderSubscriptions("Ours", feeds))).toHaveLength(3);
    expect(read(renderSubscriptions("Ours", feeds))).toEqual(expect.arrayContaining(feeds));
  });

  it.each([
    ["without its end", list.slice(0, list.indexOf("</body>"))],
    ["with a bare ampersand", list.replace("&amp;", "&")],
    [
      "with a remark in it",
      list.replace("<body>", '<!-- <outline xmlUrl="https://b.example/"> --><body>'),
    ],
  ])("is read %s", (_, text) => {
    expect(read(text)).toEqual(feeds);
  });

  it("is read in the encoding that it names", () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?><opml><body><outline text="Jet\xe9e" xmlUrl="https://a.example/"/></body></opml>`;
    expect(read(text, "latin1")).toEqual([
      { title: "Jet\xe9e", url: "https://a.example/", folder: null },
    ]);
  });

  it.each([
    ["nothing", ""],
    ["another file", "%PDF-1.7"],
    ["a page", "<html><p>Hello"],
    ["outlines that never end", "<outline a='".repeat(20_000)],
    ["outlines in outlines", '<outline text="a">'.repeat(20_000)],
  ])("is empty where it is %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
