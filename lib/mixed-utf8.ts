import { decodeBytes } from "./text-decoder.ts";

/**
 * UTF-8 in which single bytes of windows-1252 went astray, as when a text is pasted together: what is
 * UTF-8 is read as that, each byte that is not as windows-1252. The bounds of sequences are those of
 * the Unicode Standard, table 3-7.
 */
export function decodeMixedUtf8(body: Uint8Array): string {
  const parts: string[] = [];
  let sound = 0;
  for (let at = 0; at < body.length; ) {
    const length = sequenceAt(body, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(utf8.decode(body.subarray(sound, at)), strayAt(body, at));
    sound = ++at;
  }
  parts.push(utf8.decode(body.subarray(sound)));
  return parts.join("");
}

/** The two highest are letters hardly anybody writes, and begin marks of other encodings. */
const strayAt = (body: Uint8Array, at: number): string =>
  (body[at] ?? 0) >= 0xfe ? "\ufffd" : decodeBytes(body.subarray(at, at + 1), "windows-1252");

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** How many bytes the well-formed sequence that begins here has; 0 where none does. */
function sequenceAt(body: Uint8Array, at: number): number {
  const first = body[at] ?? 0;
  if (first < 0x80) return 1;
  const [length, low, high] = boundsOf(first);
  if (length === 0) return 0;
  const second = body[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) {
    const next = body[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}

/** The length that a first byte announces, and what its second byte may be. */
function boundsOf(first: number): readonly [length: number, low: number, high: number] {
  if (first >= 0xc2 && first <= 0xdf) return [2, 0x80, 0xbf];
  if (first === 0xe0) return [3, 0xa0, 0xbf];
  if (first === 0xed) return [3, 0x80, 0x9f];
  if (first >= 0xe1 && first <= 0xef) return [3, 0x80, 0xbf];
  if (first === 0xf0) return [4, 0x90, 0xbf];
  if (first >= 0xf1 && first <= 0xf3) return [4, 0x80, 0xbf];
  if (first === 0xf4) return [4, 0x80, 0x8f];
  return [0, 0, 0];
}
