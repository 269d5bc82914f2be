import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { normalizeArticle } from "../../lib/normalize/article.ts";
import { Span } from "../../lib/record.ts";

const inbox = join(import.meta.dirname, "../../examples/inbox");

/** Everything in a record that says where it stands, at any depth. */
function spansIn(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== "object" || value === null) return [];
  const span = Span.safeParse(value);
  return [...(span.success ? [span.data] : []), ...Object.values(value).flatMap(spansIn)];
}

describe("every span of every example", () => {
  it.each(readdirSync(inbox))("%s: repeats the words that stand where it says", (file) => {
    const outcome = normalizeArticle({
      body: readFileSync(join(inbox, file)),
      contentType: null,
      file,
      url: null,
      language: null,
    });
    if (outcome.kind !== "article") throw new Error("no article");
    const { headline, body } = outcome.article;
    for (const { start, end, in: part, text } of spansIn(outcome.article))
      expect((part === "body" ? body.text : (headline ?? "")).slice(start, end)).toBe(text);
  });

  it("is there to be read: statements, names and dates have them", () => {
    const outcome = normalizeArticle({
      body: readFileSync(join(inbox, "hospital-night-shift.html")),
      contentType: null,
      file: "a.html",
      url: null,
      language: null,
    });
    expect(spansIn(outcome).length).toBeGreaterThan(30);
  });
});
