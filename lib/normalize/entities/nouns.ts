import {
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  objectPronouns,
  prepositions,
  subjectPronouns,
} from "../data/english/grammar-words.ts";
import { isEveryday } from "./lists.ts";

const NO_NOUN = [
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  objectPronouns,
  prepositions,
  subjectPronouns,
];

/** A small word of every day that is no verb of the past, no adverb and no word of grammar. */
export const isSmallNoun = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  isEveryday(word) &&
  !/(?:ed|ly|said|says|told|who|which|that|nothing|no|not)$/.test(word) &&
  !NO_NOUN.some((words) => words.has(word));
