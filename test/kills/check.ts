import { decodeCapture } from "../../lib/capture.ts";
import type { Config } from "../../lib/config.ts";
import { sha256 } from "../../lib/hash.ts";
import { articleIdOfRecordKey, prefixes } from "../../lib/keys.ts";
import type { Store } from "../../lib/ports.ts";
import { FeedDocument } from "../../lib/publish/feed.ts";
import { rebuild } from "../../lib/publish/rebuild.ts";
import { StoredRecord } from "../../lib/stored-record.ts";
import { findInvalid } from "../simulation/published.ts";
import type { Articles } from "./articles.ts";

export interface Findings {
  readonly lost: string[];
  readonly doubled: string[];
  readonly halfWritten: string[];
  /** What differs from what the records amount to, and work that was left. */
  readonly other: string[];
  /** How many objects were looked at. */
  objects: number;
}

export const nothingFound = (): Findings => ({
  lost: [],
  doubled: [],
  halfWritten: [],
  other: [],
  objects: 0,
});

export const tell = ({ lost, doubled, halfWritten, other, objects }: Findings): string =>
  `${objects} published objects looked at: ${lost.length} lost, ${doubled.length} doubled, ${halfWritten.length} half-written, ${other.length} otherwise wrong`;

/** At any moment, also right after a kill: every published object is whole. */
export async function checkWhole(store: Store, findings: Findings): Promise<void> {
  for await (const key of store.list(prefixes.site)) {
    const object = await store.get(key);
    if (!object) continue;
    findings.objects++;
    const problem = findInvalid(key, object.body);
    if (problem !== undefined) findings.halfWritten.push(problem);
  }
}

/** After a run that was left alone: every article is there once, as it last was, and nothing is left to do. */
export async function checkComplete(
  { store, config, articles }: { store: Store; config: Config; articles: Articles },
  findings: Findings,
): Promise<void> {
  await checkWhole(store, findings);
  await checkCaptures(store, findings);
  await checkRecords(store, articles, findings);
  await checkFeed(store, articles, findings);
  const built = await rebuild({ store, config }, { write: false });
  for (const kind of ["missing", "different", "extra"] as const)
    for (const key of built[kind]) findings.other.push(`rebuild: ${kind} ${key}`);
  for (const prefix of [prefixes.pending, prefixes.quarantine])
    for await (const key of store.list(prefix)) findings.other.push(`left over: ${key}`);
}

async function checkCaptures(store: Store, { doubled }: Findings): Promise<void> {
  const seen = new Set<string>();
  for await (const key of store.list(prefixes.captures)) {
    const object = await store.get(key);
    if (!object) continue;
    const { header, body } = decodeCapture(object.body);
    const what = `${header.file} ${sha256(body, 16)}`;
    if (seen.has(what)) doubled.push(`${key} was captured before`);
    seen.add(what);
  }
}

async function checkRecords(store: Store, { newest }: Articles, findings: Findings): Promise<void> {
  const texts = new Map<string, string>();
  for await (const key of store.list(prefixes.records)) {
    if (articleIdOfRecordKey(key) === undefined) continue;
    const object = await store.get(key);
    if (!object) continue;
    const { headline, body } = StoredRecord.parse(JSON.parse(Buffer.from(object.body).toString()));
    if (texts.has(headline ?? "")) findings.doubled.push(`${headline} has two records`);
    texts.set(headline ?? "", body.text);
  }
  for (const [headline, words] of newest)
    if (!texts.get(headline)?.includes(words)) findings.lost.push(`no record has "${words}"`);
}

async function checkFeed(store: Store, { newest }: Articles, findings: Findings): Promise<void> {
  const object = await store.get(`${prefixes.site}feed.json`);
  if (!object) return void findings.lost.push("there is no feed");
  const { items } = FeedDocument.parse(JSON.parse(Buffer.from(object.body).toString()));
  const counts = new Map<string, number>();
  for (const { title = "" } of items) counts.set(title, (counts.get(title) ?? 0) + 1);
  for (const [title, count] of counts)
    if (count > 1) findings.doubled.push(`"${title}" is ${count} times in the feed`);
  for (const [headline, words] of newest) {
    const item = items.find(({ title }) => title === headline);
    if (!item?.content_html.includes(words)) findings.lost.push(`the feed lacks "${words}"`);
  }
}
