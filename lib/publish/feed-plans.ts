import type { Config } from "../config.ts";
import { facetFolders, facetKindOf, namedFeed, ROOT, sourceFeed } from "../facets.ts";
import { sha256 } from "../hash.ts";
import { canonicalJson } from "../json.ts";
import { slugOf } from "../slug.ts";
import { feedAddresses } from "./addresses.ts";
import type { EndedFeed } from "./feed-list.ts";
import { hasStatus } from "./status.ts";

/**
 * To be raised with every change of what is rendered: feeds made by an older renderer are then
 * made anew, a step a run, without anybody asking for it (design §1, rule 7).
 */
export const RENDERER_VERSION = 10;

/** A feed as the configuration wants it. */
export interface FeedPlan {
  /** See `lib/facets.ts`. */
  readonly feed: string;
  /** Null where what its articles call it is its title. */
  readonly title: string | null;
  readonly recipe: string;
  /** From how many articles on it has its RSS, Atom and page; 0 for feeds of the configuration. */
  readonly threshold: number;
  /** Nothing more will come: readers are told, and may stop asking (JSON Feed 1.1, `expired`). */
  readonly expired: boolean;
  /** It takes no article that is not in it already; what is in it still changes and goes. */
  readonly closed: boolean;
}

/** Stands for all the feeds that articles bring with them: they are made anew in one walk. */
export const FACETS = "*";

export interface FeedPlans {
  /** All feeds of the configuration: the root first, then the sources in their order, then the rest. */
  readonly configured: readonly FeedPlan[];
  /** The walk that makes all facets anew. */
  readonly facets: FeedPlan;
  /** The plan of any feed by its name; undefined where the configuration does not want it. */
  find(feed: string): FeedPlan | undefined;
}

/** `ended`: feeds that the configuration lost, with the titles they had. */
export function feedPlans(config: Config, ended: readonly EndedFeed[] = []): FeedPlans {
  const { site, sources, feeds } = config;
  const recipe = recipeOf(config);
  const plan = (feed: string, title: string | null, more: Partial<FeedPlan> = {}): FeedPlan => ({
    feed,
    title,
    recipe,
    threshold: 0,
    expired: false,
    closed: false,
    ...more,
  });
  const configured = [
    plan(ROOT, site.title),
    ...sources.map(({ id, title, retired }) =>
      plan(sourceFeed(id), `${title} · ${site.title}`, { expired: retired }),
    ),
    ...feeds.named.map(({ id, title }) => plan(namedFeed(id), `${title} · ${site.title}`)),
    ...ended.map(({ feed, title }) => plan(feed, title, { expired: true, closed: true })),
  ];
  const byName = new Map(configured.map((each) => [each.feed, each]));
  return {
    configured,
    facets: plan(FACETS, null),
    find: (feed) => {
      const kind = facetKindOf(feed);
      if (kind === undefined) return byName.get(feed);
      const threshold = feeds.facets[facetFolders[kind]];
      // The configuration left the kind out: what was published before is kept true, and no more.
      return threshold === 0
        ? plan(feed, null, { threshold: 1, expired: true, closed: true })
        : plan(feed, null, { threshold });
    },
  };
}

/** Whether an article can stand in a feed by this plan: one that is new (`isFirst`) comes into no closed one. */
export const mayStandIn = ({ closed }: FeedPlan, isFirst: boolean): boolean => !(closed && isFirst);

/** Archives by RFC 5005 stand behind the feeds that people subscribe to for good; others have `next_url`. */
export const hasArchiveFaces = (feed: string): boolean => isOfConfiguration(feed);

export const isOfConfiguration = (feed: string): boolean => facetKindOf(feed) === undefined;

/** Whether a feed is about somebody for whom the configuration wants none. */
export function isSuppressed(feed: string, { feeds }: Config): boolean {
  const kind = facetKindOf(feed);
  if (kind !== "person" && kind !== "speaker") return false;
  return feeds.suppress.some((name) => feed === `${kind}:${slugOf(name)}`);
}

/** Address of the page of a facet, which is there from its first article on; undefined where none is wanted. */
export function findFacetPage(feed: string, config: Config): string | undefined {
  const kind = facetKindOf(feed);
  const isWanted = kind !== undefined && config.feeds.facets[facetFolders[kind]] > 0;
  if (!isWanted || isSuppressed(feed, config)) return undefined;
  return feedAddresses(config.site, feed).home;
}

/** Everything that the bytes of any feed or page depend on, besides records and retractions. */
export function recipeOf(config: Config): string {
  const { site, sources, feeds, fetch } = config;
  const shown = sources.map(({ id, title, timeZone, retired, rights, excerpt }) => ({
    id,
    title,
    timeZone,
    retired,
    rights,
    excerpt,
  }));
  shown.sort((a, b) => (a.id < b.id ? -1 : 1));
  const about = { contact: fetch.contact ?? null, pause: fetch.pause, status: hasStatus(config) };
  return sha256(canonicalJson({ site, feeds, shown, about, RENDERER_VERSION }), 16);
}
