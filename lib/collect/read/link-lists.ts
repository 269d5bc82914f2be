import type { ListingRead } from "../contract.ts";
import type { UpstreamItem } from "../upstream.ts";

export const limits = { linksMax: 50_000 } as const;

/** A sitemap, its news names included, or an index of sitemaps. */
export function parseSitemap(text: string, url: string): ListingRead {
  const entries = [...text.matchAll(/<(url|sitemap)\b[^>]{0,500}>([\s\S]{0,20000}?)<\/\1>/g)].slice(
    0,
    limits.linksMax,
  );
  const read = entries.flatMap(([, name, inner = ""]) => {
    const address = URL.parse(valueOf(inner, "loc") ?? "", url)?.href;
    return address === undefined ? [] : [{ isIndex: name === "sitemap", address, inner }];
  });
  if (read.length === 0)
    return {
      kind: "unreadable",
      reason: { kind: "format", message: `${url} is no sitemap that can be read` },
    };
  const newestFirst = read.toSorted((a, b) => (dateOf(a.inner) < dateOf(b.inner) ? 1 : -1));
  if (read.every(({ isIndex }) => isIndex))
    return { kind: "index", urls: newestFirst.map(({ address }) => address) };
  return listing(
    newestFirst.map(({ address, inner }) => ({
      ...bare(address),
      title: valueOf(inner, "news:title") ?? null,
      published: valueOf(inner, "news:publication_date") ?? null,
      modified: valueOf(inner, "lastmod") ?? null,
    })),
  );
}

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
  return listing([...seen].slice(0, limits.linksMax).map(bare));
}

const listing = (items: readonly UpstreamItem[]): ListingRead => ({
  kind: "listing",
  feed: {
    title: null,
    url: null,
    language: null,
    items,
    rhythm: { everyMinutes: null, skipHours: [], skipDays: [] },
    warnings: [],
  },
});

const bare = (url: string): UpstreamItem => ({
  id: null,
  url,
  title: null,
  published: null,
  modified: null,
  authors: [],
  categories: [],
  summary: null,
  contentHtml: null,
  enclosures: [],
});

const dateOf = (inner: string): string =>
  valueOf(inner, "news:publication_date") ?? valueOf(inner, "lastmod") ?? "";

const valueOf = (inner: string, name: string): string | undefined =>
  new RegExp(`<${name}>\\s*(?:<!\\[CDATA\\[)?([^<\\]]{1,2000})`)
    .exec(inner)?.[1]
    ?.trim()
    .replaceAll("&amp;", "&");
