import { encodeText } from "../../lib/json.ts";
import type { PutOutcome, Store, Version } from "../../lib/ports.ts";

/** The steps that the contract of the store is told in. */

export const empty = new Uint8Array();
export const bytes = (text: string): Uint8Array => encodeText(text);
export const textOf = (body: Uint8Array | undefined): string | undefined =>
  body && new TextDecoder().decode(body);

export async function written(put: Promise<PutOutcome>): Promise<Version> {
  const outcome = await put;
  if (outcome.kind === "lost") throw new Error("the put was lost; the test means it to be written");
  return outcome.version;
}

export const create = (store: Store, key: string, text: string): Promise<Version> =>
  written(store.put(key, bytes(text), "absent"));

export async function listed(store: Store, prefix: string, after?: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix, after === undefined ? {} : { after })) keys.push(key);
  return keys;
}
