import type { Config } from "../../config.ts";
import { type Html, html } from "../../html.ts";
import { aboutAddress } from "../addresses.ts";
import { hasStatus, statusAddresses } from "../status.ts";
import { chainLine } from "./chain.ts";
import { renderPage, rootFeed } from "./layout.ts";
import { basePath, local } from "./local-address.ts";

/** What the site is, how its signs are read, and how its robot behaves: for readers and publishers. */
export function renderAboutPage(config: Config): Uint8Array {
  const { site } = config;
  return renderPage({
    config,
    title: "About this site",
    language: "en",
    canonical: aboutAddress(site),
    feeds: [rootFeed(site)],
    main: html`<h1>About this site</h1>
${site.description !== "" && html`<p class="lead" lang="${site.language}" dir="auto">${site.description}</p>\n`}<section>
<h2>How to read it</h2>
<p>Articles stand here as their sources gave them. What others are reported to say in them is <mark class="said">marked</mark>, or <mark class="said unnamed">underlined with dashes</mark> where the speaker is not named, and numbered. The number leads to who said it, and to the way by which it came to the article:</p>
${chainLine(exampleChain, site)}
<p>A filled dot has a name, a dashed ring has none. The first is who speaks; each arrow is one more hand that the words went through. Programs read this off the text of the article alone, and say nothing where it does not tell. They err: the article is what counts.</p>
<p>Corrections are shown on the page of the article that they mend. What is withdrawn keeps its address, and says when and why.</p>
</section>
<section>
<h2>Subscribe, and take the data</h2>
<p>Every list has a feed in three formats; the page names it under “Follow this page”. All feeds: <a href="${basePath(site)}feeds.opml" type="text/x-opml">OPML</a> for a feed reader, <a href="${basePath(site)}feeds.json" type="application/json">JSON</a> for programs. Each article is there as data, with the evidence for each field, by a <a href="${basePath(site)}schema/record-1.json" type="application/json">documented schema</a>.</p>
</section>
${robot(config)}<section>
<h2>Your privacy</h2>
<p>No cookies, no counters, nothing from third parties but the pictures that articles show, which your browser fetches from where they are, without saying whence. The one script, on long lists, filters them as you type, and sends nothing.</p>
</section>`,
  });
}

const exampleChain = [
  { kind: "anonymous", name: null, as: "an official" },
  { kind: "outlet", name: "a news agency" },
  { kind: "outlet", name: "a paper" },
] as const;

/** For publishers who find it in their logs. */
function robot(config: Config): Html | undefined {
  if (!hasStatus(config)) return undefined;
  const { site, fetch } = config;
  const contact = fetch.contact ?? site.url;
  return html`<section id="robot">
<h2>The robot</h2>
<p>Articles are collected by a program that calls itself <code>Feedmill</code> in its User-Agent, with the address <a href="${linkTo(contact)}" rel="noopener">${contact}</a>. It behaves like this:</p>
<ul>
<li>It asks robots.txt first (RFC 9309) and keeps away from what that forbids, also when robots.txt cannot be had because of an error of the server.</li>
<li>It asks no address more often than every 15 minutes, mostly far less, and as rarely as the feed itself, <code>Cache-Control</code> or <code>Retry-After</code> ask for.</li>
<li>It asks “has it changed?” (ETag, Last-Modified), so that what has not changed is not sent again.</li>
<li>One request at a time to a host, with a pause of at least ${fetch.pause} between two, or the Crawl-delay of robots.txt where that is longer.</li>
<li>It sends no cookies, runs no scripts, signs in nowhere, and asks no address inside private networks.</li>
<li>What a publisher reserves (<code>noai</code>, <code>tdm-reservation</code>) is kept with the article.</li>
</ul>
<p>To keep it out, write into your robots.txt:</p>
<pre><code>User-agent: Feedmill
Disallow: /</code></pre>
<p>Or write to the address above: an article is withdrawn in every feed and page within the minute. <a href="${local(site, statusAddresses(site).home)}">How the sources are doing</a> shows when each was asked.</p>
</section>
`;
}

/** An address of e-mail becomes a link too. */
const linkTo = (contact: string): string =>
  /^(?:https?:\/\/|mailto:)/.test(contact)
    ? contact
    : contact.includes("@")
      ? `mailto:${contact}`
      : `https://${contact}`;
