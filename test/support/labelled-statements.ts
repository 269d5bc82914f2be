import { fold } from "../../lib/normalize/entities/fold.ts";
import type { Article, Hop, Statement } from "../../lib/record.ts";
import { shareOf, type Tally } from "./tally.ts";

/** What an article reports somebody to have said, as a person has listed it. */
export interface ListedStatement {
  readonly pieces: readonly string[];
  /** Innermost first: the names that are good for each hop. */
  readonly chain: readonly ListedHop[];
  /** Neither wanted nor too much: an act of speech without words, or a matter of taste. */
  readonly isOptional: boolean;
}

interface ListedHop {
  readonly names: readonly string[];
  readonly isAnonymous: boolean;
  readonly isOptional: boolean;
}

/**
 * "S the words … more of them | Ann Lee; Lee > The Gazette": who said it, then through whom it
 * came; "~two officials" are unnamed, "Reuters?" may be left out, "S?" opens what may be.
 */
export function parseStatement(line: string): ListedStatement {
  const [words = "", chain = ""] = line.replace(/^S\??\s/, "").split(" | ");
  return {
    pieces: words.split(" … "),
    chain: chain.split(" > ").map((hop) => ({
      names: hop.replace(/^~|\?$/g, "").split("; "),
      isAnonymous: hop.startsWith("~"),
      isOptional: hop.endsWith("?"),
    })),
    isOptional: line.startsWith("S?"),
  };
}

/** Statements found, by their words; of those found, whose speaker and whose whole chain is right. */
export function tallyStatements(
  labelled: { readonly text: string; readonly statements: readonly ListedStatement[] },
  article: Article,
): ReadonlyMap<"statements" | "speakers" | "chains", Tally> {
  const left = new Set(article.statements);
  const pairs = labelled.statements.map((listed) => {
    const own = [...left]
      .map((statement) => ({ statement, share: sharedWords(listed, statement) }))
      .toSorted((a, b) => b.share - a.share)
      .find(({ share }) => share >= 0.5)?.statement;
    if (own) left.delete(own);
    return { listed, own };
  });
  const wanted = pairs.filter(({ listed }) => !listed.isOptional);
  const found = wanted.flatMap(({ listed, own }) => (own ? [{ listed, own }] : []));
  return new Map([
    [
      "statements",
      {
        right: found.length,
        wanted: wanted.length,
        found: found.length + left.size,
        missed: wanted.filter(({ own }) => !own).map(({ listed }) => listed.pieces.join(" … ")),
        invented: [...left].map((each) => `${wordsSaid(each)} | ${shown(each.chain)}`),
      },
    ],
    ["speakers", shareOf(found.map((pair) => [told(pair), isSpeaker(pair, article)]))],
    ["chains", shareOf(found.map((pair) => [told(pair), isChain(pair, article)]))],
  ]);
}

interface Pair {
  readonly listed: ListedStatement;
  readonly own: Statement;
}

const wordsSaid = ({ content }: Statement): string => content.map(({ text }) => text).join(" … ");

const shown = (chain: readonly Hop[]): string => chain.map(({ name }) => name ?? "?").join(" > ");

const told = ({ listed, own }: Pair): string => `${listed.pieces[0]}: ${shown(own.chain)}`;

const isSpeaker = ({ listed, own }: Pair, article: Article): boolean =>
  isHop(listed.chain[0], own.chain[0], article);

/** Hop by hop; an optional one may be missing. */
function isChain({ listed, own }: Pair, article: Article): boolean {
  let at = 0;
  for (const hop of listed.chain) {
    if (isHop(hop, own.chain[at], article)) at++;
    else if (!hop.isOptional) return false;
  }
  return at === own.chain.length;
}

function isHop(listed: ListedHop | undefined, own: Hop | undefined, { entities }: Article) {
  if (!listed || !own) return false;
  const entity = entities.find(({ id }) => id === own.entity);
  const names = [own.name ?? "", entity?.name ?? "", ...(entity?.aliases ?? [])].map(bare);
  if (listed.isAnonymous !== (own.kind === "anonymous")) return false;
  return listed.names.some(
    (name) => names.includes(bare(name)) || (entity === undefined && isDescription(name, own)),
  );
}

/** "the researchers" and "researchers at the springs": half of the words listed. */
function isDescription(listed: string, { name }: Hop): boolean {
  const words = new Set(bare(name ?? "").split(" "));
  const wanted = bare(listed).split(" ");
  return wanted.filter((word) => words.has(word)).length >= wanted.length / 2;
}

const bare = (name: string): string => fold(name).replace(/^(?:the|an?) /, "");

/** The words that both have, of all that either has. */
function sharedWords({ pieces }: ListedStatement, statement: Statement): number {
  const wanted = countsOf(pieces.join(" "));
  const found = countsOf(wordsSaid(statement));
  let both = 0;
  for (const [word, count] of wanted) both += Math.min(count, found.get(word) ?? 0);
  const all = sum(wanted) + sum(found) - both;
  return all === 0 ? 0 : both / all;
}

const countsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of fold(text).matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);
