import { sha256 } from "../lib/hash.ts";
import type { ObjectHead, Store, StoredObject } from "../lib/ports.ts";
import { compareKeys } from "../lib/store/key.ts";
import { tellingType } from "../lib/store/media-type.ts";

/**
 * A store in memory that can forget what it holds, so that a large one fits: of what is forgotten it still knows version and metadata,
 * but whoever reads or replaces it gets an error. So it also proves that a run neither reads nor writes what is old.
 */
export interface ForgettingStore extends Store {
  /** Forgets the bytes of all under these prefixes that was last written before the previous call. */
  forget(prefixes: readonly RegExp[]): void;
  /** How many objects there are, and the bytes of those that are not forgotten. */
  size(): { readonly objects: number; readonly bytes: number };
}

interface Held extends ObjectHead {
  readonly body: Uint8Array | undefined;
  readonly age: number;
}

export function openForgettingStore(): ForgettingStore {
  /** By the folder at the top, so that a list does not look at everything. */
  const folders = new Map<string, Map<string, Held>>();
  let age = 0;
  const folderOf = (key: string): Map<string, Held> => {
    const name = key.slice(0, key.indexOf("/") + 1);
    const folder = folders.get(name) ?? new Map<string, Held>();
    folders.set(name, folder);
    return folder;
  };
  const find = (key: string): Held | undefined => folderOf(key).get(key);
  const bodyOf = (key: string, { body }: Held): Uint8Array => {
    if (body) return body;
    throw new Error(`bench: ${key} was forgotten, and a run that touches it costs what there is`);
  };
  const keys = (prefix: string): readonly string[] =>
    [...folderOf(prefix).keys()].filter((key) => key.startsWith(prefix)).sort(compareKeys);

  return {
    async get(key) {
      const held = find(key);
      return held && ({ ...held, body: bodyOf(key, held) } satisfies StoredObject);
    },
    async head(key) {
      return find(key);
    },
    async put(key, body, condition, { contentType, metadata } = {}) {
      const present = find(key);
      const holds =
        condition === "absent" ? !present : present && present.version === condition.version;
      if (!holds) return { kind: "lost" };
      if (present) bodyOf(key, present);
      const version = sha256(body, 32);
      const words = { metadata: { ...metadata }, ...tellingType(contentType) };
      folderOf(key).set(key, { body: body.slice(), version, age, ...words });
      return { kind: "written", version };
    },
    async delete(key) {
      folderOf(key).delete(key);
    },
    async *list(prefix, { after } = {}) {
      for (const key of keys(prefix))
        if (after === undefined || compareKeys(key, after) > 0) yield key;
    },
    async *listVersions(prefix) {
      for (const key of keys(prefix)) {
        const held = find(key);
        if (held) yield { key, version: held.version };
      }
    },
    forget(patterns) {
      for (const folder of folders.values())
        for (const [key, held] of folder)
          if (held.body && held.age < age && patterns.some((pattern) => pattern.test(key)))
            folder.set(key, { ...held, body: undefined });
      age++;
    },
    size() {
      const all = [...folders.values()].flatMap((folder) => [...folder.values()]);
      const bytes = all.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
      return { objects: all.length, bytes };
    },
  };
}
