import type { ListingBytes, ListingRead } from "./contract.ts";
import { readPage } from "./read/page.ts";
import { readFeed } from "./read/read-feed.ts";
import { readSitemap } from "./read/sitemap.ts";

/** The one seam between collect and the readers: bytes of any kind of listing to its items. */
export function readListing({ kind, url, contentType, body, links }: ListingBytes): ListingRead {
  if (kind === "sitemap") return readSitemap({ body, url, contentType });
  if (kind === "page") return readPage({ body, url, contentType, links });
  const read = readFeed({ body, url, contentType });
  return read.kind === "feed" ? { kind: "listing", feed: read.feed } : read;
}
