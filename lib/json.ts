/** JSON as the store keeps it: one line-broken form for one value, so that equal values are equal bytes. */

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

export const encodeText = (text: string): Uint8Array => encoder.encode(text);

export const encodeJson = (value: unknown): Uint8Array =>
  encoder.encode(`${JSON.stringify(value, null, 1)}\n`);

/** Throws `SyntaxError` (or `TypeError` on bytes that are not UTF-8) when the bytes are not JSON. */
export const decodeText = (bytes: Uint8Array): string => decoder.decode(bytes);

export const decodeJson = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));

/** The same text for the same value whatever the order its keys were set in; for hashing. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
