import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readHtml } from "../../lib/normalize/html/read-html.ts";

/** Pages of publishers, which are not ours to keep here: they are read where they lie. */
const shared = join(import.meta.dirname, "../../../shared");
const missing = existsSync(`${shared}/score`) ? "" : " (skipped: ../shared is not there)";

interface Case {
  readonly input: { readonly id: string; readonly url: string | null; readonly body: string };
}

/** Below what `npm run bench:extract` prints: these only tell that something broke. */
test.skipIf(missing !== "").each([
  ["extraction", { "body f1": 0.97 }],
  [
    "extraction-trafilatura",
    { "segment f1": 0.925, "title exact": 84, "author set right": 54, "date exact": 83 },
  ],
] as const)(
  `pages of %s are read as well as they were${missing}`,
  async (corpus, floors) => {
    const { scorer } = await import(`${shared}/score/score-extraction.mjs`);
    const cases: readonly Case[] = scorer.load(`${shared}/corpora/${corpus}`);
    const outcomes = new Map(cases.map(({ input }) => [input.id, { record: recordOf(input) }]));
    const rows: readonly { figure: string; value: string }[] = scorer.score(
      cases,
      outcomes,
      {},
    ).rows;
    for (const [figure, floor] of Object.entries(floors)) {
      const value = Number(rows.find((row) => row.figure === figure)?.value);
      expect(value, figure).toBeGreaterThanOrEqual(floor);
    }
  },
  120_000,
);

function recordOf({ body, url }: Case["input"]): object {
  const reading = readHtml(body, url);
  const empty = { headline: null, authors: [], published: null, body: { html: "", text: "" } };
  return { entities: [], statements: [], ...empty, ...(reading.kind === "reading" ? reading : {}) };
}
