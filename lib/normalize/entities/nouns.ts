import * as grammar from "../data/english/grammar-words.ts";
import { beginsSmall } from "../text/letters.ts";
import { isEveryday } from "./lists.ts";

const NO_NOUN: ReadonlySet<string> = new Set(
  [
    grammar.auxiliaries,
    grammar.commonVerbs,
    grammar.conjunctions,
    grammar.determiners,
    grammar.objectPronouns,
    grammar.prepositions,
    grammar.subjectPronouns,
  ].flatMap((words) => [...words]),
);

/** A small word of every day that is no verb of the past, no adverb and no word of grammar. */
export const isSmallNoun = (word: string): boolean =>
  beginsSmall(word) &&
  isEveryday(word) &&
  !/(?:ed|ly|said|says|told|who|which|that|nothing|no|not)$/.test(word) &&
  !NO_NOUN.has(word);
