import type { Config } from "../../config.ts";
import { firstWords } from "../../first-words.ts";
import { type Html, html } from "../../html.ts";
import type { Record, Statement } from "../../record.ts";
import { hopsOf } from "../hops.ts";
import { chainLine } from "./chain.ts";

/** The whole of it is marked in the text. */
const charactersMax = 400;

/**
 * Who said what, and the chain by which it reached the article; nothing where no statements were read.
 * The numbers are those of the marks in the body.
 */
export function statementsSection(record: Record, config: Config): Html | undefined {
  const { statements } = record;
  if (statements.length === 0) return undefined;
  return html`<section class="statements" id="said">
<h2 lang="en">Who said what</h2>
<ol class="list">
${statements.map((statement) => entry(statement, record, config))}</ol>
</section>
`;
}

/** Parts of one statement that the article sets apart are joined by an ellipsis. */
function entry(statement: Statement, record: Record, config: Config): Html {
  const { id, content, speaker } = statement;
  const words = content.map(({ text }) => text).join(" … ");
  const isMarked = content.some((piece) => piece.in === "body");
  return html`<li id="s-${id}">
<blockquote dir="auto">${firstWords(words, charactersMax)}</blockquote>
${chainLine(hopsOf(statement, record, config), config.site, { isInferred: speaker.inferred, after: isMarked ? back(id) : undefined })}
</li>
`;
}

const back = (id: string): Html =>
  html`<a class="back" href="#q-${id}" lang="en" role="doc-backlink" aria-label="In the text: back to these words">in the text</a>`;
