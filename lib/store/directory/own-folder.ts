import { randomUUID } from "node:crypto";
import { readdir, readFile, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder, writeNewFile } from "./durable.ts";
import { describeThisProcess, isGone, type Owner, parseOwner } from "./owner.ts";

/**
 * Each process that writes has one folder for its temporary files, on the store's own file system
 * so that a rename is one step, and in it a file that says who it is. A lock is a second name of
 * that file.
 */
export interface OwnFolder {
  readonly self: Owner;
  readonly ownerFile: string;
  /** A path that nobody else uses. */
  temporary(): string;
}

/** Makes this process's folder below `parent` and sweeps those of processes that have ended. */
export async function openOwnFolder(parent: string): Promise<OwnFolder> {
  const self = await describeThisProcess();
  await sweep(parent, self);
  const folder = join(parent, `${self.pid}-${randomUUID()}`);
  const ownerFile = join(folder, ownerName);
  await makeFolder(folder);
  try {
    await writeNewFile(ownerFile, `${JSON.stringify(self)}\n`);
  } catch (error) {
    // A folder whose owner is half named would never be swept.
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  let made = 0;
  return { self, ownerFile, temporary: () => join(folder, `${++made}.tmp`) };
}

const ownerName = "owner.json";

async function sweep(parent: string, self: Owner): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const folder = join(parent, name);
    const text = await readFile(join(folder, ownerName), "utf8").catch(() => undefined);
    const owner = text === undefined ? undefined : parseOwner(text);
    if (owner && (await isGone(owner, self)))
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    // Empty means that its maker ended, or is just about to write its name and will make it anew.
    else if (text === undefined) await rmdir(folder).catch(() => {});
  }
}
