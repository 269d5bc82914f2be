import { givenNames } from "../../lib/normalize/data/names/name-words.ts";
import { pick, type Random } from "./chance.ts";
import { titleParts } from "./modern-sentences.ts";
import { englishGiven, englishSurnames, surnamesOfTheWorld, syllables } from "./names.ts";

/** Names of people, peoples and works, made by chance. */
const given = [...givenNames];

/** A word that nobody bears, so that the company of a name is learnt and not only names. */
export function invented(random: Random): string {
  const count = 2 + Math.floor(random() * 2);
  const word = Array.from({ length: count }, () => pick(syllables, random)).join("");
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

export function first(random: Random): string {
  const which = random();
  if (which < 0.45) return pick(englishGiven, random);
  return which < 0.85 ? pick(given, random) : invented(random);
}

export function surname(random: Random): string {
  const which = random();
  const name =
    which < 0.35
      ? pick(englishSurnames, random)
      : which < 0.65
        ? pick(surnamesOfTheWorld, random)
        : invented(random);
  if (random() < 0.02) return `${name}-${pick(englishSurnames, random)}`;
  return random() < 0.02 ? `O'${name}` : name;
}

export function person(random: Random): string {
  const which = random();
  if (which < 0.06)
    return `${first(random)} ${pick("ABCDEFGHJKLMPRSTW".split(""), random)}. ${surname(random)}`;
  if (which < 0.1)
    return `${first(random)} ${pick(["de", "van", "von", "al", "bin", "van der", "de la", "di"], random)} ${surname(random)}`;
  if (which < 0.15) return `${first(random)} ${first(random)} ${surname(random)}`;
  if (which < 0.18)
    return `${pick(surnamesOfTheWorld, random)} ${first(random)}-${first(random).toLowerCase()}`;
  return `${first(random)} ${surname(random)}`;
}

export function title(random: Random): string {
  const { describing, things } = titleParts;
  const two = `${pick(describing, random)} ${pick(things, random)}`;
  const which = random();
  if (which < 0.3) return `The ${two}`;
  if (which < 0.45) return `The ${pick(things, random)} of ${pick(things, random)}`;
  return two;
}
