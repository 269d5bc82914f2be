import type { Site } from "../../config.ts";

/** The path of the site, `/` or ending in one: links work on whatever host serves the pages. */
export const basePath = (site: Site): string => new URL(site.url).pathname;

/** An address of ours without its host. */
export const local = (site: Site, address: string): string =>
  address.startsWith(site.url) ? basePath(site) + address.slice(site.url.length) : address;
