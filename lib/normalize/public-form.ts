import { canonicalJson } from "../json.ts";
import { revisionsOf, type StoredRecord } from "../stored-record.ts";

/**
 * What the world can see of a record: all but the ledger, and of the ledger its revisions with their
 * times, which an older capture of words that are known may change too, and the feeds it ever stood in.
 */
export function publicForm(record: StoredRecord): string {
  const { ledger, ...rest } = record;
  const { captures, facets, statements, corrections } = ledger;
  const [first] = captures;
  const order = [first?.backfill, first?.published];
  return canonicalJson({
    ...rest,
    order,
    revisions: revisionsOf(captures),
    facets,
    statements,
    corrections,
  });
}
