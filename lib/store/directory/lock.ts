import { link, readFile, unlink } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { StoreError } from "../../ports.ts";
import { codeOf } from "./disk-error.ts";
import type { OwnFolder } from "./own-folder.ts";
import { isGone, type Owner, parseOwner } from "./owner.ts";

export interface LockOptions {
  readonly own: OwnFolder;
  /** How long a living holder is waited for. */
  readonly waitMs: number;
}

/**
 * Holds a lock file while `work` runs, against other processes. The lock is made by linking the
 * file that names its owner, so it is whole from its first moment: a lock without an owner, which
 * nobody could judge, does not occur.
 */
export async function withLock<T>(
  lock: string,
  options: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  await acquire(lock, options);
  try {
    return await work();
  } finally {
    await unlink(lock).catch(ignoreMissing);
  }
}

async function acquire(lock: string, options: LockOptions): Promise<void> {
  const { own, waitMs } = options;
  let waitedMs = 0;
  for (let pauseMs = 1; ; ) {
    if (await tryLink(own.ownerFile, lock)) return;
    const holder = await readHolder(lock);
    if (holder === "none") continue;
    if (holder !== "unknown" && (await isGone(holder, own.self))) {
      await breakLock(lock, options);
      continue;
    }
    if (waitedMs >= waitMs) throw lockedError(lock, holder, waitMs);
    await pause(pauseMs);
    waitedMs += pauseMs;
    pauseMs = Math.min(pauseMs * 2, pauseMsMax);
  }
}

const pauseMsMax = 32;

/**
 * Removes a lock whose holder has ended. Who saw it dead may look again too late, when the next
 * holder already has it; so only who holds the lock *on breaking it* may remove it, after a second
 * look. A breaker that dies leaves a dead lock of the same kind, broken in the same way.
 */
const breakLock = (lock: string, options: LockOptions): Promise<void> =>
  withLock(`${lock}.break`, options, async () => {
    const holder = await readHolder(lock);
    if (typeof holder === "object" && (await isGone(holder, options.own.self)))
      await unlink(lock).catch(ignoreMissing);
  });

async function tryLink(ownerFile: string, lock: string): Promise<boolean> {
  try {
    await link(ownerFile, lock);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    const problem = "this file system has no hard links; choose a folder on a disk that has them";
    throw new StoreError(`${lock}: ${problem}`, { cause: error });
  }
}

async function readHolder(lock: string): Promise<Owner | "none" | "unknown"> {
  try {
    return parseOwner(await readFile(lock, "utf8")) ?? "unknown";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "none";
    throw error;
  }
}

function lockedError(lock: string, holder: Owner | "unknown", waitMs: number): StoreError {
  const who =
    holder === "unknown"
      ? "a program that did not name itself"
      : `process ${holder.pid} on ${holder.host}`;
  return new StoreError(
    `${lock} is held by ${who} and was not given back in ${waitMs} ms; let that finish, or delete the file if it no longer runs`,
  );
}

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== "ENOENT") throw error;
}
