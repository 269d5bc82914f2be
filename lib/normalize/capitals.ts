/**
 * Names set in capitals, as a name is written: "FENWICK ALABASTER", "ST. JOHN’S". Initials and
 * short words such as "U.N." and "DC" stay, since they may be abbreviations; so does any name that
 * has a small letter.
 */
export const withoutCapitals = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/\p{Lu}[\p{L}\p{M}'’]{2,}|\bST(?=\.)/gu, lowerTail);

/** "O’BRIEN" keeps two capitals, "JOHN’S" one. */
const lowerTail = (word: string): string =>
  word.replace(
    /^(\p{L}['’]\p{L}|\p{L})(.*)$/u,
    (_all, head: string, tail: string) => head + tail.toLowerCase(),
  );
