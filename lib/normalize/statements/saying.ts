import type { Range } from "../text/tokens.ts";
import type { Party, Relay } from "./parties.ts";

/** Words, who said them, and through whom: a statement before its pronouns are resolved. */
export interface Saying {
  readonly pieces: readonly Range[];
  readonly cue: Range | null;
  readonly lemma: string;
  readonly speaker: Party | null;
  /** The attributing words, from subject to cue. */
  readonly segment: Range;
  readonly relays: readonly Relay[];
  /** The place of the paragraph and the sentence, to tell what came before. */
  readonly paragraph: number;
  readonly sentence: Range;
  readonly inQuotation: boolean;
  /** An act of speech in a noun phrase: no statement where it stands within another. */
  readonly weak: boolean;
}

export interface Draft extends Omit<Saying, "pieces" | "relays" | "speaker"> {
  speaker: Party | null;
  pieces: Range[];
  relays: Relay[];
  /** Ends with a colon and has its words still to come. */
  waiting: boolean;
}
