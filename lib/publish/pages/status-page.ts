import type { Site } from "../../config.ts";
import { type Html, html } from "../../html.ts";
import { type ShownStatus, statusAddresses } from "../status.ts";
import { showDate } from "./dates.ts";
import { renderPage, rootFeed } from "./layout.ts";
import { subscribe } from "./subscribe.ts";

const eventsMax = 10;

/** A table of the sources, the worst first as they are given, and what happened to them lately. */
export function renderStatusPage(site: Site, sources: readonly ShownStatus[]): Uint8Array {
  const addresses = statusAddresses(site);
  const title = "How the sources do";
  return renderPage({
    site,
    title,
    language: "en",
    canonical: addresses.home,
    feeds: [{ title, addresses }, rootFeed(site)],
    main: html`<h1>${title}</h1>
<p class="lead">${summary(sources)}</p>
${subscribe(addresses, site)}
<div class="wide" tabindex="0" role="region" aria-label="${title}"><table class="status">
<thead><tr><th scope="col">Source</th><th scope="col">State</th><th scope="col">Last success</th><th scope="col">Next look</th></tr></thead>
<tbody>
${sources.map(row)}</tbody>
</table></div>
${lately(sources)}`,
  });
}

const isWell = ({ health }: ShownStatus): boolean => health === "well" || health === "new";

function summary(sources: readonly ShownStatus[]): string {
  const ill = sources.filter((source) => !isWell(source)).length;
  return ill === 0 ? "All sources are well." : `${ill} of ${sources.length} sources need a look.`;
}

const row = (source: ShownStatus): Html => html`<tr id="${source.id}">
<th scope="row" dir="auto">${source.title}</th>
<td><span class="${isWell(source) ? "state" : "state ill"}">${source.health}</span>${source.message !== "" && html` ${source.message}`}</td>
<td>${instant(source.lastSuccess)}</td>
<td>${instant(source.nextDue)}</td>
</tr>
`;

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
</section>`;
}

/** To the minute; nothing where there is none, as with an inbox, which is looked at at every run. */
const instant = (time: string | null): Html | undefined =>
  time === null ? undefined : showDate(time.replace(/:\d\d(?:\.\d+)?Z$/, "Z"), "en");
