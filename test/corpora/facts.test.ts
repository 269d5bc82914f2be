import { expect, test } from "vitest";
import { hasScorers, runScorer } from "../support/scorers.ts";

/** Texts with ground truth that are not ours to publish: they are scored where they lie. */
const missing = hasScorers() ? "" : " (skipped: ../shared/score is not there)";

/** The rows that a scorer prints, in percent. */
function figuresOf(name: string): ReadonlyMap<string, number> {
  const rows = [...runScorer(name).matchAll(/^ {2}(\S.*?) {2,}(\d+\.\d)(?: |$)/gm)];
  return new Map(rows.map(([, row = "", value]) => [row, Number(value)]));
}

/** A little below what was measured, so that a change that loses much is seen. */
const floors = {
  chains: {
    "statement content F1": 89,
    "speaker right on matched": 96,
    "chain of 2+ exact on matched": 79,
  },
  article: {
    "people F1": 93,
    "organisations F1": 92,
    "places F1": 92,
    "role recall": 79,
    "dates resolved": 98,
    "statement content F1": 89,
  },
} as const;

const scored =
  missing === ""
    ? new Map(Object.keys(floors).map((name) => [name, figuresOf(name)]))
    : new Map<string, ReadonlyMap<string, number>>();

for (const [name, rows] of Object.entries(floors))
  test.skipIf(missing !== "")(
    `who said what in ${name} is found as well as before${missing}`,
    () => {
      const figures = scored.get(name);
      for (const [row, floor] of Object.entries(rows))
        expect({ row, value: figures?.get(row) ?? 0 }).toSatisfy(
          ({ value }: { value: number }) => value >= floor,
          `${row} is at least ${floor}`,
        );
    },
  );

test.skipIf(missing !== "")(`hardly a hop is invented on plain quotations${missing}`, () => {
  const figures = scored.get("chains");
  expect(figures?.get("false hop on chains of 1") ?? 100).toBeLessThanOrEqual(3);
  expect(figures?.get("hard negatives with a statement") ?? 100).toBeLessThanOrEqual(8);
});
