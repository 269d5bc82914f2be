import { findEncoding } from "./text-decoder.ts";

/**
 * The encoding that an HTML document declares, by the prescan of the HTML Standard (13.2.3.2): only
 * what a tag of its own says counts, not what stands in comments, in other tags or in quotations.
 * `head` is the beginning of the document, a character for each byte.
 */
export function prescan(head: string): string | undefined {
  for (let at = 0; at < head.length; ) {
    const open = head.indexOf("<", at);
    if (open < 0) return undefined;
    if (head.startsWith("<!--", open)) {
      // `<!-->` is a whole comment.
      const end = head.indexOf("-->", open + 2);
      if (end < 0) return undefined;
      at = end + 3;
    } else if (/^<\/?[a-z]/i.test(head.slice(open, open + 3))) {
      const { attributes, end } = readTag(head, open + 1);
      if (/^<meta[\s/]/i.test(head.slice(open, open + 6))) {
        const label = labelOf(attributes);
        if (label !== undefined) return label;
      }
      at = end;
    } else if (/^<[!/?]/.test(head.slice(open, open + 2))) {
      const end = head.indexOf(">", open);
      if (end < 0) return undefined;
      at = end + 1;
    } else at = open + 1;
  }
  return undefined;
}

interface TagRead {
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

const attributeAt =
  /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;

/** A tag's attributes; one that never ends has none that count. */
function readTag(head: string, from: number): TagRead {
  const attributes = new Map<string, string>();
  let at = from + (/^\/?[^\s/>]*/.exec(head.slice(from, from + 100))?.[0].length ?? 0);
  for (;;) {
    attributeAt.lastIndex = at;
    const match = attributeAt.exec(head);
    if (!match) break;
    const [whole, name = "", double, single, bare] = match;
    at += whole.length;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, (double ?? single ?? bare ?? "").toLowerCase());
    if (/^\s*=\s*["']/.test(head.slice(at, at + 20)))
      return { attributes: new Map(), end: head.length };
  }
  const end = head.indexOf(">", at);
  return end < 0 ? { attributes: new Map(), end: head.length } : { attributes, end: end + 1 };
}

function labelOf(attributes: ReadonlyMap<string, string>): string | undefined {
  const charset = attributes.get("charset");
  if (charset !== undefined) return known(charset);
  if (attributes.get("http-equiv") !== "content-type") return undefined;
  const content = attributes.get("content") ?? "";
  const [, double, single, bare] =
    /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"'][^\s;]*))/.exec(content) ?? [];
  const label = double ?? single ?? bare;
  return label === undefined ? undefined : known(label);
}

/** An unknown label is passed over; what was readable so far as ASCII is not in UTF-16. */
function known(label: string): string | undefined {
  const encoding = findEncoding(label);
  return encoding?.startsWith("utf-16") ? "utf-8" : encoding;
}
