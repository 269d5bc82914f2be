/**
 * What a word begins with, asked of every word a dozen times: where it is of ASCII, as nearly all are, its
 * code tells, and no expression is run.
 */

export function beginsLarge(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
}

export function beginsWithNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : /^\p{N}/u.test(text);
}

export function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text);
}
