/** JSON as the store keeps it: one line-broken form for one value, so that equal values are equal bytes. */

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });
const LF = 0x0a;

export const encodeText = (text: string): Uint8Array => encoder.encode(text);

export function encodeJson(value: unknown): Uint8Array {
  const text = JSON.stringify(value, null, 1);
  // Of a large inbox it has many megabytes: to put a line break behind it would make it anew.
  const bytes = new Uint8Array(Buffer.byteLength(text) + 1);
  encoder.encodeInto(text, bytes);
  bytes[bytes.length - 1] = LF;
  return bytes;
}

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

/**
 * Whether two values that JSON can hold have the same canonical JSON, without making it: of what is
 * remembered of a large source that would be many megabytes. What is undefined is not there.
 */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, i) => isSameJson(each, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  return (
    Object.keys(a).every((key) => isSameJson(a[key], b[key])) &&
    Object.keys(b).every((key) => b[key] === undefined || a[key] !== undefined)
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
