import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";
import { parseJsonObject } from "./json-object.ts";

/** Who holds a lock or a folder of temporary files; null where the system does not tell. */
export interface Owner {
  readonly host: string;
  /** Processes see each other's numbers only within one namespace (containers have their own). */
  readonly namespace: string | null;
  /** Changes with each start of the machine. */
  readonly boot: string | null;
  readonly pid: number;
  /** When the process began: a number that is used again tells another process by it. */
  readonly started: string | null;
}

export const describeThisProcess = async (): Promise<Owner> => ({
  host: hostname(),
  namespace: await unlessMissing(readlink("/proc/self/ns/pid")),
  boot: (await unlessMissing(readFile("/proc/sys/kernel/random/boot_id", "utf8")))?.trim() ?? null,
  pid: process.pid,
  started: await startOf(process.pid),
});

/** True only when the owner has surely ended; a process that this one cannot see counts as alive. */
export async function isGone(owner: Owner, self: Owner): Promise<boolean> {
  if (owner.host !== self.host) return false;
  if (owner.boot !== null && self.boot !== null && owner.boot !== self.boot) return true;
  if (owner.namespace !== self.namespace) return false;
  if (!exists(owner.pid)) return true;
  const started = await startOf(owner.pid);
  return owner.started !== null && started !== null && owner.started !== started;
}

/** Undefined for bytes that no process of ours wrote. */
export function parseOwner(text: string): Owner | undefined {
  const { host, namespace, boot, pid, started } = parseJsonObject(text) ?? {};
  if (typeof host !== "string" || typeof pid !== "number") return undefined;
  return {
    host,
    pid,
    namespace: textOrNull(namespace),
    boot: textOrNull(boot),
    started: textOrNull(started),
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM means that it runs and belongs to somebody else.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** Field 22 of proc(5)'s stat; the second field, the command's name, may itself hold blanks and ")". */
async function startOf(pid: number): Promise<string | null> {
  const stat = await unlessMissing(readFile(`/proc/${pid}/stat`, "utf8"));
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

const unlessMissing = (reading: Promise<string>): Promise<string | null> =>
  reading.catch(() => null);
