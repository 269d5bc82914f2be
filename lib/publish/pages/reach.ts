import { type Html, html } from "../../html.ts";
import type { Statement } from "../../record.ts";
import { isUnnamed } from "../item.ts";
import { chainLegend } from "./chain.ts";
import { count } from "./count.ts";

/** One statement in the map. */
export interface Reached {
  /** How many hands it went through; 0 where nobody knows whose words they are. */
  readonly hands: number;
  readonly isUnnamed: boolean;
  /** Where on the page it stands. */
  readonly anchor: string;
}

export const reachedOf = (statement: Statement): Reached => ({
  hands: statement.chain.length,
  isUnnamed: isUnnamed(statement),
  anchor: `s-${statement.id}`,
});

/**
 * How far the statements of a page have come, a cell for each in the row of its hands: filled where all
 * have names, dashed where somebody has none. The numbers are those of the text.
 */
export function reachMap(statements: readonly Reached[]): Html | undefined {
  if (statements.length === 0) return undefined;
  const cells = statements.map((each, i) => ({ ...each, number: i + 1 }));
  const rows = [...Map.groupBy(cells, ({ hands }) => hands)].sort(
    ([a], [b]) => (a || Number.POSITIVE_INFINITY) - (b || Number.POSITIVE_INFINITY),
  );
  return html`<section lang="en">
<h2>How far it came</h2>
<dl class="reach">
${rows.map(
  ([hands, its]) => html`<dt><span>${handsShown(hands)}</span> <span>${its.length}</span></dt>
<dd>${its.map(({ number, isUnnamed, anchor }) => html`<a class="${classOf(hands, isUnnamed)}" href="#${anchor}"><span class="hidden">Statement </span>${number}${isUnnamed && html`<span class="hidden">, unnamed</span>`}</a>`)}</dd>
`,
)}</dl>
${chainLegend}
<p>${explanation(rows.map(([hands]) => hands))}</p>
</section>`;
}

const classOf = (hands: number, isUnnamed: boolean): string =>
  hands === 0 ? "cell unknown" : isUnnamed ? "cell unnamed" : "cell";

const ordinals = ["", "First", "Second", "Third", "Fourth", "Fifth"];

export const handsShown = (hands: number): string =>
  hands === 0 ? "Speaker unknown" : `${ordinals[hands] ?? `${hands}th`} hand`;

const explanation = (hands: readonly number[]): string =>
  Math.max(...hands) > 1
    ? "First hand: the article has it from whoever says it; second hand: through one other; and so on."
    : "First hand: the article has it from whoever says it.";

/** "17 statements, 3 unnamed, up to third hand". */
export function reachShown({
  statements,
  unnamed,
  hands,
}: {
  readonly statements: number;
  readonly unnamed: number;
  readonly hands: number;
}): string {
  return [
    count(statements, "statement"),
    unnamed > 0 && `${unnamed}\u00a0unnamed`,
    hands > 1 && `up to ${handsShown(hands).toLowerCase()}`,
  ]
    .filter(Boolean)
    .join(", ");
}
