import { link, readFile, realpath, rename, rm, rmdir, unlink } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { sha256 } from "../hash.ts";
import {
  type Condition,
  type PutOptions,
  type PutOutcome,
  type Store,
  type StoredObject,
  StoreError,
  type Version,
} from "../ports.ts";
import { asStoreError, codeOf, isAbsence } from "./directory/disk-error.ts";
import { makeFolder, syncFolder, writeNewFile } from "./directory/durable.ts";
import { withLock } from "./directory/lock.ts";
import { type OwnFolder, openOwnFolder } from "./directory/own-folder.ts";
import { createQueue } from "./directory/queue.ts";
import { readSidecar, removeSidecar, writeSidecar } from "./directory/sidecar.ts";
import { walk } from "./directory/walk.ts";
import { checkKey } from "./key.ts";

export interface DirectoryOptions {
  /** How long a lock of another living process is waited for. */
  readonly lockWaitMs?: number;
}

/** The store's own folder below the root: locks, metadata, temporary files. No key reaches it. */
const ownName = ".store";

/**
 * A folder as object store: each object is the file at its key's path, for people to look at and
 * for a web server to serve. Safe between processes and against a crash at any moment: an object
 * is written beside, put on the disk, and moved into place in one step; who replaces or deletes one
 * holds its lock meanwhile. Nothing is made before the first write.
 */
export function openDirectory(root: string, { lockWaitMs = 10_000 }: DirectoryOptions = {}): Store {
  const top = resolve(root);
  const own = join(top, ownName);
  const queue = createQueue();
  let ownFolder: Promise<OwnFolder> | undefined;

  const sidecarOf = (key: string): string => join(own, "metadata", hashedPath(key));

  /** Runs `work` while nobody else, here or in another process, writes this key. */
  async function writing<T>(key: string, work: (folder: OwnFolder) => Promise<T>): Promise<T> {
    const path = await locate(top, key);
    const lock = join(own, "locks", sha256(key, 32));
    return await queue(key, async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          await makeFolder(dirname(lock));
          ownFolder ??= openOwnFolder(join(own, "processes"));
          const folder = await ownFolder;
          return await withLock(lock, { own: folder, waitMs: lockWaitMs }, () => work(folder));
        } catch (error) {
          ownFolder = undefined;
          // A folder went between making and using it: a neighbour's delete left it empty, or
          // somebody removed the whole store.
          if (codeOf(error) !== "ENOENT" || attempt === attemptsMax)
            throw asStoreError(error, path);
        }
      }
    });
  }

  async function get(key: string): Promise<StoredObject | undefined> {
    const path = await locate(top, key);
    try {
      return await readObject(path, sidecarOf(key));
    } catch (error) {
      throw asStoreError(error, path);
    }
  }

  const store: Store = {
    get,

    async head(key) {
      const object = await get(key);
      if (!object) return undefined;
      const { body: _, ...head } = object;
      return head;
    },

    put: (key, body, condition, options = {}) =>
      writing(key, (folder) =>
        replace(
          { path: join(top, key), sidecar: sidecarOf(key) },
          body,
          condition,
          options,
          folder,
        ),
      ),

    async delete(key) {
      const path = await locate(top, key);
      if (!(await readFileIfAny(path))) return;
      await writing(key, async () => {
        await unlink(path).catch((error) => {
          if (!isAbsence(error)) throw error;
        });
        await removeSidecar(sidecarOf(key));
        await syncFolder(dirname(path));
        await removeEmptyFolders(dirname(path), top);
      });
    },

    async *list(prefix, { after } = {}) {
      try {
        yield* walk(top, { prefix, after, hidden: ownName });
      } catch (error) {
        throw asStoreError(error, join(top, prefix));
      }
    },

    async *listVersions(prefix) {
      for await (const key of store.list(prefix)) {
        const head = await store.head(key);
        if (head) yield { key, version: head.version };
      }
    },
  };
  return store;
}

const attemptsMax = 20;

async function replace(
  { path, sidecar }: { readonly path: string; readonly sidecar: string },
  body: Uint8Array,
  condition: Condition,
  options: PutOptions,
  folder: OwnFolder,
): Promise<PutOutcome> {
  const present = await versionAt(path);
  const wanted = condition === "absent" ? undefined : condition.version;
  if (present !== wanted) return { kind: "lost" };
  const version = sha256(body, 32);
  const temporary = folder.temporary();
  try {
    await writeNewFile(temporary, body);
    await writeSidecar(sidecar, options, { next: version, present }, folder.temporary());
    await makeFolder(dirname(path));
    // A link refuses to replace, so even a file that people put there meanwhile is kept.
    if (present === undefined) await link(temporary, path);
    else await rename(temporary, path);
    await syncFolder(dirname(path));
    return { kind: "written", version };
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if ((await versionAt(path)) !== undefined) return { kind: "lost" };
    const problem = "something that is no object lies in the way of this file; move it away";
    throw new StoreError(`${path}: ${problem}`, { cause: error });
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * Bytes and metadata that belong together. Writers may pass between the two reads; then the
 * sidecar no longer knows the version and both are read again.
 */
async function readObject(path: string, sidecar: string): Promise<StoredObject | undefined> {
  for (let before: Version | undefined; ; ) {
    const body = await readFileIfAny(path);
    if (!body) return undefined;
    const version = sha256(body, 32);
    const words = await readSidecar(sidecar, version);
    // Twice the same version that the sidecar does not know: a file that people put there.
    if (words || version === before) return { body, version, ...(words ?? { metadata: {} }) };
    before = version;
  }
}

async function versionAt(path: string): Promise<Version | undefined> {
  const body = await readFileIfAny(path);
  return body && sha256(body, 32);
}

async function readFileIfAny(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw asStoreError(error, path);
  }
}

/** The path of a key, once it is sure that no symbolic link leads it out of the root. */
async function locate(top: string, key: string): Promise<string> {
  checkKey(key);
  if (`${key.toLowerCase()}/`.startsWith(`${ownName}/`))
    throw new StoreError(`key "${key}": ${ownName}/ is the store's own; choose another name`);
  const path = join(top, key);
  const root = await realpath(top).catch(() => undefined);
  if (root === undefined) return path;
  for (let part = path; part !== top; part = dirname(part)) {
    const real = await realpath(part).catch(() => undefined);
    if (real === undefined) continue;
    if (real.startsWith(root + sep)) return path;
    throw new StoreError(
      `${part} is a link that leads out of ${top}; put the files themselves there`,
    );
  }
  return path;
}

async function removeEmptyFolders(folder: string, top: string): Promise<void> {
  for (let empty = folder; empty !== top; empty = dirname(empty)) {
    const removed = await rmdir(empty).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

/** Sidecars lie under hashed names, so that no key is too long or a folder of another. */
function hashedPath(key: string): string {
  const hash = sha256(key, 32);
  return `${hash.slice(0, 2)}/${hash.slice(2)}.json`;
}
