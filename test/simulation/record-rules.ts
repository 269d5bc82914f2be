import { decodeJson } from "../../lib/json.ts";
import { articleIdOfRecordKey, captureIdOf, revisionKey } from "../../lib/keys.ts";
import { revisionsOf, StoredRecord } from "../../lib/stored-record.ts";
import type { Applied, BucketObject } from "./bucket.ts";

/**
 * A record's revision never goes back, no capture leaves its ledger, and the revision that another takes the
 * place of was kept before.
 */
export function findRevisionProblem(
  { key, before, after }: Applied,
  has: (key: string) => boolean,
): string | undefined {
  const id = articleIdOfRecordKey(key);
  if (id === undefined || !before) return undefined;
  if (!after) return `the record ${key} is deleted`;
  const [old, next] = [before, after].map(({ body }) => StoredRecord.parse(decodeJson(body)));
  if (!old || !next) return undefined;
  if (next.revision < old.revision)
    return `${key} goes back from revision ${old.revision} to ${next.revision}`;
  const captures = new Set(next.ledger.captures.map(({ capture }) => capture));
  const lost = old.ledger.captures.find(({ capture }) => !captures.has(capture));
  if (lost) return `${key} forgets the capture ${lost.capture}`;
  const replaced = captureIdOf(old.provenance.capture ?? "");
  const at = revisionsOf(next.ledger.captures).findIndex(({ capture }) => capture === replaced);
  const isOlder = at >= 0 && at < next.revision - 1;
  // A purge takes the words of all of them.
  return isOlder && next.headline !== null && !has(revisionKey(id, replaced))
    ? `${key}: its revision read from ${replaced} was not kept`
    : undefined;
}

/** A record has the words of the capture that it says it was read from, as far as that is there. */
export function findWordsProblem(
  { key, after }: Applied,
  objectAt: (key: string) => BucketObject | undefined,
): string | undefined {
  if (!after || articleIdOfRecordKey(key) === undefined) return undefined;
  const { body, provenance } = StoredRecord.parse(decodeJson(after.body));
  const capture = objectAt(provenance.capture ?? "");
  const [told] = /It is told as \S+ in version \d+ of it/.exec(body.text) ?? [];
  if (!capture || told === undefined) return undefined;
  return Buffer.from(capture.body).includes(told)
    ? undefined
    : `${key} has words that are not in ${provenance.capture}: ${told}`;
}
