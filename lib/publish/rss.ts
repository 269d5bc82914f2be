import { ROOT } from "../facets.ts";
import { faceOf } from "./addresses.ts";
import type { FeedDocument, FeedItem } from "./feed.ts";
import { dateOf, renderWithPackage, type Slots } from "./feed-package.ts";
import { hasArchiveFaces } from "./feed-plans.ts";
import { findItemTitle } from "./item-title.ts";

/**
 * RSS 2.0. A tombstone has no form in it: what is withdrawn is just not there. Authors are
 * `dc:creator`, since RSS 2.0 asks an `author` to be an e-mail address.
 */
export function renderRss(document: FeedDocument): Uint8Array {
  const { _feedmill: state } = document;
  return renderWithPackage("rss2", {
    root: rootAttributes,
    options: (slots) => ({
      title: slots.text(document.title),
      link: slots.url(document.home_page_url),
      description: slots.text(document.description ?? document.title),
      updated: dateOf(state.updated),
      generator: "Feedmill",
      docs: "https://www.rssboard.org/rss-specification",
      ...(document.language !== undefined && { language: slots.text(document.language) }),
    }),
    items: (slots) => document.items.map((item) => rssItem(item, document, slots)),
    extensions: (slots) => [
      ["atom:link", linksOf(document).map((link) => ({ _attributes: inSlots(link, slots) }))],
      ...(state.archive === undefined ? [] : [["fh:archive", {}] as const]),
    ],
  });
}

const rootAttributes = [
  'version="2.0"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:fh="http://purl.org/syndication/history/1.0"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(" ");

interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/** Self and hubs, and the way through the archive (RFC 5005 §4). */
function linksOf(document: FeedDocument): readonly Link[] {
  const type = "application/rss+xml";
  const { archive } = document._feedmill;
  const older = document.next_url;
  return [
    { rel: "self", href: faceOf(document.feed_url, "rss"), type },
    ...(document.hubs ?? []).map(({ url }) => ({ rel: "hub", href: url })),
    ...(older === undefined || !hasArchiveFaces(document._feedmill.feed)
      ? []
      : [{ rel: "prev-archive", href: faceOf(older, "rss"), type }]),
    ...(archive === undefined
      ? []
      : [{ rel: "current", href: `${document.home_page_url}feed.xml`, type }]),
  ];
}

const inSlots = (link: Link, slots: Slots) =>
  Object.fromEntries(Object.entries(link).map(([name, value]) => [name, slots.text(value)]));

function rssItem(item: FeedItem, document: FeedDocument, slots: Slots) {
  const { summary, image } = item;
  return {
    title: slots.text(findItemTitle(item) ?? ""),
    link: slots.url(item.url),
    guid: slots.text(item.id),
    date: dateOf(item.date_published),
    ...(summary !== undefined && { description: slots.text(summary) }),
    content: slots.text(item.content_html),
    category: (item.tags ?? []).map((tag) => ({ name: slots.text(tag) })),
    extensions: [
      {
        name: "dc:creator",
        objects: asObject((item.authors ?? []).map((a) => text(a.name, slots))),
      },
      ...(item.language === undefined
        ? []
        : [{ name: "dc:language", objects: asObject(text(item.language, slots)) }]),
      ...(image === undefined
        ? []
        : [{ name: "media:content", objects: asObject(mediaOf(image, slots)) }]),
      ...(item._feedmill.story
        ? [{ name: "atom:link", objects: asObject(relatedTo(item._feedmill.story, slots)) }]
        : []),
      ...sourceOf(item, document).map(({ name, url }) => ({
        name: "source",
        objects: { ...text(name, slots), _attributes: { url: slots.text(url) } },
      })),
    ],
  };
}

const text = (value: string, slots: Slots) => ({ _text: slots.text(value) });
const mediaOf = (url: string, slots: Slots) => ({
  _attributes: { url: slots.text(url), medium: "image" },
});

/** The other articles that tell its story. */
const relatedTo = (
  { also }: NonNullable<FeedItem["_feedmill"]["story"]>,
  slots: Slots,
): readonly object[] =>
  also.map(({ url, title }) => ({
    _attributes: {
      rel: "related",
      type: "text/html",
      title: slots.text(title),
      href: slots.text(url),
    },
  }));

/** In the feed of all sources an item names the feed of its own. */
function sourceOf({ _feedmill: { source } }: FeedItem, document: FeedDocument) {
  if (document._feedmill.feed !== ROOT || source.id === "") return [];
  return [{ name: source.name, url: `${document.home_page_url}sources/${source.id}/feed.xml` }];
}

/** The package types an extension as an object; its writer takes an array as well. */
const asObject = (value: object) => value as { [key: string]: unknown };
