import { sha256 } from "../../lib/hash.ts";
import type { ObjectHead, Store, StoredObject } from "../../lib/ports.ts";
import { compareKeys } from "../../lib/store/key.ts";
import { tellingType } from "../../lib/store/media-type.ts";

export interface MemoryWrite {
  readonly kind: "put" | "delete";
  readonly key: string;
}

export interface MemoryStoreOptions {
  /**
   * Called around the n-th write (from 1) that changes something. What it throws in phase "before"
   * leaves the store as it was; thrown in phase "after", the write stands and its answer is lost.
   */
  readonly onWrite?: (n: number, write: MemoryWrite, phase: "before" | "after") => void;
}

export interface MemoryStore extends Store {
  /** All keys in ascending UTF-8 order. */
  keys(): string[];
  /** How many puts and deletes have changed something; a lost put is none. */
  readonly writes: number;
}

/**
 * A store for tests and the simulator. Its versions are hashes of the content alone, like S3's
 * ETags: bytes that come back bring their version back (ABA). Check and commit happen in one
 * synchronous step, so that exactly one of racing writers wins.
 */
export function openMemoryStore({ onWrite }: MemoryStoreOptions = {}): MemoryStore {
  const objects = new Map<string, StoredObject>();
  let writes = 0;

  const change = (write: MemoryWrite, commit: () => void): void => {
    const n = writes + 1;
    onWrite?.(n, write, "before");
    commit();
    writes = n;
    onWrite?.(n, write, "after");
  };
  const keys = (prefix = ""): string[] =>
    [...objects.keys()].filter((key) => key.startsWith(prefix)).sort(compareKeys);

  return {
    async get(key) {
      const object = objects.get(key);
      return object && { ...headOf(object), body: object.body.slice() };
    },

    async head(key) {
      const object = objects.get(key);
      return object && headOf(object);
    },

    async put(key, body, condition, { contentType, metadata } = {}) {
      const present = objects.get(key);
      const holds =
        condition === "absent" ? !present : present && present.version === condition.version;
      if (!holds) return { kind: "lost" };
      const version = sha256(body, 32);
      // Copies, so that a caller who reuses its buffer cannot reach into the store.
      const object = {
        body: body.slice(),
        version,
        metadata: { ...metadata },
        ...tellingType(contentType),
      };
      change({ kind: "put", key }, () => objects.set(key, object));
      return { kind: "written", version };
    },

    async delete(key) {
      if (objects.has(key)) change({ kind: "delete", key }, () => objects.delete(key));
    },

    async *list(prefix, { after } = {}) {
      for (const key of keys(prefix)) {
        if (after === undefined || compareKeys(key, after) > 0) yield key;
      }
    },

    async *listVersions(prefix) {
      for (const key of keys(prefix)) {
        const object = objects.get(key);
        if (object) yield { key, version: object.version };
      }
    },

    keys: () => keys(),
    get writes() {
      return writes;
    },
  };
}

const headOf = ({ version, metadata, contentType }: ObjectHead): ObjectHead => ({
  version,
  metadata: { ...metadata },
  ...(contentType !== undefined && { contentType }),
});
