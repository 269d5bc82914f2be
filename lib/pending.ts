import * as z from "zod/mini";

/**
 * "Publish this": the to-do list of publish. A note is written before the deed that it names, so
 * a crash leaves work to do, never work forgotten (design §1, rule 3). Its schemas are made at the first
 * note that is read, since many a round of a function finds none.
 */

const CapturePending = z.lazy(() =>
  z.looseObject({
    kind: z.literal("capture"),
    articleId: z.string(),
    capture: z.string(),
    /** The article had no record before: most likely nothing of it is published. */
    first: z.optional(z.literal(true)),
    /** Feeds in which the article stands or stood, as far as the writer knew. */
    feeds: z.array(z.string()),
  }),
);

export const Pending = z.lazy(() =>
  z.discriminatedUnion("kind", [
    /** An article's record takes in the capture that the note names. */
    CapturePending,
    /** The notes of several articles that were read at once: one object, and one write, for all of them. */
    z.looseObject({ kind: z.literal("captures"), notes: z.array(CapturePending) }),
    /** An article is withdrawn or brought back, for the `turn`-th time. */
    z.looseObject({
      kind: z.literal("retraction"),
      articleId: z.string(),
      turn: z.int(),
      feeds: z.array(z.string()),
    }),
    /** Newer code reads an article anew, for the `reading`-th time, since `when`. */
    z.looseObject({
      kind: z.literal("reading"),
      articleId: z.string(),
      reading: z.int(),
      /** Instant, UTC. */
      when: z.string(),
      feeds: z.array(z.string()),
    }),
    /** A feed is made from all records, a step a run; `cursor` is the last record key that was walked. */
    z.looseObject({
      kind: z.literal("feed"),
      feed: z.string(),
      recipe: z.string(),
      cursor: z.nullable(z.string()),
    }),
    /** Articles whose place in a story another article changed, and the stories that they were or are in. */
    z.looseObject({
      kind: z.literal("stories"),
      articles: z.array(z.string()),
      stories: z.array(z.looseObject({ story: z.string(), since: z.string() })),
      /** The days of stories that are to change, each with its version before; null where there was none. */
      days: z._default(
        z.array(z.looseObject({ day: z.string(), before: z.nullable(z.string()) })),
        [],
      ),
    }),
  ]),
);

export type Pending = z.infer<typeof Pending>;
export type CapturePending = z.infer<typeof CapturePending>;
export type ArticlePending = Exclude<Pending, { kind: "captures" | "feed" | "stories" }>;
export type StoriesPending = Extract<Pending, { kind: "stories" }>;
export type FeedPending = Extract<Pending, { kind: "feed" }>;

/** What a note says of articles' own changes; nothing where it is about feeds or stories. */
export function articlesIn(pending: Pending): readonly ArticlePending[] {
  switch (pending.kind) {
    case "captures":
      return pending.notes;
    case "feed":
    case "stories":
      return [];
    default:
      return [pending];
  }
}
