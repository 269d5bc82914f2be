import * as z from "zod/mini";
import { mapMarks } from "./marks.ts";

const packed = z.object(mapMarks(() => z.string()));

/** What of an article stands among those of its day: no words, but what they can be compared by. */
export const StoryEntry = z.object({
  id: z.string(),
  /** Instant by which it stands in feeds. */
  order: z.string(),
  source: z.string(),
  /** When it was told, by its own date or by when it came. */
  told: z.string(),
  /** Id of the capture whose words were taken: its first that was an article. */
  first: z.string(),
  /** Retracted, or left by its source: it holds its story together, and is not shown. */
  isWithdrawn: z.boolean(),
  /** How often it was withdrawn or came back. */
  turns: z.int(),
  /** Null where it has too few words to be compared. */
  marks: z.nullable(packed),
  /** See `Membership`. */
  story: z.string(),
  since: z.string(),
  isSure: z.boolean(),
});

export type StoryEntry = z.infer<typeof StoryEntry>;
export type UnplacedEntry = Omit<StoryEntry, "story" | "since" | "isSure">;
