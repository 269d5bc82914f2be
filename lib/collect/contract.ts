import type { WebSource } from "../config.ts";
import type { Clock, Inbox, Reason, Store } from "../ports.ts";
import type { Filters } from "./filters.ts";
import type { Web } from "./polite.ts";
import type { UpstreamFeed } from "./upstream.ts";

/** What one run over one source found. */
export interface CollectReport {
  readonly source: string;
  readonly found: number;
  /** Keys of the new captures, in the order of their time. */
  readonly captured: readonly string[];
  readonly unchanged: number;
  /** Names of inbox files that are gone; what they said stays published. */
  readonly removed: readonly string[];
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
  /** What an operator should know and nobody need do: sentences. */
  readonly notices: readonly string[];
}

export interface InboxPorts {
  readonly store: Store;
  readonly inbox: Inbox;
  readonly clock: Clock;
}

export interface WebSourcePorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly web: Web;
  readonly readListing: ReadListing;
  /** For the items of all sources. */
  readonly filters: Filters;
}

export type CollectPorts = InboxPorts & WebSourcePorts;

/** The answer to a source's own address, as bytes. */
export interface ListingBytes {
  readonly kind: Exclude<WebSource["kind"], "urls">;
  readonly url: string;
  readonly contentType: string | null;
  readonly body: Uint8Array;
  /** CSS selector of the links that count, for a page. */
  readonly links: string | null;
}

export type ListingRead =
  | { readonly kind: "listing"; readonly feed: UpstreamFeed }
  /** A sitemap of sitemaps: absolute addresses, the newest first. */
  | { readonly kind: "index"; readonly urls: readonly string[] }
  | { readonly kind: "unreadable"; readonly reason: Reason };

/** Reads any kind of listing; never throws on input. */
export type ReadListing = (listing: ListingBytes) => ListingRead | Promise<ListingRead>;
