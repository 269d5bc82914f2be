import type { ListingBytes, ListingRead } from "./contract.ts";
import { parseLinks } from "./read/link-lists.ts";
import { readFeed } from "./read/read-feed.ts";
import { readSitemap } from "./read/sitemap.ts";

/** The one seam between collect and the readers: bytes of any kind of listing to its items. */
export function readListing({ kind, url, contentType, body }: ListingBytes): ListingRead {
  if (kind === "sitemap") return readSitemap({ body, url, contentType });
  if (kind === "page") return parseLinks(new TextDecoder().decode(body), url);
  const read = readFeed({ body, url, contentType });
  return read.kind === "feed" ? { kind: "listing", feed: read.feed } : read;
}
