import { decodeHTMLStrict } from "entities";

/**
 * Character references as text: those of XML and HTML's named ones, which feeds use without
 * declaring them. Only with their semicolon, so that `?a=1&copy=2` stays an address. Anything else
 * that begins with an ampersand is text.
 */
export const decodeReferences = (text: string): string =>
  text.includes("&") ? decodeHTMLStrict(text) : text;
