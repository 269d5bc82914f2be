import { prefixes, retractionKey } from "../keys.ts";
import type { Store } from "../ports.ts";

export interface ListPrice {
  /** What a list costs, in reads; of S3 unless given. */
  readonly readsPerList?: number;
}

const s3 = { keysPerList: 1_000, readsPerList: 12.5 } as const;

/**
 * Of the articles those that may have a retraction. Where many are asked for, a list of all retractions tells in one
 * request what would else be asked of each; no more is listed than that would cost, and who comes behind stays to be asked.
 */
export async function mayBeWithdrawn(
  store: Pick<Store, "list">,
  articles: readonly string[],
  { readsPerList = s3.readsPerList }: ListPrice = {},
): Promise<ReadonlySet<string>> {
  const keysMax = Math.floor(articles.length / readsPerList) * s3.keysPerList;
  if (keysMax === 0) return new Set(articles);
  const there = new Set<string>();
  let last = "";
  for await (const key of store.list(prefixes.retractions)) {
    there.add(key);
    if (there.size < keysMax) continue;
    last = key;
    break;
  }
  const isUnknown = (key: string): boolean => last !== "" && key > last;
  return new Set(
    articles.filter((id) => there.has(retractionKey(id)) || isUnknown(retractionKey(id))),
  );
}
