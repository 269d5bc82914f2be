import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../lib/decode.ts";
import { readPlainText } from "../../lib/normalize/plain-text.ts";

const LONG = "The council of the town voted on Thursday night to close the old bridge to cars. ";

describe("paragraphs", () => {
  test("are parted by blank lines where there is one, and their lines are joined", () => {
    const article = readPlainText(
      "Bridge closed\n\nThe bridge\nis closed.\n \t\nIt was old.\n\n\n",
    );
    expect(article.headline).toBe("Bridge closed");
    expect(article.paragraphs).toEqual(["The bridge is closed.", "It was old."]);
  });

  test("are lines where there is no blank one; blank lines at the ends do not count", () => {
    const article = readPlainText("\n\nBridge closed\nThe bridge is closed.\nIt was old.\n\n");
    expect(article.headline).toBe("Bridge closed");
    expect(article.paragraphs).toEqual(["The bridge is closed.", "It was old."]);
  });

  test("in Japanese are joined without a space", () => {
    const article = readPlainText("橋が閉じる\n\n町は昨夜、\n古い橋を閉じた。");
    expect(article.paragraphs).toEqual(["町は昨夜、古い橋を閉じた。"]);
  });
});

describe("what tells of the article leaves the paragraphs", () => {
  test("byline, date and change, each with where it was found", () => {
    const article = readPlainText(
      [
        "Bridge closed",
        "By Ann Lee and Bob Ray, Transport Editor",
        "Published: 3 July 2026, 10:15 GMT",
        "Updated 4 July 2026",
        "",
        "LONDON, July 3 (Northern Wire) - The bridge is closed.",
      ].join("\n"),
    );
    expect(article).toEqual({
      headline: "Bridge closed",
      byline: "By Ann Lee and Bob Ray, Transport Editor",
      authors: [{ name: "Ann Lee" }, { name: "Bob Ray", role: "Transport Editor" }],
      dateline: {
        text: "LONDON, July 3 (Northern Wire) -",
        place: "London",
        agency: "Northern Wire",
        date: "July 3",
      },
      published: "2026-07-03T10:15Z",
      modified: "2026-07-04",
      paragraphs: ["LONDON, July 3 (Northern Wire) - The bridge is closed."],
      fields: {
        headline: "first-line",
        byline: "by-line",
        authors: "by-line",
        published: "date-line",
        modified: "date-line",
        dateline: "first-paragraph",
      },
      warnings: [],
    });
  });

  test.each([
    ["By Ann Lee | 3 July 2026", "2026-07-03", null],
    ["By Ann Lee - Published 3 July 2026, updated 5 July 2026", "2026-07-03", "2026-07-05"],
    ["3 July 2026 · By Ann Lee", "2026-07-03", null],
  ])("one line that holds several: %s", (line, published, modified) => {
    const article = readPlainText(`Bridge closed\n\n${line}\n\nThe bridge is closed.`);
    expect(article).toMatchObject({ authors: [{ name: "Ann Lee" }], published, modified });
    expect(article.paragraphs).toEqual(["The bridge is closed."]);
  });

  test.each([
    ["Veröffentlicht am 3. Juli 2026"],
    ["Publié le 3 juillet 2026"],
    ["Publicado el 3 de julio de 2026"],
    ["Pubblicato il 3 luglio 2026"],
    ["Опубликовано: 3 июля 2026 года"],
    ["公開：2026年7月3日"],
    ["Date: 2026-07-03"],
    ["Friday, July 3, 2026"],
  ])("%s", (line) => {
    const article = readPlainText(`Bridge closed\n${line}\nThe bridge is closed.`);
    expect(article).toMatchObject({
      published: "2026-07-03",
      paragraphs: ["The bridge is closed."],
    });
  });

  test("below the name of the outlet", () => {
    const article = readPlainText(
      `Bridge closed\nThe Harlow Courier\nPublished July 3, 2026\n\n${LONG}\n\n${LONG}`,
    );
    expect(article).toMatchObject({ published: "2026-07-03" });
    expect(article.paragraphs).toEqual(["The Harlow Courier", LONG.trim(), LONG.trim()]);
  });

  test("below a standfirst and at the end as well", () => {
    const article = readPlainText(
      `Bridge closed\n\nIt was old.\n\nBy Ann Lee\n\n${LONG}\n\n${LONG}\n\n${LONG}\n\n${LONG}\n\nUpdated 4 July 2026`,
    );
    expect(article).toMatchObject({ byline: "By Ann Lee", modified: "2026-07-04" });
    expect(article.paragraphs).toHaveLength(5);
  });

  test("a date that lacks its year is no date, but its line goes, with a warning", () => {
    const article = readPlainText("Bridge closed\nPublished July 3\nThe bridge is closed.");
    expect(article).toMatchObject({ published: null, paragraphs: ["The bridge is closed."] });
    expect(article.warnings).toEqual([
      expect.stringMatching(/^uncertain-date: "Published July 3"/),
    ]);
  });

  test("a full date in the dateline stands where no line says when it was published", () => {
    const article = readPlainText("Bridge closed\n\nLONDON, July 3, 2026 (NW) - It is closed.");
    expect(article).toMatchObject({ published: "2026-07-03", fields: { published: "dateline" } });
  });
});

test("sentences that begin like a byline or a date stay, and nothing is invented", () => {
  const paragraphs = [
    "By Friday the bridge had been closed for a week.",
    "Published accounts differ on when it was built.",
    "Updated plans are due in 2027.",
    "On 3 July 2026 the council will meet.",
  ];
  expect(readPlainText(["Bridge closed", ...paragraphs].join("\n\n"))).toEqual({
    headline: "Bridge closed",
    byline: null,
    authors: [],
    dateline: null,
    published: null,
    modified: null,
    paragraphs,
    fields: { headline: "first-line" },
    warnings: [],
  });
});

describe("an article without a title has no headline, and loses none of its text", () => {
  test.each([
    ["it begins with a long paragraph", `${LONG.repeat(4).trim()}\n\nIt was old.`],
    ["it begins with a dateline", "LONDON (NW) - The bridge is closed.\n\nIt was old."],
    ["its first paragraph is wrapped", "The council of the town has voted to\nclose it.\n\nOld."],
  ])("%s", (_why, text) => {
    const article = readPlainText(text);
    expect(article.headline).toBeNull();
    expect(article.paragraphs).toHaveLength(2);
    expect(article.warnings).toEqual([expect.stringMatching(/^no-headline: /)]);
  });

  test("it begins with its byline", () => {
    const article = readPlainText("By Ann Lee\n\nThe bridge is closed.");
    expect(article).toMatchObject({ headline: null, byline: "By Ann Lee" });
  });
});

test("an empty article says so", () => {
  for (const text of ["", " \n\t\n"]) {
    expect(readPlainText(text)).toMatchObject({ headline: null, paragraphs: [] });
    expect(readPlainText(text).warnings).toEqual([expect.stringMatching(/^no-text: /)]);
  }
});

test("no text makes it throw, and no word of it gets lost or made up", () => {
  const credits = ["By Ann Lee", "Published 3 July 2026"];
  const line = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("", ...credits, "PARIS (AFP) — Rain.", "閉じる。"),
  );
  const squeeze = (text: string) => text.replace(/\s+/gu, "");
  // A paragraph that a line of credits stands in goes on behind it.
  const taken = `(?:${credits.map(squeeze).join("|")})*`;
  const withCreditsWithin = (part: string) =>
    new RegExp(
      [...part].map((each) => each.replace(/[\\^$.*+?()[\]{}|]/u, "\\$&")).join(taken),
      "u",
    );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = cleanText(lines.join("\n"));
      const { headline, paragraphs } = readPlainText(text);
      let rest = squeeze(text);
      for (const part of [headline ?? "", ...paragraphs].map(squeeze)) {
        const { index, 0: found } =
          withCreditsWithin(part).exec(rest) ?? expect.fail(`lost: ${part}`);
        rest = rest.slice(index + found.length);
      }
    }),
    { examples: [[["!", "", "Ꭰ", "Published 3 July 2026", "!"]]], numRuns: 200 },
  );
});

test("a text of a million lines is read", () => {
  const wrapped = readPlainText(`Bridge\n\n${"a\n".repeat(1_000_000)}`);
  expect(wrapped.paragraphs[0]).toHaveLength(1_999_999);
  expect(readPlainText("a\n".repeat(1_000_000)).paragraphs).toHaveLength(999_999);
});
