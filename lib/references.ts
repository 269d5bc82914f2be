import { decodeHTML, decodeHTMLAttribute, decodeHTMLStrict } from "entities";

/** The one file that knows entities: character references as the text that they stand for. */

/**
 * Those of XML and HTML's named ones, which feeds use without declaring them. Only with their semicolon, so that
 * `?a=1&copy=2` stays an address. Anything else that begins with an ampersand is text.
 */
export const decodeReferences = (text: string): string =>
  text.includes("&") ? decodeHTMLStrict(text) : text;

/** In the text of a page, where old names need no semicolon: "AT&ampT" (HTML, 13.2.5.72). */
export const decodeInText = (text: string): string =>
  text.includes("&") ? decodeHTML(text) : text;

/** In the value of a page's attribute, where such a name before a letter, a digit or "=" is none. */
export const decodeInAttribute = (text: string): string =>
  text.includes("&") ? decodeHTMLAttribute(text) : text;
