import type { Range } from "../text/tokens.ts";
import { partyNamed } from "./named-party.ts";
import { type NameMention, namesWithin } from "./names.ts";
import type { Draft } from "./saying.ts";

/**
 * "Here is the mayor, Ann Lind, speaking to Sky News:", and then a paragraph that is quoted: a
 * sentence that ends in a colon and names one person alone. Its words are still to come.
 */
export function introducedBy(
  text: string,
  sentence: Range,
  names: readonly NameMention[],
  paragraph: number,
): Draft | undefined {
  if (text[sentence.end - 1] !== ":") return undefined;
  const named = namesWithin(names, sentence);
  const people = new Map(
    named.filter(({ type }) => type === "person").map((name) => [name.name, name]),
  );
  const [person] = people.values();
  if (!person || people.size > 1) return undefined;
  const outlet = named.find(
    (name) => name.outlet && heard.test(text.slice(Math.max(0, name.start - 30), name.start)),
  );
  return {
    pieces: [],
    cue: null,
    lemma: "",
    speaker: { ...partyNamed(person, spanOf(person)), inferred: true },
    segment: { start: sentence.start, end: sentence.start },
    relays: outlet ? [{ ...partyNamed(outlet, spanOf(outlet)), marker: "to" }] : [],
    paragraph,
    sentence,
    inQuotation: false,
    weak: false,
    waiting: true,
  };
}

const heard = /\b(?:speaking|talking|spoke|interview) (?:on|to|with) (?:the )?$/;

const spanOf = ({ start, end }: Range): Range => ({ start, end });
