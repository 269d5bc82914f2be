import { describe, expect, it } from "vitest";
import { normalizeArticle } from "../../lib/normalize/article.ts";
import { changeBetween } from "../../lib/normalize/change.ts";
import type { Article, Statement } from "../../lib/record.ts";

const body = [
  "The bridge over the Seyne opened on Tuesday after four years of work, the town council said.",
  "It cost 12 million crowns, which is twice what was planned when the work began.",
  "Nobody was hurt when a crane fell into the river in the second winter.",
];

function article(
  headline: string,
  paragraphs: readonly string[],
  changes: Partial<Article> = {},
): Article {
  const text = [headline, ...paragraphs].join("\n\n");
  const outcome = normalizeArticle({
    body: Buffer.from(text),
    contentType: "text/plain; charset=utf-8",
    file: "a.txt",
    url: null,
    language: "en",
  });
  if (outcome.kind !== "article") throw new Error("no article");
  return { ...outcome.article, statements: [], ...changes };
}

const statement = (id: string): Statement => ({
  id,
  kind: "direct",
  content: [],
  cue: null,
  speaker: { name: null, entity: null, anonymous: false, span: null, inferred: false },
  chain: [],
  hedge: null,
});

const before = article("Bridge opens", body);
const with1 = (paragraph: string): readonly string[] => [body[0] ?? "", paragraph, body[2] ?? ""];

describe("the change between two revisions", () => {
  it("is nothing where nothing changed", () => {
    expect(changeBetween(before, article("Bridge opens", body))).toBeUndefined();
  });

  it.each([
    [
      "typo",
      "Bridge opens",
      with1("It cost 12 million crowns, wich is twice what was planed when the work began."),
    ],
    [
      "typo",
      "Bridge opens",
      with1("It cost 12 million crowns — which is twice what was planned, when the work began."),
    ],
    [
      "content",
      "Bridge opens",
      with1("It cost 13 million crowns, which is twice what was planned when the work began."),
    ],
    [
      "content",
      "Bridge opens",
      with1("It cost 12 million crowns, which is not twice what was planned when the work began."),
    ],
    [
      "content",
      "Bridge opens",
      with1("It cost 12 billion crowns, which is twice what was planned when the work began."),
    ],
    ["content", "Bridge opens", [...body, "The mayor cut a ribbon."]],
    ["headline", "Bridge opens late", body],
    ["typo", "Brigde opens", body],
    [
      "correction",
      "Bridge opens",
      [...body, "Correction: An earlier version of this article gave a wrong sum."],
    ],
    [
      "correction",
      "Bridge opens",
      [...body, "This article was amended on Friday to name the river."],
    ],
    ["correction", "Bridge opens", [...body, "Korrektur: Die Summe war falsch angegeben."]],
  ] as const)("is %s for “%s”", (kind, headline, paragraphs) => {
    expect(changeBetween(before, article(headline, paragraphs))?.kind).toBe(kind);
  });

  it("is no correction where the note was there before", () => {
    const note = "Correction: An earlier version of this article gave a wrong sum.";
    const noted = article("Bridge opens", [...body, note]);
    const more = article("Bridge opens", [...body, note, "The mayor cut a ribbon."]);
    expect(changeBetween(noted, more)?.kind).toBe("content");
  });

  it("is a claim removed where a statement went with its words", () => {
    const said = article("Bridge opens", body, { statements: [statement("a"), statement("b")] });
    const less = article("Bridge opens", body.slice(0, 2), { statements: [statement("a")] });
    expect(changeBetween(said, less)).toMatchObject({ kind: "claim-removed", removed: ["b"] });
  });

  it("is a date where only dates changed, and that is not material", () => {
    const later = { ...before, published: "2026-11-03" };
    expect(changeBetween(before, later)).toMatchObject({
      kind: "date",
      material: false,
      fields: ["published"],
      details: [{ field: "published", before: before.published, after: "2026-11-03" }],
    });
  });

  it("is metadata where only words about the article changed", () => {
    expect(changeBetween(before, { ...before, section: "Harbour" })).toMatchObject({
      kind: "metadata",
      material: false,
    });
  });
});
