import type { Site } from "../config.ts";
import { encodeText } from "../json.ts";
import { element, escapeXml } from "../xml.ts";
import { type IndexNode, indexAddresses } from "./feed-index.ts";
import { titleOfGroup } from "./pages/group-titles.ts";

export interface OpmlFeed {
  readonly title: string;
  readonly rss: string;
  readonly html: string;
}

/** OPML 2.0: the feeds of the configuration, and where the lists of all others are. */
export const renderOpml = (
  site: Site,
  feeds: readonly OpmlFeed[],
  groups: readonly string[] = [],
): Uint8Array =>
  document(site.title, [
    ...feeds.map(subscription),
    ...groups.map((group) => inclusion(titleOfGroup(group), indexAddresses(site, group, "").opml)),
  ]);

/** The same of one node of the index. */
export const renderIndexOpml = (site: Site, node: IndexNode): Uint8Array =>
  document(`${titleOfGroup(node.group)} · ${site.title}`, [
    ...(node.parts ?? []).map(({ prefix }) =>
      inclusion(prefix.toUpperCase(), indexAddresses(site, node.group, prefix).opml),
    ),
    ...node.feeds.map(({ title, rss, html }) =>
      subscription({ title, rss: String(rss), html: String(html) }),
    ),
  ]);

const subscription = ({ title, rss, html }: OpmlFeed): string =>
  element("outline", { text: title, title, type: "rss", xmlUrl: rss, htmlUrl: html });

/** Another list, at its own address (OPML 2.0, "include"). */
const inclusion = (text: string, url: string): string =>
  element("outline", { text, type: "include", url });

function document(title: string, outlines: readonly string[]): Uint8Array {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    `  <head>${element("title", {}, escapeXml(title))}</head>`,
    "  <body>",
    ...outlines.map((outline) => `    ${outline}`),
    "  </body>",
    "</opml>",
  ];
  return encodeText(`${lines.join("\n")}\n`);
}
