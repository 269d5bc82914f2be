import { renderDuration } from "../../lib/duration.ts";
import { prefixes } from "../../lib/keys.ts";
import type { Store } from "../../lib/ports.ts";
import { Quarantined } from "../../lib/quarantine.ts";
import { readStored } from "../../lib/stored.ts";
import { readSpending, renderSpending } from "../pace.ts";
import { type SourceStatus, statusOfSources } from "../source-status.ts";
import { withRuntime } from "../with-runtime.ts";
import { command, exitCodes } from "./command.ts";
import { printable } from "./printable.ts";
import { whereOptions } from "./where-options.ts";

export const statusCommand = command({
  name: "status",
  summary: "show how each source does, the worst first",
  usage: "feedmill status [--json]",
  example: "feedmill status",
  exitCodes: { 1: "a source is broken or blocked" },
  options: {
    ...whereOptions,
    json: { type: "boolean", description: "all that is known, as JSON" },
  },
  run: (context) =>
    withRuntime(context, async ({ store, config }) => {
      const { stdout, clock, values } = context;
      const all = await statusOfSources({ store, config, clock });
      stdout.write(values.json ? `${JSON.stringify(all, null, 2)}\n` : renderStatus(all, clock()));
      if (!values.json) stdout.write(renderQuarantine(await findQuarantined(store)));
      const spending = values.json ? undefined : await readSpending(store, config, clock());
      if (spending) stdout.write(`\n${renderSpending(spending)}\n`);
      const isBad = all.some(({ health }) => health === "broken" || health === "blocked");
      return isBad ? exitCodes.someFailed : exitCodes.done;
    }),
});

/** How many entries are named before the rest is counted. */
const quarantinedMax = 10;

interface InQuarantine {
  readonly count: number;
  readonly first: readonly Quarantined[];
}

async function findQuarantined(store: Store): Promise<InQuarantine> {
  let count = 0;
  const first: Quarantined[] = [];
  for await (const key of store.list(prefixes.quarantine)) {
    count++;
    if (first.length >= quarantinedMax) continue;
    const stored = await readStored(store, key, Quarantined);
    if (stored.kind === "found") first.push(stored.value);
  }
  return { count, first };
}

function renderQuarantine({ count, first }: InQuarantine): string {
  if (count === 0) return "";
  const lines = first.map(({ item, capture, status, reason: { message } }) =>
    printable(`  ${item ?? capture}: ${message}${status === "trying" ? " (tried again)" : ""}`),
  );
  if (count > first.length) lines.push(`  … and ${count - first.length} more`);
  return `\nIn quarantine: ${count}; feedmill redrive tries again\n${lines.join("\n")}\n`;
}

const head = ["Source", "state", "last success", "next", "items", "a run"];

function renderStatus(all: readonly SourceStatus[], now: Date): string {
  const rows = all.map((status) => [
    printable(status.title),
    status.health,
    since(status.lastSuccess, now),
    until(status.nextDue, now),
    String(status.items),
    status.itemsPerRun === null ? "" : String(status.itemsPerRun),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  const notes = all.flatMap(({ title, message, gone }) => [
    ...(message === "" ? [] : [`${title}: ${message}`]),
    ...gone.map((url) => `${title}: ${url} is gone there; what it said stays published`),
  ]);
  return `${[head, ...rows].map(line).join("\n")}\n${notes.map((note) => `\n${printable(note)}`).join("")}${notes.length > 0 ? "\n" : ""}`;
}

const since = (instant: string | null, now: Date): string =>
  instant === null
    ? "never"
    : `${renderDuration(Math.max(0, now.getTime() - Date.parse(instant)))} ago`;

const until = (instant: string | null, now: Date): string => {
  if (instant === null) return "";
  const ms = Date.parse(instant) - now.getTime();
  return ms <= 0 ? "now" : `in ${renderDuration(ms)}`;
};
