import type { z } from "zod";
import { decodeJson, encodeJson } from "./json.ts";
import type { Condition, PutOutcome, Store, StoredObject, Version } from "./ports.ts";

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
  | { readonly kind: "damaged"; readonly version: Version; readonly reason: string };

export async function readStored<T>(
  store: Pick<Store, "get">,
  key: string,
  schema: z.ZodType<T>,
): Promise<Stored<T>> {
  const object = await store.get(key);
  if (!object) return { kind: "absent" };
  try {
    const value = schema.parse(decodeJson(object.body));
    const { version, body: bytes, metadata } = object;
    return { kind: "found", value, version, bytes, metadata };
  } catch (error) {
    const reason = `${key} is damaged: ${firstLine(error)}`;
    return { kind: "damaged", version: object.version, reason };
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
