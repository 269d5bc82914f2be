import { parsePage } from "../page.ts";
import type { Reason } from "../ports.ts";
import { isAllowed } from "./allowed-hosts.ts";
import type { ReadListing } from "./contract.ts";
import { limits as listingLimits } from "./listing.ts";
import type { PoliteOutcome, Web } from "./polite.ts";
import { baseOfPage } from "./read/address.ts";
import { findNamedFeeds } from "./read/named-feeds.ts";
import type { UpstreamFeed, UpstreamItem } from "./upstream.ts";

/** The kind of source that an address is best read as. */
export type Discovery =
  | {
      readonly kind: "found";
      readonly source: {
        readonly kind: "feed" | "page" | "sitemap" | "urls";
        readonly url: string;
        readonly title: string;
        readonly fullText: boolean;
        readonly hosts: readonly string[];
      };
      /** What it lists; null for an article's own page. */
      readonly feed: UpstreamFeed | null;
      /** For people: why this kind. */
      readonly why: string;
    }
  | { readonly kind: "failed"; readonly reason: Reason };

export const limits = {
  candidatesMax: 3,
  pageLinksMin: 3,
  hostsMax: 5,
  fullTextCharacters: 600,
} as const;

/**
 * Looks at an address, and at the feeds that its page names: a feed before a sitemap, a page that
 * names a feed by that feed, another page by its links, and what lists nothing as an article.
 */
export async function discover(
  url: string,
  { web, readListing }: { readonly web: Web; readonly readListing: ReadListing },
): Promise<Discovery> {
  const outcome = await get(web, url, "to find out what it is");
  if (outcome.kind !== "fetched") return { kind: "failed", reason: reasonOf(outcome) };
  const address = outcome.movedTo ?? url;
  const contentType = outcome.headers["content-type"] ?? null;
  const listing = { contentType, body: outcome.body, links: null };
  const head = new TextDecoder().decode(outcome.body.subarray(0, 200_000));

  if (!/^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html)\b/i.test(head)) {
    if (/<(?:\w+:)?(?:urlset|sitemapindex)\b/.test(head.slice(0, 5_000))) {
      const read = await readListing({ ...listing, kind: "sitemap", url: address });
      const feed = read.kind === "listing" ? read.feed : null;
      if (read.kind !== "unreadable") return found("sitemap", address, feed, "it is a sitemap");
    }
    const read = await readListing({ ...listing, kind: "feed", url: address });
    if (read.kind === "listing" && (read.feed.items.length > 0 || read.feed.title !== null))
      return found("feed", address, read.feed, "it is a feed");
  }
  for (const candidate of feedsNamedIn(head, outcome.url).slice(0, limits.candidatesMax)) {
    const named = await get(web, candidate, "the page names this feed");
    if (named.kind !== "fetched") continue;
    const type = named.headers["content-type"] ?? null;
    const read = await readListing({
      kind: "feed",
      url: candidate,
      contentType: type,
      body: named.body,
      links: null,
    });
    if (read.kind === "listing" && read.feed.items.length > 0)
      return found("feed", named.movedTo ?? candidate, read.feed, `${url} names this feed`);
  }
  const read = await readListing({ ...listing, kind: "page", url: outcome.url });
  if (read.kind === "listing" && read.feed.items.length >= limits.pageLinksMin)
    return found(
      "page",
      address,
      read.feed,
      `it is a page with ${read.feed.items.length} links to articles`,
    );
  return found("urls", address, null, "it lists nothing, so it is read as one article");
}

function found(
  kind: "feed" | "page" | "sitemap" | "urls",
  url: string,
  feed: UpstreamFeed | null,
  why: string,
): Discovery {
  const host = URL.parse(url)?.host ?? url;
  const items = feed?.items ?? [];
  const source = {
    kind,
    url,
    title: feed?.title ?? host.replace(/^www\./, ""),
    fullText:
      kind === "feed" && items.length > 0 && items.filter(isShort).length > items.length / 2,
    hosts: [...new Set(items.map((item) => URL.parse(item.url ?? "")?.host ?? ""))]
      .filter((other) => other !== "" && !isNear(other, host))
      .slice(0, limits.hostsMax),
  };
  return { kind: "found", source, feed, why };
}

/** A teaser, and no article. */
const isShort = ({ contentHtml, summary }: UpstreamItem): boolean =>
  (contentHtml ?? summary ?? "").replace(/<[^<>]{0,2000}>/g, "").length < limits.fullTextCharacters;

const isNear = (other: string, host: string): boolean => {
  const base = host.replace(/^www\./, "");
  return isAllowed(`https://${other}/`, [host, base, `*.${base}`]);
};

function feedsNamedIn(html: string, url: string): readonly string[] {
  const { page } = parsePage(html);
  return findNamedFeeds(page, baseOfPage(page, url));
}

const get = (web: Web, url: string, why: string): Promise<PoliteOutcome> =>
  web.fetch({ url, accept: "page", bodyBytesMax: listingLimits.bodyBytesMax }, why);

const reasonOf = (outcome: Exclude<PoliteOutcome, { kind: "fetched" }>): Reason => {
  if (outcome.kind === "status" || outcome.kind === "unchanged")
    return { kind: String(outcome.status), message: `${outcome.url} answered ${outcome.status}` };
  return outcome.reason;
};
