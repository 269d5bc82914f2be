import type { UpstreamItem } from "../upstream.ts";
import { absolute, baseFrom } from "./address.ts";
import { parseFeedDate } from "./feed-date.ts";
import { htmlOf, plainTextOf } from "./markup.ts";
import { childrenOf, filledChildOf, findAll, textOf } from "./nodes.ts";
import { authorsOf } from "./people.ts";
import { oneLine, plainOf } from "./plain.ts";
import type { XmlNode } from "./xml-tree.ts";

/** An `item` of RSS, RDF or an `entry` of Atom. One function for each field, its fallbacks in order. */
export function readItem(node: XmlNode, url: string | null): UpstreamItem {
  const base = baseFrom(url, node.bases);
  const content = findContent(node, base);
  const summary = findSummary(node, base);
  return {
    id: findId(node),
    url: findUrl(node, base),
    title: plainTextOf(filledChildOf(node, "title", "atom:title", "dc:title", "media:title")),
    published: findDate(node, published),
    modified: findDate(node, modified),
    authors: authorsOf(node),
    categories: findCategories(node),
    summary,
    contentHtml: content,
    enclosures: findEnclosures(node, base),
  };
}

/** In RSS 1.0 an item is named by the resource it is about. */
const findId = (node: XmlNode): string | null =>
  textOf(filledChildOf(node, "guid", "atom:id", "id", "dc:identifier")) ??
  node.attributes.get("rdf:about") ??
  node.attributes.get("about") ??
  null;

function findUrl(node: XmlNode, base: string | null): string | null {
  const link = childrenOf(node, "link").find((each) => textOf(each) !== undefined);
  return (
    absolute(textOf(link), baseOf(link, base)) ??
    linkOf(node, "alternate", base) ??
    guidUrl(node, base) ??
    absolute(node.attributes.get("rdf:about"), base)
  );
}

/** A guid is an address unless it says that it is none (RSS 2.0, `isPermaLink`). */
function guidUrl(node: XmlNode, base: string | null): string | null {
  const guid = filledChildOf(node, "guid", "atom:id", "id");
  const text = textOf(guid);
  if (guid?.attributes.get("ispermalink")?.toLowerCase() === "false") return null;
  return text !== undefined && /^https?:\/\//i.test(text) ? absolute(text, base) : null;
}

/** Atom's links say what they lead to; one that does not leads to the article (RFC 4287 §4.2.7.2). */
export function linkOf(node: XmlNode, rel: string, base: string | null): string | null {
  const links = childrenOf(node, "atom:link", "link");
  const found = links.filter(
    ({ attributes }) =>
      attributes.has("href") && (attributes.get("rel")?.toLowerCase() ?? "alternate") === rel,
  );
  const page = found.find(({ attributes }) => /html/.test(attributes.get("type") ?? "html"));
  const link = page ?? found[0];
  return absolute(link?.attributes.get("href"), baseOf(link, base));
}

const baseOf = (node: XmlNode | undefined, base: string | null): string | null =>
  node ? baseFrom(base, node.bases) : base;

const published = [
  "pubdate",
  "atom:published",
  "published",
  "atom:issued",
  "issued",
  "dcterms:issued",
  "dcterms:created",
  "dc:date",
  "atom:created",
  "created",
  "dcterms:date",
];
const modified = ["atom:updated", "updated", "atom:modified", "modified", "dcterms:modified"];

function findDate(node: XmlNode, names: readonly string[]): string | null {
  for (const name of names) {
    const date = parseFeedDate(textOf(filledChildOf(node, name)) ?? "");
    if (date !== undefined) return date;
  }
  return null;
}

function findCategories(node: XmlNode): readonly string[] {
  const shown = findAll(node.children, ["itunes:category"]).flatMap((each) => [
    each,
    ...findAll(each.children, ["itunes:category"]),
  ]);
  const named = [...childrenOf(node, "category", "atom:category", "dc:subject"), ...shown].map(
    (each) =>
      oneLine(each.attributes.get("term") ?? each.attributes.get("text") ?? plainOf(each.text)) ||
      oneLine(each.attributes.get("label") ?? ""),
  );
  return [...new Set(named.filter((name) => name !== ""))];
}

const findContent = (node: XmlNode, base: string | null): string | null =>
  htmlOf(
    filledChildOf(
      node,
      "content:encoded",
      "atom:content",
      "content",
      "xhtml:body",
      "xhtml:div",
      "fulltext",
      "fullitem",
      "body",
    ),
    base,
  );

/** Of a picture or a film the description may stand in its group. */
function findSummary(node: XmlNode, base: string | null): string | null {
  const [group] = childrenOf(node, "media:group");
  return htmlOf(
    filledChildOf(node, ...summaries) ?? (group && filledChildOf(group, "media:description")),
    base,
  );
}

const summaries = [
  "description",
  "atom:summary",
  "summary",
  "dc:description",
  "dcterms:abstract",
  "itunes:summary",
  "itunes:subtitle",
  "media:description",
  "abstract",
];

function findEnclosures(node: XmlNode, base: string | null): UpstreamItem["enclosures"] {
  const links = childrenOf(node, "atom:link", "link").filter(
    ({ attributes }) => attributes.get("rel")?.toLowerCase() === "enclosure",
  );
  const media = [node, ...childrenOf(node, "media:group")].flatMap((each) =>
    childrenOf(each, "media:content"),
  );
  const seen = new Set<string>();
  return [...childrenOf(node, "enclosure"), ...links, ...media].flatMap((each) => {
    const { attributes } = each;
    const url = absolute(attributes.get("url") ?? attributes.get("href"), baseOf(each, base));
    if (url === null || seen.has(url)) return [];
    seen.add(url);
    const bytes = Number(attributes.get("length") ?? attributes.get("filesize") ?? Number.NaN);
    return [
      {
        url,
        type: attributes.get("type") ?? null,
        length: Number.isSafeInteger(bytes) && bytes > 0 ? bytes : null,
      },
    ];
  });
}
