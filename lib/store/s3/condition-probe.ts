import { encodeText } from "../../json.ts";
import { type Condition, type Store, StoreError } from "../../ports.ts";

/** What is written once to ask the question; it stays, so that later asking writes nothing. */
export const probeKey = "config/probe";

/**
 * Proves that the endpoint behind `store` refuses a write whose condition is not true. Many
 * services that speak S3 read over conditions and answer 200: there, two runs at the same time
 * would silently destroy each other's work, and no later answer would tell.
 *
 * Costs four requests (two refused writes, each read back), and one more write the first time.
 * Safe for any number of processes at once, since nobody deletes the object. Throws `StoreError`
 * that names the endpoint and what it lacks.
 */
export async function proveConditions(
  store: Pick<Store, "put">,
  { endpoint }: { readonly endpoint: string },
): Promise<void> {
  const refuses = async (condition: Condition): Promise<boolean> =>
    (await store.put(probeKey, body, condition, { contentType: "text/plain" })).kind === "lost";

  // The first may make the object; whether that was right shows only when it is there.
  const absent = (await refuses("absent")) || (await refuses("absent"));
  const missing = !absent ? "If-None-Match" : (await refuses(neverThere)) ? undefined : "If-Match";
  if (missing === undefined) return;
  throw new StoreError(
    `FEEDMILL_S3_ENDPOINT: got "${withoutSecrets(endpoint)}", which takes a write that its condition (${missing}) forbids, so two runs at once would lose articles; name an endpoint with conditional writes, such as AWS S3 or Ceph, or use a folder as store`,
  );
}

const body = encodeText("Feedmill asks with this object whether the endpoint knows conditions.\n");

/** The version of no object: an ETag is a hash, and none is known to be all zeros. */
const neverThere: Condition = { version: "0".repeat(32) };

/** An address may hold a password, or a signature in its query. */
function withoutSecrets(endpoint: string): string {
  const url = URL.parse(endpoint);
  return url ? `${url.protocol}//${url.host}${url.pathname}` : "an address that is none";
}
