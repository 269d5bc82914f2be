/** One space for all white space between words, and none around them. */
export const squeeze = (text: string): string =>
  // Most text has its words one space apart, and is only looked through.
  (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
