import type { CueVerb } from "../data/english/cue-verbs.ts";
import type { Stretch } from "./noun-phrase.ts";

/** Where a sentence says that someone said something. All places are indexes of units. */
export interface Attribution {
  /** What the words reported stand to: after the cue, before it, or both around it. */
  readonly side: "after" | "before" | "initial" | "cited";
  readonly cue: Stretch;
  readonly lemma: string;
  /** Null where the speaker is that of another attribution (`inherits`) or is not named. */
  readonly subject: Stretch | null;
  readonly inherits: boolean;
  /** From the first word of subject or cue to the last of cue, subject and addressee. */
  readonly segment: Stretch;
  /** Where the words reported begin, for side "after". */
  readonly content: number | null;
  /** Whoever was told, interviewed by or written to lies in here. */
  readonly addressee: Stretch | null;
  /** The one who quotes, for "X quoted Y as saying" and "citing Y". */
  readonly relay: Stretch | null;
  readonly quoteOnly: boolean;
  /** Reports an act of speech by a noun alone ("called for talks"). */
  readonly weak?: boolean;
  /** Holds only where the subject is known for a person or names a source, or for an outlet. */
  readonly by?: "source" | "outlet";
  /** What is reported is a noun phrase, which ends at a comma. */
  readonly noun?: boolean;
}

/** A cue with what is known of it, before it is known where the words reported stand. */
export interface Found {
  readonly lemma: string;
  readonly cue: Stretch;
  readonly subject: Stretch | null;
  readonly inherits?: boolean;
  readonly relay: Stretch | null;
  /** The unit after the cue and, where it is clear, the one spoken to. */
  readonly at: number;
  readonly addressee: Stretch | null;
  readonly complements: string;
  readonly form: CueVerb["form"];
}

/** An attribution of which only the named parts are there. */
export const attribution = (
  parts: Pick<Attribution, "side" | "cue" | "lemma" | "subject" | "segment"> & Partial<Attribution>,
): Attribution => ({
  inherits: false,
  content: null,
  addressee: null,
  relay: null,
  quoteOnly: false,
  ...parts,
});

/** The attribution of a cue whose words begin at a unit after it. */
export const afterCue = (
  found: Found,
  content: number,
  to: number,
  addressee: Stretch | null,
): Attribution =>
  attribution({
    side: "after",
    cue: found.cue,
    lemma: found.lemma,
    subject: found.subject,
    inherits: found.inherits === true,
    relay: found.relay,
    segment: { from: startOf(found), to },
    content,
    addressee,
  });

/** The first unit of cue, subject and relay. */
export const startOf = ({ cue, subject, relay }: Found): number =>
  Math.min(cue.from, subject?.from ?? cue.from, relay?.from ?? cue.from);
