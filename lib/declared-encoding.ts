/** What an article says of its own encoding: HTML's prescan looks at the first 1024 bytes. */
const prescanBytes = 1024;

export interface Declaration {
  readonly label: string;
  readonly origin: "content-type" | "meta" | "xml";
}

/** Declarations, strongest first: the header, then the document's own. */
export function declaredEncoding(
  body: Uint8Array,
  contentType: string | null,
): readonly Declaration[] {
  const head = new TextDecoder("latin1").decode(body.subarray(0, prescanBytes));
  const found: readonly (readonly [Declaration["origin"], string | undefined])[] = [
    ["content-type", charsetOf(contentType ?? "")],
    ["xml", /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>]+)["']/.exec(head)?.[1]],
    ["meta", metaCharset(head)],
  ];
  return found.flatMap(([origin, label]) => (label === undefined ? [] : [{ origin, label }]));
}

function metaCharset(head: string): string | undefined {
  for (const [tag] of head.matchAll(/<meta\s[^>]*>/gi)) {
    const label = charsetOf(tag);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** `charset=x`, in a header, in `<meta charset>` and in `<meta http-equiv content>` alike. */
const charsetOf = (text: string): string | undefined =>
  /\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(text)?.[1];
