import type { ListingBytes, ListingRead } from "./contract.ts";
import { parseFeedText } from "./read/feed-text.ts";
import { parseLinks, parseSitemap } from "./read/link-lists.ts";

/** The one seam between collect and the readers: bytes of any kind of listing to its items. */
export function readListing({ kind, url, body }: ListingBytes): ListingRead {
  const text = new TextDecoder().decode(body);
  if (kind === "sitemap") return parseSitemap(text, url);
  if (kind === "page") return parseLinks(text, url);
  return parseFeedText(text, url);
}
