import type { Sentence } from "../text/sentences.ts";
import type { Name } from "./find-names.ts";
import { fold } from "./fold.ts";
import { isGivenName, isSurePlace } from "./lists.ts";
import type { Vocabulary } from "./vocabulary.ts";

const wordsMax = 4;

/**
 * The names of a language that no model was trained for: countries and regions as English writes
 * them, and a known given name with the large words after it. German writes every noun large, so
 * one word by itself proves nothing. Outlets are found by their table in every language.
 */
export function findGeneralNames(
  text: string,
  sentences: readonly Sentence[],
  { small }: Vocabulary,
): readonly Name[] {
  return sentences.flatMap(({ tokens }) => {
    const names: Name[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || !isLarge(token.text)) continue;
      let last = i;
      while (last - i + 1 < wordsMax && isLarge(tokens[last + 1]?.text ?? "")) last++;
      const end = tokens[last]?.end ?? token.end;
      const folded = fold(token.text);
      if (last > i && isGivenName(folded) && !small.has(folded)) {
        names.push({ start: token.start, end, text: text.slice(token.start, end), kind: "person" });
      } else if (isSurePlace(fold(text.slice(token.start, end)))) {
        names.push({ start: token.start, end, text: text.slice(token.start, end), kind: "place" });
      }
      i = last;
    }
    return names;
  });
}

const isLarge = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
