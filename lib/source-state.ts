import { z } from "zod";

/** `sources/<source>.json`: what collect remembers of a source from run to run. */

const InboxEntry = z.looseObject({
  name: z.string(),
  /** Version of the file when it was last read; tells without reading that it is unchanged. */
  version: z.string(),
  /** Hash of the content when it was last captured. */
  content: z.string(),
  /** Key of its last capture. */
  capture: z.string(),
  /** Gone from the inbox. What it said stays published. */
  removed: z.boolean(),
});

export const SourceState = z.looseObject({
  source: z.string(),
  /** Instant of the last capture: the next one is later, even when the clock is not. */
  lastCapture: z.string().nullable(),
  inbox: z.array(InboxEntry),
});

export type InboxEntry = z.infer<typeof InboxEntry>;
export type SourceState = z.infer<typeof SourceState>;
