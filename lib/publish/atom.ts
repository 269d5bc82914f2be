import { ROOT, sourceFeed } from "../facets.ts";
import { element, escapeXml } from "../xml.ts";
import { faceOf } from "./addresses.ts";
import type { FeedDocument, FeedItem, Mark } from "./feed.ts";
import { dateOf, renderWithPackage, type Slots } from "./feed-package.ts";
import { hasArchiveFaces } from "./feed-plans.ts";
import { findItemTitle } from "./item-title.ts";

/** Atom 1.0 (RFC 4287), with tombstones (RFC 6721) and archives (RFC 5005 §4). */
export function renderAtom(document: FeedDocument): Uint8Array {
  const { _feedmill: state, items } = document;
  const more = feedElements(document);
  return renderWithPackage("atom1", {
    root: rootAttributes(document.language),
    options: (slots) => ({
      id: slots.text(state.id),
      title: slots.text(document.title),
      updated: dateOf(state.updated),
      generator: "Feedmill",
      author: { name: slots.text(document.title) },
      link: slots.url(document.home_page_url),
      feed: slots.url(faceOf(document.feed_url, "atom")),
      ...(document.description !== undefined && { description: slots.text(document.description) }),
      ...(more !== "" && { copyright: slots.elements(more) }),
    }),
    entries: items.map(({ language }) => (language === document.language ? "" : lang(language))),
    items: (slots) => items.map((item) => atomEntry(item, document, slots)),
  });
}

const rootAttributes = (language: string | undefined): string =>
  [
    'xmlns="http://www.w3.org/2005/Atom"',
    ' xmlns:at="http://purl.org/atompub/tombstones/1.0"',
    ' xmlns:fh="http://purl.org/syndication/history/1.0"',
    lang(language),
  ].join("");

/** Readers choose fonts, hyphens and voices by it. */
const lang = (language: string | undefined): string =>
  language === undefined ? "" : ` xml:lang="${escapeXml(language)}"`;

/** What a feed says of itself that the package has no word for. */
function feedElements(document: FeedDocument): string {
  const { archive, marks } = document._feedmill;
  const older = document.next_url;
  return [
    ...(document.hubs ?? []).map(({ url }) => element("link", { rel: "hub", href: url })),
    ...(older === undefined || !hasArchiveFaces(document._feedmill.feed)
      ? []
      : [element("link", { rel: "prev-archive", href: faceOf(older, "atom") })]),
    ...(archive === undefined
      ? []
      : [
          element("link", { rel: "current", href: `${document.home_page_url}atom.xml` }),
          element("fh:archive", {}),
        ]),
    ...marks.filter(({ kind }) => kind === "retracted").flatMap(tombstones),
  ].join("\n    ");
}

const tombstones = ({ id, entries = [id], when, reason }: Mark): readonly string[] =>
  entries.map((ref) =>
    element(
      "at:deleted-entry",
      { ref, when: dateOf(when).toISOString() },
      reason === undefined ? "" : element("at:comment", {}, escapeXml(reason)),
    ),
  );

function atomEntry(item: FeedItem, document: FeedDocument, slots: Slots) {
  const { summary, authors, tags } = item;
  const more = [...viaLink(item), ...relatedLinks(item), ...sourceElement(item, document)];
  return {
    title: slots.plain(findItemTitle(item) ?? ""),
    id: slots.url(item.id),
    link: slots.url(item.url),
    date: dateOf(item.date_modified),
    published: dateOf(item.date_published),
    ...(summary !== undefined && { description: slots.plain(summary) }),
    content: slots.text(item.content_html),
    ...(authors && { author: authors.map(({ name }) => ({ name: slots.text(name) })) }),
    ...(tags && { category: tags.map((tag) => ({ term: slots.text(tag) })) }),
    ...(more.length > 0 && { copyright: slots.elements(more.join("\n        ")) }),
  };
}

const viaLink = ({ external_url }: FeedItem): readonly string[] =>
  external_url === undefined ? [] : [element("link", { rel: "via", href: external_url })];

/** The other articles that tell its story. */
const relatedLinks = ({ _feedmill: { story } }: FeedItem): readonly string[] =>
  (story?.also ?? []).map(({ url, title }) =>
    element("link", { rel: "related", type: "text/html", title, href: url }),
  );

/**
 * In the feed of all sources an entry names the feed of its own (RFC 4287 §4.2.11), and with it the
 * author of entries that name none. It is that feed as it stood when the entry last changed: the
 * entry's bytes shall not change with every other article of its source.
 */
function sourceElement(
  { date_modified, _feedmill: { source } }: FeedItem,
  { _feedmill: state, home_page_url }: FeedDocument,
): readonly string[] {
  if (state.feed !== ROOT || source.id === "") return [];
  const id = state.id.slice(0, -ROOT.length) + sourceFeed(source.id);
  const href = `${home_page_url}sources/${source.id}/atom.xml`;
  return [
    element(
      "source",
      {},
      [
        element("id", {}, escapeXml(id)),
        element("title", {}, escapeXml(source.name)),
        element("updated", {}, dateOf(date_modified).toISOString()),
        element("author", {}, element("name", {}, escapeXml(source.name))),
        element("link", { rel: "self", href }),
      ].join(""),
    ),
  ];
}
