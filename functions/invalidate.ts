import { facetsOf } from "../lib/facets.ts";
import { articlePageKey, ninjsKey, prefixes, publicRecordKey, recordKey } from "../lib/keys.ts";
import type { Store } from "../lib/ports.ts";
import { feedKeys } from "../lib/publish/addresses.ts";
import { readStored } from "../lib/stored.ts";
import { StoredRecord } from "../lib/stored-record.ts";

/**
 * What CloudFront still holds of an article is thrown out, so that a takedown is final at once and not
 * in a minute.
 */

/** More than these are one path for all: the 1,001st of a month costs, and so does each after it. */
const pathsMax = 100;

/** Throws what CloudFront answers: no such distribution, no permission. */
export async function invalidate(
  distribution: string,
  paths: readonly string[],
  { reference, endpoint }: { readonly reference: string; readonly endpoint?: string | undefined },
): Promise<void> {
  const { CloudFrontClient, CreateInvalidationCommand } = await import(
    "@aws-sdk/client-cloudfront"
  );
  const client = new CloudFrontClient({
    // The service is one for the world.
    region: "us-east-1",
    ...(endpoint === undefined ? {} : { endpoint }),
  });
  await client.send(
    new CreateInvalidationCommand({
      DistributionId: distribution,
      InvalidationBatch: {
        CallerReference: reference,
        Paths: { Quantity: paths.length, Items: [...paths] },
      },
    }),
  );
}

/**
 * The addresses at which an article stands or stood, and those of `written`, the keys that a publish
 * wrote; all of the site where they are too many. Whoever else published meanwhile wrote the same.
 */
export async function pathsOfArticle(
  store: Store,
  articleId: string,
  written: Iterable<string>,
): Promise<readonly string[]> {
  const stored = await readStored(store, recordKey(articleId), StoredRecord);
  const feeds =
    stored.kind === "found"
      ? [...facetsOf(stored.value), ...stored.value.ledger.facets].map((feed) => feedKeys(feed))
      : [];
  const keys = new Set([
    articlePageKey(articleId),
    publicRecordKey(articleId),
    ninjsKey(articleId),
    ...feeds.flatMap(({ json, rss, atom, html }) => [json, rss, atom, html]),
    ...written,
  ]);
  const paths = [...keys].filter((key) => key.startsWith(prefixes.site)).map(pathOf);
  return paths.length > pathsMax ? ["/*"] : [...new Set(paths)].sort();
}

/** A folder is asked for by its name with the slash. */
const pathOf = (key: string): string =>
  `/${key.slice(prefixes.site.length).replace(/(^|\/)index\.html$/, "$1")}`;

/** Remembers the keys that are written through it. */
export function rememberingStore(store: Store): {
  readonly store: Store;
  readonly written: ReadonlySet<string>;
} {
  const written = new Set<string>();
  return {
    written,
    store: {
      ...store,
      put: async (key, ...rest) => {
        const outcome = await store.put(key, ...rest);
        if (outcome.kind === "written") written.add(key);
        return outcome;
      },
    },
  };
}
