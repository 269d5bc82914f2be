/**
 * The ports: what the stages ask of the world. Each has one file that fulfils it in `lib/store`,
 * `lib/fetch` or `functions/`; the stages know only these interfaces.
 */

/** An opaque name for the bytes an object had when it was read; equal bytes may have equal versions. */
export type Version = string;

/** What must be true for a write to happen: S3's `If-None-Match: *` and `If-Match`, one to one. */
export type Condition = "absent" | { readonly version: Version };

export interface StoredObject {
  readonly body: Uint8Array;
  readonly version: Version;
  readonly metadata: Readonly<Record<string, string>>;
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
}

/** The store could not be asked: full or read-only disk, no permission, no connection. */
export class StoreError extends Error {
  override readonly name = "StoreError";
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
  /** Files in ascending order of name; dot files, temporary and partial files are left out. */
  list(): AsyncIterable<InboxFile>;
  read(name: string, options: { readonly bodyBytesMax: number }): Promise<InboxRead>;
}

export type Clock = () => Date;
