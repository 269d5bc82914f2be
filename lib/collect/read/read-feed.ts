import { decodeText } from "../../decode.ts";
import type { Reason } from "../../ports.ts";
import type { UpstreamFeed } from "../upstream.ts";
import { absolute } from "./address.ts";
import { readJsonFeed } from "./json-feed.ts";
import { readXmlFeed } from "./xml-feed.ts";

export interface FeedBytes {
  readonly body: Uint8Array;
  /** Where it was fetched from: relative addresses start here. */
  readonly url: string | null;
  readonly contentType: string | null;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

export type FeedRead =
  | { readonly kind: "feed"; readonly feed: UpstreamFeed }
  | { readonly kind: "unreadable"; readonly reason: Reason };

export const limits = { bodyBytesMax: 32 * 1024 * 1024 } as const;

/**
 * A feed of any kind, sound or broken: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed. Never
 * throws, and takes nothing from outside: no entity is expanded, no address opened.
 */
export function readFeed({ body, url, contentType, headers = {} }: FeedBytes): FeedRead {
  if (body.length === 0) return unreadable("empty", "the answer is empty");
  if (body.length > limits.bodyBytesMax)
    return unreadable(
      "too-large",
      `it has ${body.length} bytes; at most ${limits.bodyBytesMax} are read`,
    );
  const decoded = decodeText(body, contentType);
  if (decoded.kind === "binary") return unreadable("binary", decoded.reason);
  const text = decoded.text.trimStart();
  // RFC 9110 §8.7: it says what the body is a representation of, and relative addresses start there.
  const base = absolute(headers["content-location"], url) ?? url;
  const feed = text.startsWith("{") ? readJsonFeed(text, base) : readXmlFeed(text, base);
  if (feed)
    return { kind: "feed", feed: { ...feed, warnings: [...decoded.warnings, ...feed.warnings] } };
  return unreadable(
    "no-feed",
    /^<(?:!doctype )?html/i.test(text)
      ? "this is a web page and no feed; feedmill add finds the feeds that it names"
      : "this is no feed: neither RSS, Atom nor JSON Feed",
  );
}

const unreadable = (kind: string, message: string): FeedRead => ({
  kind: "unreadable",
  reason: { kind, message },
});
