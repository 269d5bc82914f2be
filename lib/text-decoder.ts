import { TextDecoder as WholeTextDecoder } from "@exodus/bytes/encoding.js";

/**
 * Decoders of the WHATWG Encoding Standard. The runtime's own are quick and right for Unicode, but
 * leave out parts of the East Asian tables; the rest is a library's.
 */
export function decodeBytes(
  bytes: Uint8Array,
  encoding: string,
  { fatal = false, stream = false }: { readonly fatal?: boolean; readonly stream?: boolean } = {},
): string {
  const Decoder = encoding.startsWith("utf-") ? TextDecoder : WholeTextDecoder;
  return new Decoder(encoding, { fatal }).decode(bytes, { stream });
}

/** The standard's name for a label; undefined where it knows no such label. */
export function findEncoding(label: string): string | undefined {
  try {
    return new WholeTextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}
