/**
 * An address as RFC 3986 writes it. The URL standard leaves characters in paths, queries and fragments
 * that a URI does not have, such as `[` and `|`, and validators of feeds refuse them.
 */
export function uriOf(address: string): string {
  const [, authority = "", rest = ""] =
    /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)?(.*)$/is.exec(address) ?? [];
  const [path = "", ...fragments] = rest.split("#");
  const fragment = fragments.length > 0 ? `#${fragments.join("%23")}` : "";
  return authority + encoded(path) + encoded(fragment);
}

const encoded = (part: string): string =>
  part
    .toWellFormed()
    .replace(/%(?![0-9A-Fa-f]{2})/g, "%25")
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
