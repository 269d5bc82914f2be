import type { Writable } from "node:stream";
import { type Replayed, replay } from "../../lib/normalize/replay.ts";
import { publishAll } from "../publish-all.ts";
import { addTo, type ReplayReport, type SourceReport } from "../replay-report.ts";
import type { Runtime } from "../runtime.ts";
import { withRuntime } from "../with-runtime.ts";
import { CannotRun, command, exitCodes } from "./command.ts";
import { printable } from "./printable.ts";
import { whereOptions } from "./where-options.ts";

/** Changed records between two rounds of publishing: no more than one round takes on. */
const stepArticles = 200;

export const replayCommand = command({
  name: "replay",
  summary: "read what was captured again: what would this code, or this site rule, read otherwise?",
  usage: "feedmill replay [SOURCE...] [--apply [--limit N]] [--after CAPTURE] [--jsonl]",
  example: "feedmill replay city-desk",
  exitCodes: {
    0: "done; what differs is listed and is no failure",
    1: "articles that were read before would be read no more; they are listed and stay as they are",
    130: "stopped by Ctrl-C; what was found is shown, with the --after that goes on from there",
  },
  takesArguments: true,
  options: {
    ...whereOptions,
    apply: { type: "boolean", description: "take what differs over and publish it" },
    limit: { type: "string", value: "N", description: "with --apply: at most so many articles" },
    after: { type: "string", value: "CAPTURE", description: "go on behind this capture" },
    jsonl: { type: "boolean", description: "each article that differs as a line of JSON" },
  },
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const { values, positionals, stdout, stderr, stop } = context;
      const limit = parseLimit(values.limit, values.apply === true);
      const report: ReplayReport = new Map();
      const found = replay(sourcesOf(runtime, positionals), portsOf(runtime), {
        after: values.after,
        ...(values.apply && { apply: { now: runtime.clock } }),
      });
      let last = "";
      let changed = 0;
      let seen = 0;
      let left = false;
      for await (const replayed of found) {
        addTo(report, replayed);
        last = replayed.capture;
        if (values.jsonl) writeLine(stdout, replayed);
        if (++seen % progressEvery === 0) stderr.write(`${seen} captures, at ${last}\n`);
        const isChanged = replayed.kind === "changed";
        if (isChanged && ++changed % stepArticles === 0 && values.apply) await publishAll(runtime);
        left = stop.aborted || changed >= limit;
        if (left) break;
      }
      // What was taken over is noted: whoever publishes next brings it out, even if we are cut off here.
      const published = values.apply && !stop.aborted ? await publishAll(runtime) : undefined;
      if (!values.jsonl) stdout.write(renderReport(report, values.apply === true));
      if (published) stderr.write(`${published.written} objects published\n`);
      if (left) stderr.write(`not all was read; go on with --after ${last}\n`);
      stop.throwIfAborted();
      const failures = published?.failures ?? [];
      for (const { item, reason } of failures) stderr.write(`${printable(`${item}: ${reason}`)}\n`);
      const lost = [...report.values()].some((source) => source.lost > 0);
      return lost || failures.length > 0 ? exitCodes.someFailed : exitCodes.done;
    }),
});

const progressEvery = 1_000;

function sourcesOf({ config }: Runtime, names: readonly string[]): readonly string[] {
  const known = config.sources.map(({ id }) => id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new CannotRun(
      `replay: got "${unknown}"; the sources of the configuration are ${known.join(", ")}`,
    );
  return names.length > 0 ? names : known;
}

const portsOf = ({ store, normalizer, config: { sources, feeds } }: Runtime) => ({
  store,
  normalizer,
  sources,
  named: feeds.named,
});

function parseLimit(text: string | undefined, applies: boolean): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!applies) throw new CannotRun("--limit: it goes with --apply alone; leave it out");
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new CannotRun(`--limit: got "${text}"; give a number of articles, such as 1000`);
}

function writeLine(stdout: Writable, replayed: Replayed): void {
  if (replayed.kind === "changed" || replayed.kind === "lost")
    stdout.write(`${JSON.stringify(replayed)}\n`);
}

function renderReport(report: ReplayReport, applied: boolean): string {
  const lines = [...report].flatMap(([source, of]) => renderSource(source, of, applied));
  return lines.length === 0 ? "nothing was captured\n" : `${lines.join("\n")}\n`;
}

function renderSource(source: string, of: SourceReport, applied: boolean): string[] {
  const would = applied ? "" : "would be ";
  const counts = [
    `${of.articles} articles read again`,
    `${of.changed} ${would}changed`,
    ...(of.shown > 0 ? [`${of.shown} ${would}published that were held back`] : []),
    ...(of.lost > 0 ? [`${of.lost} no longer read as articles, left as they are`] : []),
  ];
  const fields = [...of.fields].sort(([, a], [, b]) => b.count - a.count);
  return [
    `${source}: ${counts.join(", ")}`,
    ...fields.flatMap(([field, { count, examples }]) => [
      `  ${field.padEnd(14)} ${count}`,
      ...examples.flatMap(({ articleId, before, after }) => [
        `    ${articleId}`,
        `      - ${printable(before)}`,
        `      + ${printable(after)}`,
      ]),
    ]),
    ...of.losses.map(({ articleId, reason }) => `  lost ${articleId}: ${printable(reason)}`),
  ];
}
