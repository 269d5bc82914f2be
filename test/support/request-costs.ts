import { collectSources } from "../../functions/collect-sources.ts";
import { publishAll } from "../../functions/publish-all.ts";
import { encodeText } from "../../lib/json.ts";
import { inboxPrefix, prefixes } from "../../lib/keys.ts";
import type { Store } from "../../lib/ports.ts";
import { openStoreInbox } from "../../lib/store/store-inbox.ts";
import { countingStore, type Requests } from "./counting-store.ts";
import { articleWithFacts, type Facts, factsNormalizer } from "./facts.ts";
import { type FakeItem, rssOf } from "./fake-web.ts";
import { type MemoryStore, openMemoryStore } from "./memory-store.ts";
import { normalizeBatches } from "./normalize-batches.ts";
import { openWorld, testConfig } from "./world.ts";

/** What each stage asked of the store in one run. */
export interface RunRequests {
  readonly collect: Requests;
  readonly normalize: Requests;
  readonly publish: Requests;
}

/** PUT and LIST are billed alike, as are GET and HEAD; a DELETE is free. */
export function billed(run: RunRequests): { readonly puts: number; readonly gets: number } {
  const all = [run.collect, run.normalize, run.publish];
  return {
    puts: all.reduce((sum, { puts, lists }) => sum + puts + lists, 0),
    gets: all.reduce((sum, { gets, heads }) => sum + gets + heads, 0),
  };
}

export interface Line {
  readonly store: MemoryStore;
  /** Drops the articles from `from` up to `to` into the inbox of the bucket, in place of what is there. */
  drop(from: number, to: number, words?: string): Promise<void>;
  /** The same articles as items of a feed, in place of those it had. */
  list(from: number, to: number): void;
  /** An hour later, one run of all three stages. */
  run(): Promise<RunRequests>;
}

const feedUrl = "https://wire.example.org/feed.xml";
const hourMs = 3_600_000;

/** No feeds but those of the root and the source. */
export const noFacets = Object.fromEntries(
  "people organisations places sections speakers via anonymous corrections"
    .split(" ")
    .map((kind) => [kind, 0]),
);

/** The whole line over a store that counts; `factsOf` says what the i-th article is about. */
export function openLine({
  facets = noFacets,
  factsOf = () => ({}),
  kind = "inbox",
  guids = "addresses",
}: {
  readonly facets?: object;
  readonly factsOf?: (i: number) => Facts;
  readonly kind?: "inbox" | "feed";
  /** Many feeds give the address; others a name of their own. */
  readonly guids?: "addresses" | "names";
} = {}): Line {
  const store = openMemoryStore();
  const source = { id: "desk", title: "The desk", kind, ...(kind === "feed" && { url: feedUrl }) };
  const world = openWorld(store, testConfig({ feeds: { facets }, sources: [source] }));
  const inbox = inboxPrefix("desk");
  const nameOf = (i: number): string => `${inbox}${i}.txt`;
  const textOf = (i: number, words?: string): string =>
    articleWithFacts(`Article ${i}`, factsOf(i), words);

  async function counted(work: (store: Store) => Promise<unknown>): Promise<Requests> {
    const { store: counting, requests } = countingStore(store);
    await work(counting);
    return requests;
  }
  return {
    store,
    drop: async (from, to, words) => {
      for (const key of store.keys().filter((each) => each.startsWith(inbox)))
        await store.delete(key);
      for (let i = from; i < to; i++)
        await store.put(nameOf(i), encodeText(textOf(i, words)), "absent");
    },
    list: (from, to) => {
      const items = Array.from({ length: to - from }, (_, i): FakeItem => {
        const link = `https://wire.example.org/${from + i}`;
        const guid = guids === "addresses" ? link : `item-${from + i}`;
        return { guid, link, title: `Article ${from + i}`, text: textOf(from + i) };
      });
      world.web.pages.set(feedUrl, rssOf(items));
    },
    run: async () => {
      world.now = new Date(world.now.getTime() + hourMs);
      const captured: string[] = [];
      const { config } = world;
      return {
        collect: await counted(async (counting) => {
          const inboxOf = () => openStoreInbox(counting, "desk");
          const { reports } = await collectSources({ ...world, store: counting, inboxOf });
          captured.push(...reports.flatMap((report) => report.captured));
        }),
        normalize: await counted(async (counting) => {
          const ports = {
            store: counting,
            normalizer: { ...factsNormalizer, reader: "code of today" },
            sources: config.sources,
          };
          await normalizeBatches(captured, ports);
        }),
        publish: await counted((counting) => publishAll({ store: counting, config })),
      };
    },
  };
}

/** A line whose feeds have a past of so many articles, published hour by hour. */
export async function openLineWithPast(
  articles: number,
  options: Parameters<typeof openLine>[0] = {},
): Promise<Line> {
  const line = openLine(options);
  const perHour = 25;
  for (let from = 0; from < articles; from += perHour) {
    const to = Math.min(articles, from + perHour);
    if (options.kind === "feed") line.list(from, to);
    else await line.drop(from, to);
    await line.run();
  }
  await line.drop(0, 0);
  return line;
}

/** Requests of one feed's folder: on its window and faces, and on each of its archive pages. */
export function perFeed(
  { keys, reads }: Requests,
  folder: string,
): ReadonlyMap<string, { readonly puts: number; readonly gets: number }> {
  const place = new RegExp(`^${prefixes.site}${folder}((?:archive/[^/]+/)?)[^/]*$`);
  const groups = new Map<string, { puts: number; gets: number }>();
  const count = (key: string, kind: "puts" | "gets"): void => {
    const page = place.exec(key)?.[1];
    if (page === undefined) return;
    const known = groups.get(page) ?? { puts: 0, gets: 0 };
    known[kind]++;
    groups.set(page, known);
  };
  for (const key of keys) count(key, "puts");
  for (const key of reads) count(key, "gets");
  return groups;
}
