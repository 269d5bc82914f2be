import { fold } from "./fold.ts";
import type { Mention } from "./mention.ts";

/** What English makes the name of a people of: "Seynese", "Orlandic", "Valdens". */
const OF_PEOPLE = "ese ian ians ic ish i is an ans n ns".split(" ");
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
  const stems = new Map<string, string>();
  for (const place of places)
    for (const stem of [place, place.replace(/(?<![aeiou])[aeiou]+$/, "")])
      if (stem.length >= stemMin) stems.set(stem, place);
  const [peoples, lands] = [new Set<string>(), new Set<string>(states)];
  for (const word of new Set(single.map(({ text }) => fold(text))))
    for (const ending of OF_PEOPLE) {
      const place = word.endsWith(ending) ? stems.get(word.slice(0, -ending.length)) : undefined;
      if (place === undefined || place === word) continue;
      peoples.add(word);
      lands.add(place);
    }
  return { peoples, lands };
}
