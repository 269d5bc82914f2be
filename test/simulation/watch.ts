import type { Condition, PutOutcome, Store } from "../../lib/ports.ts";
import { StoreError } from "../../lib/ports.ts";
import type { StoredRecord } from "../../lib/stored-record.ts";
import type { Applied, Bucket, BucketObject } from "./bucket.ts";
import { findFeedProblem } from "./feed-rules.ts";
import { isAllowedTo, isKey } from "./key-rules.ts";
import { Noted } from "./note-rules.ts";
import { findInvalid } from "./published.ts";
import { findRevisionProblem, findWordsProblem } from "./record-rules.ts";
import type { Process } from "./scheduler.ts";

/** What must hold at every write, whatever goes wrong; the first that does not is kept with its story. */
export interface Watch {
  readonly violations: readonly string[];
  /** The last steps before the first violation. */
  readonly traceOfFirst: readonly string[] | undefined;
  /** Published objects that were looked at while faults happened. */
  readonly checked: number;
  saw(applied: Applied): void;
  /** A function ended by an error: only the store and a lost race may be its reason. */
  failed(process: Process, error: unknown): void;
  violated(what: string): void;
}

export function openWatch(state: {
  readonly trace: () => readonly string[];
  readonly isFaulty: () => boolean;
  /** By what is recorded now. */
  readonly recordOf: (article: string) => StoredRecord | undefined;
  readonly objectAt: (key: string) => BucketObject | undefined;
}): Watch {
  const violations: string[] = [];
  let traceOfFirst: readonly string[] | undefined;
  let checked = 0;
  const withdrawn = new Withdrawn();
  const noted = new Noted();

  const violated = (what: string): void => {
    traceOfFirst ??= [...state.trace()];
    if (violations.length < 10) violations.push(what);
  };

  return {
    violations,
    get traceOfFirst() {
      return traceOfFirst;
    },
    get checked() {
      return checked;
    },
    violated,
    saw(applied) {
      const { key, before, after, by } = applied;
      const found: (string | undefined)[] = [
        isKey(key) ? undefined : `${key} is no key of the grammar`,
        isAllowedTo(by.role, applied) ? undefined : `${by.role} writes ${key}`,
        findCaptureProblem(applied),
        findRevisionProblem(applied, (revision) => state.objectAt(revision) !== undefined),
        findWordsProblem(applied, state.objectAt),
        noted.findProblem(applied),
        withdrawn.findProblem(applied),
      ];
      if (after && key.startsWith("site/")) {
        if (state.isFaulty()) checked++;
        found.push(findInvalid(key, after.body));
        if (key.endsWith("/feed.json"))
          found.push(findFeedProblem(key, before?.body, after.body, state.recordOf));
      }
      for (const problem of found)
        if (problem) violated(`write ${applied.n}, ${by.name}: ${problem}`);
    },
    failed(process, error) {
      if (error instanceof StoreError) return;
      const text = error instanceof Error ? error.message : String(error);
      // Many runs over one source at a time is said to be an error, and nothing is lost by it.
      if (/run one (?:publish )?at a time/.test(text)) return;
      violated(`${process.name} fails by itself: ${error instanceof Error ? error.stack : text}`);
    },
  };
}

/** A capture never changes; only a purge takes it away. */
function findCaptureProblem({ key, before, after, by }: Applied): string | undefined {
  if (!key.startsWith("captures/") || !before) return undefined;
  if (after) return after.etag === before.etag ? undefined : `the capture ${key} changes`;
  return by.role === "operator" ? undefined : `the capture ${key} is deleted`;
}

/** Once publish has done away with the note of a retraction, no word of its article is published. */
class Withdrawn {
  readonly #turns = new Map<string, string>();
  readonly #out = new Set<string>();

  findProblem({ key, after, by }: Applied): string | undefined {
    const text = after ? Buffer.from(after.body).toString() : "";
    const retraction = /^retractions\/(\w+)\.json$/.exec(key)?.[1];
    if (retraction !== undefined) {
      const { status } = JSON.parse(text) as { status: string };
      this.#turns.set(retraction, status);
      if (status === "reinstated") this.#out.delete(retraction);
    }
    const note = /^pending\/article\/(\w+)\/retraction-\d+\.json$/.exec(key)?.[1];
    // A sweep that takes a note for forsaken writes it again where it was wrong.
    const isDone = note !== undefined && !after && by.role === "publish";
    if (isDone && this.#turns.get(note) === "retracted") this.#out.add(note);
    const page = /^site\/(?:articles|records)\/(\w+)/.exec(key)?.[1];
    if (page !== undefined && this.#out.has(page) && /It is told as/.test(text))
      return `${key} shows an article again that was withdrawn`;
    if (!key.endsWith("/feed.json") || !key.startsWith("site/")) return undefined;
    const shown = [
      ...text.matchAll(/"article": "(\w+)",\s+"revision": \d+,\s+"order": "[^"]*",\s+"source"/g),
    ];
    const back = shown.find(([, id]) => id !== undefined && this.#out.has(id));
    return back && `${key} lists the article ${back[1]} again that was withdrawn`;
  }
}

/** Watches that what `put` tells its caller is true. */
export function truthfulPut(
  store: Store,
  {
    process,
    bucket,
    watch,
    writeId,
  }: {
    readonly process: Process;
    readonly bucket: Bucket;
    readonly watch: Watch;
    /** The id that the latest write of this process was given. */
    readonly writeId: () => string;
  },
): Store {
  const put = async (
    key: string,
    body: Uint8Array,
    condition: Condition,
    options?: Parameters<Store["put"]>[3],
  ): Promise<PutOutcome> => {
    const before = bucket.applied.length;
    const answer = store.put(key, body, condition, options);
    const id = writeId();
    const outcome = await answer;
    const since = bucket.applied.slice(before).filter((write) => write.key === key);
    const ours = since.find((write) => write.id === id);
    if (outcome.kind === "written" && !ours)
      watch.violated(`${process.name} is told that ${key} is written, and it was not`);
    if (outcome.kind === "lost" && ours && since.at(-1) === ours)
      watch.violated(`${process.name} is told that ${key} is lost, and its write stands`);
    return outcome;
  };
  return { ...store, put };
}
