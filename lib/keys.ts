import { sha256 } from "./hash.ts";

/**
 * Every key of the store is made here, from hashes, times and configured names alone: no upstream
 * text can reach a path (design §1, rule 1).
 */

/** A name from the configuration: safe in keys, in URLs and in file names of every system. */
export const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

export const prefixes = {
  inbox: "inbox/",
  captures: "captures/",
  identities: "identities/",
  records: "records/",
  pending: "pending/",
  quarantine: "quarantine/",
  retractions: "retractions/",
  sources: "sources/",
  hosts: "hosts/",
  hubs: "hubs/",
  leases: "leases/",
  config: "config/",
  meters: "meters/",
  raw: "raw/",
  stories: "stories/",
  site: "site/",
} as const;

export const inboxPrefix = (source: string): string => `${prefixes.inbox}${name(source)}/`;

/** The article that `identity` (guid, canonical URL, file name) means within `source`: 32 hex digits. */
export const articleIdOf = (source: string, identity: string): string =>
  sha256([source, identity], 32);

export const identityKey = (source: string, identity: string): string =>
  `${prefixes.identities}${sha256([source, identity], 32)}.json`;

/** `20261123T200747123Z-0123456789abcdef`: sorts by time, then by content. */
export const captureId = (time: Date, hash: string): string =>
  `${time.toISOString().replace(/[-:.]/g, "")}-${hash.slice(0, 16)}`;

export function captureKey(source: string, id: string): string {
  const day = `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}`;
  return `${prefixes.captures}${name(source)}/${day}/${id}`;
}

export const captureDayPrefix = (source: string, day: string): string =>
  `${prefixes.captures}${name(source)}/${day}/`;

export const captureIdOf = (key: string): string => key.slice(key.lastIndexOf("/") + 1);

/** The instant that a capture id begins with. */
export function captureTimeOf(id: string): Date {
  const m = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-/.exec(id);
  if (!m)
    throw new Error(`capture id: got "${id}"; it begins with a time such as 20261123T200747123Z-`);
  return new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}.${m[7]}Z`);
}

export const recordKey = (articleId: string): string => `${prefixes.records}${articleId}.json`;
/** A replaced revision, kept under the capture it was read from. */
export const revisionKey = (articleId: string, capture: string): string =>
  `${prefixes.records}${articleId}/${capture}.json`;
export const retractionKey = (articleId: string): string =>
  `${prefixes.retractions}${articleId}.json`;
export const quarantineKey = (capture: string): string =>
  `${prefixes.quarantine}${capture.slice(prefixes.captures.length)}.json`;
export const sourceKey = (source: string): string => `${prefixes.sources}${name(source)}.json`;

export const hostKey = (host: string): string => `${prefixes.hosts}${sha256(host, 32)}.json`;
export const hubKey = (hub: string): string => `${prefixes.hubs}${sha256(hub, 32)}.json`;
export const leaseKey = (of: string): string => `${prefixes.leases}${name(of)}.json`;
/** A configuration that is put into the bucket, in place of the one that was deployed. */
export const configKey = `${prefixes.config}feedmill.yml`;
/** The last of them that could be used. */
export const lastGoodConfigKey = `${prefixes.config}last-good.yml`;
/** What a function used in a month, such as `2026-11`. */
export const meterKey = (month: string, of: string): string =>
  `${prefixes.meters}${month}/${name(of)}.json`;
/** What a listing answered, kept for replay under the hash of its bytes. */
export const rawKey = (source: string, content: string): string =>
  `${prefixes.raw}${name(source)}/${content.slice(0, 32)}`;

/** To-do notes: an article's change by the capture that made it, a retraction by its turn, a feed by its recipe. */
export const pendingArticleKey = (articleId: string, deed: string): string =>
  `${prefixes.pending}article/${articleId}/${deed}.json`;
/** Notes of several articles at once, by the hash of what they say. */
export const pendingArticlesKey = (hash: string): string =>
  `${prefixes.pending}article/several/${hash.slice(0, 32)}.json`;
export const pendingFeedKey = (feed: string): string =>
  `${prefixes.pending}feed/${sha256(feed, 32)}.json`;

/** Articles whose place in a story changed by another one, and the stories that changed with them. */
export const pendingStoriesKey = (hash: string): string =>
  `${prefixes.pending}stories/${hash.slice(0, 32)}.json`;
/** What is compared of the articles of one day (UTC), and which story each belongs to. */
export const storyDayKey = (day: string): string => `${prefixes.stories}${day}.json`;

export const storyPageKey = (story: string): string =>
  `${prefixes.site}stories/${story}/index.html`;
export const storyJsonKey = (story: string): string =>
  `${prefixes.site}stories/${story}/story.json`;
export const articlePageKey = (articleId: string): string =>
  `${prefixes.site}articles/${articleId}/index.html`;
export const ninjsKey = (articleId: string): string => `${prefixes.site}ninjs/${articleId}.json`;
export const publicRecordKey = (articleId: string): string =>
  `${prefixes.site}records/${articleId}.json`;

function name(value: string): string {
  if (NAME.test(value)) return value;
  throw new Error(`name in a key: got "${value}"; a name matches ${NAME}`);
}

/** The article whose current record stands under `key`; undefined for a kept revision. */
export const articleIdOfRecordKey = (key: string): string | undefined =>
  /^records\/([0-9a-f]{32})\.json$/.exec(key)?.[1];
