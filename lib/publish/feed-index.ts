import * as z from "zod/mini";
import type { Config, Site } from "../config.ts";
import {
  ANONYMOUS,
  CORRECTIONS,
  type FacetKind,
  facetFolders,
  facetKindOf,
  facetKinds,
} from "../facets.ts";
import { prefixes } from "../keys.ts";
import { feedAddresses } from "./addresses.ts";

/**
 * The index of the feeds that articles bring with them: who is in the news, where to subscribe. For
 * each kind one node; a node that grows too large divides by the next letter of the slugs, and is
 * never joined again. What a node holds follows from the feeds that are listed and from nothing else,
 * but for the count of its changes.
 */

export interface ListedFeed {
  readonly feed: string;
  readonly title: string;
}

export const IndexNode = z.looseObject({
  group: z.string(),
  /** The letters that all slugs of its feeds begin with. */
  prefix: z.string(),
  /** Counts its changes from 1, so that its bytes never recur: a late write of an older one is refused. */
  turn: z._default(z.int().check(z.positive()), 1),
  feeds: z.array(z.looseObject({ feed: z.string(), title: z.string() })),
  /** The letters that come next, where the node is divided. */
  parts: z.optional(z.array(z.looseObject({ prefix: z.string() }))),
});

export type IndexNode = z.infer<typeof IndexNode>;

/** What tells one node from the others, and from itself as it was before. */
type NodeName = Pick<IndexNode, "group" | "prefix" | "turn">;

/** Feeds in one node at most. */
export const feedsMax = 200;

/** The folder of a kind of feed; those that stand alone are together. */
export function groupOf(feed: string): string {
  const kind = facetKindOf(feed);
  if (kind === undefined) throw new Error(`index: got the feed ${feed}; it is none of a facet`);
  return feed.includes(":") ? facetFolders[kind] : OTHERS;
}

export const OTHERS = "others";

const groupOfKind = (kind: FacetKind): string =>
  kind === ANONYMOUS || kind === CORRECTIONS ? OTHERS : facetFolders[kind];

/** The groups that the configuration wants; each has an index, if an empty one. */
export const indexGroups = ({ feeds }: Config): readonly string[] => {
  const wanted = facetKinds.filter((kind) => feeds.facets[facetFolders[kind]] > 0);
  return [...new Set(wanted.map(groupOfKind))];
};

/** Those of any configuration. */
export const allGroups: readonly string[] = [...new Set(facetKinds.map(groupOfKind))];

export const slugIn = (feed: string): string => feed.slice(feed.indexOf(":") + 1);

const pathOf = (group: string, prefix: string): string =>
  prefix === "" ? `index/${group}` : `index/${group}/${prefix}`;

export interface IndexKeys {
  readonly json: string;
  readonly opml: string;
  readonly html: string;
}

export function indexKeys(group: string, prefix: string): IndexKeys {
  const path = `${prefixes.site}${pathOf(group, prefix)}`;
  const hasFolder = prefix === "" && group !== OTHERS;
  return {
    json: `${path}.json`,
    opml: `${path}.opml`,
    html: hasFolder ? `${prefixes.site}${group}/index.html` : `${path}.html`,
  };
}

export function indexAddresses({ url }: Site, group: string, prefix: string): IndexKeys {
  const { json, opml, html } = indexKeys(group, prefix);
  const at = (key: string): string => `${url}${key.slice(prefixes.site.length)}`;
  return { json: at(json), opml: at(opml), html: at(html).replace(/\/index\.html$/, "/") };
}

/** What a divided node keeps, and what goes to which of its parts. */
export function divided(
  prefix: string,
  feeds: readonly ListedFeed[],
): { readonly kept: readonly ListedFeed[]; readonly parts: ReadonlyMap<string, ListedFeed[]> } {
  const partOf = ({ feed }: ListedFeed): string => slugIn(feed).slice(0, prefix.length + 1);
  const kept = feeds.filter((each) => partOf(each) === prefix);
  const parts = Map.groupBy(
    feeds.filter((each) => partOf(each) !== prefix),
    partOf,
  );
  return { kept, parts };
}

/** The node as it is published, in the order of the slugs. */
export function indexNode(
  site: Site,
  { group, prefix, turn }: NodeName,
  feeds: readonly ListedFeed[],
  parts?: Iterable<string>,
): IndexNode {
  return {
    group,
    prefix,
    turn,
    feeds: feeds.toSorted(bySlug).map(({ feed, title }) => {
      const { home, json, rss, atom } = feedAddresses(site, feed);
      return { feed, title, html: home, json, rss, atom };
    }),
    ...(parts && {
      parts: [...new Set(parts)]
        .sort()
        .map((part) => ({ prefix: part, ...indexAddresses(site, group, part) })),
    }),
  };
}

const bySlug = (a: ListedFeed, b: ListedFeed): number => (a.feed < b.feed ? -1 : 1);

/** What a node tells of its past: the parts that it was divided into, and the count of its changes. */
export type PastOfNode = Pick<IndexNode, "turn"> & {
  readonly parts?: readonly string[] | undefined;
};

/** All nodes of a group from its feeds and their past: a division stays when feeds go. */
export function indexNodes(
  site: Site,
  group: string,
  feeds: readonly ListedFeed[],
  pastOf: (prefix: string) => PastOfNode | undefined,
): readonly IndexNode[] {
  const nodes: IndexNode[] = [];
  const visit = (prefix: string, its: readonly ListedFeed[]): void => {
    const past = pastOf(prefix);
    const name = { group, prefix, turn: past?.turn ?? 1 };
    if (past?.parts === undefined && its.length <= feedsMax) {
      nodes.push(indexNode(site, name, its));
      return;
    }
    const { kept, parts } = divided(prefix, its);
    const all = new Set([...(past?.parts ?? []), ...parts.keys()]);
    nodes.push(indexNode(site, name, kept, all));
    for (const part of [...all].sort()) visit(part, parts.get(part) ?? []);
  };
  visit("", feeds);
  return nodes;
}
