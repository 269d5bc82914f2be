/**
 * Text of other people, such as a file's name, made fit for one line of a terminal: a control
 * character could move the cursor, colour the screen or, with the marks for the direction of
 * writing, show another name than there is.
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
