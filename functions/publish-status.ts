import { hourMs } from "../lib/duration.ts";
import { hasStatus, STATUS_PREFIX } from "../lib/publish/status.ts";
import { readTarget } from "../lib/publish/target.ts";
import type { Runtime } from "./runtime.ts";

/**
 * Writes `/status/`, at most once an hour, where there are sources of the web. Where another publisher
 * is at it, it is left to that one. Answers how many objects it wrote; throws `StoreError`.
 */
export async function publishStatus({
  store,
  config,
  clock,
}: Pick<Runtime, "store" | "config" | "clock">): Promise<number> {
  if (!hasStatus(config)) return 0;
  const now = new Date(Math.floor(clock().getTime() / hourMs) * hourMs);
  const page = await readTarget(store, `${STATUS_PREFIX}index.html`);
  if (page.madeFrom === now.toISOString()) return 0;
  // With all that makes feeds and pages, which no other run of the hour needs for this.
  const { writeStatus } = await import("./write-status.ts");
  return writeStatus(page, { store, config, now });
}
