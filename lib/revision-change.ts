import * as z from "zod/mini";

/**
 * How a revision differs from the one before it. It is derived from the two neighbours alone, so
 * that it is the same in whatever order captures came (design §1, rule 4).
 */
const Difference = z.looseObject({
  kind: z.enum(["correction", "claim-removed", "headline", "content", "date", "typo", "metadata"]),
  /** Whether readers are told: `updated` of the article moves only for a material change. */
  material: z.boolean(),
  /** Names of the fields of the record that differ. */
  fields: z.array(z.string()),
  /** What short fields said before and after, and each place of the body that differs (`body`), with words around. */
  details: z.array(
    z.looseObject({
      field: z.string(),
      before: z.nullable(z.string()),
      after: z.nullable(z.string()),
    }),
  ),
  /** The note by which the article says that it was corrected, as printed. */
  note: z.optional(z.string()),
  /** Ids of the statements that are no longer there. */
  removed: z.array(z.string()),
});

/** The same, with the id of the capture that the revision before it was read from. */
export const RevisionChange = z.extend(Difference, { from: z.string() });

export type Difference = z.infer<typeof Difference>;

/** Changes that a reader of the article would want to be told of as corrections. */
export const isCorrection = ({ kind }: RevisionChange): boolean =>
  kind === "correction" || kind === "claim-removed";

export type RevisionChange = z.infer<typeof RevisionChange>;
