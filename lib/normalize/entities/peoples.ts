import { fold } from "./fold.ts";
import type { Mention } from "./mention.ts";

/** What English makes the name of a people of: "Seynese", "Orlandic", "Valdens". */
const OF_PEOPLE = /^(?:ese|ians?|ic|ish|is?|ans?|ns?)$/;
const stemMin = 4;

const STATE_FORM =
  /^(?:the )?(?:(?:federal|democratic|islamic|people's|grand|united|arab) )*(?:republic|kingdom|principality|sultanate|emirate|duchy|commonwealth|confederation) of (?:the )?/;

/** The name of a state without what kind of state it is, both folded: "republic of seyne". */
export const withoutStateForm = (folded: string): string => folded.replace(STATE_FORM, "");

/**
 * Peoples that no list knows, by the places that the article names: "Seynese" beside "Seyne", which
 * are no names of anybody, and the places that they tell of, whatever else was seen in them.
 */
export function peoplesOf(mentions: readonly Mention[]): {
  readonly peoples: ReadonlySet<string>;
  readonly lands: ReadonlySet<string>;
} {
  const states = mentions
    .map(({ text }) => fold(text))
    .filter((name) => STATE_FORM.test(name))
    .map(withoutStateForm);
  const single = mentions.filter(({ text, outlet }) => !/\s/.test(text) && outlet === undefined);
  const places = new Set([
    ...states,
    ...single.filter(({ kind }) => kind === "place").map(({ text }) => fold(text)),
  ]);
  const [peoples, lands] = [new Set<string>(), new Set<string>(states)];
  for (const { text } of single) {
    const word = fold(text);
    for (const place of places)
      if (isMadeOf(word, place)) {
        peoples.add(word);
        lands.add(place);
      }
  }
  return { peoples, lands };
}

/** "seynese" of "seyne": the stem without its last vowels, then what makes a people of it. */
function isMadeOf(word: string, place: string): boolean {
  if (word === place) return false;
  const stem = place.replace(/[aeiou]+$/, "");
  return [place, stem].some(
    (each) =>
      each.length >= stemMin && word.startsWith(each) && OF_PEOPLE.test(word.slice(each.length)),
  );
}
