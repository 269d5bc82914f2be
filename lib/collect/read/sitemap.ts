import { gunzipSync } from "node:zlib";
import { decodeText } from "../../decode.ts";
import { decodeReferences } from "../../references.ts";
import type { ListingRead } from "../contract.ts";
import type { UpstreamItem } from "../upstream.ts";
import { absolute } from "./address.ts";
import { parseFeedDate } from "./feed-date.ts";
import { itemAt, listed } from "./listed.ts";
import { childOf, filledChildOf, findAll, textOf } from "./nodes.ts";
import { oneLine } from "./plain.ts";
import { parseXmlTree, type XmlNode } from "./xml-tree.ts";

export const limits = { bodyBytesMax: 50 * 1024 * 1024 } as const;

interface SitemapBytes {
  readonly body: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
}

/**
 * A sitemap, an index of sitemaps, or a list of addresses in lines (sitemaps.org protocol, with
 * Google's names for news), gzipped or not. The newest first, as `lastmod` tells.
 */
export function readSitemap({ body, url, contentType }: SitemapBytes): ListingRead {
  const bytes = unzipped(body);
  if (!bytes) return unreadable(`${url} is gzipped and no sound gzip of at most 50 MB`);
  const decoded = decodeText(bytes, contentType);
  if (decoded.kind === "binary") return unreadable(`${url}: ${decoded.reason}`);
  const { text } = decoded;
  if (!text.includes("<")) return readLines(text, url);
  const nodes = findAll(parseXmlTree(text, names, decodeReferences), ["url", "sitemap"]);
  const entries = nodes.flatMap((node) => {
    const address = absolute(textOf(childOf(node, "loc")), url);
    return address === null ? [] : [{ node, address, changed: changeOf(node) }];
  });
  if (entries.length === 0) return unreadable(`${url} names no address; is it a sitemap?`);
  const newestFirst = entries.toSorted((a, b) => (a.changed < b.changed ? 1 : -1));
  if (newestFirst.every(({ node }) => node.name === "sitemap"))
    return { kind: "index", urls: newestFirst.map(({ address }) => address) };
  return listed(newestFirst.map(({ node, address }) => itemOf(node, address)));
}

/** As people write them: one address a line, `#` begins a remark. */
function readLines(text: string, url: string): ListingRead {
  const addresses = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => absolute(/^https?:\/\//i.test(line) ? line : null, null) ?? []);
  return addresses.length === 0
    ? unreadable(`${url} names no address; is it a sitemap?`)
    : listed(addresses.map((address) => itemAt(address)));
}

const names = new Map([
  ["http://www.sitemaps.org/schemas/sitemap/0.9", ""],
  ["https://www.sitemaps.org/schemas/sitemap/0.9", ""],
  ["http://www.google.com/schemas/sitemap/0.9", ""],
  ["http://www.google.com/schemas/sitemap/0.84", ""],
  ["http://www.google.com/schemas/sitemap-news/0.9", "news"],
]);

const changeOf = (node: XmlNode): string =>
  dateOf(node, "lastmod") ?? dateOf(childOf(node, "news:news"), "news:publication_date") ?? "";

const dateOf = (node: XmlNode | undefined, name: string): string | null =>
  parseFeedDate(textOf(node && childOf(node, name)) ?? "") ?? null;

function itemOf(node: XmlNode, url: string): UpstreamItem {
  const news = childOf(node, "news:news");
  const title = oneLine(textOf(news && filledChildOf(news, "news:title")) ?? "");
  return itemAt(url, {
    title: title === "" ? null : title,
    published: dateOf(news, "news:publication_date"),
    modified: dateOf(node, "lastmod"),
  });
}

const unreadable = (message: string): ListingRead => ({
  kind: "unreadable",
  reason: { kind: "no-sitemap", message },
});

/** `sitemap.xml.gz` is a gzip file, which is another thing than a content-coding. */
function unzipped(body: Uint8Array): Uint8Array | undefined {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: limits.bodyBytesMax });
  } catch {
    return undefined;
  }
}
