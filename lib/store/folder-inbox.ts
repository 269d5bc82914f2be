import { constants, type Dirent } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { type Inbox, InboxError, type InboxFile, type InboxRead } from "../ports.ts";
import { asStoreError, codeOf } from "./directory/disk-error.ts";
import { isPassingName } from "./inbox-name.ts";
import { compareKeys } from "./key.ts";
import { readSteady, versionOf } from "./steady-file.ts";

/**
 * A folder, with all folders in it, as inbox. Names are in Unicode's form NFC, so that an article
 * keeps its identity when it is copied from a system that spells `é` in two code points. A link is
 * taken for the file it leads to, if that lies in the inbox; links to folders are not followed,
 * since they may lead round in a circle. Throws `InboxError` when the folder cannot be read at all.
 */
export function openFolderInbox(root: string): Inbox {
  const top = resolve(root);
  /** Where the names of the last listing lie, for those that are spelt differently on the disk. */
  let paths = new Map<string, string>();

  return {
    async *list() {
      paths = new Map();
      const inside = await realpath(top).catch((error: unknown) => {
        if (codeOf(error) !== "ENOENT") throw asInboxError(error, top);
        const remedy = "make the folder, or correct the path of this source";
        throw new InboxError(`inbox ${top} is not there; ${remedy}`, { cause: error });
      });
      yield* listFolder({ top, inside, paths }, "", top);
    },

    async read(name, { bodyBytesMax }) {
      const path = paths.get(name) ?? join(top, name);
      try {
        const inside = await realpath(top);
        if (!(await leadsInto(inside, path))) return unreadable("it lies outside the inbox");
        // Without O_NONBLOCK, a named pipe in the file's place would be waited for for ever.
        const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
        return await readSteady(file, bodyBytesMax).finally(() => file.close());
      } catch (error) {
        return readFailure(name, path, error);
      }
    },
  };
}

interface Listing {
  readonly top: string;
  readonly inside: string;
  readonly paths: Map<string, string>;
}

async function* listFolder(
  listing: Listing,
  folder: string,
  path: string,
): AsyncIterable<InboxFile> {
  const entries = await readFolder(listing, folder, path);
  if (entries === "closed") {
    // It may hide articles: reading it as a file says why.
    yield { name: folder, version: "unknown" };
    return;
  }
  for (const { name, entry } of entries) {
    const entryPath = join(path, entry.name);
    if (entry.isDirectory()) {
      yield* listFolder(listing, name, entryPath);
      continue;
    }
    listing.paths.set(name, entryPath);
    const version = await findVersion(listing.inside, entryPath);
    if (version !== undefined) yield { name, version };
  }
}

interface Named {
  readonly name: string;
  readonly entry: Dirent;
}

/** A folder sorts by its name with the slash, so that all names ascend. */
async function readFolder(
  { top }: Listing,
  folder: string,
  path: string,
): Promise<Named[] | "closed"> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    if (path === top) throw asInboxError(error, path);
    const removed = codeOf(error) === "ENOENT" && !path.includes("\ufffd");
    return removed ? [] : "closed";
  });
  if (entries === "closed") return entries;
  const spelt = new Set(entries.map((entry) => entry.name));
  return entries
    .filter((entry) => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink())
    .filter((entry) => !isPassingName(entry.name))
    .map((entry) => {
      const nfc = entry.name.normalize("NFC");
      // Both spellings side by side are two files, and stay two.
      const name = spelt.has(nfc) ? entry.name : nfc;
      return { name: `${folder}${name}${entry.isDirectory() ? "/" : ""}`, entry };
    })
    .sort((a, b) => compareKeys(a.name, b.name));
}

/** Undefined for what is no article: gone by now, a folder behind a link, a link out of the inbox. */
async function findVersion(inside: string, path: string): Promise<string | undefined> {
  try {
    const found = await stat(path, { bigint: true });
    return found.isFile() && (await leadsInto(inside, path)) ? versionOf(found) : undefined;
  } catch {
    // A name that is no UTF-8 cannot be asked for; reading it says so.
    return path.includes("\ufffd") ? "unknown" : undefined;
  }
}

const leadsInto = async (inside: string, path: string): Promise<boolean> =>
  (await realpath(path)).startsWith(inside + sep);

function readFailure(name: string, path: string, error: unknown): InboxRead {
  if (codeOf(error) !== "ENOENT" && codeOf(error) !== "ENOTDIR")
    return unreadable(asStoreError(error, path).message);
  if (name.includes("\ufffd")) return unreadable("its name is not UTF-8; give it another");
  return { kind: "gone" };
}

const asInboxError = (error: unknown, path: string): InboxError =>
  new InboxError(asStoreError(error, path).message, { cause: error });

const unreadable = (reason: string): InboxRead => ({ kind: "unreadable", reason });
