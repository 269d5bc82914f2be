import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMet, type Result, shown } from "./results.ts";

/**
 * The chart of the README: each ratio that has a goal as a bar, and the goal as a line across it. Drawn as SVG by
 * hand, readable on light and dark pages.
 */
export function writeChart(results: readonly Result[]): void {
  const ratios = results.filter(
    ({ unit, least, most }) => unit === "×" && (least ?? most) !== undefined,
  );
  const file = join(import.meta.dirname, "../docs/performance.svg");
  writeFileSync(file, chartOf(ratios));
}

const width = 860;
const rowHeight = 34;
const labelWidth = 430;
const barWidth = 330;

function chartOf(results: readonly Result[]): string {
  const height = rowHeight * results.length + 56;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Ratios that npm run bench measured, and what they are to be</title>
<style>
text { font: 14px system-ui, sans-serif; fill: #444 }
.value { font-weight: 600 }
.met { fill: #2e7d5b } .missed { fill: #b3541e } .goal { stroke: #444; stroke-width: 2 }
@media (prefers-color-scheme: dark) { text { fill: #ccc } .met { fill: #58b98c } .missed { fill: #e08a52 } .goal { stroke: #ccc } }
</style>
${results.map(row).join("\n")}
<text x="8" y="${height - 14}">The line is the goal: of the bars marked ≥ to reach, of those marked ≤ to stay below.</text>
</svg>
`;
}

function row(result: Result, i: number): string {
  const { name, value, least, most } = result;
  const goal = least ?? most ?? 1;
  const top = i * rowHeight + 12;
  const scale = barWidth / (2 * goal);
  const length = Math.max(2, Math.min(barWidth, value * scale));
  const at = labelWidth + goal * scale;
  const sign = least === undefined ? "≤" : "≥";
  return [
    `<text x="8" y="${top + 15}">${escape(name)} (${sign} ${goal})</text>`,
    `<rect class="${isMet(result) ? "met" : "missed"}" x="${labelWidth}" y="${top}" width="${length.toFixed(1)}" height="20" rx="3"/>`,
    `<line class="goal" x1="${at}" x2="${at}" y1="${top - 4}" y2="${top + 24}"/>`,
    `<text class="value" x="${labelWidth + barWidth + 12}" y="${top + 15}">${shown(value)} ×</text>`,
  ].join("");
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
