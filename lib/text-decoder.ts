import { TextDecoder as LegacyDecoder } from "@exodus/bytes/encoding-lite.js";
import { loadOnDemand } from "./on-demand.ts";
import { remembered } from "./remembered.ts";

/**
 * Decoders of the WHATWG Encoding Standard. The runtime's own are quick and right for Unicode, but
 * leave out parts of the East Asian tables and are wrong on windows-1252; the rest is a library's.
 */
export function decodeBytes(
  bytes: Uint8Array,
  encoding: string,
  { fatal = false, stream = false }: { readonly fatal?: boolean; readonly stream?: boolean } = {},
): string {
  const Decoder = decoderOf(encoding);
  return new Decoder(encoding, { fatal }).decode(bytes, { stream });
}

/** The standard's name for a label; undefined where it knows no such label. */
export const findEncoding = remembered((label): string | undefined => {
  try {
    return new LegacyDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}, 100);

function decoderOf(encoding: string): typeof LegacyDecoder {
  if (encoding.startsWith("utf-")) return TextDecoder;
  if (!eastAsian.has(encoding)) return LegacyDecoder;
  const name = "@exodus/bytes/encoding.js";
  return (loadOnDemand(name) as typeof import("@exodus/bytes/encoding.js")).TextDecoder;
}

const eastAsian: ReadonlySet<string> = new Set(
  "big5 euc-kr euc-jp iso-2022-jp shift_jis gbk gb18030".split(" "),
);
