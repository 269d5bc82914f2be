import type { Config } from "../lib/config.ts";
import { sourceKey } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { SourceState } from "../lib/source-state.ts";
import { readStored } from "../lib/stored.ts";

/** What people know an item by. */
export interface Item {
  readonly source: string;
  readonly item: string;
}

/**
 * What lies in the inboxes now, or is known of the web, by the key of its newest capture. Whatever is said of an older
 * capture is settled: its file was replaced, or taken out of the inbox.
 */
export async function currentItems(
  store: Store,
  config: Config,
): Promise<ReadonlyMap<string, Item>> {
  const items = new Map<string, Item>();
  for (const { id } of config.sources) {
    const state = await readStored(store, sourceKey(id), SourceState);
    if (state.kind !== "found") continue;
    for (const { name, capture, removed } of state.value.inbox) {
      if (!removed) items.set(capture, { source: id, item: name });
    }
    for (const { url, ids, capture } of state.value.poll?.items ?? []) {
      items.set(capture, { source: id, item: url ?? ids[0] ?? capture });
    }
  }
  return items;
}
