/** HTML, 13.3: text and attribute values as they are written. */

export const escapeText = (text: string): string =>
  /[&<>\u00a0]/.test(text)
    ? text
        .replaceAll("&", "&amp;")
        .replaceAll("\u00a0", "&#160;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
    : text;

export const escapeAttribute = (value: string): string =>
  /[&"<>\u00a0]/.test(value) ? escapeText(value).replaceAll('"', "&quot;") : value;
