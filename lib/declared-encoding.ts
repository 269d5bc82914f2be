import { prescan } from "./html-prescan.ts";

export interface Declaration {
  readonly label: string;
  readonly origin: "content-type" | "meta" | "xml";
}

/** How much of a document is looked at: HTML asks for 1,024 bytes, and real pages for more. */
const prescanBytes = 16_384;

/** What a document says of its own encoding, strongest first: the header, then its own words. */
export function declaredEncoding(
  body: Uint8Array,
  contentType: string | null,
): readonly Declaration[] {
  const head = headOf(body);
  const found: readonly (readonly [Declaration["origin"], string | undefined])[] = [
    ["content-type", charsetOf(contentType)],
    ["xml", /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>]+)["']/.exec(head)?.[1]],
    ["meta", prescan(head)],
  ];
  return found.flatMap(([origin, label]) => (label === undefined ? [] : [{ origin, label }]));
}

/** The language that the document names for itself, in lower case: `pl`, `uk-ua`. */
export function declaredLanguage(body: Uint8Array): string | undefined {
  const head = headOf(body);
  return (
    /<(?:html|feed|rss|body)\b[^>]{0,500}?\slang\s*=\s*["']?([a-z-]{2,15})/i.exec(head)?.[1] ??
    /\sxml:lang\s*=\s*["']([a-z-]{2,15})/i.exec(head)?.[1] ??
    /<(?:dc:)?language>\s*([a-z-]{2,15})/i.exec(head)?.[1]
  )?.toLowerCase();
}

/** The beginning, a character for each byte. */
const headOf = (body: Uint8Array): string =>
  Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, prescanBytes)).toString("latin1");

/** `charset=x` in a header. */
export const charsetOf = (header: string | null): string | undefined =>
  /\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(header ?? "")?.[1];
