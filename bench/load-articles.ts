import { fnv1a } from "../lib/hash.ts";

/** Articles for the load: each other words, about people and places of which some are in many and some in one. */

const given = ["Maria", "Jo", "Ada", "Piet", "Lena", "Omar", "Ines", "Tariq", "Sofia", "Emil"];
const family = [
  "Okonjo",
  "Lind",
  "Marsh",
  "Brandt",
  "Farouk",
  "Costa",
  "Weir",
  "Novak",
  "Adeyemi",
  "Holm",
];
const towns = [
  "Seyne",
  "Orland",
  "Marlow",
  "Tarn",
  "Esk",
  "Vale",
  "Norden",
  "Brill",
  "Calder",
  "Wick",
];
const things = [
  "bridge",
  "ferry",
  "school",
  "harbour",
  "library",
  "mill",
  "market",
  "tram",
  "reservoir",
  "theatre",
];
const deeds = [
  "opens",
  "closes",
  "is sold",
  "is repaired",
  "gets a new roof",
  "loses its licence",
  "is to be moved",
  "celebrates",
];
const outlets = ["the Valley Courier", "Reuters", "The Post", "the Harbour Gazette"];

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? "";

const syllables = [
  "ka",
  "rel",
  "mo",
  "tin",
  "dra",
  "ves",
  "lu",
  "por",
  "sen",
  "bi",
  "gar",
  "tho",
  "ni",
  "wex",
  "al",
  "fur",
];

/** The k-th word of the i-th article: of some thousands, so that no two articles tell the same event. */
function ownWord(i: number, k: number | string): string {
  const hash = fnv1a(`${i} ${k}`);
  return [hash, hash >>> 4, hash >>> 8].map((n) => pick(syllables, n & 0xf)).join("");
}

/** Markup or words as the i-th article would have them: each longer word is one of its own. */
export const inOwnWords = (words: string, i: number): string =>
  words.replace(/<[^>]*>|&\w+;|\p{L}{4,}/gu, (found) =>
    /^[<&]/.test(found) ? found : ownWord(i, found),
  );

/** The i-th: a headline, a byline, five paragraphs, two quotations and a report at second hand. */
export function loadArticle(i: number): string {
  const person = `${pick(given, i)} ${pick(family, Math.floor(i / 10))}`;
  const other = `${pick(given, i * 7 + 3)} ${pick(family, i * 3 + 1)}${i % 50 === 0 ? `-${i}` : ""}`;
  const town = pick(towns, i * 3 + Math.floor(i / 100));
  const thing = pick(things, i + Math.floor(i / 7));
  const outlet = pick(outlets, i);
  const day = 1 + (i % 28);
  const own = (k: number): string => ownWord(i, k);
  return `The ${own(0)} ${thing} of ${town} ${pick(deeds, i)} for its ${own(1)} and ${own(2)}

By ${other}

Published ${day} October 2026

${town.toUpperCase()} — The ${thing} of ${town} was the subject of meeting ${i} of the council, which sat until ten in the evening and heard ${3 + (i % 9)} speakers, most of them against the ${own(3)} plan for a ${own(4)} ${own(5)} that was printed in the spring.

"We have waited ${2 + (i % 11)} years for this, and nobody with a ${own(6)} will wait for another ${own(7)}," said ${person}, who speaks for the owners of the ${thing}. The council had asked for a report on its cost, which is put at ${100 + (i % 900)},000 crowns.

${other} told ${outlet} that the ${own(8)} work on the ${own(9)} would begin before the winter, according to a letter that was read out at the meeting. A spokesman for the town would not say whether the money was there.

Those who use the ${thing} every day were asked in a survey last year. Of ${1_000 + i} answers more than half named the ${own(10)} in the early morning, a third the ${own(11)}, and a few that the doors stick when it rains.

"It sails or it does not," ${person} said. The next meeting is on the ${1 + ((i + 9) % 28)}th, when the council is to hear the builders of the ${thing} and whoever else has asked to be heard.
`;
}
