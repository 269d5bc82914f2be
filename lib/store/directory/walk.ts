import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareKeys } from "../key.ts";
import { isAbsence } from "./disk-error.ts";

export interface WalkOptions {
  readonly prefix: string;
  readonly after: string | undefined;
  /** Name of a folder in the root that is not the caller's. */
  readonly hidden: string;
}

/**
 * Keys of the files below `root` in ascending UTF-8 order, holding the names of one path's folders
 * at a time. Symbolic links are left out.
 */
export async function* walk(root: string, options: WalkOptions): AsyncIterable<string> {
  yield* walkFolder(root, options.prefix.slice(0, options.prefix.lastIndexOf("/") + 1), options);
}

/** `folder` is the beginning of all keys in it: empty, or ending in a slash. */
async function* walkFolder(
  root: string,
  folder: string,
  options: WalkOptions,
): AsyncIterable<string> {
  for (const key of await readFolder(root, folder, options.hidden)) {
    if (key.endsWith("/")) {
      if (mayHold(key, options)) yield* walkFolder(root, key, options);
    } else if (key.startsWith(options.prefix) && isAfter(key, options.after)) {
      yield key;
    }
  }
}

/** A folder sorts by its name with the slash: `a.json` stands before `a/1.json`. */
async function readFolder(root: string, folder: string, hidden: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .filter((entry) => folder !== "" || entry.name !== hidden)
      .map((entry) => `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`)
      .sort(compareKeys);
  } catch (error) {
    // A folder that was emptied and removed since its parent was read has no keys.
    if (isAbsence(error)) return [];
    throw error;
  }
}

const mayHold = (folder: string, { prefix, after }: WalkOptions): boolean =>
  (folder.startsWith(prefix) || prefix.startsWith(folder)) &&
  (after?.startsWith(folder) || isAfter(folder, after));

const isAfter = (key: string, after: string | undefined): boolean =>
  after === undefined || compareKeys(key, after) > 0;
