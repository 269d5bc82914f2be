import * as z from "zod/mini";
import { described } from "../described.ts";
import { Hop } from "../record.ts";

/**
 * The published JSON feed is the state of a feed (design §1, rule 5): RSS, Atom and the HTML twin
 * are projections of this document and of nothing else. JSON Feed 1.1, with our own facts in
 * `_feedmill`. An archive page is the same document with `_feedmill.archive` set.
 */

const HopKind = Hop.shape.kind;

/** The article as it stands in a feed. */
export const FeedItem = z.looseObject({
  /** A `tag:` URI, the same in all three formats. */
  id: z.string(),
  /** Our page of the article. */
  url: z.string(),
  /** Where the article came from, when it came from the web. */
  external_url: z.optional(z.string()),
  title: z.optional(z.string()),
  content_html: z.string(),
  summary: z.optional(z.string()),
  image: z.optional(z.string()),
  /** RFC 3339 instants. */
  date_published: z.string(),
  date_modified: z.string(),
  authors: z.optional(z.array(z.looseObject({ name: z.string() }))),
  tags: z.optional(z.array(z.string())),
  language: z.optional(z.string()),
  _feedmill: z.looseObject({
    about: z.string(),
    article: z.string(),
    revision: z.int(),
    order: described(
      z.string(),
      "Instant by which items are ordered, newest first, ties by article id: arrival, never a claim.",
    ),
    source: z.looseObject({ id: z.string(), name: z.string() }),
    entry: described(
      z.optional(z.string()),
      "Where several entries of one article stand in a feed, each at its own time: which this is.",
    ),
    name: described(
      z.optional(z.string()),
      "In a feed about somebody or something: what this article calls it.",
    ),
    statement: described(
      z.optional(
        z.looseObject({
          id: z.string(),
          kind: z.string(),
          words: z.array(z.string()),
          speaker: z.nullable(z.string()),
          chain: z.array(
            z.looseObject({
              kind: HopKind,
              name: z.nullable(z.string()),
              as: described(z.optional(z.string()), "What the article calls one without a name."),
              page: described(
                z.optional(z.string()),
                "Address of the page of what this one says or passes on.",
              ),
            }),
          ),
          headline: described(z.nullish(z.string()), "Of the article that carries it."),
          published: described(
            z.optional(z.string()),
            "Instant of that article; the item has the time when the statement came.",
          ),
        }),
      ),
      "In a feed of statements: who says it, and through whom it came, innermost first.",
    ),
    said: described(
      z.optional(
        z.looseObject({
          statements: described(z.int(), "How many statements of others the article reports."),
          unnamed: described(z.int(), "How many of them came from or through somebody unnamed."),
          hands: described(z.int(), "Length of the longest chain: 1 is first hand."),
        }),
      ),
      "In a feed of articles: how far what it reports has come.",
    ),
    also: described(
      z.optional(z.array(z.string())),
      "In a feed about somebody: feeds of the same one in which the article stands too.",
    ),
    story: described(
      z.optional(
        z.looseObject({
          id: z.string(),
          url: described(z.string(), "Page of the story."),
          data: described(z.string(), "The story as data: who had it first, quotations, copies."),
          articles: z.int(),
          origins: described(z.int(), "How many of them do not rest on another."),
          also: described(
            z.array(
              z.looseObject({
                article: z.string(),
                url: z.string(),
                title: z.string(),
                source: z.string(),
                copy: described(
                  z.optional(z.literal(true)),
                  "It carries the text of an earlier one.",
                ),
              }),
            ),
            "The other articles that tell it, in the order in which they came.",
          ),
        }),
      ),
      "In the root feed, where several articles tell one story: this item stands for all.",
    ),
    moves: described(
      z.optional(z.int()),
      "How often articles before it in its story were withdrawn and came back, so that no feed's bytes ever recur.",
    ),
    record: described(z.string(), "Address of the public record."),
    reinstated: described(
      z.optional(z.int()),
      "How often the article was withdrawn and brought back, so that no feed's bytes ever recur.",
    ),
    reading: described(
      z.optional(z.int()),
      "How often a newer Feedmill read the article anew: its facts may differ, though it did not change.",
    ),
  }),
});

/**
 * What is left where an item was: of a retraction a tombstone (RFC 6721), of a move a silent mark;
 * `joined`: it stands with the item of another article that tells the same story.
 */
export const Mark = z.looseObject({
  kind: z.enum(["retracted", "left", "joined"]),
  id: z.string(),
  article: z.string(),
  /** As of an item. */
  entry: z.optional(z.string()),
  /** In a feed of statements: the ids of all items of the article that ever stood here. */
  entries: z.optional(z.array(z.string())),
  revision: z.int(),
  order: z.string(),
  /** When it was withdrawn; RFC 3339. */
  when: z.string(),
  reason: z.optional(z.string()),
  /** The how-manieth withdrawal this is. */
  turn: z.optional(z.int()),
  /** As of an item. */
  reading: z.optional(z.int()),
  /** Of what joined: the story. */
  story: z.optional(z.string()),
  /** As of an item. */
  moves: z.optional(z.int()),
});

export const FeedDocument = z.looseObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  description: z.optional(z.string()),
  /** The next older archive page. */
  next_url: z.optional(z.string()),
  language: z.optional(z.string()),
  expired: z.optional(z.literal(true)),
  hubs: z.optional(z.array(z.looseObject({ type: z.string(), url: z.string() }))),
  items: z.array(FeedItem),
  _feedmill: z.looseObject({
    about: z.string(),
    /** `root`, `source:<id>`, `person:<slug>` …: see `lib/facets.ts`. */
    feed: z.string(),
    /** The feed's own `tag:` URI. */
    id: z.string(),
    /** Latest change of any entry or tombstone; RFC 3339. */
    updated: z.string(),
    /** In a feed: hash of the configuration and renderer version that it was made with. */
    recipe: z.optional(z.string()),
    /** Below the threshold of today, and its RSS, Atom and page were published once: they are kept true. */
    listed: z.optional(z.literal(true)),
    /** In an archive page: its period, `2026`, `2026-11`, `2026-11-23` or `2026-11-23T20`. */
    archive: z.optional(z.string()),
    /** In an archive page that grew too large: the periods that took its items over. */
    divided: z.optional(z.array(z.string())),
    /** In a feed: its archive pages, oldest first, with how many entries each holds. */
    periods: z.optional(z.array(z.looseObject({ period: z.string(), count: z.int() }))),
    marks: z.array(Mark),
  }),
});

export type FeedItem = z.infer<typeof FeedItem>;
export type Mark = z.infer<typeof Mark>;
export type FeedDocument = z.infer<typeof FeedDocument>;

/**
 * The JSON Schema (2020-12) of our JSON feeds, published at /schema/feed-1.json: the description that
 * `about` of the extension leads to (JSON Feed 1.1, "Extensions").
 */
export const feedJsonSchema = (): object => ({
  ...z.toJSONSchema(FeedDocument, { io: "input" }),
  title: "Feedmill JSON feed, version 1",
  description:
    "JSON Feed 1.1 with the extension _feedmill: what an item is (article, revision, source, statement), what was withdrawn, and the way through the archive.",
});
