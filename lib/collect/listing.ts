import type { WebSource } from "../config.ts";
import { sha256 } from "../hash.ts";
import { encodeText } from "../json.ts";
import { rawKey } from "../keys.ts";
import type { Reason, Store, Validators } from "../ports.ts";
import type { Poll } from "../source-state.ts";
import type { Budget } from "./budget.ts";
import type { ListingBytes, ListingRead, ReadListing } from "./contract.ts";
import { freshMsOf, retryAfterMsOf } from "./schedule.ts";
import type { UpstreamFeed, UpstreamItem } from "./upstream.ts";

/** What a look at a source's own address brought. */
export type Look =
  | {
      readonly kind: "listing";
      readonly feed: UpstreamFeed;
      readonly validators: Validators | null;
      /** Hash of its bytes; null where it was made of several. */
      readonly content: string | null;
      readonly raw: RawAnswer | null;
      readonly headers: Readonly<Record<string, string>>;
      readonly movedTo: string | null;
      readonly freshMs: number | null;
    }
  | {
      readonly kind: "unchanged";
      readonly validators: Validators | null;
      readonly movedTo: string | null;
      readonly freshMs: number | null;
    }
  | { readonly kind: "gone"; readonly reason: Reason }
  | { readonly kind: "later"; readonly reason: Reason }
  | { readonly kind: "failed"; readonly reason: Reason; readonly retryAfterMs: number | null };

export interface RawAnswer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export const limits = { bodyBytesMax: 16 * 1024 * 1024, sitemapsMax: 20 } as const;

const accept = { feed: "feed", page: "page", sitemap: "sitemap" } as const;

/** Asks for the listing, conditionally where it is known; a list of addresses is its own. */
export async function lookAtListing(
  source: WebSource,
  poll: Poll,
  { budget, readListing, now }: { budget: Budget; readListing: ReadListing; now: Date },
): Promise<Look> {
  if (source.kind === "urls") return listed(source.urls.map(bareItem));
  const outcome = await budget.fetch(
    {
      url: poll.url,
      accept: accept[source.kind],
      validators: poll.validators,
      bodyBytesMax: limits.bodyBytesMax,
    },
    poll.lastAsked === null ? "first look at the source" : `its ${source.kind} is due`,
  );
  if (outcome.kind === "later") return outcome;
  if (outcome.kind === "unchanged") {
    const { validators, movedTo, headers } = outcome;
    return {
      kind: "unchanged",
      validators: given(validators) ?? poll.validators,
      movedTo,
      freshMs: freshMsOf(headers),
    };
  }
  if (outcome.kind === "status") return failedBy(outcome, now);
  if (outcome.kind !== "fetched")
    return { kind: "failed", reason: outcome.reason, retryAfterMs: null };

  const { url, status, headers, body, movedTo } = outcome;
  const validators = given(outcome.validators);
  const content = sha256(body);
  const answer = { validators, movedTo, freshMs: freshMsOf(headers) };
  // Some servers never say 304; the same bytes say the same.
  if (content === poll.content) return { kind: "unchanged", ...answer };
  const links = source.kind === "page" ? (source.links ?? null) : null;
  const contentType = headers["content-type"] ?? null;
  const read = await readSafely(readListing, { kind: source.kind, url, contentType, body, links });
  if (read.kind === "unreadable")
    return { kind: "failed", reason: read.reason, retryAfterMs: null };
  if (read.kind === "index") {
    const feed = await readSitemaps(read.urls, { budget, readListing });
    return { ...listed(feed.items), feed, ...answer, validators: null };
  }
  return {
    kind: "listing",
    feed: read.feed,
    content,
    raw: { url, status, headers, body },
    headers,
    ...answer,
  };
}

/** The sitemaps of an index, the newest first; what cannot be had is told and left out. */
async function readSitemaps(
  urls: readonly string[],
  { budget, readListing }: { budget: Budget; readListing: ReadListing },
): Promise<UpstreamFeed> {
  const items: UpstreamItem[] = [];
  const warnings: string[] = [];
  for (const url of urls.slice(0, limits.sitemapsMax)) {
    const outcome = await budget.fetch(
      { url, accept: "sitemap", hosts: budget.hosts, bodyBytesMax: limits.bodyBytesMax },
      "the index names this sitemap",
    );
    if (outcome.kind !== "fetched") {
      warnings.push(`sitemap: ${url} could not be read`);
      continue;
    }
    const contentType = outcome.headers["content-type"] ?? null;
    const read = await readSafely(readListing, {
      kind: "sitemap",
      url,
      contentType,
      body: outcome.body,
      links: null,
    });
    if (read.kind === "listing") items.push(...read.feed.items);
  }
  if (urls.length > limits.sitemapsMax)
    warnings.push(`sitemap: of ${urls.length} sitemaps the first ${limits.sitemapsMax} are read`);
  return { ...emptyFeed, items, warnings };
}

/** A reader that breaks is our fault, and this source's alone: it backs off as after any failure. */
async function readSafely(readListing: ReadListing, listing: ListingBytes): Promise<ListingRead> {
  try {
    return await readListing(listing);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `${listing.url} broke its reader (${why}); please report it`;
    return { kind: "unreadable", reason: { kind: "reader", message } };
  }
}

function failedBy(
  {
    url,
    status,
    headers,
  }: { url: string; status: number; headers: Readonly<Record<string, string>> },
  now: Date,
): Look {
  const reason = { kind: String(status), message: `${url} answered ${status}` };
  // RFC 9110 §15.5.11: 410 is for ever, and asks whoever has the address to drop it.
  if (status === 410)
    return {
      kind: "gone",
      reason: {
        ...reason,
        message: `${url} answered 410 Gone: it is asked no more; write another url, or retired: true`,
      },
    };
  return { kind: "failed", reason, retryAfterMs: retryAfterMsOf(headers["retry-after"], now) };
}

const emptyFeed: UpstreamFeed = {
  title: null,
  url: null,
  language: null,
  items: [],
  rhythm: { everyMinutes: null, skipHours: [], skipDays: [] },
  warnings: [],
};

const listed = (items: readonly UpstreamItem[]) => ({
  kind: "listing" as const,
  feed: { ...emptyFeed, items },
  validators: null,
  content: null,
  raw: null,
  headers: {},
  movedTo: null,
  freshMs: null,
});

const bareItem = (url: string): UpstreamItem => ({
  id: null,
  url,
  title: null,
  published: null,
  modified: null,
  authors: [],
  categories: [],
  summary: null,
  contentHtml: null,
  enclosures: [],
});

const given = (validators: Validators): Validators | null =>
  validators.etag === null && validators.lastModified === null ? null : validators;

/**
 * Keeps a listing's answer under the hash of its bytes, so that new code can read it again; to be
 * called before the captures that name it. Answers its key.
 */
export async function keepRaw(store: Store, source: string, raw: RawAnswer): Promise<string> {
  const key = rawKey(source, sha256(raw.body));
  const { url, status, headers } = raw;
  const line = encodeText(`${JSON.stringify({ source, url, status, headers })}\n`);
  const bytes = new Uint8Array(line.length + raw.body.length);
  bytes.set(line);
  bytes.set(raw.body, line.length);
  // One that is there already holds the same.
  await store.put(key, bytes, "absent", { contentType: "application/octet-stream" });
  return key;
}
