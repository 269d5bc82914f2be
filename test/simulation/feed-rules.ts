import { entriesOf, newestFirst } from "../../lib/publish/entries.ts";
import { FeedDocument } from "../../lib/publish/feed.ts";
import type { StoredRecord } from "../../lib/stored-record.ts";

/**
 * What must hold between a feed as it was and as it is now: items in order and once; no revision goes
 * back; an item leaves by retraction, revision or newer items alone. Answers the first that does not.
 */
export function findFeedProblem(
  key: string,
  before: Uint8Array | undefined,
  after: Uint8Array,
  recordOf: (article: string) => StoredRecord | undefined,
): string | undefined {
  const next = parse(after);
  const ids = next.items.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return `${key} has an id twice`;
  const entries = entriesOf(next);
  for (const [i, entry] of entries.entries()) {
    const above = entries[i - 1];
    if (above && newestFirst(above, entry) > 0) return `${key} is out of order`;
  }
  // The status feed says how the sources do now.
  if (key.startsWith("site/status/")) return undefined;
  return before && findStepBack(key, parse(before), next, recordOf);
}

function findStepBack(
  key: string,
  old: FeedDocument,
  next: FeedDocument,
  recordOf: (article: string) => StoredRecord | undefined,
): string | undefined {
  const present = new Map(next.items.map((item) => [item.id, item]));
  const marked = new Set(next._feedmill.marks.map(({ article }) => article));
  const shown = new Set(next.items.map(({ _feedmill }) => _feedmill.article));
  const oldest = entriesOf(next).at(-1);
  const isDivided = (next._feedmill.divided?.length ?? 0) > 0;
  for (const item of old.items) {
    const { article, order, revision, statement, entry } = item._feedmill;
    const now = present.get(item.id);
    if (now && now._feedmill.revision < revision)
      return `${key}: ${item.id} goes back from revision ${revision} to ${now._feedmill.revision}`;
    if (now || marked.has(article) || isDivided) continue;
    // Another revision may say other things; a correction is an entry of its own.
    if ((statement || entry) && shown.has(article)) continue;
    // An older capture came late, and the article has an earlier place.
    const record = recordOf(article);
    if (record && (record.revision > revision || record.firstSeen !== order)) continue;
    // Below the window, which the configuration may have made smaller.
    if (oldest && next._feedmill.archive === undefined && order <= oldest.order) continue;
    return `${key}: ${item.id} left without a reason`;
  }
  return undefined;
}

const parse = (bytes: Uint8Array): FeedDocument =>
  FeedDocument.parse(JSON.parse(Buffer.from(bytes).toString()));
