import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";

/** One figure of a benchmark, and what it is to be. */
export interface Result {
  readonly part: string;
  readonly name: string;
  readonly value: number;
  readonly unit: "×" | "ms" | "MB" | "KB" | "$" | "requests";
  /** To be at least, or at most, so much; neither where it is told for comparison alone. */
  readonly least?: number;
  readonly most?: number;
}

const file = join(import.meta.dirname, "results.json");

/** What was measured last of each part, on which machine. */
export interface Results {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly results: readonly Result[];
}

export function readResults(): readonly Result[] {
  if (!existsSync(file)) return [];
  const { results } = JSON.parse(readFileSync(file, "utf8")) as Results;
  return results;
}

/** Puts the results of a part in the place of those it had. */
export function writeResults(part: string, results: readonly Result[]): void {
  const order = ["normalize", "publish", "cold", "scale"];
  const all = [...readResults().filter((each) => each.part !== part), ...results];
  all.sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  const written: Results = {
    node: process.versions.node,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    results: all,
  };
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
}

export const isMet = ({ value, least, most }: Result): boolean =>
  (least === undefined || value >= least) && (most === undefined || value <= most);

export function describe(result: Result): string {
  const { name, value, unit, least, most } = result;
  const wanted =
    least !== undefined ? `at least ${least}` : most !== undefined ? `at most ${most}` : "";
  const mark = wanted === "" ? "" : isMet(result) ? "met" : "MISSED";
  return `${name.padEnd(64)} ${shown(value).padStart(9)} ${unit.padEnd(8)} ${wanted.padEnd(14)} ${mark}`;
}

/** Three digits are what such a measurement bears. */
export const shown = (value: number): string =>
  value >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString();

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
