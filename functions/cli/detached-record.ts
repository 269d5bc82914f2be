import { sha256 } from "../../lib/hash.ts";
import type { NormalizeInput, NormalizeOutcome } from "../../lib/normalized.ts";
import type { Record } from "../../lib/record.ts";
import { buildRecord } from "../../lib/record-build.ts";

/**
 * The record of an article that is in no store: no source, no capture, never seen before. Its id
 * comes from what was given, so that the same input has the same id on every machine.
 */
export function detachedRecord(
  { body, url }: NormalizeInput,
  { article, provenance }: NormalizeOutcome & { kind: "article" },
): Record {
  return buildRecord({
    id: sha256([url ?? "", sha256(body)], 32),
    revision: 1,
    source: null,
    firstSeen: null,
    capture: null,
    fetched: null,
    article,
    provenance,
  });
}
