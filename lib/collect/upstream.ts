/**
 * What the readers of upstream formats make of what they read: feeds of every kind, listing pages,
 * sitemaps and lists of URLs come to the same shape. Addresses are absolute; dates are ISO 8601, as
 * precise as given, with an offset only where one was printed; a field that is not given is null.
 */
export interface UpstreamFeed {
  readonly title: string | null;
  /** The site that the feed is about. */
  readonly url: string | null;
  readonly language: string | null;
  readonly items: readonly UpstreamItem[];
  /** When the publisher asks to be polled. */
  readonly rhythm: {
    /** The shortest time between two polls, from `ttl` or `sy:updatePeriod`, in minutes. */
    readonly everyMinutes: number | null;
    /** Hours of the day (UTC) and days of the week (0 = Sunday) on which nobody should ask. */
    readonly skipHours: readonly number[];
    readonly skipDays: readonly number[];
  };
  /** `warning: sentence`: what was repaired or left out. */
  readonly warnings: readonly string[];
}

export interface UpstreamItem {
  /** The guid or Atom id as given; null where the feed gives none. */
  readonly id: string | null;
  readonly url: string | null;
  /** As plain text, one line. */
  readonly title: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly {
    readonly name: string | null;
    readonly email: string | null;
    readonly url: string | null;
  }[];
  readonly categories: readonly string[];
  /** HTML as given, its relative addresses made absolute; not sanitized. */
  readonly summary: string | null;
  readonly contentHtml: string | null;
  readonly enclosures: readonly {
    readonly url: string;
    readonly type: string | null;
    /** In bytes, as given. */
    readonly length: number | null;
  }[];
}
