import { z } from "zod";

/** A tombstone outlives re-collection; bringing the article back turns it over instead of deleting it. */
export const Retraction = z.looseObject({
  articleId: z.string(),
  status: z.enum(["retracted", "reinstated"]),
  /** Counts every withdrawal and return, from 1, so that no state of a feed ever recurs. */
  turn: z.int().min(1),
  reason: z.string(),
  /** RFC 3339 instant. */
  when: z.string(),
  purged: z.boolean(),
});

export type Retraction = z.infer<typeof Retraction>;
