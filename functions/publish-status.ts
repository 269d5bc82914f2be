import { hourMs } from "../lib/duration.ts";
import { sha256 } from "../lib/hash.ts";
import { canonicalJson } from "../lib/json.ts";
import { renderAtom } from "../lib/publish/atom.ts";
import { renderJsonFeed } from "../lib/publish/json-feed.ts";
import { renderStatusPage } from "../lib/publish/pages/status-page.ts";
import { renderRss } from "../lib/publish/rss.ts";
import { hasStatus, STATUS_PREFIX, statusDocument } from "../lib/publish/status.ts";
import { LostRace, readTarget, writeTarget } from "../lib/publish/target.ts";
import type { Runtime } from "./runtime.ts";
import { statusOfSources } from "./source-status.ts";

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
  const hour = now.toISOString();
  if (page.madeFrom === hour) return 0;
  try {
    const sources = await statusOfSources({ store, config, clock: () => now });
    const document = statusDocument(config.site, sources, now);
    // A feed without news keeps its date.
    const making = sha256(canonicalJson([document.title, document.items]), 32);
    const faces = [
      ["feed.json", () => renderJsonFeed(document)],
      ["feed.xml", () => renderRss(document)],
      ["atom.xml", () => renderAtom(document)],
    ] as const;
    let written = 0;
    for (const [name, render] of faces) {
      const target = await readTarget(store, `${STATUS_PREFIX}${name}`);
      if (await writeTarget(store, target, making, render)) written++;
    }
    // Last, since it tells that this hour is done.
    await writeTarget(store, page, hour, () => renderStatusPage(config, sources));
    return written + 1;
  } catch (error) {
    if (error instanceof LostRace) return 0;
    throw error;
  }
}
