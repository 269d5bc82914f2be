import { prefixes } from "../keys.ts";
import type { Store } from "../ports.ts";
import { readStored } from "../stored.ts";
import { feedKeys } from "./addresses.ts";
import { entriesOf } from "./entries.ts";
import { FeedDocument } from "./feed.ts";
import { IndexNode, type PastOfNode } from "./feed-index.ts";

/** What of the published site has a history of its own, beyond what the records say. */
export interface Divided {
  readonly periods: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of pages that hold nothing any more and only keep their address. */
  readonly stubs: ReadonlySet<string>;
  /** By feed, the keys of the entries that stand in it: a closed feed keeps those and no other. */
  readonly held: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the RSS faces that are published: what is there is kept true. */
  readonly faces: ReadonlySet<string>;
  /** All that is published. */
  readonly keys: ReadonlySet<string>;
  /** By group and prefix, the past of the nodes of the index. */
  readonly nodes: ReadonlyMap<string, ReadonlyMap<string, PastOfNode>>;
  /** Those that have a file of changes. */
  readonly days: ReadonlySet<string>;
  /** Those that have articles in stories, or had. */
  readonly storyDays: readonly string[];
}

/** A division is never undone: the empty pages say which periods once were divided. */
export async function dividedPages(store: Store, keys: ReadonlySet<string>): Promise<Divided> {
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
  const days = new Set(
    [...keys].flatMap((key) => /^site\/changes\/(\d{4}-\d\d-\d\d)\.jsonl$/.exec(key)?.[1] ?? []),
  );
  const storyDays: string[] = [];
  for await (const key of store.list(prefixes.stories))
    storyDays.push(key.slice(prefixes.stories.length, -".json".length));
  const nodes = await nodesOfIndex(store, keys);
  return { periods, stubs, held, faces, keys, nodes, days, storyDays };
}

async function nodesOfIndex(store: Store, keys: ReadonlySet<string>) {
  const nodes = new Map<string, Map<string, PastOfNode>>();
  for (const key of keys) {
    if (!/^site\/index\/.*\.json$/.test(key)) continue;
    const stored = await readStored(store, key, IndexNode);
    if (stored.kind !== "found") continue;
    const { group, prefix, turn, parts } = stored.value;
    const known = nodes.get(group) ?? new Map<string, PastOfNode>();
    nodes.set(group, known);
    known.set(prefix, { turn, parts: parts?.map((part) => part.prefix) });
  }
  return nodes;
}
