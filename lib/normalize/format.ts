export type Format = "html" | "text";

const HTML_TYPES = new Set(["text/html", "application/xhtml+xml"]);
const TEXT_TYPES = new Set(["text/plain", "text/markdown", "text/x-markdown"]);

/**
 * Which reader an article needs: what the header says, else what the file is called, else what the
 * text looks like. Types that say nothing (`application/octet-stream`) count as no header.
 */
export function formatOf(contentType: string | null, file: string | null, text: string): Format {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (HTML_TYPES.has(type)) return "html";
  if (TEXT_TYPES.has(type)) return "text";
  if (file !== null && /\.(?:html?|xhtml)$/i.test(file)) return "html";
  if (file !== null && /\.(?:txt|text|md|markdown)$/i.test(file)) return "text";
  return looksLikeHtml(text) ? "html" : "text";
}

/** WHATWG MIME Sniffing, 7.1: a tag of a page at the start, after white space and comments. */
function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 4_096).replace(/^(?:\s+|<!--.{0,2000}?-->|<\?xml[^>]{0,200}>)+/s, "");
  return /^<(?:!doctype html|(?:html|head|title|meta|link|style|script|body|main|article|section|header|div|p|h[1-6]|table|a|b|br|font|iframe)[\s/>])/i.test(
    start,
  );
}
