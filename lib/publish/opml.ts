import type { Site } from "../config.ts";
import { encodeText } from "../json.ts";
import { element, escapeXml } from "../xml.ts";

export interface OpmlFeed {
  readonly title: string;
  readonly rss: string;
  readonly html: string;
}

/** OPML 2.0: all feeds, for a reader that takes a list of subscriptions. */
export function renderOpml(site: Site, feeds: readonly OpmlFeed[]): Uint8Array {
  const outlines = feeds.map(({ title, rss, html }) =>
    element("outline", { text: title, title, type: "rss", xmlUrl: rss, htmlUrl: html }),
  );
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    `  <head>${element("title", {}, escapeXml(site.title))}</head>`,
    "  <body>",
    ...outlines.map((outline) => `    ${outline}`),
    "  </body>",
    "</opml>",
  ];
  return encodeText(`${lines.join("\n")}\n`);
}
