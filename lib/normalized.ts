import type { Hints } from "./capture.ts";
import type { Article, Provenance } from "./record.ts";
import type { SiteRule } from "./site-rule.ts";

/**
 * What goes into the reading of one article and what comes out: shared by the normalize stage, which
 * knows captures, and by the ways in that have no store.
 */

export interface NormalizeInput {
  readonly body: Uint8Array;
  /** The header as it came, charset and all. */
  readonly contentType: string | null;
  /** The file's name, which tells the type where no header does. */
  readonly file: string | null;
  /** Where the body came from: the base of its relative links. */
  readonly url: string | null;
  /** BCP 47; what the source says where the article does not tell. */
  readonly language: string | null;
  /** What the listing that named the article says of it. */
  readonly hints?: Hints | null;
  /** What pages of this host are told by, where the operator wrote a rule for it. */
  readonly rule?: SiteRule;
}

export type RejectionKind = "empty" | "binary" | "too-large" | "no-text";

export interface Rejection {
  readonly kind: RejectionKind;
  readonly message: string;
}

/** How the article was read; the normalize stage adds which capture it was read from. */
export type Evidence = Pick<Provenance, "extractor" | "fields" | "warnings">;

export type NormalizeOutcome =
  | { readonly kind: "article"; readonly article: Article; readonly provenance: Evidence }
  | { readonly kind: "rejected"; readonly reason: Rejection };

/** The work on one article broke off; its neighbours are not touched. */
export interface NormalizeFailure {
  readonly kind: "failed";
  readonly reason: {
    readonly kind: "timed-out" | "out-of-memory" | "crashed";
    readonly message: string;
  };
}

/** Runs the reading of one article under a time and a memory limit. */
export interface Normalizer {
  /**
   * Names the code that reads and all that it goes by beside its input: what two of one name read in the same
   * input is the same. Left out where nobody can tell.
   */
  readonly reader?: string | undefined;
  normalize(input: NormalizeInput): Promise<NormalizeOutcome | NormalizeFailure>;
}

/** Begins every warning that says a page is no article; publish holds such a record back. */
export const NOT_AN_ARTICLE = "not-an-article";

/** Begins the warning that an article came in a flood, an archive published anew; it is held back too. */
export const FLOOD = "flood";

/** Whether a warning keeps its article from being published. */
export const holdsBack = (warning: string): boolean =>
  warning.startsWith(`${NOT_AN_ARTICLE}:`) || warning.startsWith(`${FLOOD}:`);
