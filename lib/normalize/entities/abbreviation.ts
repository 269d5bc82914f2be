/** "KCNA", "FNV", "R&D": few letters, of which two are capitals. */
export const isAbbreviation = (text: string): boolean =>
  /^[\p{Lu}\p{N}][\p{L}\p{N}.&/-]{1,9}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/** The first letters of a folded name's words, small ones left out. */
export const nameInitials = (folded: string): string =>
  folded
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|in|on|de|la|du|des)$/.test(word))
    .map((word) => word[0] ?? "")
    .join("");

/** Whether the initials have the letters in their order, all but one. */
export function isSpelled(letters: string, initials: string): boolean {
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at++;
  return at >= letters.length - 1;
}
