import { type CopyReport, copyStore } from "../../lib/store/copy.ts";
import { openStore } from "../runtime.ts";
import { parseStorePlace, type StorePlace } from "../store-place.ts";
import { openBucketLate } from "../with-runtime.ts";
import { CannotRun, type CommandIo, command, exitCodes } from "./command.ts";
import { printable } from "./printable.ts";

/** How many objects that differ are named before the rest is counted. */
const namesMax = 20;

export const copyCommand = command({
  name: "copy",
  summary: "copy a whole store, from a folder to a bucket, back, or to another of its kind",
  usage: "feedmill copy FROM TO [--check] [--replace] [--delete]",
  example: "feedmill copy .feedmill s3://feedmill-prod-backup",
  exitCodes: {
    0: "done: TO holds what FROM holds",
    1: "TO holds objects of another content, or with --check is not the same; they are listed",
    130: "stopped by Ctrl-C before it was done; the same command goes on from there",
  },
  takesArguments: true,
  options: {
    check: { type: "boolean", description: "write nothing; say what is not the same" },
    replace: {
      type: "boolean",
      description: "replace what stands in TO with another content; else it is left, and listed",
    },
    delete: { type: "boolean", description: "delete what stands in TO and not in FROM" },
  },
  run: async ({ positionals, values, ...io }) => {
    const open = (place: StorePlace) => openStore(place, { openBucket: openBucketLate });
    const [from, to] = placesOf(positionals, io.cwd);
    const [source, target] = [await open(from), await open(to)];
    if (await isEmpty(source.list("")))
      throw new CannotRun(`copy: ${positionals[0]} holds nothing; name the store that is copied`);
    const check = values.check === true;
    const report = await copyStore(source, target, {
      check,
      replace: values.replace === true,
      delete: values.delete === true,
      near: to.kind === "directory" ? "to" : "from",
      signal: io.stop,
      onObject: tellProgress(io),
    });
    io.stdout.write(renderReport(report, check));
    const differs = report.different.length > 0 || (check && isDifferent(report));
    return differs ? exitCodes.someFailed : exitCodes.done;
  },
});

function placesOf(words: readonly string[], cwd: string): [StorePlace, StorePlace] {
  const [from, to] = words;
  if (from === undefined || to === undefined || words.length > 2)
    throw new CannotRun(
      `copy: got ${words.length} stores; name two, such as feedmill copy .feedmill s3://bucket`,
    );
  const places = [parseStorePlace(from, cwd), parseStorePlace(to, cwd)] as const;
  const [a, b] = places.map(pathOf);
  if (a?.startsWith(b ?? "") || b?.startsWith(a ?? ""))
    throw new CannotRun(`copy: ${from} and ${to} lie within each other; name two apart`);
  return [...places];
}

/** Two places lie within each other when one's path begins the other's. */
const pathOf = (place: StorePlace): string =>
  place.kind === "directory"
    ? `${place.root.replace(/(?<!\/)\/+$/, "")}/`
    : `s3://${place.bucket}/${place.prefix === "" ? "" : `${place.prefix}/`}`;

async function isEmpty(keys: AsyncIterable<string>): Promise<boolean> {
  for await (const _ of keys) return false;
  return true;
}

const progressEvery = 1_000;

const tellProgress =
  ({ stderr }: Pick<CommandIo, "stderr">) =>
  (done: number, key: string): void => {
    if (done % progressEvery === 0) stderr.write(`${done} objects, at ${printable(key)}\n`);
  };

const isDifferent = ({ written, deleted, extra }: CopyReport): boolean =>
  written + deleted + extra > 0;

function renderReport(report: CopyReport, check: boolean): string {
  const { written, bytes, same, deleted, extra, different, differentCount } = report;
  const verb = check ? "to write" : "written";
  const lines = different.slice(0, namesMax).map((key) => `different  ${printable(key)}`);
  if (differentCount > lines.length) lines.push(`… and ${differentCount - lines.length} more`);
  const counts = [
    `${written} objects ${verb} (${(bytes / 1_000_000).toFixed(1)} MB)`,
    `${same} the same`,
    ...(differentCount > 0 ? [`${differentCount} of another content, left: see --replace`] : []),
    ...(deleted > 0 ? [`${deleted} ${check ? "to delete" : "deleted"}`] : []),
    ...(extra > 0 ? [`${extra} only there`] : []),
  ];
  return `${[...lines, counts.join(", ")].join("\n")}\n`;
}
