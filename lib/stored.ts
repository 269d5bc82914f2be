import { decodeJson, encodeJson } from "./json.ts";
import type { Condition, PutOutcome, Store, StoredObject, Version } from "./ports.ts";
import { RECORD_VERSION } from "./record-version.ts";

/** JSON objects of ours in the store: read through their schema, written under a condition. */

export type Stored<T> =
  | {
      readonly kind: "found";
      readonly value: T;
      readonly version: Version;
      readonly bytes: Uint8Array;
      readonly metadata: StoredObject["metadata"];
    }
  | { readonly kind: "absent" }
  /** The bytes are not what we write: damage, or another program's. */
  | {
      readonly kind: "damaged";
      readonly version: Version;
      readonly reason: string;
      /** Whole, and of a major version that this code does not know: to be left as it is. */
      readonly isNewer: boolean;
    };

export async function readStored<T>(
  store: Pick<Store, "get">,
  key: string,
  schema: { parse(value: unknown): T },
): Promise<Stored<T>> {
  const object = await store.get(key);
  if (!object) return { kind: "absent" };
  try {
    const value = schema.parse(decodeJson(object.body));
    const { version, body: bytes, metadata } = object;
    return { kind: "found", value, version, bytes, metadata };
  } catch (error) {
    const newer = findNewerVersion(object.body);
    const reason =
      newer === undefined
        ? `${key} is damaged: ${firstLine(error)}`
        : `${key} is of version ${newer}, which a newer Feedmill wrote; it is left as it is: deploy that one again`;
    return { kind: "damaged", version: object.version, reason, isNewer: newer !== undefined };
  }
}

/** The major version of an object, where it is one that this code does not know. */
function findNewerVersion(body: Uint8Array): number | undefined {
  try {
    const value = decodeJson(body);
    const isVersioned = typeof value === "object" && value !== null && "version" in value;
    const version = isVersioned ? value.version : undefined;
    return typeof version === "number" && version > RECORD_VERSION ? version : undefined;
  } catch {
    return undefined;
  }
}

export const writeStored = (
  store: Pick<Store, "put">,
  key: string,
  value: unknown,
  condition: Condition,
): Promise<PutOutcome> =>
  store.put(key, encodeJson(value), condition, {
    contentType: "application/json; charset=utf-8",
  });

/** The condition under which what was read may be replaced. */
export const replacing = (stored: Stored<unknown>): Condition =>
  stored.kind === "absent" ? "absent" : { version: stored.version };

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .replace(/\s+/g, " ")
    .slice(0, 200);
