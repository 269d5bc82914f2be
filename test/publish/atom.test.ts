import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { sourceFeed } from "../../lib/facets.ts";
import { renderAtom } from "../../lib/publish/atom.ts";
import type { FeedDocument } from "../../lib/publish/feed.ts";
import { feedDocument, goldenDocuments, item } from "./sample.ts";

const xmlOf = (document: FeedDocument): string => new TextDecoder().decode(renderAtom(document));
const read = (document: FeedDocument) => parseAtomFeed(xmlOf(document));
const { root, archive, empty } = goldenDocuments;
if (!root || !archive || !empty) throw new Error("the sample documents are gone");

describe("renderAtom", () => {
  it("gives the same bytes for the same document", () => {
    expect(renderAtom(root)).toEqual(renderAtom(structuredClone(root)));
  });
  it("keeps tag: ids as they are, of the feed and of its entries", () => {
    expect(read(root).id).toBe("tag:news.example,2026:feed/root");
    expect(read(root).entries?.[0]?.id).toBe(`tag:news.example,2026:article/${"0".repeat(31)}1`);
  });
  it("names an author of the feed, for entries that have none", () => {
    expect(read(root).authors).toEqual([{ name: "Tidewater News" }]);
  });
  it("declares titles and summaries as text, so that no reader takes them for HTML", () => {
    const [first] = read(root).entries ?? [];
    expect(first?.title).toEqual({ value: "Q&A: is <b> the new <i>?" });
    expect(first?.summary).toEqual({ value: "The ferry sails again, said R&D." });
    expect(first?.content?.type).toBe("html");
  });
  it("tells when an entry was published and when it last changed", () => {
    const [first] = read(root).entries ?? [];
    expect(first?.published).toBe("2026-07-03T09:15:00.000Z");
    expect(first?.updated).toBe("2026-07-04T12:00:00.000Z");
  });
  it("has not the time of its making, even where it is empty", () => {
    expect(read(empty).updated).toBe("1970-01-01T00:00:00.000Z");
  });
  it("leads to the page, and to the original where there is one", () => {
    const links = (i: number) =>
      read(root).entries?.[i]?.links?.map(({ rel, href }) => [rel, href]);
    const page = "https://news.example/wire/articles/";
    expect(links(0)).toEqual([
      [undefined, `${page}${"0".repeat(31)}1/`],
      ["via", "https://paper.example/ferry?a=1&b=2"],
    ]);
    expect(links(1)).toEqual([[undefined, `${page}${"0".repeat(31)}2/`]]);
  });
  it("tells the language of an entry where it is not that of the feed", () => {
    expect(xmlOf(root)).toMatch(/<feed [^>]*xml:lang="en">/);
    expect(xmlOf(root)).toContain('<entry xml:lang="fr">');
    expect(xmlOf(feedDocument([item({ language: "en" })]))).toContain("<entry>");
  });
  it("names the source's own feed in the root feed, and in no other", () => {
    const source = read(root).entries?.[0]?.source;
    expect(source?.id).toBe("tag:news.example,2026:feed/source:desk");
    expect(source?.title).toEqual({ value: "The desk" });
    expect(source?.links?.[0]?.href).toBe("https://news.example/wire/sources/desk/atom.xml");
    expect(xmlOf(feedDocument([item()], { feed: sourceFeed("desk") }))).not.toContain("<source");
  });
  it("changes no entry when only the feed has changed", () => {
    const entryOf = (updated: string) =>
      /<entry[\s\S]*<\/entry>/.exec(xmlOf(feedDocument([item()], { updated })))?.[0];
    expect(entryOf("2026-07-05T00:00:00.000Z")).toBe(entryOf("2026-07-06T00:00:00.000Z"));
  });
  it("leaves a tombstone of what was withdrawn, and none of what only left (RFC 6721)", () => {
    const tombstones = xmlOf(root).match(/<at:deleted-entry .*/g);
    expect(tombstones).toEqual([
      `<at:deleted-entry ref="tag:news.example,2026:article/${"3".repeat(32)}" ` +
        'when="2026-07-03T08:00:00.000Z"><at:comment>Named the wrong &lt;ferry&gt;.</at:comment></at:deleted-entry>',
    ]);
  });
  it("marks an archive page and leads on to the older page and to the feed (RFC 5005)", () => {
    expect(xmlOf(archive)).toContain("<fh:archive/>");
    const links = read(archive).links?.map(({ rel, href }) => [rel, href]);
    const dir = "https://news.example/wire/sources/desk/";
    expect(links).toContainEqual(["self", `${dir}archive/2026-07/atom.xml`]);
    expect(links).toContainEqual(["prev-archive", `${dir}archive/2026-06/atom.xml`]);
    expect(links).toContainEqual(["current", `${dir}atom.xml`]);
  });
  it("loses no feed by one bad value", () => {
    const bad = item({ title: undefined, url: "", date_modified: "", date_published: "soon" });
    expect(read(feedDocument([bad, item({ title: "Good" })])).entries?.[1]?.title).toEqual({
      value: "Good",
    });
  });
});
