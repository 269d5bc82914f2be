import * as z from "zod";
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
  external_url: z.string().optional(),
  title: z.string().optional(),
  content_html: z.string(),
  summary: z.string().optional(),
  image: z.string().optional(),
  /** RFC 3339 instants. */
  date_published: z.string(),
  date_modified: z.string(),
  authors: z.array(z.looseObject({ name: z.string() })).optional(),
  tags: z.array(z.string()).optional(),
  language: z.string().optional(),
  _feedmill: z.looseObject({
    about: z.string(),
    article: z.string(),
    revision: z.int(),
    order: z
      .string()
      .describe(
        "Instant by which items are ordered, newest first, ties by article id: arrival, never a claim.",
      ),
    source: z.looseObject({ id: z.string(), name: z.string() }),
    entry: z
      .string()
      .optional()
      .describe(
        "Where several entries of one article stand in a feed, each at its own time: which this is.",
      ),
    name: z
      .string()
      .optional()
      .describe("In a feed about somebody or something: what this article calls it."),
    statement: z
      .looseObject({
        id: z.string(),
        kind: z.string(),
        words: z.array(z.string()),
        speaker: z.string().nullable(),
        chain: z.array(
          z.looseObject({
            kind: HopKind,
            name: z.string().nullable(),
            as: z.string().optional().describe("What the article calls one without a name."),
            page: z
              .string()
              .optional()
              .describe("Address of the page of what this one says or passes on."),
          }),
        ),
        headline: z.string().nullish().describe("Of the article that carries it."),
        published: z
          .string()
          .optional()
          .describe("Instant of that article; the item has the time when the statement came."),
      })
      .optional()
      .describe("In a feed of statements: who says it, and through whom it came, innermost first."),
    said: z
      .looseObject({
        statements: z.int().describe("How many statements of others the article reports."),
        unnamed: z.int().describe("How many of them came from or through somebody unnamed."),
        hands: z.int().describe("Length of the longest chain: 1 is first hand."),
      })
      .optional()
      .describe("In a feed of articles: how far what it reports has come."),
    also: z
      .array(z.string())
      .optional()
      .describe("In a feed about somebody: feeds of the same one in which the article stands too."),
    story: z
      .looseObject({
        id: z.string(),
        url: z.string().describe("Page of the story."),
        data: z.string().describe("The story as data: who had it first, quotations, copies."),
        articles: z.int(),
        origins: z.int().describe("How many of them do not rest on another."),
        also: z
          .array(
            z.looseObject({
              article: z.string(),
              url: z.string(),
              title: z.string(),
              source: z.string(),
              copy: z.literal(true).optional().describe("It carries the text of an earlier one."),
            }),
          )
          .describe("The other articles that tell it, in the order in which they came."),
      })
      .optional()
      .describe(
        "In the root feed, where several articles tell one story: this item stands for all.",
      ),
    moves: z
      .int()
      .optional()
      .describe(
        "How often articles before it in its story were withdrawn and came back, so that no feed's bytes ever recur.",
      ),
    record: z.string().describe("Address of the public record."),
    reinstated: z
      .int()
      .optional()
      .describe(
        "How often the article was withdrawn and brought back, so that no feed's bytes ever recur.",
      ),
    reading: z
      .int()
      .optional()
      .describe(
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
  entry: z.string().optional(),
  /** In a feed of statements: the ids of all items of the article that ever stood here. */
  entries: z.array(z.string()).optional(),
  revision: z.int(),
  order: z.string(),
  /** When it was withdrawn; RFC 3339. */
  when: z.string(),
  reason: z.string().optional(),
  /** The how-manieth withdrawal this is. */
  turn: z.int().optional(),
  /** As of an item. */
  reading: z.int().optional(),
  /** Of what joined: the story. */
  story: z.string().optional(),
  /** As of an item. */
  moves: z.int().optional(),
});

export const FeedDocument = z.looseObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  description: z.string().optional(),
  /** The next older archive page. */
  next_url: z.string().optional(),
  language: z.string().optional(),
  expired: z.literal(true).optional(),
  hubs: z.array(z.looseObject({ type: z.string(), url: z.string() })).optional(),
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
    recipe: z.string().optional(),
    /** Below the threshold of today, and its RSS, Atom and page were published once: they are kept true. */
    listed: z.literal(true).optional(),
    /** In an archive page: its period, `2026`, `2026-11`, `2026-11-23` or `2026-11-23T20`. */
    archive: z.string().optional(),
    /** In an archive page that grew too large: the periods that took its items over. */
    divided: z.array(z.string()).optional(),
    /** In a feed: its archive pages, oldest first, with how many entries each holds. */
    periods: z.array(z.looseObject({ period: z.string(), count: z.int() })).optional(),
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
