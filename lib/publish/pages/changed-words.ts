import { type Html, html } from "../../html.ts";
import { diffWords, type WordPart } from "../../word-diff.ts";

/** Words with what was struck out and what was put in their place. */
export const changedWords = (parts: readonly Pick<WordPart, "kind" | "words">[]): Html =>
  html`${parts.map(({ kind, words }, i) => html`${i > 0 && " "}${kind === "kept" ? words : kind === "left" ? html`<del>${words}</del>` : html`<ins>${words}</ins>`}`)}`;

/** A place of a body, as it was and as it is. */
export function changedPassage({
  before,
  after,
}: {
  readonly before: string | null;
  readonly after: string | null;
}): Html {
  const [was, is] = [before, after].map((words) => (words ?? "").split(" ").filter(Boolean));
  return html`… ${changedWords(diffWords(was ?? [], is ?? []))} …`;
}
