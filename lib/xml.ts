/** Text as XML 1.0 may hold it, in elements and in double-quoted attributes alike. */

// XML 1.0 §2.2 Char: the rest cannot be written in any way, not even as a reference.
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const special = /\r\n?|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF&<>"]/g;

const references: Readonly<{ [char: string]: string }> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Line ends become line feeds, as every parser would read them (XML 1.0 §2.11). */
export const escapeXml = (text: string): string =>
  // Most text is well formed, which is told in no time; the expression that finds what is not is slow.
  (text.isWellFormed() ? text : text.replace(loneSurrogates, "")).replace(
    special,
    (found) => references[found] ?? (found.startsWith("\r") ? "\n" : ""),
  );

type Attributes = Readonly<{ [name: string]: string | undefined }>;

/** An element of escaped parts: `children` is XML already. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, children = ""): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const start = `<${name}${pairs.join("")}`;
  return children === "" ? `${start}/>` : `${start}>${children}</${name}>`;
}
