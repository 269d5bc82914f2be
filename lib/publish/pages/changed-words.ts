import { type Html, html } from "../../html.ts";
import type { WordPart } from "../../word-diff.ts";

/** Words with what was struck out and what was put in their place. */
export const changedWords = (parts: readonly Pick<WordPart, "kind" | "words">[]): Html =>
  html`${parts.map(({ kind, words }, i) => html`${i > 0 && " "}${kind === "kept" ? words : kind === "left" ? html`<del>${words}</del>` : html`<ins>${words}</ins>`}`)}`;
