import type { Config } from "../../config.ts";
import { sourceFeed } from "../../facets.ts";
import { type Html, html } from "../../html.ts";
import { feedAddresses } from "../addresses.ts";
import { type ShownStatus, statusAddresses } from "../status.ts";
import { count } from "./count.ts";
import { showDate } from "./dates.ts";
import { fitting } from "./fitting.ts";
import { renderPage, rootFeed } from "./layout.ts";
import { local } from "./local-address.ts";
import { itemsChart, timesChart } from "./status-charts.ts";
import { subscribe } from "./subscribe.ts";

const eventsMax = 10;

/** Each source with its state and its last looks, the worst first as they are given; what happened lately. */
export function renderStatusPage(config: Config, sources: readonly ShownStatus[]): Uint8Array {
  const { site } = config;
  const addresses = statusAddresses(site);
  const title = "How the sources are doing";
  const { shown, left } = fitting(sources.map((source) => card(source, config)));
  return renderPage({
    config,
    title,
    language: "en",
    canonical: addresses.home,
    feeds: [{ title, addresses }, rootFeed(site)],
    aside: html`<aside aria-label="Feeds and news of the sources">
${subscribe({ title, addresses }, site)}${lately(sources)}</aside>`,
    main: html`<h1>${title}</h1>
<p class="lead">${summary(sources)}</p>
<ul class="status">
${shown}</ul>
${left > 0 && html`<ul class="status">\n${sources.slice(-left).map(line)}</ul>\n`}`,
  });
}

const isWell = ({ health }: ShownStatus): boolean => ["well", "new", "retired"].includes(health);

function summary(sources: readonly ShownStatus[]): string {
  const ill = sources.filter((source) => !isWell(source)).length;
  return ill === 0
    ? "All sources are well."
    : `${ill} of ${sources.length} sources ${ill === 1 ? "needs" : "need"} a look.`;
}

const card = (source: ShownStatus, { site }: Config): Html => html`<li id="${source.id}">
<h2><a href="${local(site, feedAddresses(site, sourceFeed(source.id)).home)}" dir="auto">${source.title}</a> ${state(source)}</h2>
${source.message !== "" && html`<p>${source.message}</p>\n`}${source.runs.length > 0 && html`<div class="charts">\n${itemsChart(source.runs)}${timesChart(source.runs)}</div>\n`}<p class="facts">${facts(source).map((fact, i) => html`${i > 0 && " · "}<span>${fact}</span>`)}</p>
</li>
`;

const line = (source: ShownStatus): Html =>
  html`<li id="${source.id}"><bdi>${source.title}</bdi> ${state(source)}</li>
`;

const state = (source: ShownStatus): Html =>
  html`<span class="${isWell(source) ? "state" : "state ill"}">${source.health}</span>`;

/** An inbox is looked at in every run, and is never due. */
const facts = ({ lastSuccess, nextDue, items }: ShownStatus): readonly Html[] => [
  lastSuccess === null ? html`Never read` : html`Last read ${instant(lastSuccess)}`,
  ...(nextDue === null ? [] : [html`next look ${instant(nextDue)}`]),
  html`${count(items, "item")} known`,
];

function lately(sources: readonly ShownStatus[]): Html | undefined {
  const events = sources
    .flatMap(({ title, events: own }) => own.map((event) => ({ title, ...event })))
    .sort((a, b) => (a.time < b.time ? 1 : -1))
    .slice(0, eventsMax);
  if (events.length === 0) return undefined;
  return html`<section>
<h2>Lately</h2>
<ul>
${events.map(
  ({ title, time, kind, message }) =>
    html`<li>${instant(time)}: <span dir="auto">${title}</span> ${kind === "broke" ? "broke" : "recovered"}${message !== "" && html`: ${message}`}</li>
`,
)}</ul>
</section>
`;
}

/** To the minute. */
const instant = (time: string): Html => showDate(time.replace(/:\d\d(?:\.\d+)?Z$/, "Z"), "en");
