import { mkdir, open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "./disk-error.ts";

/** Writes that outlive a crash of the machine: what was answered as written is on the disk. */

/** Writes a new file; it is whole on the disk when this returns. */
export async function writeNewFile(path: string, body: Uint8Array | string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(body);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a folder and those above it; a new folder's name is on the disk when this returns. */
export async function makeFolder(folder: string): Promise<void> {
  // One by one: on a file system that refuses new folders, such as /proc, Node's recursive mkdir
  // never ends.
  for (const level of await missingLevels(folder)) {
    try {
      await mkdir(level);
      await syncFolder(dirname(level));
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

/** The folders on the way to `folder` that are not there, the uppermost first. */
async function missingLevels(folder: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let level = folder; !(await exists(level)); level = dirname(level)) missing.unshift(level);
  return missing;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT" && path !== dirname(path)) return false;
    throw error;
  }
}

/** Puts the names in a folder on the disk, where the system can do that (Windows cannot). */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!unsupported.includes(codeOf(error) ?? "")) throw error;
  }
}

const unsupported = ["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "ENOENT"];
