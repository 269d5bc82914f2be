import * as z from "zod";
import { encodeJson } from "../../json.ts";
import { Hop } from "../../record.ts";

/** The story as the world may read it: `/stories/<id>/story.json`, of which the page is a projection. */

const StoryArticle = z.looseObject({
  id: z.string(),
  url: z.string().describe("Address of its page here."),
  record: z.string().describe("Address of its public record."),
  external_url: z.string().optional().describe("Where its source has it."),
  title: z.string(),
  summary: z.string().optional(),
  language: z.string().optional(),
  source: z.looseObject({ id: z.string(), name: z.string() }),
  published: z.string().nullable().describe("As precise as the article gives it."),
  seen: z.string().describe("Instant by which it stands in feeds; RFC 3339."),
  origin: z
    .int()
    .describe(
      "Number of the independent report that it rests on: equal for articles that share one.",
    ),
  copyOf: z.string().optional().describe("Id of the article of this story whose text it carries."),
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
  title: z.string().nullable().describe("Null where no article is left."),
  language: z.string().optional(),
  origins: z
    .int()
    .describe("How many independent reports there are; five copies of one count once."),
  first: z
    .looseObject({
      article: z.string(),
      basis: z
        .enum(["named", "published", "seen"])
        .describe("Others name it; the earliest time printed; or only by when it was seen here."),
      by: z.array(z.string()).describe("Ids of the articles that name it."),
    })
    .optional()
    .describe("Who had it first, and on what that rests."),
  articles: z.array(StoryArticle).describe("In the order in which they came."),
  more: z.int().optional().describe("How many further articles are not listed."),
  quotes: z
    .array(
      z.looseObject({
        words: z.string().describe("The fullest telling."),
        chain: z.array(
          z.looseObject({
            kind: Hop.shape.kind,
            name: z.string().nullable(),
            as: z.string().optional(),
            page: z.string().optional(),
          }),
        ),
        tellings: z.array(
          z.looseObject({
            article: z.string(),
            statement: z.string(),
            how: z.enum(["same", "cut", "other words"]),
            parts: z
              .array(WordPart)
              .optional()
              .describe("Where the words differ: what is kept of the fullest, left out, or put."),
          }),
        ),
      }),
    )
    .describe("Quotations that several of the articles carry."),
});

export type StoryDocument = z.infer<typeof StoryDocument>;

export const renderStory = (story: StoryDocument): Uint8Array => encodeJson(story);

/** The JSON Schema (2020-12) that is published at /schema/story-1.json. */
export const storyJsonSchema = (): object => ({
  ...z.toJSONSchema(StoryDocument, { io: "input" }),
  title: "Feedmill story, version 1",
});
