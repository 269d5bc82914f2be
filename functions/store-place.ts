import { isAbsolute, resolve } from "node:path";
import { CannotRun } from "./cannot-run.ts";

/** Where a store is, as people write it: a folder, or `s3://bucket/prefix`. */
export type StorePlace =
  | { readonly kind: "directory"; readonly root: string }
  | { readonly kind: "s3"; readonly bucket: string; readonly prefix: string };

/** A relative folder is one below `base`. Throws `CannotRun` for what is neither. */
export function parseStorePlace(text: string, base: string): StorePlace {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined && text !== "")
    return { kind: "directory", root: isAbsolute(text) ? text : resolve(base, text) };
  // The rules for names of S3 buckets.
  const s3 = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(text);
  const [, bucket, prefix = ""] = s3 ?? [];
  if (bucket === undefined)
    throw new CannotRun(`store: got "${text}"; give a folder or s3://bucket/prefix`);
  return { kind: "s3", bucket, prefix: prefix.replace(/(?<!\/)\/+$/, "") };
}

/** The place of one folder of the store, for people. */
export const placeWithin = (place: StorePlace, folder: string): string =>
  place.kind === "directory"
    ? resolve(place.root, folder)
    : `s3://${[place.bucket, place.prefix, folder].filter((part) => part !== "").join("/")}`;
