import { parseFeed } from "feedsmith";
import { publishAll } from "../../functions/publish-all.ts";
import { sweepCaptures } from "../../functions/sweep-captures.ts";
import { decodeCapture } from "../../lib/capture.ts";
import type { Config } from "../../lib/config.ts";
import { sha256 } from "../../lib/hash.ts";
import { canonicalJson } from "../../lib/json.ts";
import { articleIdOfRecordKey } from "../../lib/keys.ts";
import { FeedDocument } from "../../lib/publish/feed.ts";
import { rebuild } from "../../lib/publish/rebuild.ts";
import { Quarantined } from "../../lib/quarantine.ts";
import { Record } from "../../lib/record.ts";
import { StoredRecord } from "../../lib/stored-record.ts";
import { type MemoryStore, openMemoryStore } from "../support/memory-store.ts";
import { withoutTurn } from "../support/world.ts";
import type { Bucket } from "./bucket.ts";
import { NEWER_SECTION, type Reader, rememberingNormalizer } from "./normalizer.ts";
import type { Truth } from "./truth.ts";
import type { Watch } from "./watch.ts";

interface Case {
  readonly bucket: Bucket;
  readonly config: Config;
  readonly truth: Truth;
  /** Whether the configuration changed on the way, which leaves its traces. */
  readonly isReconfigured: boolean;
  /** The code that all must have been read by. */
  readonly reader: Reader;
  /** Some of it was read anew, which leaves its traces. */
  readonly isReread: boolean;
  /** No two functions were at work at once. */
  readonly isAlone: boolean;
  readonly watch: Pick<Watch, "violated">;
}

/** At the end: what came is there once, as it last was, wherever it belongs and nowhere else. */
export async function judge(of: Case): Promise<void> {
  const store = await copyOf(of.bucket, () => true);
  checkRecords(of);
  checkPurged(of);
  checkPoison(of);
  if (of.isAlone) checkCapturedOnce(of);
  checkFormatsAgree(of);
  const built = await rebuild({ store, config: of.config }, { write: false });
  // A kind of facet that the configuration leaves out keeps its addresses.
  for (const kind of [
    "missing",
    "different",
    ...(of.isReconfigured ? [] : ["extra" as const]),
  ] as const)
    if (built[kind].length > 0)
      of.watch.violated(`rebuild: ${kind} ${built[kind].slice(0, 5).join(", ")}`);
  if (built.waiting > 0) of.watch.violated(`${built.waiting} notes are left over`);
  if (!of.isReconfigured && !of.isReread) await compareWithQuietRun(of);
}

function checkRecords({ bucket, truth, reader, watch }: Case): void {
  const records = [...bucket.objects].flatMap(([key, { body }]) =>
    articleIdOfRecordKey(key) === undefined
      ? []
      : [StoredRecord.parse(JSON.parse(Buffer.from(body).toString()))],
  );
  const purged = new Set(
    [...bucket.objects].flatMap(([key, { body }]) => {
      if (!key.startsWith("retractions/")) return [];
      const { articleId, purged } = JSON.parse(Buffer.from(body).toString());
      return purged ? [articleId] : [];
    }),
  );
  for (const [name, story] of truth.newest) {
    const its = records.filter(
      ({ source, headline }) => source?.id === story.source && headline === story.headline,
    );
    if (its.length > 1) watch.violated(`${name} has ${its.length} records`);
    const [record] = its;
    // A page is looked at again at its times only, and a purged article has no words.
    if (!record && !records.some(({ id, headline }) => headline === null && purged.has(id)))
      watch.violated(`${name} has no record`);
    if (record && (record.section === NEWER_SECTION) !== (reader === "newer"))
      watch.violated(`${name} is not as the ${reader} code reads it`);
    // Nor does anybody know of a capture that was purged before a state remembered it that it came before.
    if (record && purged.has(record.id)) continue;
    if (record && story.source !== "paper" && !record.body.text.includes(story.words))
      watch.violated(`${name} is not as it last was: ${story.words}`);
  }
}

/** Only a purge takes a capture away, and with it whatever was read from it. */
function checkPurged({ bucket, watch }: Case): void {
  for (const [key, { body }] of bucket.objects) {
    if (!key.startsWith("records/")) continue;
    const { headline, provenance } = Record.parse(JSON.parse(Buffer.from(body).toString()));
    const { capture } = provenance;
    if (headline !== null && capture !== null && !bucket.objects.has(capture))
      watch.violated(`${key} has words of ${capture}, which was purged`);
  }
}

/**
 * What cannot be read stands in quarantine, given up, once for each of its captures: overlapping runs
 * may capture a file twice.
 */
function checkPoison({ bucket, truth, watch }: Case): void {
  const captured = new Map<string, string[]>();
  for (const [key, { body }] of bucket.objects) {
    if (!key.startsWith("captures/desk/")) continue;
    const { file } = decodeCapture(body).header;
    if (file && truth.poison.has(file)) captured.set(file, [...(captured.get(file) ?? []), key]);
  }
  for (const name of truth.poison.keys()) {
    const captures = captured.get(name) ?? [];
    if (captures.length === 0) watch.violated(`${name} was never captured`);
    for (const key of captures) {
      const object = bucket.objects.get(`quarantine/${key.slice("captures/".length)}.json`);
      const entry = object && Quarantined.parse(JSON.parse(Buffer.from(object.body).toString()));
      if (entry?.status !== "given-up") watch.violated(`${name} is not in quarantine`);
    }
  }
}

/** A crash makes no second capture of the same content. */
function checkCapturedOnce({ bucket, watch }: Case): void {
  const last = new Map<string, string>();
  for (const key of [...bucket.objects.keys()].sort()) {
    const object = key.startsWith("captures/") ? bucket.objects.get(key) : undefined;
    if (!object) continue;
    const { header, body } = decodeCapture(object.body);
    const [thing, content] = [`${header.source} ${header.identities[0]}`, sha256(body)];
    if (last.get(thing) === content) watch.violated(`${key} was captured before`);
    last.set(thing, content);
  }
}

function checkFormatsAgree({ bucket, watch }: Case): void {
  for (const [key, { body }] of bucket.objects) {
    if (!/^site\/.*feed\.json$/.test(key) || key.startsWith("site/status/")) continue;
    const { items } = FeedDocument.parse(JSON.parse(Buffer.from(body).toString()));
    const ids = items.map(({ id }) => id);
    for (const [face, name] of [
      ["rss", "feed.xml"],
      ["atom", "atom.xml"],
    ] as const) {
      const object = bucket.objects.get(key.replace("feed.json", name));
      if (!object) continue;
      const parsed = parseFeed(Buffer.from(object.body).toString());
      const theirs =
        parsed.format === "rss"
          ? (parsed.feed.items ?? []).map(({ guid }) => guid?.value)
          : parsed.format === "atom"
            ? (parsed.feed.entries ?? []).map(({ id }) => id)
            : [];
      if (theirs.join() !== ids.join()) watch.violated(`${key} and its ${face} do not agree`);
    }
  }
}

/** The same captures and retractions without a fault, read in the order of their names. */
async function compareWithQuietRun({ bucket, config, watch }: Case): Promise<void> {
  const quiet = await copyOf(bucket, (key) => /^(?:captures|retractions)\//.test(key));
  for (let round = 0; round < 4; round++)
    await sweepCaptures(
      { store: quiet, config, normalizer: rememberingNormalizer, clock: () => new Date(0) },
      {},
    );
  await publishAll({ store: quiet, config });
  const isCompared = (key: string): boolean =>
    /^(?:records|site)\//.test(key) && !/^site\/(?:status|corrections)\//.test(key);
  const purged = isPurged(bucket);
  const names = new Set([...bucket.objects.keys(), ...quiet.keys()].filter(isCompared));
  for (const key of [...names].sort()) {
    if (purged) continue; // What a purge took away cannot be read again.
    const theirs = bucket.objects.get(key);
    const ours = await quiet.get(key);
    // What was kept of earlier revisions tells of the order in which captures came.
    if (theirs && /^records\/\w+\//.test(key)) continue;
    // A story that was told once keeps its page, which a run that never told it lacks, and tells of none there.
    if (theirs && !ours && isOfNoStory(key, theirs.body)) continue;
    if (theirs && ours && comparable(key, theirs.body) === comparable(key, ours.body)) continue;
    watch.violated(
      `${key} is not as without faults: ${theirs ? (ours ? "other bytes" : "extra") : "missing"}`,
    );
    return;
  }
}

function isOfNoStory(key: string, body: Uint8Array): boolean {
  const text = Buffer.from(body).toString();
  if (/^site\/stories\/\w+\/story\.json$/.test(key))
    return (JSON.parse(text) as { articles: readonly unknown[] }).articles.length === 0;
  return /^site\/stories\/\w+\/index\.html$/.test(key) && text.includes("No longer a story");
}

/** Without what tells of the past by design: the changes of an index, and what stood as a correction. */
function comparable(key: string, body: Uint8Array): string {
  const text = Buffer.from(body).toString();
  if (!key.startsWith("records/")) return withoutTurn(key, text);
  const record = JSON.parse(text, (name, value) => (name === "corrections" ? [] : value));
  return canonicalJson(record);
}

const isPurged = (bucket: Bucket): boolean =>
  [...bucket.objects].some(
    ([key, { body }]) =>
      key.startsWith("retractions/") && JSON.parse(Buffer.from(body).toString()).purged,
  );

async function copyOf(bucket: Bucket, isWanted: (key: string) => boolean): Promise<MemoryStore> {
  const store = openMemoryStore();
  for (const [key, { body, metadata }] of bucket.objects) {
    if (!isWanted(key)) continue;
    const { "feedmill-write": _, ...own } = metadata;
    await store.put(key, body, "absent", { metadata: own });
  }
  return store;
}
