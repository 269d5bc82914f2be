import { sha256 } from "../../lib/hash.ts";
import { compareKeys } from "../../lib/store/key.ts";
import type { Process } from "./scheduler.ts";

export interface BucketObject {
  readonly body: Uint8Array;
  /** A hash of the content alone: bytes that come back bring their version back (ABA). */
  readonly etag: string;
  readonly contentType: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface BucketCondition {
  readonly ifNoneMatch?: string | undefined;
  readonly ifMatch?: string | undefined;
}

/** One write that was applied. `after` is undefined where an object was deleted. */
export interface Applied {
  readonly n: number;
  readonly key: string;
  readonly by: Process;
  readonly before: BucketObject | undefined;
  readonly after: BucketObject | undefined;
}

/** What is kept of a write: a month of them would not fit in memory with their bytes. */
export interface Write {
  readonly key: string;
  /** The id that its writer gave it; undefined where an object was deleted. */
  readonly id: string | undefined;
}

export interface Bucket {
  readonly objects: ReadonlyMap<string, BucketObject>;
  readonly applied: readonly Write[];
  /** 200, or the status that S3 refuses with. */
  put(
    key: string,
    object: Omit<BucketObject, "etag">,
    condition: BucketCondition,
    by: Process,
  ): { readonly status: 200; readonly etag: string } | { readonly status: 404 | 412 };
  delete(key: string, by: Process): void;
  keys(prefix: string, after: string | undefined, max: number): { keys: string[]; more: boolean };
}

/** A bucket that enforces conditions; check and commit are one synchronous step, as on S3. */
export function openBucket(onApplied: (applied: Applied) => void = () => {}): Bucket {
  const objects = new Map<string, BucketObject>();
  const applied: Write[] = [];
  const commit = (key: string, by: Process, after: BucketObject | undefined): void => {
    const before = objects.get(key);
    if (after) objects.set(key, after);
    else objects.delete(key);
    applied.push({ key, id: after?.metadata["feedmill-write"] });
    onApplied({ n: applied.length, key, by, before, after });
  };
  return {
    objects,
    applied,
    put(key, object, { ifNoneMatch, ifMatch }, by) {
      const present = objects.get(key);
      if (ifNoneMatch === "*" && present) return { status: 412 };
      if (ifMatch !== undefined && !present) return { status: 404 };
      if (ifMatch !== undefined && ifMatch.replaceAll('"', "") !== present?.etag)
        return { status: 412 };
      const etag = sha256(object.body, 32);
      commit(key, by, { ...object, body: object.body.slice(), etag });
      return { status: 200, etag };
    },
    delete(key, by) {
      if (objects.has(key)) commit(key, by, undefined);
    },
    keys(prefix, after, max) {
      const all = [...objects.keys()]
        .filter(
          (key) => key.startsWith(prefix) && (after === undefined || compareKeys(key, after) > 0),
        )
        .sort(compareKeys);
      return { keys: all.slice(0, max), more: all.length > max };
    },
  };
}
