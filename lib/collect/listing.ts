import type { WebSource } from "../config.ts";
import { sha256 } from "../hash.ts";
import { encodeText } from "../json.ts";
import { rawKey } from "../keys.ts";
import type { Reason, Store, Validators } from "../ports.ts";
import type { Poll } from "../source-state.ts";
import type { Budget } from "./budget.ts";
import type { ReadListing } from "./contract.ts";
import type { PoliteOutcome } from "./polite.ts";
import { freshMsOf, retryAfterMsOf } from "./schedule.ts";
import {
  given,
  listingBytesMax,
  noFeed,
  type Parts,
  readSafely,
  readSitemaps,
} from "./sitemaps.ts";
import type { UpstreamFeed, UpstreamItem } from "./upstream.ts";

/** What a look at a source's own address brought, and how long its answer took. */
export type Look = Brought & { readonly tookMs?: number };

type Brought =
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
      /** The sitemaps of an index, and what to ask for each by. */
      readonly parts: Parts;
      /** Only what changed is in it, so that nothing is known to be gone. */
      readonly isPart: boolean;
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

export const limits = { bodyBytesMax: listingBytesMax } as const;

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
  const brought = await readAnswer(source, poll, { outcome, budget, readListing, now });
  const { tookMs } = "tookMs" in outcome ? outcome : {};
  return tookMs === undefined ? brought : { ...brought, tookMs };
}

async function readAnswer(
  source: Exclude<WebSource, { kind: "urls" }>,
  poll: Poll,
  {
    outcome,
    budget,
    readListing,
    now,
  }: {
    outcome: Exclude<PoliteOutcome, { kind: "later" }>;
    budget: Budget;
    readListing: ReadListing;
    now: Date;
  },
): Promise<Brought> {
  if (outcome.kind === "unchanged") {
    const { validators, movedTo, headers } = outcome;
    const answer = {
      validators: given(validators) ?? poll.validators,
      movedTo,
      freshMs: freshMsOf(headers),
    };
    const sitemaps = Object.keys(poll.parts ?? {});
    if (sitemaps.length === 0) return { kind: "unchanged", ...answer };
    return lookAtParts(sitemaps, poll, { budget, readListing, answer });
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
  if (read.kind === "index") return lookAtParts(read.urls, poll, { budget, readListing, answer });
  return {
    kind: "listing",
    feed: read.feed,
    content,
    raw: { url, status, headers, body },
    headers,
    ...answer,
    parts: {},
    isPart: false,
  };
}

interface Answer {
  readonly validators: Validators | null;
  readonly movedTo: string | null;
  readonly freshMs: number | null;
}

/** An index says nothing of articles: what its sitemaps say is the listing. */
async function lookAtParts(
  urls: readonly string[],
  { parts: known = {} }: Poll,
  { budget, readListing, answer }: { budget: Budget; readListing: ReadListing; answer: Answer },
): Promise<Look> {
  const { feed, parts, isPart } = await readSitemaps(urls, { budget, readListing, known });
  if (isPart && feed.items.length === 0 && feed.warnings.length === 0)
    return { kind: "unchanged", ...answer };
  return { ...listed(feed.items), feed, ...answer, parts, isPart };
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

const listed = (items: readonly UpstreamItem[]) => ({
  kind: "listing" as const,
  feed: { ...noFeed, items },
  validators: null,
  content: null,
  raw: null,
  headers: {},
  movedTo: null,
  freshMs: null,
  parts: {},
  isPart: false,
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
  await store.put(key, bytes, "absent");
  return key;
}
