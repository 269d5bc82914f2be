import type { Mention } from "./mention.ts";

/** The mentions of one real thing, and what else it is called. */
export interface Group {
  readonly kind: Mention["kind"];
  /** The name in full, as the article or a table gives it. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Names that the text gives it otherwise than by a mention, such as a dateline's full place. */
  readonly otherNames: readonly string[];
  readonly isOutlet: boolean;
}

/** The words of a name, folded, for comparison: "Yong-chol" and "Yong Chol" are the same. */
export const keyWords = (folded: string): readonly string[] =>
  folded.split(/[\s‐‑-]+/).filter((word) => word !== "");

/** Of several ways to write a name the first that is not in capitals, since headlines shout. */
export function bestWritten(names: readonly string[]): string | undefined {
  return names.find((name) => name !== name.toUpperCase()) ?? names[0];
}
