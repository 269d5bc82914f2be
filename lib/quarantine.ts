import * as z from "zod/mini";

/** `quarantine/…`: a capture that could not be normalized, why, and how often that was tried. */
export const Quarantined = z.looseObject({
  capture: z.string(),
  source: z.nullable(z.string()),
  /** What people know the item by: its file name or address. */
  item: z.nullable(z.string()),
  attempts: z.int().check(z.minimum(0)),
  /** `trying` until the last attempt is used up, or at once when trying again would not help. */
  status: z.enum(["trying", "given-up"]),
  reason: z.looseObject({ kind: z.string(), message: z.string() }),
});

export type Quarantined = z.infer<typeof Quarantined>;
