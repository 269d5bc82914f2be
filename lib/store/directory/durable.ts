import { mkdir, open } from "node:fs/promises";
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
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    await syncFolder(dirname(made));
    if (made === first || made === dirname(made)) return;
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
