/**
 * Addresses that may stand in a record: absolute, http, https or (for links) mailto. The WHATWG
 * parser writes them in ASCII, so that no control character and no script gets through.
 */

export const limits = { charsMax: 4_000 } as const;

export const parseWebAddress = (value: string, base: string | null): string | undefined =>
  parseAddress(value, base, /^https?:$/);

export const parseLinkAddress = (value: string, base: string | null): string | undefined =>
  parseAddress(value, base, /^(?:https?|mailto):$/);

function parseAddress(value: string, base: string | null, scheme: RegExp): string | undefined {
  if (value.trim() === "" || value.length > limits.charsMax) return undefined;
  const url = URL.parse(value.trim(), base ?? undefined);
  if (url === null || !scheme.test(url.protocol)) return undefined;
  // Names and passwords in an address are for nobody who reads the article.
  url.username = "";
  url.password = "";
  // Some paths may still hold an apostrophe or a brace, which readers of attributes trip over.
  return url.href.replace(
    /['"<>`{}|\\^]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
