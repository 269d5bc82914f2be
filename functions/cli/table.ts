import type { RunReport } from "../run-report.ts";
import { printable } from "./printable.ts";

/** How many failures are listed before the rest is counted. */
const failuresMax = 20;

/** The short table of what one run did. */
export function renderRunReport(report: RunReport): string {
  const { sources, articles, heldBack, feeds, failures, wrote } = report;
  const removed = sources.flatMap(({ id, removed: names }) => names.map((name) => [id, name]));
  return [
    ...section(
      [["Sources", "found", "new", "unchanged", "removed"]],
      sources.map(({ title, found, captured, unchanged, removed: gone }) => [
        title,
        ...[found, captured, unchanged, gone.length].map(String),
      ]),
    ),
    ...section(
      [["Articles", "added", "revised", "unchanged"]],
      [["", ...[articles.added, articles.revised, articles.unchanged].map(String)]],
    ),
    ...section(
      [["Feeds", "items", ""]],
      feeds.map(({ feed, address, items }) => [feed, String(items), address]),
    ),
    ...(heldBack.length === 0
      ? []
      : section(
          [["Held back, since they are no articles; nothing of them is published"]],
          heldBack.slice(0, failuresMax).map(({ item, reason }) => [item, reason]),
        )),
    ...section(
      [[failures.length === 0 ? "Failures: none" : `Failures: ${failures.length}`]],
      failures.slice(0, failuresMax).map(({ source, item, reason }) => [source, item, reason]),
    ),
    ...(failures.length > failuresMax ? [`  and ${failures.length - failuresMax} more`] : []),
    ...(removed.length === 0
      ? []
      : section(
          [["Removed from the inbox, still published; feedmill retract withdraws"]],
          removed,
        )),
    wrote === 0 ? "Nothing had changed, so nothing was written." : `${wrote} objects written.`,
    "",
  ].join("\n");
}

type Row = readonly string[];

/** Numbers stand to the right, words to the left; the last column is not filled up. */
function section(head: readonly [Row], rows: readonly Row[]): string[] {
  const body = rows.map((row) => row.map((cell, i) => (i === 0 ? "  " : "") + printable(cell)));
  const lines = [...head, ...body];
  const widths = lines.reduce<number[]>(
    (sofar, row) =>
      row.length === 1 ? sofar : row.map((cell, i) => Math.max(sofar[i] ?? 0, cell.length)),
    [],
  );
  const isNumber = (column: number): boolean =>
    rows.every((row) => /^\d+$/.test(row[column] ?? ""));
  return [
    ...lines.map((row) =>
      row
        .map((cell, i) =>
          isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    ),
    "",
  ];
}
