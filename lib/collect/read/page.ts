import { decodeText } from "../../decode.ts";
import { hasTooManyTags, type Page, limits as pageLimits, parsePage } from "../../page.ts";
import { parseSelector } from "../../selectors.ts";
import type { ListingRead } from "../contract.ts";
import type { UpstreamItem } from "../upstream.ts";
import { baseOfPage } from "./address.ts";
import { findArticleLinks } from "./article-links.ts";
import { findItemList } from "./item-list.ts";
import { itemAt, listed } from "./listed.ts";
import { findNamedFeeds } from "./named-feeds.ts";
import { gatherLinks, linksNamedBy, type PageLink } from "./page-links.ts";
import { oneLine } from "./plain.ts";

interface PageBytes {
  readonly body: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
  /** CSS selector of the links that count; null to find them. */
  readonly links: string | null;
}

/**
 * A page that lists articles: by the selector that its operator gave, else by what it says in
 * JSON-LD, and by the links that look like those to articles. In the order of the page.
 */
export function readPage({ body, url, contentType, links }: PageBytes): ListingRead {
  const decoded = decodeText(body, contentType);
  if (decoded.kind === "binary") return unreadable(`${url}: ${decoded.reason}`);
  if (hasTooManyTags(decoded.text))
    return unreadable(
      `${url} has more than ${pageLimits.tagsMax} tags: that is no list of articles`,
    );
  const { page } = parsePage(decoded.text);
  const base = baseOfPage(page, url);
  return links === null
    ? readByShape(page, { url, base })
    : readBySelector(page, { url, base, links });
}

function readBySelector(
  page: Page,
  { url, base, links }: { readonly url: string; readonly base: string; readonly links: string },
): ListingRead {
  if (parseSelector(links) === undefined)
    return unreadable(`links: got "${links}"; write a CSS selector such as main h2 a`);
  const isWanted = ({ protocol }: URL): boolean => /^https?:$/.test(protocol);
  const found = gatherLinks(linksNamedBy(links, page), { base, isWanted });
  return found.length === 0
    ? unreadable(`nothing on ${url} matches "${links}"; look at the page and correct links`)
    : described(listed(found.map(itemOf)), page);
}

function readByShape(
  page: Page,
  { url, base }: { readonly url: string; readonly base: string },
): ListingRead {
  const linked = findArticleLinks(page, { url, base }).map(itemOf);
  const told = withLinks(findItemList(page, base), linked);
  const named = new Set(told.map((item) => item.url));
  // Some pages tell of their few greatest only; the others must not be lost.
  const isWhole = told.length * 2 >= linked.length;
  const items =
    isWhole && told.length > 0 ? told : [...told, ...linked.filter((item) => !named.has(item.url))];
  if (items.length > 0) return described(listed(items), page);
  const [feed] = findNamedFeeds(page, base);
  const remedy =
    feed === undefined
      ? "name them with a CSS selector under links, such as main h2 a"
      : `write kind: feed with the feed that it names, url: ${feed}`;
  return unreadable(`${url} has no links that look like articles; ${remedy}`);
}

const itemOf = ({ address, title, published }: PageLink): UpstreamItem =>
  itemAt(address.href, { title, published });

/** What the list leaves open is taken from the links. */
function withLinks(
  told: readonly UpstreamItem[],
  linked: readonly UpstreamItem[],
): readonly UpstreamItem[] {
  const known = new Map(linked.map((item) => [item.url, item]));
  return told.map((item) => {
    const link = known.get(item.url);
    return {
      ...item,
      title: item.title ?? link?.title ?? null,
      published: item.published ?? link?.published ?? null,
    };
  });
}

function described(read: ListingRead, page: Page): ListingRead {
  if (read.kind !== "listing") return read;
  const name = page.querySelector('meta[property="og:site_name" i]')?.getAttribute("content");
  const title = oneLine(name ?? page.querySelector("head > title")?.textContent ?? "");
  const language = page.documentElement.getAttribute("lang")?.trim() || null;
  return { ...read, feed: { ...read.feed, title: title === "" ? null : title, language } };
}

const unreadable = (message: string): ListingRead => ({
  kind: "unreadable",
  reason: { kind: "no-list", message },
});
