import type { Config } from "../config.ts";
import {
  CORRECTIONS,
  carriesStatements,
  facetNames,
  facetsOf,
  isNamed,
  namedFeed,
  namedFeedsOf,
  ROOT,
  sameOneFeeds,
  statementFeeds,
} from "../facets.ts";
import { captureTimeOf } from "../keys.ts";
import type { Record } from "../record.ts";
import { articleTag, statementTag } from "./addresses.ts";
import { correctionEntries } from "./corrections.ts";
import { type Entry, itemsEntry, markEntry } from "./entries.ts";
import type { FeedItem, Mark } from "./feed.ts";
import { isOfConfiguration, isSuppressed } from "./feed-plans.ts";
import { renderItem } from "./item.ts";
import type { Standing, StoryStanding } from "./standing.ts";
import { renderStatementItem } from "./statement-item.ts";
import { withStory } from "./stories/also-in.ts";

/** What stands for an article in one of its feeds; nothing where nothing ever stood. */
export function entriesIn(standing: Standing, feed: string, config: Config): readonly Entry[] {
  if (standing.status === "held") return [];
  if (feed === CORRECTIONS)
    return correctionEntries(standing, articleItem(standing, config), config);
  if (standing.status !== "published") {
    const kind = standing.status === "retracted" ? "retracted" : "left";
    return [goneFrom(standing, feed, kind, config)];
  }
  if (feed === ROOT && standing.story && isTold(standing.story)) return [joined(standing, config)];
  const [first, ...more] = isSuppressed(feed, config) ? [] : itemsOf(standing, feed, config);
  return [first ? itemsEntry([first, ...more]) : goneFrom(standing, feed, "left", config)];
}

function itemsOf(standing: Standing, feed: string, config: Config): readonly FeedItem[] {
  const { record } = standing;
  const belongs = [...facetsOf(record), ...namedFeedsOf(record, config.feeds.named)];
  if (!belongs.includes(feed) && !hasEnded(feed, config)) return [];
  const item = articleItem(standing, config);
  if (feed === ROOT) return [withStory(item, standing.story)];
  if (carriesStatements(feed)) return statementItems(standing, item, feed, config);
  return [{ ...item, _feedmill: { ...item._feedmill, ...aboutOne(record, feed) } }];
}

/** In a feed about somebody: what the article calls it, and where else it stands under the same name. */
function aboutOne(record: Record, feed: string): Pick<FeedItem["_feedmill"], "name" | "also"> {
  const name = findName(record, feed);
  const also = sameOneFeeds(record, feed);
  return { ...(name !== undefined && { name }), ...(also.length > 0 && { also: [...also] }) };
}

/** A feed that the configuration lost keeps all that ever stood in it: its condition is forgotten. */
const hasEnded = (feed: string, { feeds }: Config): boolean =>
  isNamed(feed) && feeds.named.every(({ id }) => namedFeed(id) !== feed);

function articleItem(standing: Standing, { site }: Config): FeedItem {
  const { record, order, updated, turn, reading, timeZone } = standing;
  return renderItem(record, {
    site,
    order,
    updated,
    sourceName: record.source?.name ?? site.title,
    timeZone,
    ...(turn > 0 && { reinstated: turn }),
    ...(reading > 0 && { reading }),
  });
}

function statementItems(
  { record, statements }: Standing,
  item: FeedItem,
  feed: string,
  config: Config,
): readonly FeedItem[] {
  const since = new Map(statements.map((each) => [each.id, captureTimeOf(each.since)]));
  return record.statements
    .filter((statement) => statementFeeds(statement, record).includes(feed))
    .map((statement) =>
      renderStatementItem(statement, item, record, {
        config,
        since: since.get(statement.id)?.toISOString() ?? item.date_published,
        about: aboutOne(record, feed),
      }),
    );
}

/** The root feed has the item of the article that leads a story, and of those that may be of another. */
const isTold = ({ place }: StoryStanding): boolean =>
  place.isShared && !place.leads && place.isSure;

/** The mark of an article that stands with the item of another, which tells the same story. */
const joined = (standing: Standing, config: Config): Entry =>
  markEntry(markOf(standing, ROOT, "joined", config));

/** The mark of what went. It names what stood here, so that every format can tell its readers. */
const goneFrom = (
  standing: Standing,
  feed: string,
  kind: "retracted" | "left",
  config: Config,
): Entry => markEntry(markOf(standing, feed, kind, config));

function markOf(
  { record, order, updated, turn, reading, withdrawn, statements, story }: Standing,
  feed: string,
  kind: Mark["kind"],
  { site }: Config,
): Mark {
  const moves = feed === ROOT ? (story?.place.moves ?? 0) : 0;
  const stood = carriesStatements(feed)
    ? statements.filter(({ feeds }) => feeds.includes(feed))
    : undefined;
  return {
    kind,
    id: articleTag(site, record.id),
    article: record.id,
    ...(stood && { entries: stood.map(({ id }) => statementTag(site, record.id, id)) }),
    revision: record.revision,
    order,
    when: withdrawn?.when ?? updated,
    ...(withdrawn && { reason: withdrawn.reason }),
    ...(turn > 0 && { turn }),
    ...(reading > 0 && { reading }),
    ...(kind === "joined" && { story: story?.place.story }),
    ...(moves > 0 && { moves }),
  };
}

/** What the article calls the one whom the feed is about; the feeds of the configuration have their titles. */
const findName = (record: Record, feed: string): string | undefined =>
  isOfConfiguration(feed) ? undefined : (facetNames(record).get(feed) ?? undefined);
