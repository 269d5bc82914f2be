/**
 * A word as it sounds, roughly: one name that came here from another alphabet is written in several ways
 * ("Zhukov", "Jukow"). `word` is folded as tokens are.
 */
export const soundOf = (word: string): string =>
  spellings.reduce((sound, [spelling, by]) => sound.replace(spelling, by), word);

const spellings: readonly (readonly [RegExp, string])[] = [
  [/zh|dzh|dj/g, "j"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/sch/g, "sh"],
  [/[qc]k?(?![hei])/g, "k"],
  [/ou|oo|w(?=[^aeiou]|$)/g, "u"],
  [/ee|y/g, "i"],
  [/w/g, "v"],
  [/(.)\1/g, "$1"],
];
