import { escapeXml } from "../../xml.ts";
import { baseFrom, withAbsoluteAddresses } from "./address.ts";
import { plainOf } from "./plain.ts";
import type { XmlNode } from "./xml-tree.ts";

/**
 * The HTML that an element carries, its addresses absolute. Feeds escape it, put it into CDATA, or
 * write it as elements; Atom says which by `type` (RFC 4287 §3.1), Atom 0.3 by `mode` as well.
 */
export function htmlOf(node: XmlNode | undefined, url: string | null): string | null {
  if (!node) return null;
  const html = markupOf(node).trim();
  return html === "" ? null : withAbsoluteAddresses(html, baseFrom(url, node.bases));
}

function markupOf(node: XmlNode): string {
  const type = node.attributes.get("type")?.toLowerCase().trim() ?? "";
  const mode = node.attributes.get("mode")?.toLowerCase().trim() ?? "";
  if (mode === "base64" || isBase64(type, node)) return fromBase64(node.text);
  const isPlain = type === "text" || type === "text/plain";
  if (node.children.length === 0) {
    // Plain text is all text, angle brackets included; a paragraph for each of its own.
    return isPlain && mode !== "escaped" ? escapeXml(node.text) : node.text;
  }
  const wrapper = node.children.length === 1 ? node.children[0] : undefined;
  if (wrapper && /(?:^|:)div$/.test(wrapper.name) && node.text.trim() === "")
    return withoutPrefixes(wrapper.inner);
  return withoutPrefixes(node.inner);
}

/** Content of a type that is neither text nor XML is in base64 (RFC 4287 §4.1.3.3). */
const isBase64 = (type: string, node: XmlNode): boolean =>
  node.name.startsWith("atom:") &&
  type.includes("/") &&
  !/^text\/|[/+]xml$|html/.test(type) &&
  /^[\s\w+/=]+$/.test(node.text);

const fromBase64 = (text: string): string => Buffer.from(text, "base64").toString("utf8");

/** `<xhtml:p>` as HTML writes it; CDATA within elements is text. */
const withoutPrefixes = (inner: string): string =>
  inner.replace(/(<\/?)(?:xhtml|html|h|xh):(?=[a-z])/gi, "$1").replace(/<!\[CDATA\[|\]\]>/g, "");

/** A title or name as one line of plain text, whatever its element says or keeps silent about. */
export function plainTextOf(node: XmlNode | undefined): string | null {
  if (!node) return null;
  const text = plainOf(markupOf(node));
  return text === "" ? null : text;
}
