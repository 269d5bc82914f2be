import type { Config } from "../config.ts";
import { encodeJson } from "../json.ts";
import type { Store } from "../ports.ts";
import { readStored, replacing, type Stored } from "../stored.ts";
import {
  allGroups,
  divided,
  feedsMax,
  groupOf,
  IndexNode,
  indexGroups,
  indexKeys,
  indexNode,
  type ListedFeed,
  slugIn,
} from "./feed-index.ts";
import { storedTypeOf } from "./media-types.ts";
import { renderIndexOpml } from "./opml.ts";
import { renderIndexPage } from "./pages/index-page.ts";
import {
  checkUnchanged,
  LostRace,
  makingOf,
  readTarget,
  type Unchanged,
  writeTarget,
} from "./target.ts";

/** A feed to be listed by this title, or to be listed no more. */
export interface Listing {
  readonly feed: string;
  readonly title: string | null;
  /** The feed's document as it was when this was decided: where it changed, this may be void. */
  readonly document?: Unchanged;
}

interface IndexPorts {
  readonly store: Store;
  readonly config: Config;
  /** Names the renderer that made a page. */
  readonly recipe: string;
  /**
   * Every node that is looked at is written, so that what a publisher of another configuration is about
   * to write into it is refused.
   */
  readonly anew?: boolean;
}

/**
 * Brings feeds into the index of their kinds. Safe to repeat: what stands there already is only
 * verified. Answers how many objects it wrote; throws `LostRace`.
 */
export async function updateIndex(
  listings: readonly Listing[],
  ports: IndexPorts,
): Promise<number> {
  let written = 0;
  for (const [group, its] of Map.groupBy(listings, ({ feed }) => groupOf(feed)))
    written += await updateNode(group, "", its, ports);
  return written;
}

/**
 * Makes sure that there is an index of each group that is wanted, if an empty one, and that what is
 * published of the others is of the present renderer and configuration.
 */
export async function beginIndex(ports: IndexPorts): Promise<number> {
  const { store, config } = ports;
  const wanted = indexGroups(config);
  let written = 0;
  for (const group of allGroups) {
    const isThere = async () => (await store.head(indexKeys(group, "").json)) !== undefined;
    if (wanted.includes(group) || (await isThere()))
      written += await updateNode(group, "", [], ports);
  }
  return written;
}

async function updateNode(
  group: string,
  prefix: string,
  listings: readonly Listing[],
  ports: IndexPorts,
): Promise<number> {
  const { store, config } = ports;
  const stored = await readStored(store, indexKeys(group, prefix).json, IndexNode);
  const node = stored.kind === "found" ? stored.value : undefined;
  const changed = new Map(listings.map((each) => [each.feed, each]));
  const feeds = [
    ...(node?.feeds ?? []).filter(({ feed }) => !changed.has(feed)),
    ...listings.flatMap(({ feed, title }) => (title === null ? [] : [{ feed, title }])),
  ];
  if (node?.parts === undefined && feeds.length <= feedsMax)
    return writeNode(
      (turn) => indexNode(config.site, { group, prefix, turn }, feeds),
      { before: stored, listings },
      ports,
    );

  // Parts before the node that names them, so that no feed is ever nowhere.
  const known = node?.parts?.map((part) => part.prefix) ?? [];
  const { kept, parts } = divided(prefix, feeds);
  const gone = Map.groupBy(
    listings.filter(({ title }) => title === null),
    ({ feed }) => slugIn(feed).slice(0, prefix.length + 1),
  );
  let written = 0;
  // Where nothing is to be listed all of it is looked at.
  const looked = listings.length === 0 ? known : [];
  for (const part of new Set([...looked, ...parts.keys(), ...gone.keys()])) {
    if (part === prefix) continue;
    const its: readonly Listing[] = [...(parts.get(part) ?? []), ...(gone.get(part) ?? [])];
    written += await updateNode(group, part, its, ports);
  }
  const all = [...known, ...parts.keys()];
  const dividedNode = (turn: number): IndexNode =>
    indexNode(config.site, { group, prefix, turn }, kept, all);
  return written + (await writeNode(dividedNode, { before: stored, listings }, ports));
}

/** The node under the version read, then what projects it. */
async function writeNode(
  nodeAt: (turn: number) => IndexNode,
  { before, listings }: { before: Stored<IndexNode>; listings: readonly Listing[] },
  { store, config, recipe, anew = false }: IndexPorts,
): Promise<number> {
  const turn = before.kind === "found" ? before.value.turn : 0;
  const unchanged = nodeAt(turn);
  const same =
    !(anew && listings.length > 0) &&
    before.kind === "found" &&
    Buffer.compare(before.bytes, encodeJson(unchanged)) === 0;
  const node = same ? unchanged : nodeAt(turn + 1);
  const keys = indexKeys(node.group, node.prefix);
  const [opml, html] = await Promise.all([
    readTarget(store, keys.opml),
    readTarget(store, keys.html),
  ]);
  const bytes = encodeJson(node);
  const making = makingOf(bytes, recipe);
  let written = 0;
  if (!same) {
    // After the node was read: whoever changes a feed from here on comes to the node after us.
    for (const { document } of listings) if (document) await checkUnchanged(store, document);
    const outcome = await store.put(keys.json, bytes, replacing(before), {
      contentType: storedTypeOf(keys.json),
    });
    if (outcome.kind === "lost") throw new LostRace(keys.json);
    written++;
  } else if ([opml, html].some(({ madeFrom }) => madeFrom !== making)) {
    await checkUnchanged(store, { key: keys.json, condition: replacing(before) });
  }
  if (await writeTarget(store, opml, making, () => renderIndexOpml(config.site, node))) written++;
  if (await writeTarget(store, html, making, () => renderIndexPage(config, node))) written++;
  return written;
}

export type { ListedFeed };
