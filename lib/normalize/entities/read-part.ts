import { firstAfter } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import type { Name } from "./find-names.ts";
import type { Mention, Part } from "./mention.ts";

/** One part of an article, read. */
export interface ReadPart {
  readonly part: Part;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  /** The number of its first sentence. */
  readonly firstSentence: number;
}

/** The words of the sentence that a mention stands in, and which of them it begins with. */
export function sentenceOf(
  { part: own, sentence, start }: Mention,
  parts: readonly ReadPart[],
): { readonly tokens: readonly Token[]; readonly at: number } {
  const read = parts.find(({ part }) => part === own);
  const tokens = read?.sentences[sentence - read.firstSentence]?.tokens ?? [];
  return { tokens, at: firstAfter(tokens, start) };
}
