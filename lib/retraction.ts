import * as z from "zod/mini";

/** A tombstone outlives re-collection; bringing the article back turns it over instead of deleting it. */
export const Retraction = z.looseObject({
  articleId: z.string(),
  status: z.enum(["retracted", "reinstated"]),
  /** Counts every withdrawal and return, from 1, so that no state of a feed ever recurs. */
  turn: z.int().check(z.minimum(1)),
  reason: z.string(),
  /** RFC 3339 instant. */
  when: z.string(),
  purged: z.boolean(),
  /** All turns, oldest first: what was once told to apps stays told. */
  turns: z._default(
    z.array(
      z.looseObject({
        turn: z.int(),
        status: z.enum(["retracted", "reinstated"]),
        when: z.string(),
      }),
    ),
    [],
  ),
});

export type Retraction = z.infer<typeof Retraction>;
