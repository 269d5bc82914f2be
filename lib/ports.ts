/**
 * The ports: what the stages ask of the world. Each has one file that fulfils it in `lib/store`,
 * `lib/fetch` or `functions/`; the stages know only these interfaces.
 */

/** An opaque name for the bytes an object had when it was read; equal bytes may have equal versions. */
export type Version = string;

/** What must be true for a write to happen: S3's `If-None-Match: *` and `If-Match`, one to one. */
export type Condition = "absent" | { readonly version: Version };

export interface KeyVersion {
  readonly key: string;
  readonly version: Version;
}

export interface StoredObject {
  readonly body: Uint8Array;
  readonly version: Version;
  readonly metadata: Readonly<Record<string, string>>;
  /**
   * As it was given with the write; undefined where none was, and for `application/octet-stream`, which
   * says as little and is what S3 puts in its place (RFC 9110 §8.3).
   */
  readonly contentType?: string | undefined;
}

export type ObjectHead = Omit<StoredObject, "body">;

/** A lost race is an outcome, not an error: the caller re-reads and decides anew. */
export type PutOutcome =
  | { readonly kind: "written"; readonly version: Version }
  | { readonly kind: "lost" };

export interface PutOptions {
  /** Media type with charset, served to readers as it stands here. */
  readonly contentType?: string;
  /** Small ASCII values kept beside the bytes; names are lower case. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/**
 * The object store: a folder or an S3 bucket. Callers may rely on: a read after a `written` sees
 * that write or a later one; of racing writers under one condition exactly one is told `written`;
 * no reader ever sees half an object. Any other failure throws `StoreError`.
 */
export interface Store {
  get(key: string): Promise<StoredObject | undefined>;
  head(key: string): Promise<ObjectHead | undefined>;
  put(
    key: string,
    body: Uint8Array,
    condition: Condition,
    options?: PutOptions,
  ): Promise<PutOutcome>;
  /** Deleting what is not there succeeds. */
  delete(key: string): Promise<void>;
  /** Keys under `prefix` in ascending UTF-8 order, those after `after` only when it is given. */
  list(prefix: string, options?: { readonly after?: string }): AsyncIterable<string>;
  /** The same with the version of each, in as few requests where the store tells it with the key. */
  listVersions(prefix: string): AsyncIterable<KeyVersion>;
}

/** The store could not be asked: full or read-only disk, no permission, no connection. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/** An inbox could not be looked through: no such folder, no permission. Its source fails, no other. */
export class InboxError extends Error {
  override readonly name = "InboxError";
}

export type InboxRead =
  | { readonly kind: "read"; readonly body: Uint8Array; readonly version: Version }
  /** Removed, or changed under our hands: the next run looks again. */
  | { readonly kind: "gone" }
  | { readonly kind: "too-large"; readonly bytes: number; readonly version: Version }
  | { readonly kind: "unreadable"; readonly reason: string };

export interface InboxFile {
  /** Path below the inbox of this source, `/`-separated, as people named it. */
  readonly name: string;
  /** Changes whenever the file's content may have changed; needs no read of the content. */
  readonly version: Version;
}

/** Where people drop articles: a folder, or the prefix `inbox/<source>/` of the bucket. */
export interface Inbox {
  /**
   * Files in ascending order of name; dot files, temporary and partial files are left out. Throws
   * `InboxError`.
   */
  list(): AsyncIterable<InboxFile>;
  read(name: string, options: { readonly bodyBytesMax: number }): Promise<InboxRead>;
}

export type Clock = () => Date;

/**
 * Waits so long, in milliseconds; the clock's twin, so that a simulated week takes no time. Rejects with
 * the signal's reason.
 */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** What a server gave us to ask "has it changed?" by; kept and sent back verbatim (RFC 9110 §13.1). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchRequest {
  readonly url: string;
  readonly accept: "feed" | "page" | "sitemap" | "robots" | "any";
  /** Makes the request conditional; null or left out where nothing is held yet. */
  readonly validators?: Validators | null;
  /**
   * Hosts that this address and its redirects may lie on, `*.example.org` for all below it, each
   * with its port where that is not the standard one; any public host unless given.
   */
  readonly hosts?: readonly string[];
  readonly bodyBytesMax: number;
  /** Sent by POST as `application/x-www-form-urlencoded`; a GET unless given. */
  readonly form?: string;
  readonly signal?: AbortSignal;
}

interface Answered {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Where every redirect on the way was permanent (301, 308): the address to ask from now on. */
  readonly movedTo: string | null;
  /** Names in lower case; repeated ones joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
}

/** What the web answers is an outcome, never an exception; redirects are followed and checked. */
export type FetchOutcome =
  | (Answered & {
      readonly kind: "fetched";
      /** Decoded from its content-coding, not from its charset. */
      readonly body: Uint8Array;
      readonly validators: Validators;
    })
  /** 304. Its validators replace those sent, where it carries any. */
  | (Answered & { readonly kind: "unchanged"; readonly validators: Validators })
  /** Any other status: the caller knows what 404, 410, 429 and 503 mean to it. */
  | (Answered & { readonly kind: "status" })
  /** Not asked, and asking again would not help: address, scheme or host is not allowed. */
  | { readonly kind: "refused"; readonly url: string; readonly reason: Reason }
  /** Asked, and no whole answer came: time-out, early close, too large, bad coding. */
  | { readonly kind: "failed"; readonly url: string; readonly reason: Reason };

/** The one way to the web. One GET, without pacing and without robots.txt: those are collect's. */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchOutcome>;
}

/** Why something was refused or broke off: one word for programs, one sentence for people. */
export interface Reason {
  readonly kind: string;
  readonly message: string;
}
