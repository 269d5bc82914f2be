import { decodeReferences } from "../../references.ts";
import type { UpstreamFeed } from "../upstream.ts";
import { absolute, baseFrom } from "./address.ts";
import { plainTextOf } from "./markup.ts";
import { namespaces } from "./namespaces.ts";
import { childrenOf, filledChildOf, findAll, textOf } from "./nodes.ts";
import { authorsOf } from "./people.ts";
import { rhythmOf } from "./rhythm.ts";
import { linkOf, readItem } from "./xml-item.ts";
import { parseXmlTree, type XmlNode } from "./xml-tree.ts";

/** RSS of every version, RDF and Atom; undefined where nothing in the text is a feed. */
export function readXmlFeed(text: string, url: string | null): UpstreamFeed | undefined {
  const top = parseXmlTree(text, namespaces, decodeReferences);
  const items = findAll(top, ["item", "entry", "atom:entry"]);
  const [channel] = findAll(top, ["channel", "atom:feed", "feed"]);
  const [root] = findAll(top, ["rss", "rdf:rdf", "atom:feed", "feed", "channel"]);
  const head = channel ?? root;
  if (!head && items.length === 0) return undefined;
  const feed = head && readHead(head, url);
  const authors = head ? authorsOf(head) : [];
  const isAtom = items[0]?.name === "atom:entry" || head?.name === "atom:feed";
  return {
    title: feed?.title ?? null,
    url: feed?.url ?? null,
    language: feed?.language ?? null,
    rhythm: feed?.rhythm ?? { everyMinutes: null, skipHours: [], skipDays: [] },
    items: items.map((node) => {
      const item = readItem(node, url);
      // An entry of Atom without an author has the feed's (RFC 4287 §4.2.1).
      return item.authors.length > 0 || !isAtom
        ? item
        : { ...item, authors: sourceAuthors(node) ?? authors };
    }),
    warnings: /<!doctype[^>]*\[/i.test(text.slice(0, 10_000))
      ? ["internal-subset: the feed declares entities of its own; they were not read"]
      : [],
  };
}

function readHead(head: XmlNode, url: string | null) {
  const base = baseFrom(url, head.bases);
  const link = childrenOf(head, "link").find((each) => textOf(each) !== undefined);
  return {
    title: plainTextOf(filledChildOf(head, "title", "atom:title", "dc:title")),
    url: absolute(textOf(link), base) ?? linkOf(head, "alternate", base),
    language:
      textOf(filledChildOf(head, "language", "dc:language")) ??
      head.attributes.get("xml:lang") ??
      null,
    rhythm: rhythmOf(head),
  };
}

function sourceAuthors(entry: XmlNode): ReturnType<typeof authorsOf> | undefined {
  const [source] = childrenOf(entry, "atom:source", "source");
  const authors = source ? authorsOf(source) : [];
  return authors.length > 0 ? authors : undefined;
}
