import { type Sentence, sentencesOf } from "../text/sentences.ts";
import type { Range } from "../text/tokens.ts";
import type { NameMention } from "./names.ts";
import { quotationsWithin } from "./quotations.ts";
import type { Draft } from "./saying.ts";
import { unitsMax } from "./saying-sentences.ts";
import { sayingsIn } from "./sayings-in.ts";
import { unitsOf } from "./units.ts";

interface Place {
  readonly text: string;
  readonly names: readonly NameMention[];
  readonly paragraph: number;
}

/** What someone is said to have said by words that are reported themselves: "Ann told me that …". */
export function toldWithin(range: Range, { text, names, paragraph }: Place): readonly Draft[] {
  const within = quotationsWithin(text, range);
  return sentencesOf(text, { within: range, unbroken: within }).flatMap((sentence: Sentence) => {
    const inner = unitsOf(sentence, within, text).slice(0, unitsMax);
    return sayingsIn(inner, { text, names, paragraph, sentence, inQuotation: true }).filter(
      ({ speaker, pieces, weak, relays, lemma }) =>
        speaker !== null &&
        !weak &&
        // “The Pier: A Life in Stone” is a title.
        !(lemma === ":" && inner.some(({ title }) => title)) &&
        speaker.pronoun === null &&
        (speaker.kind === "person" ||
          relays.length > 0 ||
          pieces.some(({ start }) => within.some((inside) => inside.start === start))) &&
        pieces.length > 0,
    );
  });
}
