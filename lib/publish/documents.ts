import type { Config } from "../config.ts";
import { feedAddresses, feedSchemaAddress, feedTag } from "./addresses.ts";
import type { Entry } from "./entries.ts";
import type { FeedDocument } from "./feed.ts";
import { type FeedPlan, isOfConfiguration } from "./feed-plans.ts";
import { titleOf } from "./feed-title.ts";

/** The page of an archive, and how many entries it holds. */
export interface Leaf {
  readonly period: string;
  readonly count: number;
}

/** How many articles ever stood in a feed: it only grows, so that what was listed stays listed. */
export const countArticles = (leaves: readonly Leaf[]): number =>
  leaves.reduce((sum, { count }) => sum + count, 0);

/** `updated` of a feed that has nothing yet: its bytes must not know the time. */
const never = "1970-01-01T00:00:00.000Z";

/** The feed itself: its window, and which archive pages stand behind it, oldest first. */
export function feedDocument(
  plan: FeedPlan,
  config: Config,
  of: {
    readonly window: readonly Entry[];
    readonly leaves: readonly Leaf[];
    /** Its other faces are published though it is below the threshold. */
    readonly kept?: boolean;
  },
): FeedDocument {
  const { window, leaves, kept = false } = of;
  const older = leaves.filter((leaf) => leaf.count > countIn(window, leaf.period)).at(-1);
  return {
    ...head(plan, config, window),
    ...(older && { next_url: feedAddresses(config.site, plan.feed, older.period).json }),
    ...content(window),
    _feedmill: {
      ...about(plan, config, window),
      recipe: plan.recipe,
      ...(kept && { listed: true as const }),
      periods: leaves.map(({ period, count }) => ({ period, count })),
      marks: marksOf(window),
    },
  };
}

/** One archive page (RFC 5005 §4); `older` is the period of the page before it. */
export function archiveDocument(
  plan: FeedPlan,
  config: Config,
  page: {
    readonly period: string;
    readonly entries: readonly Entry[];
    readonly older: string | undefined;
    readonly divided?: readonly string[];
  },
): FeedDocument {
  const { period, entries, older, divided } = page;
  const addresses = feedAddresses(config.site, plan.feed, period);
  return {
    ...head(plan, config, entries),
    feed_url: addresses.json,
    ...(older !== undefined && {
      next_url: feedAddresses(config.site, plan.feed, older).json,
    }),
    ...content(entries),
    _feedmill: {
      ...about(plan, config, entries),
      archive: period,
      ...(divided && { divided: [...divided] }),
      marks: marksOf(entries),
    },
  };
}

function head(plan: FeedPlan, { site, feeds }: Config, entries: readonly Entry[]) {
  const addresses = feedAddresses(site, plan.feed);
  return {
    version: "https://jsonfeed.org/version/1.1" as const,
    title: titleOf(plan, site, entries),
    home_page_url: addresses.home,
    feed_url: addresses.json,
    ...(site.description !== "" && { description: site.description }),
    language: site.language,
    ...(plan.expired && { expired: true as const }),
    ...(feeds.hubs.length > 0 &&
      isOfConfiguration(plan.feed) && { hubs: feeds.hubs.map((url) => ({ type: "WebSub", url })) }),
  };
}

const content = (entries: readonly Entry[]) => ({
  items: entries.flatMap((entry) => (entry.kind === "items" ? [...entry.items] : [])),
});

const marksOf = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.kind === "mark" ? [entry.mark] : []));

const about = ({ feed }: FeedPlan, { site }: Config, entries: readonly Entry[]) => ({
  about: feedSchemaAddress(site),
  feed,
  id: feedTag(site, feed),
  updated: [never, ...entries.map(updatedOf)].sort().at(-1) ?? never,
});

const updatedOf = (entry: Entry): string =>
  entry.kind === "items"
    ? entry.items.reduce(
        (last, item) => (item.date_modified > last ? item.date_modified : last),
        "",
      )
    : entry.mark.when;

const countIn = (entries: readonly Entry[], period: string): number =>
  entries.filter((entry) => entry.order.startsWith(period)).length;
