import type { Config } from "../config.ts";
import type { Store } from "../ports.ts";
import { feedKeys } from "./addresses.ts";
import { type Archive, olderThan } from "./archive.ts";
import { renderAtom } from "./atom.ts";
import { archiveDocument } from "./documents.ts";
import { type FeedPlan, hasArchiveFaces } from "./feed-plans.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { renderRss } from "./rss.ts";
import { checkUnchanged, makingOf, readTarget, writeTarget } from "./target.ts";

/** Pages before the stubs of those they divide, so that no entry is ever nowhere. */
export async function writeArchive(
  archive: Archive,
  plan: FeedPlan,
  { store, config }: { store: Store; config: Config },
): Promise<number> {
  let written = 0;
  const pages = [...archive.pages.values()];
  pages.sort((a, b) => Number(Boolean(a.divided)) - Number(Boolean(b.divided)));
  for (const { period, entries, divided, target } of pages) {
    if (target.condition === "absent" && entries.length === 0) continue;
    const document = archiveDocument(plan, config, {
      period,
      entries,
      older: entries.length > 0 ? olderThan(archive.leaves, period) : undefined,
      ...(divided && { divided }),
    });
    const keys = feedKeys(plan.feed, period);
    // Faces before the page: a face that is read first cannot be of a later page than ours.
    const faces = hasArchiveFaces(plan.feed)
      ? await Promise.all([readTarget(store, keys.rss), readTarget(store, keys.atom)])
      : [];
    const bytes = renderJsonFeed(document);
    const making = makingOf(bytes, plan.recipe);
    const isWritten = await writeTarget(store, target, making, () => bytes);
    if (isWritten) written++;
    const [rss, atom] = faces;
    if (!rss || !atom) continue;
    // A page that stands as it should may have been written anew since, with faces of its own.
    const isBehind = faces.some(({ madeFrom }) => madeFrom !== making);
    if (!isWritten && isBehind) await checkUnchanged(store, target);
    if (await writeTarget(store, rss, making, () => renderRss(document))) written++;
    if (await writeTarget(store, atom, making, () => renderAtom(document))) written++;
  }
  return written;
}
