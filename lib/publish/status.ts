import type { Config, Site } from "../config.ts";
import { prefixes } from "../keys.ts";
import type { SourceRun } from "../source-state.ts";
import { escapeXml } from "../xml.ts";
import type { FeedAddresses } from "./addresses.ts";
import { feedSchemaAddress } from "./addresses.ts";
import type { FeedDocument } from "./feed.ts";

/** `/status/`: how the sources do. A function of `sources/`, not of the records (design §1, rule 4). */

export const STATUS_PREFIX = `${prefixes.site}status/`;

/** Whether there is anything to tell: an inbox is looked at in every run, and cannot fail. */
export const hasStatus = ({ sources }: Pick<Config, "sources">): boolean =>
  sources.some(({ kind }) => kind !== "inbox");

export interface ShownStatus {
  readonly id: string;
  readonly title: string;
  readonly health: string;
  readonly message: string;
  /** Instants; null where there is none. */
  readonly lastSuccess: string | null;
  readonly nextDue: string | null;
  /** Known items. */
  readonly items: number;
  /** The last looks, the oldest first. */
  readonly runs: readonly SourceRun[];
  readonly events: readonly {
    readonly time: string;
    readonly kind: "broke" | "recovered";
    readonly message: string;
  }[];
}

export const limits = { eventsMax: 50 } as const;

export const statusAddresses = ({ url }: Site): FeedAddresses => ({
  dir: "status/",
  home: `${url}status/`,
  json: `${url}status/feed.json`,
  rss: `${url}status/feed.xml`,
  atom: `${url}status/atom.xml`,
});

/** One item when a source breaks, one when it recovers; `now` dates a feed that has none yet. */
export function statusDocument(
  site: Site,
  sources: readonly ShownStatus[],
  now: Date,
): FeedDocument {
  const { home, json } = statusAddresses(site);
  const events = sources
    .flatMap((source) => source.events.map((event) => ({ source, ...event })))
    .sort((a, b) =>
      a.time === b.time ? (a.source.id < b.source.id ? -1 : 1) : a.time < b.time ? 1 : -1,
    )
    .slice(0, limits.eventsMax);
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: `${site.title}: how the sources are doing`,
    home_page_url: home,
    feed_url: json,
    language: "en",
    items: events.map(({ source, time, kind, message }) => {
      const id = `tag:${site.tag}:status/${source.id}/${time}`;
      const said = message === "" ? "It brings articles again." : message;
      return {
        id,
        url: `${home}#${source.id}`,
        title: `${source.title} ${kind === "broke" ? "is broken" : "has recovered"}`,
        content_html: `<p>${escapeXml(said)}</p>`,
        date_published: time,
        date_modified: time,
        _feedmill: {
          about: feedSchemaAddress(site),
          article: id,
          revision: 1,
          order: time,
          source: { id: source.id, name: source.title },
          record: json,
        },
      };
    }),
    _feedmill: {
      about: feedSchemaAddress(site),
      feed: "status",
      id: `tag:${site.tag}:feed/status`,
      updated: events[0]?.time ?? now.toISOString(),
      marks: [],
    },
  };
}
