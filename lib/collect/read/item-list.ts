import { isNode, type JsonNode, listOf, parseJsonLd, textOfValue } from "../../linked-data.ts";
import type { Page } from "../../page.ts";
import type { UpstreamItem } from "../upstream.ts";
import { absolute } from "./address.ts";
import { parseFeedDate } from "./feed-date.ts";
import { itemAt } from "./listed.ts";
import { plainOf } from "./plain.ts";

export const limits = { depthMax: 8, itemsMax: 1_000, valuesMax: 20_000 } as const;

/** The articles that a page lists in JSON-LD: the entries of an ItemList, the posts of a Blog. */
export function findItemList(page: Page, base: string): readonly UpstreamItem[] {
  const values = page
    .querySelectorAll('script[type="application/ld+json" i]')
    .map((script) => parseJsonLd(script.textContent));
  const found = new Map<string, UpstreamItem>();
  for (const entry of entriesIn(values)) {
    const item = itemOf(entry, base);
    if (item?.url && !found.has(item.url) && found.size < limits.itemsMax)
      found.set(item.url, item);
  }
  return [...found.values()];
}

/** Lists wherever they stand: at the top, in `@graph`, as what the page is about. */
function entriesIn(values: readonly unknown[]): readonly unknown[] {
  const entries: unknown[] = [];
  let seen = 0;
  const walk = (value: unknown, depth: number): void => {
    if (depth > limits.depthMax || ++seen > limits.valuesMax) return;
    if (Array.isArray(value)) for (const each of value) walk(each, depth + 1);
    if (!isNode(value)) return;
    if (isOf(value, "ItemList")) entries.push(...listOf(value.itemListElement));
    if (isOf(value, "Blog")) entries.push(...listOf(value.blogPost ?? value.blogPosts));
    for (const name of ["@graph", "mainEntity", "hasPart", "about"]) walk(value[name], depth + 1);
  };
  walk(values, 0);
  return entries;
}

const isOf = (node: JsonNode, type: string): boolean => listOf(node["@type"]).includes(type);

/** A ListItem has its article in `item`, or its address alone (schema.org/ItemList). */
function itemOf(entry: unknown, base: string): UpstreamItem | undefined {
  const outer = isNode(entry) ? entry : { url: entry };
  const inner = isNode(outer.item) ? outer.item : outer;
  const written = [inner.url, inner["@id"], inner.mainEntityOfPage, outer.item, outer.url];
  const url = absolute(written.map(addressOf).find(Boolean), base);
  if (url === null || !/^https?:/.test(url) || url === base) return undefined;
  const title = plainOf(textOfValue(inner.headline ?? inner.name ?? outer.name) ?? "");
  return itemAt(withoutFragment(url), {
    title: title === "" ? null : title,
    published: parseFeedDate(textOfValue(inner.datePublished) ?? "") ?? null,
    modified: parseFeedDate(textOfValue(inner.dateModified) ?? "") ?? null,
    authors: listOf(inner.author).flatMap((author) => {
      const name = plainOf(textOfValue(author) ?? "");
      return name === "" || /^https?:/.test(name) ? [] : [{ name, email: null, url: null }];
    }),
  });
}

const addressOf = (value: unknown): string | undefined =>
  typeof value === "string"
    ? value
    : isNode(value)
      ? textOfValue(value["@id"] ?? value.url)
      : undefined;

const withoutFragment = (url: string): string => url.replace(/#.*$/, "");
