import type { Site } from "../../config.ts";
import { type Html, html } from "../../html.ts";
import type { FeedAddresses } from "../addresses.ts";
import { local } from "./layout.ts";

/** What to put into a reader, and what that is. */
export function subscribe({ rss, atom, json }: FeedAddresses, site: Site): Html {
  const faces = [
    { name: "RSS", address: rss },
    { name: "Atom", address: atom },
    { name: "JSON Feed", address: json },
  ];
  return html`<section class="subscribe" lang="en">
<p>Subscribe:${faces.map(({ name, address }) => html` <a href="${local(site, address)}">${name}</a>`)}</p>
<details>
<summary>How it works</summary>
<p>Copy one of these addresses into a feed reader, and new articles come to you. All three carry the same articles; any reader takes the first.</p>
<dl>
${faces.map(({ name, address }) => html`<dt>${name}</dt><dd>${address}</dd>\n`)}</dl>
</details>
</section>`;
}
