import type { Config } from "../config.ts";
import { articleIdOfRecordKey, prefixes } from "../keys.ts";
import type { Store } from "../ports.ts";
import { endedFeeds, readFeedList } from "./feed-list.ts";
import { storedTypeOf } from "./media-types.ts";
import { dividedPages } from "./published-before.ts";
import { siteOutputs } from "./site-outputs.ts";
import { readStandings } from "./standings.ts";
import { STATUS_PREFIX } from "./status.ts";
import { allStories } from "./stories/all-stories.ts";

/** How the published site differs from what records, retractions and configuration amount to. */
export interface RebuildReport {
  readonly objects: number;
  readonly missing: readonly string[];
  readonly different: readonly string[];
  /** Objects that nothing accounts for; they are never deleted, since an address once published stays. */
  readonly extra: readonly string[];
  /** Notes that publish has not worked off yet: the site may rightly be behind. */
  readonly waiting: number;
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
  readonly written: number;
}

/**
 * Makes the whole site anew from the records alone and holds it against what is published; with
 * `write` it puts right what differs. The proof that publishing is a pure function (design §1,
 * rules 4 and 5).
 */
export async function rebuild(
  { store, config }: { readonly store: Store; readonly config: Config },
  { write }: { readonly write: boolean },
): Promise<RebuildReport> {
  const waiting = await countKeys(store, prefixes.pending);
  const published = await siteKeys(store);
  const { standings, stories, failed } = await readAll(store, config);
  const divided = await dividedPages(store, published);
  const ended = endedFeeds((await readFeedList(store)).list, config);
  const missing: string[] = [];
  const different: string[] = [];
  const expected = new Set<string>();
  let written = 0;
  for (const [key, output] of siteOutputs(standings, divided, { config, stories, ended })) {
    expected.add(key);
    const object = await store.get(key);
    if (object && Buffer.compare(object.body, output.bytes) === 0) continue;
    (object ? different : missing).push(key);
    if (!write) continue;
    const condition = object ? { version: object.version } : ("absent" as const);
    const outcome = await store.put(key, output.bytes, condition, {
      contentType: storedTypeOf(key),
      metadata: {
        "made-from": output.making,
        ...(output.listedAs !== undefined && { "listed-as": output.listedAs }),
      },
    });
    if (outcome.kind === "written") written++;
    else failed.push({ item: key, reason: "another publisher changed it meanwhile; run again" });
  }
  const extra = [...published].filter(
    (key) => !expected.has(key) && !divided.stubs.has(key) && !key.startsWith(STATUS_PREFIX),
  );
  return { objects: expected.size, missing, different, extra, waiting, failed, written };
}

async function readAll(store: Store, config: Config) {
  const ids: string[] = [];
  for await (const key of store.list(prefixes.records)) {
    const id = articleIdOfRecordKey(key);
    if (id !== undefined) ids.push(id);
  }
  const { known, failed } = await readStandings(store, ids, config);
  const stories = await allStories(store, known, config);
  const standings = [...known.values()].map(({ standing }) => {
    const story = stories.standings.get(standing.articleId);
    return story ? { ...standing, story } : standing;
  });
  standings.sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  return { standings, stories, failed: [...failed] };
}

async function siteKeys(store: Store): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const key of store.list(prefixes.site)) keys.add(key);
  return keys;
}

async function countKeys(store: Store, prefix: string): Promise<number> {
  let count = 0;
  for await (const _ of store.list(prefix)) count++;
  return count;
}
