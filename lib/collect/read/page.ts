import { decodeText } from "../../decode.ts";
import { hasTooManyTags, type Page, limits as pageLimits, parsePage } from "../../page.ts";
import type { PageElement } from "../../page-tree.ts";
import type { ListingRead } from "../contract.ts";
import type { UpstreamItem } from "../upstream.ts";
import { absolute } from "./address.ts";
import { itemAt, listed } from "./listed.ts";
import { oneLine } from "./plain.ts";

interface PageBytes {
  readonly body: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
  /** CSS selector of the links that count, or of what holds them. */
  readonly links: string | null;
}

/**
 * The articles that a page links to, in its order: those that the selector names; else those of a
 * JSON-LD `ItemList`, which a page writes for just this; else links that look like an article's.
 */
export function readPage({ body, url, contentType, links }: PageBytes): ListingRead {
  const decoded = decodeText(body, contentType);
  if (decoded.kind === "binary") return unreadable("binary", `${url}: ${decoded.reason}`);
  if (hasTooManyTags(decoded.text))
    return unreadable("too-large", `${url} has more than ${pageLimits.tagsMax} tags`);
  const { page } = parsePage(decoded.text);
  const base = absolute(page.querySelector("base")?.getAttribute("href"), url) ?? url;
  const found = links === null ? findItems(page, base) : selectItems(page, base, links);
  const items = onceEach(found.filter((item) => item.url !== null && item.url !== url));
  if (items.length > 0) return listed(items);
  return unreadable(
    "no-links",
    links === null
      ? `${url} has no links that look like articles; name them with a CSS selector under links`
      : `nothing on ${url} matches "${links}"; look at the page and correct links`,
  );
}

const selectItems = (page: Page, base: string, selector: string): readonly UpstreamItem[] =>
  page
    .querySelectorAll(selector)
    .flatMap((element) => (element.localName === "a" ? [element] : element.querySelectorAll("a")))
    .flatMap((link) => itemOf(link, base) ?? []);

function findItems(page: Page, base: string): readonly UpstreamItem[] {
  const told = itemList(page, base);
  if (told.length > 0) return told;
  const host = new URL(base).host;
  return page
    .querySelectorAll("a")
    .filter((link) => link.closest("nav, footer, aside, header nav") === null)
    .flatMap((link) => itemOf(link, base) ?? [])
    .filter((item) => item.url !== null && looksLikeArticle(new URL(item.url), item.title, host));
}

function itemOf(link: PageElement, base: string): UpstreamItem | undefined {
  const address = absolute(link.getAttribute("href"), base);
  if (address === null || !/^https?:/.test(address)) return undefined;
  const url = new URL(address);
  url.hash = "";
  const title = oneLine(link.textContent);
  return itemAt(url.href, { title: title === "" ? null : title });
}

const wordsMin = 4;

/** A headline has some words, and its address a slug, a date or a number. */
function looksLikeArticle(url: URL, title: string | null, host: string): boolean {
  if (url.host !== host || url.pathname === "/") return false;
  const words = title?.split(" ").length ?? 0;
  const last = url.pathname.split("/").findLast((part) => part !== "") ?? "";
  const isSlug = last.split(/[-_]/).length >= wordsMin;
  const hasNumber = /\d{4,}|\/\d{4}\/\d{1,2}\//.test(url.pathname + url.search);
  return words >= wordsMin && (isSlug || hasNumber);
}

/** schema.org `ItemList`: `itemListElement` of addresses, items, or both. */
function itemList(page: Page, base: string): readonly UpstreamItem[] {
  return page
    .querySelectorAll('script[type="application/ld+json"]')
    .flatMap((script) => listsIn(parseJson(script.textContent), 0))
    .flatMap((element) => {
      const item = objectOf(element.item) ?? element;
      const address = [item.url, element.url, item["@id"], element.item].find(
        (each) => typeof each === "string",
      );
      const url = absolute(typeof address === "string" ? address : null, base);
      const name = [item.headline, item.name, element.name].find(
        (each) => typeof each === "string",
      );
      return url === null ? [] : itemAt(url, { title: oneLine(String(name ?? "")) || null });
    });
}

type Json = { readonly [key: string]: unknown };

const depthMax = 8;

function listsIn(value: unknown, depth: number): readonly Json[] {
  if (depth > depthMax) return [];
  if (Array.isArray(value)) return value.flatMap((each) => listsIn(each, depth + 1));
  const object = objectOf(value);
  if (!object) return [];
  const types = [object["@type"]].flat();
  const elements = object.itemListElement;
  if (types.includes("ItemList") && Array.isArray(elements))
    return elements.flatMap((each): readonly Json[] => {
      const element = typeof each === "string" ? { url: each } : objectOf(each);
      return element ? [element] : [];
    });
  return [object["@graph"], object.mainEntity].flatMap((each) => listsIn(each, depth + 1));
}

const objectOf = (value: unknown): Json | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first link to a page counts, with the first words that any of them has. */
function onceEach(items: readonly UpstreamItem[]): readonly UpstreamItem[] {
  const byUrl = new Map<string | null, UpstreamItem>();
  for (const item of items) {
    const known = byUrl.get(item.url);
    if (!known) byUrl.set(item.url, item);
    else if (known.title === null) byUrl.set(item.url, { ...known, title: item.title });
  }
  return [...byUrl.values()];
}

const unreadable = (kind: string, message: string): ListingRead => ({
  kind: "unreadable",
  reason: { kind, message },
});
