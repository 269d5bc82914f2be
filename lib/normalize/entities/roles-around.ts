import type { Entity, Span } from "../../record.ts";
import type { Token } from "../text/tokens.ts";
import type { Mention } from "./mention.ts";

export type Role = Entity["roles"][number];

/** The sentence that a mention stands in. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The names of the sentence, so that a role may hold one: "Ravenhill Athletic striker". */
  readonly mentions: readonly Mention[];
}

/** A mention in its sentence: its first word, and the first after it. */
export interface Place extends Surroundings {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
}

export const wordAt = ({ tokens }: Pick<Surroundings, "tokens">, at: number): string =>
  tokens[at]?.text ?? "";

/** Longer stretches are clauses, not roles. */
export const stretchMax = 14;

const CLAUSE =
  /^(?:who|whom|whose|which|that|was|is|were|are|said|says|has|had|have|told|will|would|could|wrote|added|when|where|while|after|before|because|but|as|since|if|to)$/i;

/** The first word after a stretch that may be a description: a mark, a verb or a clause ends it. */
export function stretchEnd({ tokens }: Pick<Surroundings, "tokens">, first: number): number {
  let last = first;
  while (last < tokens.length && last - first < stretchMax) {
    const token = tokens[last];
    if (!token || token.kind === "quote" || CLAUSE.test(token.text)) break;
    if (token.kind === "mark" && !/^[-&/]$/.test(token.text)) break;
    last++;
  }
  return last;
}

/** The words from `first` to `last` as a role, as they are printed. */
export function roleOf({ tokens, text, mention }: Place, first: number, last: number) {
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  if (start === undefined || end === undefined || end <= start) return undefined;
  const words = text.slice(start, end);
  const span: Span = { start, end, in: mention.part, text: words };
  return { text: words.replace(/\s+/g, " "), span };
}

/** The name that ends right before a word: "Canada Soccer" before "'s president". */
export function nameEndingAt(
  { tokens, mentions }: Place,
  at: number,
): { readonly first: number } | undefined {
  const end = tokens[at]?.end;
  const name = mentions.find((each) => each.end === end);
  const first = name ? tokens.findIndex(({ start }) => start >= name.start) : -1;
  return first < 0 ? undefined : { first };
}
