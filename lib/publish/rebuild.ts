import type { Config } from "../config.ts";
import { isNamed } from "../facets.ts";
import { sha256 } from "../hash.ts";
import { articleIdOfRecordKey, articlePageKey, prefixes, publicRecordKey } from "../keys.ts";
import type { Store } from "../ports.ts";
import { readStored } from "../stored.ts";
import { feedKeys } from "./addresses.ts";
import { articlePage, publicRecord } from "./article-output.ts";
import { renderAtom } from "./atom.ts";
import { archiveDocument, feedDocument } from "./documents.ts";
import { entriesOf, newestFirst } from "./entries.ts";
import { entriesIn } from "./entries-in.ts";
import { FeedDocument } from "./feed.ts";
import { type EndedFeed, endedFeeds, readFeedList } from "./feed-list.ts";
import { type FeedPlan, feedPlans, hasArchiveFaces, isOfConfiguration } from "./feed-plans.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { contentTypeOf } from "./media-types.ts";
import { renderFeedPage } from "./pages/feed-page.ts";
import { archiveOf } from "./periods.ts";
import { renderRss } from "./rss.ts";
import { siteFiles } from "./site-files.ts";
import type { Standing } from "./standing.ts";
import { readStandings } from "./standings.ts";
import { STATUS_PREFIX } from "./status.ts";
import { makingOf } from "./target.ts";
import { countArticles } from "./update-feed.ts";
import { windowOf } from "./window.ts";

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

interface Output {
  readonly bytes: Uint8Array;
  readonly making: string;
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
  const { standings, failed } = await readAll(store, config);
  const divided = await dividedPages(store, published);
  const ended = endedFeeds((await readFeedList(store)).list, config);
  const missing: string[] = [];
  const different: string[] = [];
  const expected = new Set<string>();
  let written = 0;
  for (const [key, output] of outputs(standings, divided, { config, ended })) {
    expected.add(key);
    const object = await store.get(key);
    if (object && Buffer.compare(object.body, output.bytes) === 0) continue;
    (object ? different : missing).push(key);
    if (!write) continue;
    const condition = object ? { version: object.version } : ("absent" as const);
    const outcome = await store.put(key, output.bytes, condition, {
      contentType: contentTypeOf(key),
      metadata: { "made-from": output.making },
    });
    if (outcome.kind === "written") written++;
    else failed.push({ item: key, reason: "another publisher changed it meanwhile; run again" });
  }
  const extra = [...published].filter(
    (key) => !expected.has(key) && !divided.stubs.has(key) && !key.startsWith(STATUS_PREFIX),
  );
  return { objects: expected.size, missing, different, extra, waiting, failed, written };
}

/** Every object of the site by its key, one after the other. */
function* outputs(
  standings: readonly Standing[],
  divided: Divided,
  { config, ended }: { readonly config: Config; readonly ended: readonly EndedFeed[] },
): Generator<[string, Output]> {
  const plans = feedPlans(config, ended);
  for (const standing of standings) {
    if (standing.status === "held") continue;
    yield [articlePageKey(standing.articleId), plain(articlePage(standing, config))];
    yield [publicRecordKey(standing.articleId), plain(publicRecord(standing))];
  }
  const facets = new Set(
    standings.flatMap(({ feeds }) => feeds.filter((f) => !isOfConfiguration(f))),
  );
  const found = [...facets].sort().flatMap((feed) => plans.find(feed) ?? []);
  for (const plan of [...plans.configured, ...found])
    yield* feedOutputs(plan, standings, divided, config);
  const listed = [...plans.configured, plans.facets];
  for (const [key, bytes] of siteFiles(config, listed, { ended })) yield [key, plain(bytes)];
}

function* feedOutputs(
  plan: FeedPlan,
  standings: readonly Standing[],
  divided: Divided,
  config: Config,
): Generator<[string, Output]> {
  const held = divided.held.get(plan.feed);
  if (plan.closed && !held) return;
  const entries = standings
    .flatMap((standing) => {
      const belongs = standing.feeds.includes(plan.feed);
      const left = isNamed(plan.feed) && held?.has(standing.articleId);
      return belongs || left ? entriesIn(standing, plan.feed, config) : [];
    })
    .filter(({ key }) => !plan.closed || held?.has(key))
    .sort(newestFirst);
  const pages = archiveOf(entries, divided.periods.get(plan.feed) ?? new Set());
  const leaves = [...pages].map(([period, its]) => ({ period, count: its.length }));

  let older: string | undefined;
  for (const [period, its] of pages) {
    const document = archiveDocument(plan, config, { period, entries: its, older });
    const { json, rss, atom } = feedKeys(plan.feed, period);
    const bytes = renderJsonFeed(document);
    const making = makingOf(bytes, plan.recipe);
    yield [json, { bytes, making }];
    older = period;
    if (!hasArchiveFaces(plan.feed)) continue;
    yield [rss, { bytes: renderRss(document), making }];
    yield [atom, { bytes: renderAtom(document), making }];
  }

  const window = windowOf(entries, config.feeds.window);
  const keys = feedKeys(plan.feed);
  const isDue = countArticles(leaves) >= plan.threshold;
  const kept = !isDue && divided.faces.has(keys.rss);
  const document = feedDocument(plan, config, { window, leaves, kept });
  const bytes = renderJsonFeed(document);
  const making = makingOf(bytes, plan.recipe);
  yield [keys.json, { bytes, making }];
  if (!isDue && !kept) return;
  yield [keys.rss, { bytes: renderRss(document), making }];
  yield [keys.atom, { bytes: renderAtom(document), making }];
  yield [keys.html, { bytes: renderFeedPage(document, { config }), making }];
}

const plain = (bytes: Uint8Array): Output => ({ bytes, making: sha256(bytes) });

async function readAll(store: Store, config: Config) {
  const ids: string[] = [];
  for await (const key of store.list(prefixes.records)) {
    const id = articleIdOfRecordKey(key);
    if (id !== undefined) ids.push(id);
  }
  const { known, failed } = await readStandings(store, ids, config);
  const standings = [...known.values()].map(({ standing }) => standing);
  standings.sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  return { standings, failed: [...failed] };
}

interface Divided {
  readonly periods: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of pages that hold nothing any more and only keep their address. */
  readonly stubs: ReadonlySet<string>;
  /** By feed, the keys of the entries that stand in it: a closed feed keeps those and no other. */
  readonly held: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the RSS faces that are published: what is there is kept true. */
  readonly faces: ReadonlySet<string>;
}

/** A division is never undone: the empty pages say which periods once were divided. */
async function dividedPages(store: Store, keys: ReadonlySet<string>): Promise<Divided> {
  const periods = new Map<string, Set<string>>();
  const stubs = new Set<string>();
  const held = new Map<string, Set<string>>();
  for (const key of keys) {
    if (!/\/archive\/[^/]+\/feed\.json$/.test(key)) continue;
    const stored = await readStored(store, key, FeedDocument);
    if (stored.kind !== "found") continue;
    const { items, _feedmill } = stored.value;
    const { feed, archive, divided, marks } = _feedmill;
    const entries = held.get(feed) ?? new Set<string>();
    for (const entry of entriesOf(stored.value)) entries.add(entry.key);
    held.set(feed, entries);
    if (archive === undefined || items.length + marks.length > 0) continue;
    const { json, rss, atom } = feedKeys(feed, archive);
    for (const stub of [json, rss, atom]) stubs.add(stub);
    if (divided) periods.set(feed, (periods.get(feed) ?? new Set()).add(archive));
  }
  const faces = new Set([...keys].filter((key) => key.endsWith("/feed.xml")));
  return { periods, stubs, held, faces };
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
