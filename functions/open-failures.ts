import type { Config } from "../lib/config.ts";
import { prefixes, sourceKey } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { Quarantined } from "../lib/quarantine.ts";
import { SourceState } from "../lib/source-state.ts";
import { readStored } from "../lib/stored.ts";
import type { Failure } from "./run-report.ts";

/**
 * What stands in quarantine and still matters: an entry is settled when its file was replaced by a
 * newer capture, or taken out of the inbox.
 */
export async function openFailures(store: Store, config: Config): Promise<readonly Failure[]> {
  const current = new Set<string>();
  for (const { id } of config.sources) {
    const state = await readStored(store, sourceKey(id), SourceState);
    if (state.kind !== "found") continue;
    for (const entry of state.value.inbox) if (!entry.removed) current.add(entry.capture);
  }
  const failures: Failure[] = [];
  for await (const key of store.list(prefixes.quarantine)) {
    const entry = await readStored(store, key, Quarantined);
    if (entry.kind !== "found" || !current.has(entry.value.capture)) continue;
    const { source, item, capture, reason, status, attempts } = entry.value;
    const again = status === "trying" ? ` (tried ${attempts} times, will be tried again)` : "";
    failures.push({
      source: source ?? "",
      item: item ?? capture,
      reason: `${reason.message}${again}`,
    });
  }
  return failures;
}
