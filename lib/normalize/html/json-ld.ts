import { isNode, type JsonNode, listOf, parseJsonLd } from "../../linked-data.ts";
import type { Page } from "../../page.ts";

export { isNode, type JsonNode, listOf, textOfValue } from "../../linked-data.ts";

/**
 * schema.org data in `<script type="application/ld+json">` (JSON-LD 1.1): single objects, arrays,
 * `@graph`, references by `@id`, and the broken JSON that templates make.
 */

export interface JsonLd {
  /** The node that describes the article of this page. */
  readonly article: JsonNode | undefined;
  /** A node says that the page collects others. */
  readonly isListing: boolean;
  /** The node that `{"@id"}` refers to, or the value itself. */
  resolve(value: unknown): unknown;
}

export const limits = { nodesMax: 500, depthMax: 6 } as const;

export function readJsonLd(page: Page, isThisPage: (url: string) => boolean): JsonLd {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json" i]')]
    .flatMap((script) => nodesOf(parseJsonLd(script.textContent ?? "")))
    .slice(0, limits.nodesMax);
  const byId = new Map(nodes.map((node) => [node["@id"], node] as const).reverse());
  const articles = nodes.filter(isArticle);
  return {
    article:
      articles.find((node) => urlsOf(node).some(isThisPage)) ??
      (articles.length === 1 ? articles[0] : articles.find((node) => "datePublished" in node)),
    isListing: nodes.some((node) =>
      listOf(node["@type"]).some(
        (type) => type === "CollectionPage" || type === "SearchResultsPage",
      ),
    ),
    resolve: (value) =>
      isNode(value) && Object.keys(value).length === 1 && "@id" in value
        ? (byId.get(value["@id"]) ?? value)
        : value,
  };
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|CreativeWork)$/;

const isArticle = (node: JsonNode): boolean =>
  listOf(node["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type));

const urlsOf = (node: JsonNode): readonly string[] =>
  [node.url, node.mainEntityOfPage, node["@id"]].flatMap((value) => {
    const url = isNode(value) ? (value["@id"] ?? value.url) : value;
    return typeof url === "string" ? [url] : [];
  });

/** Nodes that stand for the page itself; lists of other articles (`itemListElement`) are not entered. */
function nodesOf(value: unknown, depth = 0): readonly JsonNode[] {
  if (depth > limits.depthMax) return [];
  if (Array.isArray(value))
    return value.slice(0, limits.nodesMax).flatMap((each) => nodesOf(each, depth + 1));
  if (!isNode(value)) return [];
  const inner = [value["@graph"], value.mainEntity, value.mainEntityOfPage];
  return [value, ...inner.flatMap((each) => nodesOf(each, depth + 1))];
}
