import { sha256 } from "../hash.ts";
import type { Article, Hop, Span, Statement } from "../record.ts";
import { hedges } from "./data/english/grammar-words.ts";
import { chainsOf } from "./statements/chains.ts";
import { nameMentionsOf } from "./statements/names.ts";
import type { Party } from "./statements/parties.ts";
import { quotationsOf } from "./statements/quotations.ts";
import type { Saying } from "./statements/saying.ts";
import { sayingsOf } from "./statements/sayings.ts";
import { resolveSpeakers } from "./statements/speakers.ts";
import type { Range } from "./text/tokens.ts";

export const limits = { statementsMax: 1_000 } as const;

/**
 * Who said what, in headline and body: each statement with its words, its speaker and the chain by
 * which it came, innermost first. What is meant by each is in docs/facts.md. Cues are English;
 * other languages are read for nothing but what English cues are found in them.
 */
export function findStatements(
  article: Pick<Article, "headline" | "body" | "entities">,
): readonly Statement[] {
  const { headline, body, entities } = article;
  const parts = [
    ["headline", headline ?? ""],
    ["body", body.text],
  ] as const;
  const ordinals = new Map<string, number>();
  return parts
    .flatMap(([where, text]) => {
      const names = nameMentionsOf(text, entities, where);
      const quotations = quotationsOf(text);
      const sayings = resolveSpeakers(sayingsOf(text, quotations, names), text, names);
      return chainsOf(sayings).map((saying) => statementOf(saying, text, where, ordinals));
    })
    .slice(0, limits.statementsMax);
}

function statementOf(
  saying: Saying & { readonly chain: readonly Party[] },
  text: string,
  where: Span["in"],
  ordinals: Map<string, number>,
): Statement {
  const span = ({ start, end }: Range): Span => ({
    start,
    end,
    in: where,
    text: text.slice(start, end),
  });
  const content = saying.pieces.map(span);
  const { speaker } = saying;
  return {
    id: idOf(content, ordinals),
    kind: kindOf(saying, text),
    content,
    cue: saying.cue && span(saying.cue),
    speaker: {
      name: speaker === null || speaker.anonymous ? null : speaker.name,
      entity: speaker?.entity ?? null,
      anonymous: speaker?.anonymous ?? false,
      span: speaker?.span ? span(speaker.span) : null,
      inferred: speaker?.inferred ?? false,
    },
    chain: saying.chain.map((party) => hopOf(party, span)),
    hedge: hedgeIn(text, saying.pieces, span),
  };
}

const hopOf = (
  party: Party & { readonly marker?: string | null },
  span: (range: Range) => Span,
): Hop => ({
  kind: party.kind,
  name: party.name,
  entity: party.entity,
  marker: party.marker ?? null,
  span: party.span && span(party.span),
  inferred: party.inferred,
});

/** The words of the content and how many with the same words came before: no speaker in it. */
function idOf(content: readonly Span[], ordinals: Map<string, number>): string {
  const words = content
    .map(
      ({ text }) =>
        text
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(" ") ?? "",
    )
    .join(" ");
  const ordinal = ordinals.get(words) ?? 0;
  ordinals.set(words, ordinal + 1);
  return sha256([words, String(ordinal)], 16);
}

function kindOf({ pieces }: Saying, text: string): Statement["kind"] {
  const words = pieces.map(({ start, end }) => text.slice(start, end));
  const whole = /^(?:["“”„«]|''|‘‘|``)[\s\S]*(?:["”“»]|''|’’)[,.]?$/;
  const opened = /^(?:["“„«]|''|‘‘)[^"”]*$/;
  if (words.every((piece) => (whole.test(piece) && oneQuotation(piece)) || opened.test(piece)))
    return "direct";
  return words.some((piece) => /["“”„«»]|''/.test(piece)) ? "mixed" : "indirect";
}

/** Not “this” and “that”, which begins and ends as a quotation does. */
const oneQuotation = (piece: string): boolean =>
  (piece.match(/“/g)?.length ?? 0) <= 1 ||
  !/”[^”“\p{L}]*\p{L}[^”“]*“/u.test(piece.replace(/“[^“”]*“[^“”]*”/gu, "“"));

function hedgeIn(
  text: string,
  pieces: readonly Range[],
  span: (range: Range) => Span,
): Span | null {
  for (const { start, end } of pieces) {
    const found = hedge.exec(text.slice(start, end));
    if (found)
      return span({ start: start + found.index, end: start + found.index + found[0].length });
  }
  return null;
}

const hedge = new RegExp(`\\b(?:${[...hedges].join("|")})\\b`, "i");
