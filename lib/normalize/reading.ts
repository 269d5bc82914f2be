import type { Evidence, Rejection } from "../normalized.ts";
import type { Article } from "../record.ts";

/**
 * What one format's reader makes of the text of an article: plain text and HTML come to the same
 * shape, and the steps after it need not know which it was.
 */
export interface Reading
  extends Readonly<
    Pick<
      Article,
      | "url"
      | "headline"
      | "summary"
      | "byline"
      | "authors"
      | "dateline"
      | "published"
      | "modified"
      | "section"
      | "keywords"
      | "publisher"
      | "rights"
      | "body"
      | "images"
    >
  > {
  readonly kind: "reading";
  readonly paragraphs: readonly string[];
  /** What the article declares itself to be written in. */
  readonly declaredLanguage: string | null;
  readonly evidence: Evidence;
}

export type ReadOutcome = Reading | { readonly kind: "rejected"; readonly reason: Rejection };
