import type { Store } from "../../lib/ports.ts";
import { openDirectory } from "../../lib/store/directory.ts";

/**
 * A second process that writes to a directory store, for tests of races and kills:
 * `store-process.ts increment ROOT KEY TIMES` or `store-process.ts replace ROOT KEY`, which writes
 * until it is killed and prints a line for each write.
 */

/** Adds one to a number by compare-and-swap, as every stage changes what it shares. */
export async function increment(store: Store, key: string): Promise<void> {
  for (;;) {
    const object = await store.get(key);
    const next = Buffer.from(String(Number(object ? Buffer.from(object.body) : 0) + 1));
    const condition = object ? ({ version: object.version } as const) : "absent";
    if ((await store.put(key, next, condition)).kind === "written") return;
  }
}

/** Large enough that a write takes many system calls; one letter throughout, named in the metadata. */
export async function replaceForEver(store: Store, key: string): Promise<never> {
  for (let n = 0; ; n++) {
    const letter = String.fromCharCode(97 + (n % 26));
    const object = await store.get(key);
    const condition = object ? ({ version: object.version } as const) : "absent";
    const body = Buffer.alloc(1_000_000, letter);
    await store.put(key, body, condition, { metadata: { letter } });
    process.stdout.write(`${letter}\n`);
  }
}

if (import.meta.main) {
  const [mode, root, key = "", times = "0"] = process.argv.slice(2);
  if (root === undefined) throw new Error("store-process.ts: name a mode, a folder and a key");
  const store = openDirectory(root);
  if (mode === "replace") await replaceForEver(store, key);
  for (let i = 0; i < Number(times); i++) await increment(store, key);
}
