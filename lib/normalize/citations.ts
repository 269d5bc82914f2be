import type { Article, Citations, Hop, Statement } from "../record.ts";

export const limits = { documentsMax: 100 } as const;

/**
 * What an article leans on, by its statements: the outlets and documents that stand in their
 * chains, each once in the order of the first that cites it, the share of statements whose speaker
 * is not named, and how long the chains are.
 */
export function citationsOf(
  statements: readonly Statement[],
): Pick<Article, "citedOutlets"> & { readonly citations: Citations } {
  const hops = statements.flatMap(({ chain }) => chain);
  return {
    citedOutlets: once(hops, "outlet", ({ entity }) => entity),
    citations: {
      documents: once(hops, "document", ({ name }) => name).slice(0, limits.documentsMax),
      anonymousShare: anonymousShareOf(statements),
      chainLengths: chainLengthsOf(statements),
    },
  };
}

const once = (
  hops: readonly Hop[],
  kind: Hop["kind"],
  of: (hop: Hop) => string | null,
): string[] => [...new Set(hops.flatMap((hop) => (hop.kind === kind ? (of(hop) ?? []) : [])))];

/** To two digits, which is more than the finding of statements is exact to. */
function anonymousShareOf(statements: readonly Statement[]): number | null {
  if (statements.length === 0) return null;
  const unnamed = statements.filter(({ speaker }) => speaker.anonymous).length;
  return Math.round((100 * unnamed) / statements.length) / 100;
}

function chainLengthsOf(statements: readonly Statement[]): number[] {
  const longest = statements.reduce((max, { chain }) => Math.max(max, chain.length), -1);
  const lengths = Array.from({ length: longest + 1 }, () => 0);
  for (const { chain } of statements) lengths[chain.length] = (lengths[chain.length] ?? 0) + 1;
  return lengths;
}
