import type { Article, Span } from "../../record.ts";
import type { NameKind } from "./find-names.ts";

/** The parts of an article in which names are looked for. */
export type Part = Span["in"];

/** A name where it stands, with what its kind rests on. */
export interface Mention {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Exclude<NameKind, "misc">;
  /** Counts the sentences of the article, the headline's first. */
  readonly sentence: number;
  /** The row of the table of outlets that names it. */
  readonly outlet?: number;
}

export const spanOf = ({ part, start, end, text }: Mention): Span => ({
  start,
  end,
  in: part,
  text,
});

export const textOf = (
  { headline, body }: Pick<Article, "headline" | "body">,
  part: Part,
): string => (part === "headline" ? (headline ?? "") : body.text);

/** Reading order: the headline, then the body. */
export const inOrder = (a: Mention, b: Mention): number =>
  a.part === b.part ? a.start - b.start : a.part === "headline" ? -1 : 1;
