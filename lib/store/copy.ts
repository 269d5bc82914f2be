import { createHash } from "node:crypto";
import { sha256 } from "../hash.ts";
import { eachInParallel } from "../in-parallel.ts";
import { isSameJson } from "../json.ts";
import { prefixes } from "../keys.ts";
import type { ObjectHead, Store, StoredObject } from "../ports.ts";
import { compareKeys } from "./key.ts";

export interface CopyOptions {
  /** Replaces what stands there with another content; else it is named and left as it is. */
  readonly replace?: boolean;
  /** Deletes what stands there and not here. */
  readonly delete?: boolean;
  /** Writes nothing; the report says what would be done. */
  readonly check?: boolean;
  /** Which of the two is read where their versions do not tell whether they are the same: the cheaper. */
  readonly near?: "from" | "to";
  /** How many objects are at work at once; each is held in memory whole. */
  readonly parallel?: number;
  /** Called for each object that was seen to. */
  readonly onObject?: (done: number, key: string) => void;
  /** Ends the copy between two objects; a later one goes on from there. */
  readonly signal?: AbortSignal;
}

export interface CopyReport {
  readonly written: number;
  readonly bytes: number;
  /** Stood there already, byte by byte, under the same media type and metadata. */
  readonly same: number;
  readonly deleted: number;
  /** Keys that stand there with another content and were left, in no order; the first of them. */
  readonly different: readonly string[];
  readonly differentCount: number;
  /** Only there, and left there. */
  readonly extra: number;
}

/** How many keys a report names. */
const namesMax = 100;

/**
 * What a store is copied by, in this order: what was made of a capture stands before the capture, so
 * that a normalizer that is told of it in the new place finds it done; notes come after what they are
 * about, and what is known of the sources last, so that nothing is collected into half a store.
 */
const order = [
  prefixes.config,
  prefixes.identities,
  prefixes.retractions,
  prefixes.records,
  prefixes.quarantine,
  prefixes.captures,
  prefixes.raw,
  prefixes.inbox,
  prefixes.hosts,
  prefixes.hubs,
  prefixes.site,
  prefixes.pending,
  prefixes.sources,
] as const;

/** Of the place: who is at work there, what it cost, and the trace of a probe of the endpoint. */
const notCopied = [prefixes.leases, prefixes.meters, `${prefixes.config}probe`] as const;

/**
 * Makes `to` hold what `from` holds: bytes, media types and metadata. Each write is conditional, so that
 * nothing that stands there is lost and two copies at once do no harm. One that was cut off is made good
 * by another: what is there already is compared by its version, and written again only where it is not
 * the same. Throws `StoreError`, and the signal's reason.
 */
export async function copyStore(
  from: Store,
  to: Store,
  options: CopyOptions = {},
): Promise<CopyReport> {
  const { parallel = 16, signal, onObject } = options;
  const total = { written: 0, bytes: 0, same: 0, deleted: 0, extra: 0, differentCount: 0 };
  const different: string[] = [];
  let done = 0;
  for (const part of [...order.map(under), othersIn]) {
    await eachInParallel(pairs(part(from), part(to)), parallel, async ({ key, where }) => {
      signal?.throwIfAborted();
      // The console of S3 makes an empty object that ends in a slash for a folder.
      if (key.endsWith("/") || notCopied.some((prefix) => key.startsWith(prefix))) return;
      if (where === "to") {
        if (options.delete && !options.check) await to.delete(key);
        total[options.delete ? "deleted" : "extra"]++;
      } else {
        const outcome = await copyObject(key, from, to, { ...options, isThere: where === "both" });
        if (outcome.kind === "written") total.bytes += outcome.bytes;
        if (outcome.kind === "different") {
          total.differentCount++;
          if (different.length < namesMax) different.push(key);
        } else if (outcome.kind !== "gone") total[outcome.kind]++;
      }
      onObject?.(++done, key);
    });
  }
  return { ...total, different };
}

type Outcome =
  | { readonly kind: "written"; readonly bytes: number }
  | { readonly kind: "same" | "different" }
  /** Deleted while we copied. */
  | { readonly kind: "gone" };

async function copyObject(
  key: string,
  from: Store,
  to: Store,
  { replace = false, check = false, near = "from", isThere }: CopyOptions & { isThere: boolean },
): Promise<Outcome> {
  for (let looks = isThere; ; looks = true) {
    const there = looks ? await to.head(key) : undefined;
    const here = there && (await from.head(key));
    if (here && (await isSame(here, there, () => (near === "to" ? to : from).get(key))))
      return { kind: "same" };
    if (there && here && !replace) return { kind: "different" };
    const object = await from.get(key);
    if (!object) return { kind: "gone" };
    const { body, contentType, metadata } = object;
    const written = { kind: "written", bytes: body.length } as const;
    if (check) return written;
    const type = contentType === undefined ? {} : { contentType };
    const condition = there ? { version: there.version } : "absent";
    const outcome = await to.put(key, body, condition, { ...type, metadata });
    if (outcome.kind === "written") return written;
    // Another was quicker: what it wrote may be the same.
  }
}

/** Whether the two agree in words and bytes; `read` gets the nearer one where versions alone do not tell. */
async function isSame(
  a: ObjectHead,
  b: ObjectHead,
  read: () => Promise<StoredObject | undefined>,
): Promise<boolean> {
  if (!sameWords(a, b)) return false;
  if (a.version === b.version) return true;
  const object = await read();
  if (object === undefined) return false;
  const versions = versionsOf(object.body);
  return versions.includes(a.version) && versions.includes(b.version);
}

const sameWords = (a: ObjectHead, b: ObjectHead): boolean =>
  a.contentType === b.contentType && isSameJson(a.metadata, b.metadata);

/** What stores of ours call these bytes: a folder, and S3 where it does not encrypt by a key of KMS. */
const versionsOf = (body: Uint8Array): readonly string[] => [
  sha256(body, 32),
  createHash("md5").update(body).digest("hex"),
];

type Part = (store: Store) => AsyncIterable<string>;

const under =
  (prefix: string): Part =>
  (store) =>
    store.list(prefix);

/** Keys of no prefix that we know, such as those of a newer Feedmill: each known prefix is jumped over. */
async function* othersIn(store: Store): AsyncIterable<string> {
  let after: string | undefined;
  for (let more = true; more; ) {
    more = false;
    for await (const key of store.list("", after === undefined ? {} : { after })) {
      const known = order.find((prefix) => key.startsWith(prefix));
      if (known === undefined) {
        yield key;
        continue;
      }
      // The last key that can begin so.
      after = `${known}\u{10ffff}`;
      more = true;
      break;
    }
  }
}

interface Pair {
  readonly key: string;
  readonly where: "from" | "to" | "both";
}

/** Two ascending lists of keys as one. */
async function* pairs(from: AsyncIterable<string>, to: AsyncIterable<string>): AsyncIterable<Pair> {
  const [left, right] = [from[Symbol.asyncIterator](), to[Symbol.asyncIterator]()];
  let [a, b] = [await left.next(), await right.next()];
  while (!a.done || !b.done) {
    const which = a.done ? 1 : b.done ? -1 : compareKeys(a.value, b.value);
    if (which === 0) yield { key: a.value, where: "both" };
    else yield which < 0 ? { key: a.value, where: "from" } : { key: b.value, where: "to" };
    if (which <= 0) a = await left.next();
    if (which >= 0) b = await right.next();
  }
}
