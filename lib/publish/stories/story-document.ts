import * as z from "zod/mini";
import { described } from "../../described.ts";
import { encodeJson } from "../../json.ts";
import { Hop } from "../../record.ts";

/** The story as the world may read it: `/stories/<id>/story.json`, of which the page is a projection. */

const StoryArticle = z.looseObject({
  id: z.string(),
  url: described(z.string(), "Address of its page here."),
  record: described(z.string(), "Address of its public record."),
  external_url: described(z.optional(z.string()), "Where its source has it."),
  title: z.string(),
  summary: z.optional(z.string()),
  language: z.optional(z.string()),
  source: z.looseObject({ id: z.string(), name: z.string() }),
  published: described(z.nullable(z.string()), "As precise as the article gives it."),
  seen: described(z.string(), "Instant by which it stands in feeds; RFC 3339."),
  origin: described(
    z.int(),
    "Number of the independent report that it rests on: equal for articles that share one.",
  ),
  copyOf: described(
    z.optional(z.string()),
    "Id of the article of this story whose text it carries.",
  ),
});

const WordPart = z.looseObject({
  kind: z.enum(["kept", "left", "put"]),
  words: z.string(),
});

export const StoryDocument = z.looseObject({
  version: z.literal(1),
  id: z.string(),
  url: z.string(),
  about: z.string(),
  title: described(z.nullable(z.string()), "Null where no article is left."),
  language: z.optional(z.string()),
  origins: described(
    z.int(),
    "How many independent reports there are; five copies of one count once.",
  ),
  first: described(
    z.optional(
      z.looseObject({
        article: z.string(),
        basis: described(
          z.enum(["named", "published", "seen"]),
          "Others name it; the earliest time printed; or that it was seen here before them.",
        ),
        by: described(z.array(z.string()), "Ids of the articles that name it."),
      }),
    ),
    "Who had it first, and on what that rests.",
  ),
  articles: described(z.array(StoryArticle), "In the order in which they came."),
  more: described(z.optional(z.int()), "How many further articles are not listed."),
  quotes: described(
    z.array(
      z.looseObject({
        words: described(z.string(), "The fullest telling."),
        chain: z.array(
          z.looseObject({
            kind: Hop.shape.kind,
            name: z.nullable(z.string()),
            as: z.optional(z.string()),
            page: z.optional(z.string()),
          }),
        ),
        tellings: z.array(
          z.looseObject({
            article: z.string(),
            statement: z.string(),
            how: z.enum(["same", "cut", "other words"]),
            parts: described(
              z.optional(z.array(WordPart)),
              "Where the words differ: what is kept of the fullest, left out, or put.",
            ),
          }),
        ),
      }),
    ),
    "Quotations that several of the articles carry.",
  ),
});

export type StoryDocument = z.infer<typeof StoryDocument>;

export const renderStory = (story: StoryDocument): Uint8Array => encodeJson(story);

/** The JSON Schema (2020-12) that is published at /schema/story-1.json. */
export const storyJsonSchema = (): object => ({
  ...z.toJSONSchema(StoryDocument, { io: "input" }),
  title: "Feedmill story, version 1",
});
