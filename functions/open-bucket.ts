import type { Store } from "../lib/ports.ts";
import { proveConditions } from "../lib/store/s3/condition-probe.ts";
import { openS3, type S3Options } from "../lib/store/s3.ts";

export type BucketOptions = Pick<
  S3Options,
  "bucket" | "prefix" | "endpoint" | "region" | "onRequest"
>;

/**
 * A bucket as store. AWS itself keeps its word on conditions; any other endpoint proves it first.
 * Throws `StoreError`.
 */
export async function openBucket(options: BucketOptions): Promise<Store> {
  const store = openS3(options);
  const { endpoint } = options;
  if (endpoint !== undefined) await proveConditions(store, { endpoint });
  return store;
}
