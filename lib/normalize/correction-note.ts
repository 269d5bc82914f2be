/** How articles own up to an error, in the words that the field uses; the beginning of a paragraph. */
const openings =
  /^\W*(?:corrections?|clarifications?|editor['’]?s['’]? note|erratum|korrektur|berichtigung|rectificatif|correctif|correcci[oó]n|rettelse|rättelse|correzione)\b(?:\s*(?:\([^)]*\)|of\b[^:]{0,80}))?\s*[:—–-]/iu;

/** And in the middle of one: "An earlier version of this article said …". */
const sentences =
  /\b(?:an earlier|a previous|the original|an original) version of this (?:article|story|report|post|piece|headline)\b|\bthis (?:article|story|report|post|piece|headline) (?:was|has been) (?:corrected|amended|updated to correct)\b|\bcorrects?\b[^.]{0,60}\bin (?:the )?(?:first|second|third|fourth|fifth|last|\d+(?:st|nd|rd|th)) paragraph\b/iu;

const noteCharactersMax = 500;

/** The paragraph in which `after` says that it was corrected, where `before` did not have it. */
export function findCorrectionNote(before: string, after: string): string | undefined {
  const known = new Set(before.split("\n\n"));
  const note = after
    .split("\n\n")
    .find((paragraph) => !known.has(paragraph) && isCorrectionNote(paragraph));
  return note?.slice(0, noteCharactersMax);
}

const isCorrectionNote = (paragraph: string): boolean =>
  openings.test(paragraph.slice(0, noteCharactersMax)) ||
  sentences.test(paragraph.slice(0, 4 * noteCharactersMax));
