import type { Site } from "../config.ts";
import { facetFolders, facetKindOf, ROOT } from "../facets.ts";
import { prefixes } from "../keys.ts";

/** Where everything public lies: one place that knows how a feed's name becomes a path. */

export interface FeedAddresses {
  /** Path below the site, `""` or ending in a slash. */
  readonly dir: string;
  readonly home: string;
  readonly json: string;
  readonly rss: string;
  readonly atom: string;
}

export interface FeedKeys {
  readonly json: string;
  readonly rss: string;
  readonly atom: string;
  readonly html: string;
}

/** Absolute addresses of a feed's faces, or of one of its archive pages. */
export function feedAddresses(site: Site, feed: string, archive?: string): FeedAddresses {
  const dir = feedDir(feed, archive);
  const at = (name: string): string => `${site.url}${dir}${name}`;
  return {
    dir,
    home: `${site.url}${feedDir(feed)}`,
    json: at("feed.json"),
    rss: at("feed.xml"),
    atom: at("atom.xml"),
  };
}

/** The keys of the same in the store; an archive page has no HTML twin. */
export function feedKeys(feed: string, archive?: string): FeedKeys {
  const dir = `${prefixes.site}${feedDir(feed, archive)}`;
  return {
    json: `${dir}feed.json`,
    rss: `${dir}feed.xml`,
    atom: `${dir}atom.xml`,
    html: `${dir}index.html`,
  };
}

export const articleAddress = (site: Site, id: string): string => `${site.url}articles/${id}/`;
export const ninjsAddress = (site: Site, id: string): string => `${site.url}ninjs/${id}.json`;
export const recordAddress = (site: Site, id: string): string => `${site.url}records/${id}.json`;

export const storyAddress = (site: Site, story: string): string => `${site.url}stories/${story}/`;
export const storyDataAddress = (site: Site, story: string): string =>
  `${storyAddress(site, story)}story.json`;
export const storySchemaAddress = (site: Site): string => `${site.url}schema/story-1.json`;

export const aboutKey = `${prefixes.site}about/index.html`;
export const aboutAddress = (site: Site): string => `${site.url}about/`;

export const newsSitemapKey = `${prefixes.site}news-sitemap.xml`;
export const newsSitemapAddress = (site: Site): string => `${site.url}news-sitemap.xml`;

/** What `_feedmill` in a JSON feed means: its `about`, and a JSON Schema with descriptions. */
export const feedSchemaAddress = (site: Site): string => `${site.url}schema/feed-1.json`;

/** `tag:` URIs (RFC 4151): the authority is fixed when the site is set up, and they never change. */
export const articleTag = (site: Site, id: string): string => `tag:${site.tag}:article/${id}`;
export const statementTag = (site: Site, article: string, statement: string): string =>
  `${articleTag(site, article)}/statement/${statement}`;
export const correctionTag = (site: Site, article: string, capture: string): string =>
  `${articleTag(site, article)}/correction/${capture}`;
export const feedTag = (site: Site, feed: string): string => `tag:${site.tag}:feed/${feed}`;

function feedDir(feed: string, archive?: string): string {
  const dir = feed === ROOT ? "" : `${folderOf(feed)}/`;
  return archive === undefined ? dir : `${dir}archive/${archive}/`;
}

function folderOf(feed: string): string {
  const [kind = "", name] = feed.split(":");
  const facet = facetKindOf(feed);
  const folder = facet ? facetFolders[facet] : `${kind}s`;
  return name === undefined ? folder : `${folder}/${name}`;
}

/** The address of another face of the same feed or archive page. */
export const faceOf = (feedUrl: string, face: "rss" | "atom"): string =>
  feedUrl.replace(/feed\.json$/, face === "rss" ? "feed.xml" : "atom.xml");
