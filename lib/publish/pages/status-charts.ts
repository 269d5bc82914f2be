import { type Html, html } from "../../html.ts";
import type { SourceRun } from "../../source-state.ts";
import { count } from "./count.ts";

/** Small charts of the last looks at a source, one slot for each, the newest to the right. */

const slot = 5;
const height = 40;
const slots = 48;
const base = height - 2;

/** A bar for what was new in each look, and a tick below the line for one that failed. */
export function itemsChart(runs: readonly SourceRun[]): Html {
  const fresh = runs.map((run) => run.fresh);
  const total = fresh.reduce((sum, n) => sum + n, 0);
  const failed = runs.filter(({ outcome }) => outcome === "failed").length;
  const most = Math.max(1, ...fresh);
  const bars = pathOf(runs, ({ fresh: n }, x) =>
    n === 0 ? "" : `M${x} ${base}v-${Math.max(2, Math.round((n / most) * (base - 4)))}`,
  );
  const ticks = pathOf(runs, ({ outcome }, x) =>
    outcome === "failed" ? `M${x} ${base - 5}v10` : "",
  );
  const told = [
    `${count(total, "new item")} in ${count(runs.length, "look")}`,
    failed > 0 && `${failed} failed`,
  ];
  return chart(
    told.filter(Boolean).join(", "),
    html`<path class="bar" d="${bars}"/><path class="bad" d="${ticks}"/>`,
  );
}

/** The time of each answer; a gap where there was none. */
export function timesChart(runs: readonly SourceRun[]): Html | undefined {
  const times = runs.flatMap(({ tookMs }) => (tookMs === undefined ? [] : [tookMs]));
  const [longest] = times.toSorted((a, b) => b - a);
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  if (longest === undefined || median === undefined) return undefined;
  let isBegun = false;
  const line = pathOf(runs, ({ tookMs }, x) => {
    const letter = isBegun ? "L" : "M";
    isBegun = tookMs !== undefined;
    if (tookMs === undefined) return "";
    const y = base - Math.round((tookMs / Math.max(1, longest)) * (base - 4));
    return `${letter}${x} ${y}${letter === "M" ? "h1" : ""}`;
  });
  return chart(
    `answers in ${shownMs(median)}, at most ${shownMs(longest)}`,
    html`<path class="line" d="${line}"/>`,
  );
}

const pathOf = (runs: readonly SourceRun[], at: (run: SourceRun, x: number) => string): string =>
  runs.map((run, i) => at(run, (slots - runs.length + i) * slot + 2)).join("");

const chart = (told: string, marks: Html): Html => html`<figure>
<svg class="chart" viewBox="0 0 ${slots * slot} ${height + 4}" preserveAspectRatio="none" aria-hidden="true"><path class="axis" d="M0 ${base}h${slots * slot}"/>${marks}</svg>
<figcaption>${told}</figcaption>
</figure>
`;

const shownMs = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
