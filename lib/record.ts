import * as z from "zod/mini";
import { RECORD_VERSION } from "./record-version.ts";

/**
 * The record, version 1: what an article says, who said it, and through whom it reached us. The
 * published JSON Schema and the TypeScript types both come from the schema below. Words follow
 * IPTC ninjs 3.1 and schema.org where they have one. A field that the article does not give is null.
 */

const text = z.string();
const nullableText = z.nullable(z.string());

/** Where the evidence stands: UTF-16 code units into `headline` or `body.text`; `text` repeats the words. */
export const Span = z.looseObject({
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(0)),
  in: z.enum(["headline", "body"]),
  text,
});

export const Author = z.looseObject({ name: text, role: z.optional(text) });

/** "LONDON, July 3 (Reuters) -": the dateline as printed, in its parts. */
export const Dateline = z.looseObject({
  text,
  place: nullableText,
  agency: z.optional(text),
  date: z.optional(text),
});

export const Image = z.looseObject({
  url: text,
  caption: nullableText,
  credit: nullableText,
  width: z.nullable(z.int()),
  height: z.nullable(z.int()),
});

export const Entity = z.looseObject({
  id: text,
  type: z.enum(["person", "organisation", "place"]),
  outlet: z.optional(z.literal(true)),
  name: text,
  aliases: z.array(text),
  roles: z.array(z.looseObject({ text, span: Span })),
  mentions: z.array(Span),
  facet: text,
});

export const Hop = z.looseObject({
  kind: z.enum(["person", "anonymous", "organisation", "outlet", "document"]),
  name: nullableText,
  entity: nullableText,
  marker: nullableText,
  span: z.nullable(Span),
  inferred: z.boolean(),
});

export const Statement = z.looseObject({
  id: text,
  kind: z.enum(["direct", "mixed", "indirect"]),
  content: z.array(Span),
  cue: z.nullable(Span),
  speaker: z.looseObject({
    name: nullableText,
    entity: nullableText,
    anonymous: z.boolean(),
    span: z.nullable(Span),
    inferred: z.boolean(),
  }),
  /** Innermost first: official → agency → paper. Empty only when the speaker is unknown. */
  chain: z.array(Hop),
  hedge: z.nullable(Span),
});

export const DateExpression = z.looseObject({
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(0)),
  in: z.enum(["headline", "body"]),
  text,
  /** TIMEX3: ISO 8601 with X for each unknown digit. */
  value: text,
  precision: text,
  basis: text,
});

/** What the article leans on, counted from its statements; `citedOutlets` holds the outlets. */
export const Citations = z.looseObject({
  /** Reports, polls, letters and the like through which words came, as the article calls them. */
  documents: z.array(text),
  /** How many of its statements have an unnamed speaker, from 0 to 1; null without statements. */
  anonymousShare: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
  /** How many statements came through none, one, two … hops: an index is a length of chain. */
  chainLengths: z.array(z.int().check(z.minimum(0))),
});

/** What normalize finds in one capture; everything in the record but its place in our history. */
export const articleShape = {
  url: nullableText,
  headline: nullableText,
  summary: nullableText,
  byline: nullableText,
  authors: z.array(Author),
  dateline: z.nullable(Dateline),
  /** ISO 8601 as precise as the article gives it, an offset only as printed; no year, no date. */
  published: nullableText,
  modified: nullableText,
  language: nullableText,
  section: nullableText,
  keywords: z.array(text),
  /** Who publishes the page, as it names itself; left out where it does not. */
  publisher: z.optional(nullableText),
  rights: z.looseObject({
    holder: nullableText,
    license: nullableText,
    notice: nullableText,
    /** What the publisher reserves from machines: `noai`, `noimageai`, `tdm-reservation`. */
    reservations: z.optional(z.array(text)),
    /** Where the terms of that stand. */
    policy: z.optional(nullableText),
  }),
  body: z.looseObject({ html: text, text }),
  images: z.array(Image),
  entities: z.array(Entity),
  statements: z.array(Statement),
  /** Ids of the outlets through which its statements came, in the order in which they are cited. */
  citedOutlets: z.array(text),
  citations: z.optional(Citations),
  dates: z.array(DateExpression),
  fingerprint: z.looseObject({ content: text, simhash: text }),
};

export const Article = z.looseObject(articleShape);

export const Provenance = z.looseObject({
  /** Key of the capture this revision was read from; null when there is no store. */
  capture: nullableText,
  fetched: nullableText,
  extractor: text,
  /** Field → where its value came from: "json-ld", "meta:og:title", "first-line". */
  fields: z.record(z.string(), text),
  /** `code: sentence`, e.g. "not-an-article: the page is a list of links". */
  warnings: z.array(text),
});

export const Record = z.looseObject({
  version: z.literal(RECORD_VERSION),
  id: text,
  /** Counts the changes of content, from 1; never goes back. */
  revision: z.int().check(z.minimum(1)),
  source: z.nullable(z.looseObject({ id: text, name: text })),
  ...articleShape,
  /** The instant (UTC) of the first capture. */
  firstSeen: nullableText,
  provenance: Provenance,
});

export type Span = z.infer<typeof Span>;
export type Author = z.infer<typeof Author>;
export type Dateline = z.infer<typeof Dateline>;
export type Image = z.infer<typeof Image>;
export type Entity = z.infer<typeof Entity>;
export type Hop = z.infer<typeof Hop>;
export type Statement = z.infer<typeof Statement>;
export type Citations = z.infer<typeof Citations>;
export type DateExpression = z.infer<typeof DateExpression>;
export type Article = z.infer<typeof Article>;
export type Provenance = z.infer<typeof Provenance>;
export type Record = z.infer<typeof Record>;

/** The JSON Schema (2020-12) that is published at /schema/record-1.json. */
export const recordJsonSchema = (): object => ({
  ...z.toJSONSchema(Record, { io: "input" }),
  title: "Feedmill record, version 1",
});
