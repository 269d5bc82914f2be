import { type Html, html } from "../../html.ts";
import type { Hop, Record, Statement } from "../../record.ts";

/**
 * Who said what, and the chain by which it reached the article, each party a label; nothing where no
 * statements were read. The numbers are those of the marks in the body.
 */
export const statementsSection = ({ statements }: Record): Html | undefined =>
  statements.length === 0
    ? undefined
    : html`<section class="statements">
<h2 lang="en">Who said what</h2>
<ol>
${statements.map(entry)}</ol>
</section>
`;

/** Parts of one statement that the article sets apart are joined by an ellipsis. */
const entry = ({ id, content, speaker, chain }: Statement): Html => html`<li id="s-${id}">
<blockquote dir="auto">${content.map(({ text }) => text).join(" … ")}</blockquote>
<p class="chain">${chain.length === 0 ? unknown : chain.map((hop, i) => label(hop, i, speaker.inferred))}${content.some((piece) => piece.in === "body") && html` <a class="back" href="#q-${id}" lang="en" role="doc-backlink" aria-label="Back to these words in the article">in the text</a>`}</p>
</li>
`;

const unknown = html`<span class="hop unnamed" lang="en">Speaker unknown</span>`;

/** One party of the chain, with the word that joins it to the one before. */
function label({ kind, name, span }: Hop, at: number, isInferred: boolean): Html {
  const shown = name ?? span?.text;
  const kindOfHop = kind === "anonymous" ? "hop unnamed" : "hop";
  return html`${at > 0 && html` <span class="through" lang="en">via</span> `}<span class="${kindOfHop}">${shown ?? html`<span lang="en">an unnamed source</span>`}</span>${at === 0 && isInferred && html` <span class="quiet" lang="en">(by the context)</span>`}`;
}
