import type { Site } from "../config.ts";
import { type FacetKind, facetKindOf } from "../facets.ts";
import type { Entry } from "./entries.ts";
import type { FeedPlan } from "./feed-plans.ts";

/** The title of a feed: the configuration's, or what its articles call the one it is about. */
export function titleOf({ feed, title }: FeedPlan, site: Site, entries: readonly Entry[]): string {
  if (title !== null) return title;
  const name = commonestName(entries) ?? feed.slice(feed.indexOf(":") + 1);
  return `${shownAs(feed, name)} · ${site.title}`;
}

function shownAs(feed: string, name: string): string {
  switch (facetKindOf(feed)) {
    case "anonymous":
      return "Said by unnamed sources";
    case "corrections":
      return "Corrections";
    default:
      return `${prefixOf(feed)}${name}`;
  }
}

const prefixes: { readonly [kind in FacetKind]?: string } = {
  speaker: "Said by ",
  via: "Reported through ",
};

const prefixOf = (feed: string): string => prefixes[facetKindOf(feed) ?? "person"] ?? "";

/** The title without the name of the site, which stands above the page already. */
export function ownTitle(title: string, site: Site): string {
  const suffix = ` · ${site.title}`;
  return title.endsWith(suffix) ? title.slice(0, -suffix.length) : title;
}

/** The name of the one whom a feed is about, by its title. */
export function nameIn(title: string, feed: string, site: Site): string {
  const own = ownTitle(title, site);
  const prefix = prefixOf(feed);
  return own.startsWith(prefix) ? own.slice(prefix.length) : own;
}

/** The spelling that most articles use; of equals the first by code point, so that all agree on it. */
function commonestName(entries: readonly Entry[]): string | undefined {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const name = entry.kind === "items" ? entry.items[0]._feedmill.name : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return commonest?.[0];
}
