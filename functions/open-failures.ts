import { prefixes } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { Quarantined } from "../lib/quarantine.ts";
import { readStored } from "../lib/stored.ts";
import type { Item } from "./current-items.ts";
import type { Failure } from "./run-report.ts";

/** What stands in quarantine of the items that are in the inboxes now (`currentItems`). */
export async function openFailures(
  store: Store,
  items: ReadonlyMap<string, Item>,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for await (const key of store.list(prefixes.quarantine)) {
    const entry = await readStored(store, key, Quarantined);
    const item = entry.kind === "found" && items.get(entry.value.capture);
    if (!item) continue;
    const { reason, status, attempts } = entry.value;
    const again = status === "trying" ? ` (tried ${attempts} times, will be tried again)` : "";
    failures.push({ ...item, reason: `${reason.message}${again}` });
  }
  return failures;
}
