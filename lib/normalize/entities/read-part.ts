import type { Sentence } from "../text/sentences.ts";
import type { Name } from "./find-names.ts";
import type { Part } from "./mention.ts";

/** One part of an article, read. */
export interface ReadPart {
  readonly part: Part;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  /** The number of its first sentence. */
  readonly firstSentence: number;
}
