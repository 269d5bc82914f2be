import * as z from "zod/mini";
import type { Config } from "../config.ts";
import { isNamed, namedFeed } from "../facets.ts";
import { sha256 } from "../hash.ts";
import { encodeJson, isSameJson } from "../json.ts";
import { prefixes } from "../keys.ts";
import type { Store } from "../ports.ts";
import { readStored, replacing, writeStored } from "../stored.ts";
import type { Target } from "./target.ts";

/** Lists the feeds that are wholly made, each with the recipe it was made by. */
export const FEED_LIST_KEY = `${prefixes.site}feeds.json`;

/** A feed that the configuration once named and names no more. */
const EndedFeed = z.looseObject({ feed: z.string(), title: z.string() });

const FeedList = z.looseObject({
  feeds: z.array(z.looseObject({ feed: z.string(), title: z.string(), recipe: z.string() })),
  /** Of all facets together. */
  facets: z.optional(z.looseObject({ recipe: z.string() })),
  ended: z._default(z.array(EndedFeed), []),
  /** Named by the configuration and not made yet: noted before the first write to its address. */
  begun: z._default(z.array(EndedFeed), []),
  /**
   * While feeds are made anew: how often a publisher of another configuration wrote into one of them,
   * so that whoever is making them notices.
   */
  disowned: z.optional(z.int()),
});

export type EndedFeed = z.infer<typeof EndedFeed>;
export type FeedList = z.infer<typeof FeedList>;

export interface FeedListBefore {
  readonly list: FeedList | undefined;
  /** The list as it was when it was read. */
  readonly target: Target;
}

export async function readFeedList(store: Store): Promise<FeedListBefore> {
  const listed = await readStored(store, FEED_LIST_KEY, FeedList);
  const found = listed.kind === "found" ? listed : undefined;
  const madeFrom = found && sha256(found.bytes);
  return {
    list: found?.value,
    target: { key: FEED_LIST_KEY, condition: replacing(listed), madeFrom },
  };
}

/** Those that the configuration lost: their addresses live on (design §1, rule 8). Sorted by name. */
export function endedFeeds(list: FeedList | undefined, { feeds }: Config): readonly EndedFeed[] {
  const named = new Set(feeds.named.map(({ id }) => namedFeed(id)));
  const known = new Map(
    [...(list?.ended ?? []), ...(list?.begun ?? []), ...(list?.feeds ?? [])]
      .filter(({ feed }) => isNamed(feed) && !named.has(feed))
      .map(({ feed, title }) => [feed, { feed, title }]),
  );
  return [...known.values()].sort((a, b) => (a.feed < b.feed ? -1 : 1));
}

/**
 * The list in the hands of one publisher, from its first look to its last write. Where another one
 * changes it in between, what this one made may be undone, and nothing of it is known to be done.
 */
export interface FeedListHold {
  readonly list: FeedList | undefined;
  readonly target: Target;
  readonly isLost: boolean;
  /** Changes the list as it stands, whoever changed it; one that is not there begins empty. */
  change(change: (list: FeedList) => FeedList): Promise<void>;
}

export async function holdFeedList(store: Store): Promise<FeedListHold> {
  let { list, target } = await readFeedList(store);
  let isLost = false;
  return {
    get list() {
      return list;
    },
    get target() {
      return target;
    },
    get isLost() {
      return isLost;
    },
    async change(change) {
      for (;;) {
        const present: FeedList = list ?? { feeds: [], ended: [], begun: [] };
        const after = change(present);
        if (isSameJson(after, present)) return;
        const outcome = await writeStored(store, FEED_LIST_KEY, after, target.condition);
        if (outcome.kind === "written") {
          const { version } = outcome;
          const madeFrom = sha256(encodeJson(after));
          list = after;
          target = { key: FEED_LIST_KEY, condition: { version }, madeFrom };
          return;
        }
        isLost = true;
        ({ list, target } = await readFeedList(store));
      }
    },
  };
}
