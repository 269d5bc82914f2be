import { Config } from "../lib/config.ts";
import type { Store } from "../lib/ports.ts";
import { publish } from "../lib/publish/publish.ts";
import { rebuild } from "../lib/publish/rebuild.ts";
import { countingStore } from "../test/support/counting-store.ts";
import { type ForgettingStore, openForgettingStore } from "./forgetting-store.ts";
import { writeRecords } from "./many-records.ts";
import { configOf } from "./many-records-config.ts";

/** What a run asked and computed. */
export interface Run {
  readonly requests: number;
  /** CPU. */
  readonly ms: number;
}

/** A site that grows: records as normalize leaves them, and published by the product. */
export interface GrowingStore {
  readonly articles: number;
  /** Publishes more until there are so many, in rounds that are larger than the product's, and so fewer. */
  growTo(articles: number): Promise<void>;
  /** Publishes so many more as the product does. */
  run(articles: number): Promise<Run>;
  /** Throws where the site is not what `feedmill rebuild` makes of the records, which must not be forgotten yet. */
  check(): Promise<void>;
}

const roundLarge = 5_000;

/**
 * What articles leave behind and no later one needs: what was written before the last large round. Their feeds' windows,
 * the pages of the archive that are open, the index and the lists of changes stay.
 */
const leftBehind = [
  /^records\//,
  /^stories\//,
  /^site\/(?:articles|records|changes|stories)\/.*\d/,
  /^site\/.*\/?archive\//,
];

export function openGrowingStore(
  feeds: number,
  store: Store = openForgettingStore(),
): GrowingStore {
  const config = configOf((value) => Config.parse(value), feeds);
  let articles = 0;
  const add = async (count: number, notedTogether: number): Promise<void> => {
    const to = articles + count;
    await writeRecords(store, { from: articles, to, places: feeds, notes: true, notedTogether });
    articles = to;
  };
  return {
    get articles() {
      return articles;
    },
    async growTo(wanted) {
      while (articles < wanted) {
        const count = Math.min(roundLarge, wanted - articles);
        await add(count, count);
        const limits = { articlesMax: count, recordsMax: count };
        while ((await publish({ store, config }, limits)).more);
        if (isForgetting(store)) store.forget(leftBehind);
        tell(store, articles);
      }
    },
    async run(count) {
      await add(count, 10);
      const { store: counting, requests } = countingStore(store);
      const begun = process.cpuUsage();
      while ((await publish({ store: counting, config })).more);
      const { user, system } = process.cpuUsage(begun);
      const { puts, lists, gets, heads } = requests;
      return { requests: puts + lists + gets + heads, ms: (user + system) / 1000 };
    },
    async check() {
      const { objects, missing, different, extra } = await rebuild(
        { store, config },
        { write: false },
      );
      const wrong = [...missing, ...different, ...extra];
      if (objects === 0 || wrong.length > 0)
        throw new Error(
          `bench: ${wrong.length} of ${objects} objects are not as rebuilt: ${wrong[0]}`,
        );
    },
  };
}

const isForgetting = (store: Store): store is ForgettingStore => "forget" in store;

function tell(store: Store, articles: number): void {
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const { objects, bytes } = isForgetting(store) ? store.size() : { objects: 0, bytes: 0 };
  const cpu = Math.round(process.cpuUsage().user / 1e6);
  process.stderr.write(
    `scale: ${articles} articles: ${objects} objects, ${Math.round(bytes / 1e6)} MB of them held, ${memory} MB of memory, ${cpu} s of CPU\n`,
  );
}
