import { fnv1a } from "../../hash.ts";

/** The bits per key that hold the share of wrong answers at one in three hundred. */
export const bitsPerKey = 12;
const probes = 8;

/**
 * Tells whether a word is in a list by its bits alone (Bloom 1970), so that lists of tens of
 * thousands of words ship as some kilobytes. It is wrong once in 300 times, and only about words
 * that are not in the list: names are weighed by more than one sign.
 */
export const holds = (bits: Uint8Array, hash: number): boolean =>
  everyProbe(bits, hash, (byte, bit) => ((bits[byte] ?? 0) & bit) !== 0);

/** Makes the bits of a list. */
export function bitsOf(keys: readonly string[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil((keys.length * bitsPerKey) / 8) + 1);
  for (const key of keys)
    everyProbe(bits, fnv1a(key), (byte, bit) => {
      bits[byte] = (bits[byte] ?? 0) | bit;
      return true;
    });
  return bits;
}

function everyProbe(
  bits: Uint8Array,
  hash: number,
  ask: (byte: number, bit: number) => boolean,
): boolean {
  const size = bits.length * 8;
  const step = (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) | 1;
  let at = hash;
  for (let i = 0; i < probes; i++) {
    const place = at % size;
    if (!ask(place >>> 3, 1 << (place & 7))) return false;
    at = (at + step) >>> 0;
  }
  return true;
}
