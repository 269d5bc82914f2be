import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinParagraphs, paragraphsOf } from "../../../lib/normalize/html/html-to-text.ts";
import { type Mark, markText } from "../../../lib/publish/pages/mark-text.ts";

const textOf = (html: string): string => joinParagraphs(paragraphsOf(html));

const mark = (text: string, words: string, tag = "mark", after?: string): Mark => {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    open: (isFirst) => (isFirst ? `<${tag} id="x">` : `<${tag}>`),
    close: `</${tag}>`,
    ...(after === undefined ? {} : { after }),
  };
};

const marked = (html: string, ...words: readonly (readonly [string, string?, string?])[]) => {
  const text = textOf(html);
  const marks = words.map(([each, tag, after]) => mark(text, each, tag, after));
  return markText(
    html,
    text,
    marks.toSorted((a, b) => a.start - b.start || b.end - a.end),
  );
};

describe("marks in the HTML of an article", () => {
  it("stand around the words", () => {
    expect(marked("<p>He said <b>no</b>. R&amp;D said so.</p>", ["R&D said"])).toBe(
      '<p>He said <b>no</b>. <mark id="x">R&amp;D said</mark> so.</p>',
    );
  });

  it("are divided where elements begin and end", () => {
    expect(
      marked("<p>He <b>said no</b> to it.</p><p>Then yes.</p>", ["said no to it.\n\nThen"]),
    ).toBe(
      '<p>He <b><mark id="x">said no</mark></b><mark> to it.</mark></p><p><mark>Then</mark> yes.</p>',
    );
  });

  it("stand within each other and over each other", () => {
    expect(marked("<p>one two three four</p>", ["one two three"], ["two", "i"])).toBe(
      '<p><mark id="x">one <i id="x">two</i> three</mark> four</p>',
    );
    expect(marked("<p>one two three four</p>", ["one two"], ["two three", "i"])).toBe(
      '<p><mark id="x">one <i id="x">two</i></mark><i> three</i> four</p>',
    );
  });

  it("are followed by what follows them, in the same paragraph", () => {
    expect(
      marked("<p>“We sail.”</p><p>So be it.</p>", ["“We sail.”", "mark", "<sup>1</sup>"]),
    ).toBe('<p><mark id="x">“We sail.”</mark><sup>1</sup></p><p>So be it.</p>');
  });

  it("leave captions alone, and marks of quotation that the reader's program prints", () => {
    const html =
      '<figure><img src="a.png" alt=""><figcaption>The sail</figcaption></figure><p><q>We sail</q>, he said.</p>';
    expect(marked(html, ["We sail"])).toBe(
      '<figure><img src="a.png" alt=""><figcaption>The sail</figcaption></figure><p><q><mark id="x">We sail</mark></q>, he said.</p>',
    );
  });

  it("are none where HTML and text do not agree", () => {
    expect(markText("<p>One</p>", "Two", [])).toBeUndefined();
  });

  it("taken out again leave the same HTML, wherever they stand", () => {
    const words = fc.constantFrom(
      "one ",
      "two",
      " & ",
      "“three” ",
      "é",
      "<b>four</b>",
      "<br>",
      "| ",
      "\u00ad",
    );
    const blocks = fc.constantFrom("p", "h2", "blockquote", "li", "pre");
    const html = fc
      .array(fc.tuple(blocks, fc.array(words, { minLength: 1, maxLength: 8 })), { maxLength: 6 })
      .map((all) =>
        all
          .map(([name, own]) => `<${name}>${own.join("").replaceAll("&", "&amp;")}</${name}>`)
          .join(""),
      );
    const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(30)), { maxLength: 12 });
    fc.assert(
      fc.property(html, spans, (source, ranges) => {
        const marks = ranges
          .map(([start, length]) => ({
            start,
            end: start + length,
            open: () => "<mark>",
            close: "</mark>",
          }))
          .toSorted((a, b) => a.start - b.start || b.end - a.end);
        const found = markText(source, textOf(source), marks);
        expect(found?.replaceAll(/<\/?mark>/g, "")).toBe(source);
      }),
      { numRuns: 300 },
    );
  });
});
