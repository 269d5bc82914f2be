import { nextDue } from "../lib/collect/due.ts";
import type { Config } from "../lib/config.ts";
import { sourceKey } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { SourceState } from "../lib/source-state.ts";
import { readStored } from "../lib/stored.ts";

/** When the first of the sources of the web has something to do; undefined where none ever has. */
export async function findNextDue(
  store: Store,
  { sources }: Pick<Config, "sources">,
): Promise<Date | undefined> {
  const dues: number[] = [];
  for (const { id, kind, retired } of sources) {
    if (kind === "inbox" || retired) continue;
    const state = await readStored(store, sourceKey(id), SourceState);
    const poll = state.kind === "found" ? state.value.poll : undefined;
    const due = poll === undefined ? new Date(0).toISOString() : nextDue(poll);
    if (due !== null) dues.push(Date.parse(due));
  }
  return dues.length === 0 ? undefined : new Date(Math.min(...dues));
}
