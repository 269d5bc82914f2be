import { existsSync } from "node:fs";
import { join } from "node:path";
import { measureBulk } from "./bulk.ts";
import { writeChart } from "./chart.ts";
import { measureCold } from "./cold.ts";
import { compare } from "./compare.ts";
import { measurePages, measurePublishing } from "./memory.ts";
import { describe, type Result, readResults, writeResults } from "./results.ts";
import { articlesStandard, measureScale } from "./scale.ts";

/** The public evaluation sets, where they lie beside the project. */
const corpora = join(import.meta.dirname, "../../shared/corpora/extraction");

/**
 * `npm run bench`: how fast and how dear Feedmill is, beside what a user would pick in its place. Parts by name
 * (`normalize`, `publish`, `cold`, `scale`), all unless given. Prints ratios, and keeps them in
 * bench/results.json and the chart of the README. Nothing here fails for being slow.
 */
const parts: Readonly<Record<string, () => Promise<readonly Result[]>>> = {
  normalize: async () => [
    ...compare(
      "pages",
      [
        { name: "readability + jsdom", least: 4 },
        { name: "readability + linkedom", least: 0.6 },
        { name: "defuddle + linkedom" },
        { name: "mercury fork" },
        { name: "feedmill without facts" },
      ],
      "normalize",
    ),
    ...(existsSync(corpora)
      ? compare(
          "corpus",
          [
            { name: "readability + jsdom", least: 4 },
            { name: "readability + linkedom", least: 0.6 },
            { name: "feedmill without facts" },
          ],
          "normalize",
        )
      : []),
    ...compare("texts", [{ name: "compromise", least: 2 }, { name: "wink-nlp" }], "normalize"),
    ...(await measureBulk()),
    await measurePages(),
  ],
  publish: async () => [
    ...compare(
      "feeds",
      [{ name: "bare feed", least: 0.8 }, { name: "feedsmith" }, { name: "hand-written strings" }],
      "publish",
    ),
    await measurePublishing(),
    await measurePublishing({ copies: true }),
  ],
  cold: measureCold,
  scale: () => measureScale(numberAfter("--articles") ?? articlesStandard),
};

const asked = process.argv.slice(2).filter((each) => each in parts);
for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  const results = (await parts[part]?.()) ?? [];
  console.log(`== ${part}`);
  for (const result of results) console.log(describe(result));
  writeResults(part, results);
  writeChart(readResults());
}

function numberAfter(option: string): number | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}
