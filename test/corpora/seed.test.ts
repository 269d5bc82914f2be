import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { normalizeArticle } from "../../lib/normalize/article.ts";

/** An article from outside that is not ours to publish: it is read where it lies. */
const seed = join(import.meta.dirname, "../../../shared/corpora/seed/article.txt");
const missing = existsSync(seed) ? "" : " (skipped: ../shared/corpora/seed is not there)";

test.skipIf(missing !== "")(
  `the seed article has a headline, 8 paragraphs, and no invented byline or date${missing}`,
  () => {
    const body = readFileSync(seed);
    const input = { body, contentType: null, file: "article.txt", url: null, language: null };
    const outcome = normalizeArticle(input);
    if (outcome.kind !== "article") throw new Error(outcome.reason.message);
    const { article } = outcome;
    const [firstLine] = body.toString("utf8").split("\n");
    expect(article.headline).toBe(firstLine);
    expect(article.body.text.split("\n\n")).toHaveLength(8);
    expect(article).toMatchObject({
      language: "en",
      byline: null,
      authors: [],
      dateline: null,
      published: null,
      modified: null,
    });
  },
);
