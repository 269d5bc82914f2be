import { type Html, html } from "../../html.ts";
import { isCorrection } from "../../revision-change.ts";
import type { ArticleChange } from "../standing.ts";
import { changedPassage } from "./changed-words.ts";
import { showDate } from "./dates.ts";

const words: { readonly [kind in ArticleChange["change"]["kind"]]: string } = {
  correction: "Corrected",
  "claim-removed": "A statement was removed",
  headline: "New headline",
  content: "Text changed",
  date: "Date changed",
  typo: "Spelling put right",
  metadata: "Details about the article changed",
};

/** How the article changed since it first came, newest first; nothing where it never did. */
export function historySection(changes: readonly ArticleChange[]): Html | undefined {
  if (changes.length === 0) return undefined;
  return html`<section class="history" id="history" lang="en">
<h2>How this article changed</h2>
<ol reversed>
${changes.toReversed().map(oneChange)}</ol>
</section>
`;
}

/** At the head of the article: that it was put right, the last time, and where it says how. */
export function correctedLine(changes: readonly ArticleChange[]): Html | undefined {
  const last = changes.findLast(({ change }) => isCorrection(change));
  if (last === undefined) return undefined;
  return html`<p class="notice" lang="en"><a href="#history">${words[last.change.kind]}</a> on ${showDate(last.when.slice(0, "yyyy-mm-dd".length), "en")}</p>
`;
}

const oneChange = ({ when, change }: ArticleChange): Html => html`<li>
<p class="facts">${showDate(when.replace(/:\d\d\.\d+Z$/, "Z"), "en")} · ${words[change.kind]}</p>
${change.note !== undefined && html`<p dir="auto">${change.note}</p>\n`}${change.details
  .filter(({ field }) => field === "headline")
  .map(
    ({ before, after }) =>
      html`<p dir="auto"><del>${before ?? "No headline"}</del> <ins>${after ?? "No headline"}</ins></p>\n`,
  )}${change.details.filter(({ field }) => field === "body").map((each) => html`<p dir="auto">${changedPassage(each)}</p>\n`)}</li>
`;
