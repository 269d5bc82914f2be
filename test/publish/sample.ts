import { ROOT, sourceFeed } from "../../lib/facets.ts";
import {
  articleTag,
  feedAddresses,
  feedSchemaAddress,
  feedTag,
} from "../../lib/publish/addresses.ts";
import type { FeedDocument, FeedItem } from "../../lib/publish/feed.ts";
import type { Record } from "../../lib/record.ts";
import { testConfig } from "../support/world.ts";

/** A site of one source, and what stands in its feeds: enough for every element there is. */
export const config = testConfig({
  site: {
    title: "Tidewater News",
    description: "What the coast says.",
    url: "https://news.example/wire/",
    tag: "news.example,2026",
    language: "en",
  },
  sources: [{ id: "desk", kind: "inbox", title: "The desk", timeZone: "Europe/London" }],
  feeds: { hubs: ["https://hub.example/"] },
});
export const { site } = config;

const ids = { first: "0".repeat(31).concat("1"), second: "0".repeat(31).concat("2") } as const;

export const record: Record = {
  version: 1,
  id: ids.first,
  revision: 2,
  source: { id: "desk", name: "The desk" },
  url: "https://paper.example/ferry?a=1&b=2",
  headline: "Q&A: is <b> the new <i>?",
  summary: "The ferry sails again.",
  byline: "By Ada Moss and Ben Oké",
  authors: [{ name: "Ada Moss", role: "Harbour Correspondent" }, { name: "Ben Oké" }],
  dateline: { text: "PENMOOR, July 3", place: "PENMOOR" },
  published: "2026-07-03T10:15+01:00",
  modified: "2026-07-04",
  language: "en-GB",
  section: "Transport",
  keywords: ["ferries", "R&D"],
  rights: { holder: null, license: null, notice: null },
  body: {
    html: '<p>The ferry sails <a href="https://paper.example/?x=1&amp;y=2">again</a>.</p>\n<p>R&amp;D said so.</p>',
    text: "The ferry sails again.\n\nR&D said so.",
  },
  images: [
    {
      url: "https://paper.example/f.jpg?w=1&h=2",
      caption: null,
      credit: null,
      width: 9,
      height: 6,
    },
  ],
  entities: [],
  statements: [],
  citedOutlets: [],
  dates: [],
  fingerprint: { content: "", simhash: "" },
  firstSeen: "2026-07-03T11:00:00.000Z",
  provenance: { capture: null, fetched: null, extractor: "test", fields: {}, warnings: [] },
};

export const item = (changes: Partial<FeedItem> = {}): FeedItem => ({
  id: articleTag(site, ids.first),
  url: `${site.url}articles/${ids.first}/`,
  title: "The ferry sails again",
  content_html: "<p>The ferry sails again.</p>",
  date_published: "2026-07-03T09:15:00.000Z",
  date_modified: "2026-07-04T12:00:00.000Z",
  _feedmill: {
    about: feedSchemaAddress(site),
    article: ids.first,
    revision: 2,
    order: "2026-07-03T11:00:00.000Z",
    source: { id: "desk", name: "The desk" },
    record: `${site.url}records/${ids.first}.json`,
  },
  ...changes,
});

export function feedDocument(
  items: readonly FeedItem[],
  changes: Partial<FeedDocument["_feedmill"]> = {},
): FeedDocument {
  const feed = changes.feed ?? ROOT;
  const addresses = feedAddresses(site, feed, changes.archive);
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feed === ROOT ? site.title : `The desk · ${site.title}`,
    home_page_url: addresses.home,
    feed_url: addresses.json,
    description: site.description,
    language: site.language,
    hubs: [{ type: "WebSub", url: "https://hub.example/" }],
    items: [...items],
    _feedmill: {
      about: feedSchemaAddress(site),
      feed,
      id: feedTag(site, feed),
      updated: "2026-07-04T12:00:00.000Z",
      marks: [],
      ...changes,
    },
  };
}

const fullItem = item({
  external_url: "https://paper.example/ferry?a=1&b=2",
  title: "Q&A: is <b> the new <i>?",
  summary: "The ferry sails again, said R&D.",
  content_html: "<p>A section ends with ]]&gt; and a ]]> too.</p>",
  image: "https://paper.example/f.jpg?w=1&h=2",
  authors: [{ name: "Ada Moss" }, { name: "Ben Oké" }],
  tags: ["ferries", "R&D"],
  language: "fr",
});

const bareItem = item({
  id: articleTag(site, ids.second),
  url: `${site.url}articles/${ids.second}/`,
  title: undefined,
  content_html: "",
});

/** The documents of the golden files, by the name of their folder. */
export const goldenDocuments: Readonly<{ [name: string]: FeedDocument }> = {
  root: {
    ...feedDocument([fullItem, bareItem], {
      recipe: "0123456789abcdef",
      periods: [{ period: "2026", count: 3 }],
      marks: [
        {
          kind: "retracted",
          id: articleTag(site, "3".repeat(32)),
          article: "3".repeat(32),
          revision: 1,
          order: "2026-07-02T08:00:00.000Z",
          when: "2026-07-03T08:00:00.000Z",
          reason: "Named the wrong <ferry>.",
        },
        {
          kind: "left",
          id: articleTag(site, "4".repeat(32)),
          article: "4".repeat(32),
          revision: 1,
          order: "2026-07-01T08:00:00.000Z",
          when: "2026-07-02T08:00:00.000Z",
        },
      ],
    }),
    next_url: feedAddresses(site, ROOT, "2025").json,
  },
  archive: {
    ...feedDocument([fullItem], { feed: sourceFeed("desk"), archive: "2026-07" }),
    next_url: feedAddresses(site, sourceFeed("desk"), "2026-06").json,
  },
  empty: feedDocument([], { updated: "1970-01-01T00:00:00.000Z" }),
};
