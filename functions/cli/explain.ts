import { decodeCapture } from "../../lib/capture.ts";
import { recordKey, retractionKey } from "../../lib/keys.ts";
import { removalsOf } from "../../lib/normalize/removals.ts";
import type { Store } from "../../lib/ports.ts";
import { feedAddresses } from "../../lib/publish/addresses.ts";
import { standingOf } from "../../lib/publish/standing.ts";
import { Retraction } from "../../lib/retraction.ts";
import { readStored } from "../../lib/stored.ts";
import { revisionsOf, StoredRecord, timeOf } from "../../lib/stored-record.ts";
import { findArticle } from "../find-article.ts";
import type { Runtime } from "../runtime.ts";
import { withRuntime } from "../with-runtime.ts";
import { CannotRun, command, exitCodes } from "./command.ts";
import { whereOptions } from "./where-options.ts";

export const explainCommand = command({
  name: "explain",
  summary: "tell an article's way from its captures to the feeds, each field with its evidence",
  usage: "feedmill explain ID|ADDRESS",
  example: "feedmill explain 3f1c",
  takesArguments: true,
  options: whereOptions,
  run: (context) =>
    withRuntime(context, async (runtime) => {
      const id = await findArticle(runtime.store, context.positionals);
      for (const line of await explain(runtime, id)) context.stdout.write(`${line}\n`);
      return exitCodes.done;
    }),
});

async function explain({ store, config }: Runtime, id: string): Promise<readonly string[]> {
  const stored = await readStored(store, recordKey(id), StoredRecord);
  if (stored.kind === "absent") throw new CannotRun(`${id}: there is no such article`);
  if (stored.kind === "damaged") throw new CannotRun(`${stored.reason}; run feedmill sweep --all`);
  const record = stored.value;
  const retraction = await readStored(store, retractionKey(id), Retraction);
  if (retraction.kind === "damaged")
    throw new CannotRun(`${retraction.reason}; run feedmill retract ${id} once more`);
  const withdrawn = retraction.kind === "found" ? retraction.value : undefined;
  const standing = standingOf(record, withdrawn, config);
  return [
    `${record.headline ?? "(no headline)"}`,
    `  article   ${id}, revision ${record.revision}`,
    `  source    ${record.source?.name ?? "none"}`,
    `  status    ${standing.status}${withdrawn ? ` (turn ${withdrawn.turn}: ${withdrawn.reason})` : ""}`,
    `  in feeds  by ${standing.order}, changed ${standing.updated}`,
    "",
    "Captures, oldest first",
    ...capturesOf(record),
    "",
    "Fields and where each came from",
    ...fieldsOf(record),
    ...section("Warnings", record.provenance.warnings),
    ...section("Left out of the page's text", await leftOut(store, record.provenance.capture)),
    "",
    "Feeds",
    ...standing.feeds.map((feed) => `  ${feedAddresses(config.site, feed).json}`),
  ];
}

/** Each piece with the step that took it out and why; the page is read anew from its capture. */
async function leftOut(store: Store, captureKey: string | null): Promise<readonly string[]> {
  const object = captureKey === null ? undefined : await store.get(captureKey);
  if (object === undefined) return [];
  try {
    const { header, body } = decodeCapture(object.body);
    const { contentType, file, url } = header;
    const removals = removalsOf({ body, contentType, file, url, language: null });
    return removals.map(({ step, why, words }) => `${step}: ${why}: "${words}"`);
  } catch {
    // Damage is told by the sweep; the rest of the explanation stands without it.
    return [];
  }
}

function capturesOf({ ledger, source, provenance }: StoredRecord): readonly string[] {
  const revisions = revisionsOf(ledger.captures);
  return ledger.captures.map((entry) => {
    const number = revisions.indexOf(entry) + 1;
    const what = number > 0 ? `revision ${number}` : "the same content";
    const current = provenance.capture?.endsWith(entry.capture) ? ", current" : "";
    const first = entry.backfill ? ", from the source's first run" : "";
    return `  ${timeOf(entry).toISOString()}  ${what}${current}${first}  captures/${source?.id}/…/${entry.capture}`;
  });
}

const valueWidthMax = 60;

function fieldsOf(record: StoredRecord): readonly string[] {
  const { fields } = record.provenance;
  return Object.entries(fields).map(([field, origin]) => {
    const value: unknown = record[field];
    const text = value === undefined ? "" : JSON.stringify(value);
    const short = text.length > valueWidthMax ? `${text.slice(0, valueWidthMax)}…` : text;
    return `  ${field.padEnd(10)} ${origin.padEnd(24)} ${short}`;
  });
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
