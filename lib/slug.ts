import { sha256 } from "./hash.ts";

/** The longest slug that is safe as a name in every file system and readable in an address. */
const lengthMax = 63;
const hashLength = 8;

/**
 * The name of a facet in keys and addresses, from the words of the name alone: "Kim Jong-un",
 * "KIM JONG UN" and "Kim Jŏng Un" are one. What folding would lose, such as letters of another
 * script or the signs of "C++", is kept apart by a hash of the name, so that two names which differ
 * in more than spelling never share a slug. Answers `[a-z0-9][a-z0-9-]{0,62}`.
 */
export function slugOf(name: string): string {
  const folded = fold(name);
  const slug = folded
    .replace(/[.'’`´]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "");
  const lost = /[^a-z0-9\s.,'’`´\-‐‑‒–—_/()]/.test(folded);
  if (slug !== "" && slug.length <= lengthMax && !lost) return slug;
  const kept = slug.slice(0, lengthMax - hashLength - 1).replace(/(?<!-)-+$/, "");
  const hash = sha256(unfolded(name), hashLength);
  return kept === "" ? hash : `${kept}-${hash}`;
}

/** Lower case, without diacritics; letters that Unicode does not take apart by hand. */
const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[ßæœøđðħıłþ]/g, (letter) => asAscii[letter] ?? letter);

/** What the hash is made from: marks stay, since in many scripts they are the vowels of a word. */
const unfolded = (name: string): string =>
  name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

const asAscii: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  þ: "th",
};
