import * as z from "zod/mini";
import { decodeJson, encodeText } from "./json.ts";

/**
 * A capture is what came, as it came: one object that holds a JSON header, a line feed that ends
 * it, and then the bytes of the body untouched.
 */

/** What a listing says of an article beside its text; each as given, absent ones null. */
export const Hints = z.looseObject({
  title: z.nullable(z.string()),
  published: z.nullable(z.string()),
  modified: z.nullable(z.string()),
  authors: z.array(z.string()),
  categories: z.array(z.string()),
  /** HTML, not sanitized. */
  summary: z.nullable(z.string()),
  /** `page`: the body is the article's page; `item`: it is the item's own text, a part of a feed. */
  body: z.enum(["page", "item"]),
  /** What the publisher reserves from machines, and where the terms stand. */
  reservations: z.array(z.string()),
  policy: z.nullable(z.string()),
  /** `code: sentence`: what the record should tell of how the article was collected. */
  warnings: z.array(z.string()),
});

const Header = z.looseObject({
  source: z.string(),
  /** What the source calls the article, strongest first: a guid, a canonical URL, a file name. */
  identities: z.array(z.string()).check(z.minLength(1)),
  url: z.nullable(z.string()),
  /** The name of the inbox file, for people; never part of a key. */
  file: z.nullable(z.string()),
  contentType: z.nullable(z.string()),
  /** Instant of capture, UTC. */
  time: z.string(),
  /** From a source's first run: stands in feeds by its published date, not by our arrival. */
  backfill: z.boolean(),
  /** Nothing of the article was captured before, as far as collect knows: a hint, no promise. */
  first: z.optional(z.boolean()),
  /** One of a flood: an archive published anew. Held back. */
  flood: z.optional(z.boolean()),
  hints: z.optional(Hints),
  /** Hash of what the listing said of the item, by which collect knows what it captured. */
  said: z.optional(z.string()),
  /** Key of the listing's answer that the item was in, for replay. */
  raw: z.optional(z.nullable(z.string())),
  /** Set where the bytes could not be taken: the body is empty and this says why. */
  problem: z.nullable(z.looseObject({ kind: z.string(), message: z.string() })),
});

export type CaptureHeader = z.infer<typeof Header>;
export type Hints = z.infer<typeof Hints>;

export interface Capture {
  readonly header: CaptureHeader;
  readonly body: Uint8Array;
}

/** Whether an identity is a guid that is no address, whole or hashed (`lib/collect/items.ts`). */
export const isGuid = (identity: string): boolean => /^guid(?:sha256)?:/.test(identity);

const LF = 0x0a;

export function encodeCapture({ header, body }: Capture): Uint8Array {
  const line = encodeText(JSON.stringify(header));
  const bytes = new Uint8Array(line.length + 1 + body.length);
  bytes.set(line);
  bytes[line.length] = LF;
  bytes.set(body, line.length + 1);
  return bytes;
}

/** Throws when the bytes are no capture of ours: captures are written once, so that is corruption. */
export function decodeCapture(bytes: Uint8Array): Capture {
  const end = bytes.indexOf(LF);
  if (end < 0) throw new Error("capture: its header line has no end; the object is damaged");
  return {
    header: Header.parse(decodeJson(bytes.subarray(0, end))),
    body: bytes.subarray(end + 1),
  };
}
