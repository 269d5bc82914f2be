import type { Config } from "../lib/config.ts";
import { sha256 } from "../lib/hash.ts";
import { canonicalJson } from "../lib/json.ts";
import type { Store } from "../lib/ports.ts";
import { renderAtom } from "../lib/publish/atom.ts";
import { renderJsonFeed } from "../lib/publish/json-feed.ts";
import { renderStatusPage } from "../lib/publish/pages/status-page.ts";
import { renderRss } from "../lib/publish/rss.ts";
import { STATUS_PREFIX, statusDocument } from "../lib/publish/status.ts";
import { LostRace, readTarget, type Target, writeTarget } from "../lib/publish/target.ts";
import { statusOfSources } from "./source-status.ts";

interface StatusPorts {
  readonly store: Store;
  readonly config: Config;
  readonly now: Date;
}

/**
 * Writes the feed of what broke and recovered, and `page`, which tells how each source does at `now`. Answers
 * how many objects it wrote, none where another publisher was quicker; throws `StoreError`.
 */
export async function writeStatus(
  page: Target,
  { store, config, now }: StatusPorts,
): Promise<number> {
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
    await writeTarget(store, page, now.toISOString(), () => renderStatusPage(config, sources));
    return written + 1;
  } catch (error) {
    if (error instanceof LostRace) return 0;
    throw error;
  }
}
