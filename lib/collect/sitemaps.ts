import type { Validators } from "../ports.ts";
import type { Budget } from "./budget.ts";
import type { ListingBytes, ListingRead, ReadListing } from "./contract.ts";
import type { UpstreamFeed, UpstreamItem } from "./upstream.ts";

export const listingBytesMax = 16 * 1024 * 1024;

export const limits = { sitemapsMax: 20 } as const;

/** Sitemaps that an index names, each with what to ask for it by. */
export type Parts = { [url: string]: Validators };

/** The sitemaps of an index, the newest first, conditionally; what cannot be had is told and left out. */
export async function readSitemaps(
  urls: readonly string[],
  {
    budget,
    readListing,
    known,
  }: { budget: Budget; readListing: ReadListing; known: Readonly<Parts> },
): Promise<{ readonly feed: UpstreamFeed; readonly parts: Parts; readonly isPart: boolean }> {
  const items: UpstreamItem[] = [];
  const warnings: string[] = [];
  const parts: Parts = {};
  let isPart = false;
  for (const url of urls.slice(0, limits.sitemapsMax)) {
    const before = Object.hasOwn(known, url) ? known[url] : undefined;
    const request = { url, accept: "sitemap", validators: before ?? null } as const;
    const outcome = await budget.fetch(
      { ...request, hosts: budget.hosts, bodyBytesMax: listingBytesMax },
      "the index names this sitemap",
    );
    if (outcome.kind === "unchanged") {
      isPart = true;
      parts[url] = given(outcome.validators) ?? before ?? none;
      continue;
    }
    if (outcome.kind !== "fetched") {
      isPart = true;
      parts[url] = before ?? none;
      warnings.push(`sitemap: ${url} could not be read`);
      continue;
    }
    parts[url] = outcome.validators;
    const contentType = outcome.headers["content-type"] ?? null;
    const { body } = outcome;
    const read = await readSafely(readListing, {
      kind: "sitemap",
      url,
      contentType,
      body,
      links: null,
    });
    if (read.kind === "listing") items.push(...read.feed.items);
  }
  if (urls.length > limits.sitemapsMax)
    warnings.push(`sitemap: of ${urls.length} sitemaps the first ${limits.sitemapsMax} are read`);
  return { feed: { ...noFeed, items, warnings }, parts, isPart };
}

const none: Validators = { etag: null, lastModified: null };

/** A reader that breaks is our fault, and this source's alone: it backs off as after any failure. */
export async function readSafely(
  readListing: ReadListing,
  listing: ListingBytes,
): Promise<ListingRead> {
  try {
    return await readListing(listing);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `${listing.url} broke its reader (${why}); please report it`;
    return { kind: "unreadable", reason: { kind: "reader", message } };
  }
}

export const noFeed: UpstreamFeed = {
  title: null,
  url: null,
  language: null,
  items: [],
  rhythm: { everyMinutes: null, skipHours: [], skipDays: [] },
  warnings: [],
};

/** Validators, where there are any. */
export const given = (validators: Validators): Validators | null =>
  validators.etag === null && validators.lastModified === null ? null : validators;
