import { type Html, html } from "../../html.ts";
import type { Hop, Record, Statement } from "../../record.ts";

/** Who said what, and through whom it reached the article; nothing where no statements were read. */
export const statementsSection = ({ statements }: Record): Html | undefined =>
  statements.length === 0
    ? undefined
    : html`<section class="statements">
<h2 lang="en">Who said what</h2>
<ul>
${statements.map(entry)}</ul>
</section>
`;

/** Parts of one statement that the article sets apart are joined by an ellipsis. */
const entry = ({ id, content, speaker, chain }: Statement): Html => html`<li id="s-${id}">
<blockquote dir="auto">${content.map(({ text }) => text).join(" … ")}</blockquote>
<p class="facts">${speaker.name ?? speaker.span?.text ?? html`<span lang="en">Speaker unknown</span>`}${chain.slice(1).map(through)}</p>
</li>
`;

const through = ({ name, span }: Hop): Html =>
  html` <span lang="en">via</span> ${name ?? span?.text ?? html`<span lang="en">an unnamed source</span>`}`;
