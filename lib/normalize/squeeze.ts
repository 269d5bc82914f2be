/** One space for all white space between words. Most text has its words so, and is only looked through. */
export const narrow = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;

/** The same, and none around them. */
export const squeeze = (text: string): string => narrow(text).trim();
