import type { ListingRead } from "../contract.ts";
import { itemAt, listed } from "./listed.ts";

/** The links of a page; to be replaced by a reader that knows which of them lead to articles. */
export function parseLinks(text: string, url: string): ListingRead {
  const seen = new Set<string>();
  for (const [, href = ""] of text.matchAll(
    /<a\b[^>]{0,1000}?\shref\s{0,9}=\s{0,9}["']([^"']{1,2000})["']/gi,
  )) {
    const address = URL.parse(href.replaceAll("&amp;", "&"), url);
    if (address === null || !/^https?:$/.test(address.protocol)) continue;
    address.hash = "";
    if (address.href !== url) seen.add(address.href);
  }
  return listed([...seen].map((each) => itemAt(each)));
}
