import fc from "fast-check";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { renderAtom } from "../../lib/publish/atom.ts";
import type { FeedDocument } from "../../lib/publish/feed.ts";
import { renderJsonFeed } from "../../lib/publish/json-feed.ts";
import { renderRss } from "../../lib/publish/rss.ts";
import { feedDocument, item } from "./sample.ts";

const hostile = [
  "]]>]]>",
  "a ]]> b <![CDATA[ c ]]> d",
  "<script>alert(1)</script>",
  "&amp;amp; &amp;lt; &#65; &nbsp;",
  "Q&A",
  "<b>bold</b> claims",
  "nul \u0000 and bell \u0007 and escape \u001b",
  "no characters \uffff \ufffe",
  "lone \ud800 surrogates \udc00 here",
  "\u202eright to left\u202c \u200f\u05d0",
  "👩‍👩‍👧‍👦 🇺🇳",
  "two  spaces",
  "urn:x-slot-0-end",
  "$& $1 $` $'",
  "</item></entry></channel></feed>",
  "'single' and \"double\"",
  "007",
  "1e3",
  "true",
];

const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."]>&<![CDAT;#x0amp\"' ", "\ud800", "\udc00", "\u0000") }),
);

interface Values {
  readonly title: string;
  readonly content: string;
  readonly summary: string;
  readonly author: string;
  readonly tag: string;
}

const anyValues = fc.record({
  title: anyText,
  content: anyText,
  summary: anyText,
  author: anyText,
  tag: anyText,
});

const documentOf = ({ title, content, summary, author, tag }: Values): FeedDocument =>
  feedDocument([
    item({ title, content_html: content, summary, authors: [{ name: author }], tags: [tag] }),
  ]);

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What XML can hold of a text (XML 1.0 §2.2 and §2.11), less the space around it, which the parser drops. */
function heldByXml(value: string | undefined): string {
  const isChar = (c: number): boolean =>
    c === 0x9 ||
    c === 0xa ||
    (c >= 0x20 && c <= 0xd7ff) ||
    (c >= 0xe000 && c <= 0xfffd) ||
    c >= 0x10000;
  const lines = (value ?? "").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  return [...lines]
    .filter((char) => isChar(char.codePointAt(0) ?? 0))
    .join("")
    .trim();
}

const held = ({ title, content, summary, author, tag }: Values) => ({
  title: heldByXml(title),
  content: heldByXml(content),
  summary: heldByXml(summary),
  author: heldByXml(author),
  tag: heldByXml(tag),
});

function readRss(bytes: Uint8Array) {
  const [read] = parseRssFeed(text(bytes)).items ?? [];
  return {
    title: heldByXml(read?.title),
    content: heldByXml(read?.content?.encoded),
    summary: heldByXml(read?.description),
    author: heldByXml(read?.dc?.creators?.[0]),
    tag: heldByXml(read?.categories?.[0]?.name),
  };
}

function readAtom(bytes: Uint8Array) {
  const [read] = parseAtomFeed(text(bytes)).entries ?? [];
  return {
    title: heldByXml(read?.title?.value),
    content: heldByXml(read?.content?.value),
    summary: heldByXml(read?.summary?.value),
    author: heldByXml(read?.authors?.[0]?.name),
    tag: heldByXml(read?.categories?.[0]?.term),
  };
}

describe("a feed of any text", () => {
  it("says in RSS what the document says", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        expect(readRss(renderRss(documentOf(values)))).toEqual(held(values));
      }),
    );
  });
  it("says in Atom what the document says", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        expect(readAtom(renderAtom(documentOf(values)))).toEqual(held(values));
      }),
    );
  });
  it("says in JSON what the document says, lone surrogates and all", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const document = documentOf(values);
        expect(JSON.parse(text(renderJsonFeed(document)))).toEqual(document);
      }),
    );
  });
  it.each(hostile)("carries %j in every place of every format", (value) => {
    const values = { title: value, content: value, summary: value, author: value, tag: value };
    expect(readRss(renderRss(documentOf(values)))).toEqual(held(values));
    expect(readAtom(renderAtom(documentOf(values)))).toEqual(held(values));
  });
  it("holds no byte that XML forbids", () => {
    const forbidden = /[\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]/;
    fc.assert(
      fc.property(anyValues, (values) => {
        const document = documentOf(values);
        expect(text(renderRss(document))).not.toMatch(forbidden);
        expect(text(renderAtom(document))).not.toMatch(forbidden);
      }),
    );
  });
});
