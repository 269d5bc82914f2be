import type { Site } from "../../config.ts";
import { type Html, html } from "../../html.ts";
import type { FoundFeed } from "./layout.ts";
import { local } from "./local-address.ts";

/** What to put into a reader, and what that is. */
export function subscribe({ addresses, isJsonOnly = false }: FoundFeed, site: Site): Html {
  const { rss, atom, json } = addresses;
  const faces = [
    ...(isJsonOnly
      ? []
      : [
          { name: "RSS", address: rss },
          { name: "Atom", address: atom },
        ]),
    { name: "JSON Feed", address: json },
  ];
  return html`<section class="subscribe" lang="en">
<h2>Follow this page</h2>
<p class="faces">${faces.map(({ name, address }) => html`<a href="${local(site, address)}">${name}</a> `)}</p>
<details>
<summary>How it works</summary>
<p>Copy one of these addresses into a feed reader, and what is new comes to you. ${isJsonOnly ? "RSS and Atom are there once more articles tell of it." : "All three carry the same; any reader takes the first."}</p>
<dl>
${faces.map(({ name, address }) => html`<dt>${name}</dt><dd>${address}</dd>\n`)}</dl>
</details>
</section>
`;
}
