import type { Site } from "../../config.ts";
import { type Html, html } from "../../html.ts";
import type { ShownHop } from "../hops.ts";
import { local } from "./local-address.ts";

interface ChainPlace {
  /** What stands at its end. */
  readonly after?: Html | undefined;
  /** The sentence itself does not name the speaker. */
  readonly isInferred?: boolean;
  /** Address of the page that it stands on. */
  readonly here?: string;
}

/**
 * The chain as a line, innermost first: a filled dot for each who is named, a dashed ring for each who
 * is not, so that one sees how far the words have come, and where nobody stands by them.
 */
export const chainLine = (
  hops: readonly ShownHop[],
  site: Site,
  { after, isInferred = false, here }: ChainPlace = {},
): Html =>
  html`<ol class="chain">
${hops.length === 0 ? html`<li lang="en">Speaker unknown</li>\n` : hops.map((hop, i) => html`<li>${i > 0 && html`<span class="hidden" lang="en">via </span>`}${label(hop.page === here ? { ...hop, page: undefined } : hop, site)}${i === 0 && isInferred && html` <span lang="en">(by the context)</span>`}</li>\n`)}${after && html`<li class="after">${after}</li>\n`}</ol>`;

function label({ kind, name, as, page }: ShownHop, site: Site): Html {
  const isUnnamed = kind === "anonymous";
  const words = name ?? as ?? html`<span lang="en">${isUnnamed ? "someone" : `a ${kind}`}</span>`;
  return html`<span class="${isUnnamed ? "hop unnamed" : "hop"}">${page === undefined ? words : html`<a href="${local(site, page)}">${words}</a>`}${isUnnamed && html`<span class="hidden" lang="en"> (unnamed)</span>`}</span>`;
}

/** What the signs mean. */
export const chainLegend = html`<p class="legend" lang="en"><span class="hop">named</span> <span class="hop unnamed">unnamed</span></p>`;
