import type { Failure, RunReport } from "../run-report.ts";
import { printable } from "./printable.ts";

/** How many items of one kind are listed before the rest is counted. */
const itemsMax = 20;

/** The short table of what one run did. */
export function renderRunReport(report: RunReport): string {
  const { sources, articles, heldBack, feeds, failures, notices, wrote } = report;
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
      [["Articles", "added", "revised", "unchanged", "held back"]],
      [
        [
          "",
          ...[articles.added, articles.revised, articles.unchanged, heldBack.length].map(String),
        ],
      ],
    ),
    ...section(
      [["Feeds", "items", ""]],
      feeds.map(({ feed, address, items }) => [feed, String(items), address]),
    ),
    ...itemsUnder("Held back, since they are no articles; nothing of them is published", heldBack),
    ...itemsUnder("Notices", notices),
    ...(failures.length === 0
      ? ["Failures: none", ""]
      : itemsUnder(`Failures: ${failures.length}`, failures)),
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

function itemsUnder(title: string, items: readonly Failure[]): readonly string[] {
  if (items.length === 0) return [];
  const rows = items
    .slice(0, itemsMax)
    .map(({ source, item, reason }) => [source, item, reason].filter((cell) => cell !== ""));
  const lines = section([[title]], rows);
  const more = items.length - itemsMax;
  return more > 0 ? [...lines.slice(0, -1), `  and ${more} more`, ""] : lines;
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
