import type { Config } from "../../config.ts";
import { type Html, html } from "../../html.ts";
import { articleAddress } from "../addresses.ts";
import type { FeedDocument } from "../feed.ts";
import { showDate } from "./dates.ts";
import { local } from "./local-address.ts";

const shownMax = 20;

/** What was withdrawn from a feed, and why; each leads to what stands in its place. */
export function withdrawals(
  { _feedmill: { marks } }: FeedDocument,
  { site }: Config,
): Html | undefined {
  const retracted = marks.filter(({ kind }) => kind === "retracted").slice(0, shownMax);
  if (retracted.length === 0) return undefined;
  return html`<section class="withdrawals" lang="en">
<h2>Withdrawn</h2>
<ul>
${retracted.map(({ article, when, reason }) => html`<li><a href="${local(site, articleAddress(site, article))}">${showDate(when.slice(0, "yyyy-mm-dd".length), "en")}</a>${reason !== undefined && html`: <span dir="auto">${reason}</span>`}</li>\n`)}</ul>
</section>
`;
}
