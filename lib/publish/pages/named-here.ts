import type { Config } from "../../config.ts";
import { facetFeed } from "../../facets.ts";
import { type Html, html } from "../../html.ts";
import type { Entity, Record } from "../../record.ts";
import { findFacetPage } from "../feed-plans.ts";
import { local } from "./local-address.ts";

const kinds = [
  ["person", "People"],
  ["organisation", "Organisations"],
  ["place", "Places"],
] as const;

/** Of a list of dozens the rest is in the record. */
const shownMax = 24;

/** Whom and what the article names, each leading to what else is told of it. */
export function namedHere({ entities }: Record, config: Config): Html | undefined {
  if (entities.length === 0) return undefined;
  return html`<section>
<h2 lang="en">Named here</h2>
${kinds.map(([type, title]) => {
  const its = entities.filter((entity) => entity.type === type).slice(0, shownMax);
  if (its.length === 0) return undefined;
  return html`<h3 class="label" lang="en">${title}</h3>
<ul class="named">
${its.map((entity) => entry(entity, config))}</ul>
`;
})}</section>`;
}

function entry({ type, facet, name, roles }: Entity, config: Config): Html {
  const page = findFacetPage(facetFeed(type, facet), config);
  const [role] = roles;
  return html`<li><bdi>${page === undefined ? name : html`<a href="${local(config.site, page)}">${name}</a>`}</bdi>${role && html`, <bdi>${role.text}</bdi>`}</li>
`;
}
