import type { Config } from "../config.ts";
import type { Store } from "../ports.ts";
import { readStored, replacing } from "../stored.ts";
import { feedKeys } from "./addresses.ts";
import type { OpenPage } from "./archive.ts";
import { renderAtom } from "./atom.ts";
import { archiveDocument } from "./documents.ts";
import { entriesOf } from "./entries.ts";
import { FeedDocument } from "./feed.ts";
import { type FeedPlan, hasArchiveFaces } from "./feed-plans.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { renderRss } from "./rss.ts";
import { checkUnchanged, makingOf, readTarget, writeTarget } from "./target.ts";

export async function readArchivePage(
  store: Store,
  feed: string,
  period: string,
): Promise<OpenPage> {
  const { json: key } = feedKeys(feed, period);
  const stored = await readStored(store, key, FeedDocument);
  const condition = replacing(stored);
  // A damaged page is written anew; its entries come back from the records when the feed is built.
  if (stored.kind !== "found") {
    const target = { key, condition, madeFrom: undefined };
    return { period, entries: [], divided: undefined, target };
  }
  const { value, metadata } = stored;
  const target = { key, condition, madeFrom: metadata["made-from"] };
  return { period, entries: entriesOf(value), divided: value._feedmill.divided, target };
}

/**
 * Writes a page under the version at which it was read, then its faces; `older` is the period of the page behind it.
 * Answers how many objects it wrote. Throws `LostRace`.
 */
export async function writeArchivePage(
  { period, entries, divided, target }: OpenPage,
  older: string | undefined,
  plan: FeedPlan,
  { store, config }: { readonly store: Store; readonly config: Config },
): Promise<number> {
  if (target.condition === "absent" && entries.length === 0) return 0;
  const document = archiveDocument(plan, config, {
    period,
    entries,
    older,
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
  let written = Number(isWritten);
  const [rss, atom] = faces;
  if (!rss || !atom) return written;
  // A page that stands as it should may have been written anew since, with faces of its own.
  const isBehind = faces.some(({ madeFrom }) => madeFrom !== making);
  if (!isWritten && isBehind) await checkUnchanged(store, target);
  if (await writeTarget(store, rss, making, () => renderRss(document))) written++;
  if (await writeTarget(store, atom, making, () => renderAtom(document))) written++;
  return written;
}
