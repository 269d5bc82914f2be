import { beginsLarge } from "../text/letters.ts";
import type { Token } from "../text/tokens.ts";
import { fold } from "./fold.ts";
import { isEveryday, isPeople } from "./lists.ts";
import type { Mention } from "./mention.ts";
import type { ReadPart } from "./read-part.ts";

const isLarge = (token: Token | undefined): boolean => beginsLarge(token?.text ?? "");

/** Names of one word that are seen elsewhere in the article, where the model passed them by. */
export function findMissed(
  { part, sentences, firstSentence, text }: ReadPart,
  mentions: readonly Mention[],
  people: ReadonlySet<string>,
  kinds: ReadonlyMap<string, Mention["kind"]>,
): readonly Mention[] {
  const own = mentions.filter((mention) => mention.part === part);
  let next = 0;
  const isTaken = ({ start, end }: Token): boolean => {
    while ((own[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (own[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
  return sentences.flatMap(({ tokens }, i) =>
    largeWords(tokens).flatMap((j): Mention[] => {
      const token = tokens[j];
      if (!token || isTaken(token)) return [];
      const key = fold(token.text);
      const kind = people.has(key) ? "person" : kinds.get(key);
      if (kind === undefined || key.length < 3) return [];
      if (kind !== "person" && (isEveryday(key) || isPeople(key))) return [];
      // At the head of a sentence every word is large.
      if (isEveryday(key) && (tokens[j - 1]?.kind ?? "quote") === "quote") return [];
      // Beside another capital it is a part of a name that the model read otherwise; but in a
      // headline every word may be large, and a person's name is no everyday word.
      const isTold = part === "headline" && kind === "person" && !isEveryday(key);
      const before = j === 1 && isEveryday(fold(tokens[0]?.text ?? "")) ? undefined : tokens[j - 1];
      if (!isTold && (isLarge(before) || isLarge(tokens[j + 1]))) return [];
      const { start, end } = token;
      return [
        {
          part,
          start,
          end,
          text: text.slice(start, end),
          kind,
          sentence: firstSentence + i,
        },
      ];
    }),
  );
}

/** Where they stand: few words are large, and for the others nothing is made. */
function largeWords(tokens: readonly Token[]): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++)
    if (tokens[i]?.kind === "word" && isLarge(tokens[i])) places.push(i);
  return places;
}
