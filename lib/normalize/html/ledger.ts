import { type AnyNode, PageNode } from "../../page-tree.ts";
import { oneLine } from "../one-line.ts";

/** Something that was on the page and is not in the article's text: what, by which step, and why. */
export interface Removal {
  readonly step: string;
  readonly why: string;
  /** The words that went, shortened. */
  readonly words: string;
}

/** Takes nodes out of the page and remembers it. */
export interface Ledger {
  /** One node, or the nodes of one block. */
  remove(nodes: AnyNode | readonly AnyNode[], step: string, why: string): void;
  readonly removals: readonly Removal[];
}

export const limits = { removalsMax: 500, wordsCharsMax: 120 } as const;

export function openLedger(): Ledger {
  const removals: Removal[] = [];
  return {
    removals,
    remove(taken, step, why) {
      const nodes = listOf(taken);
      if (removals.length < limits.removalsMax) {
        const text = nodes.map((node) => node.textContent).join("");
        const words = oneLine(text.slice(0, limits.wordsCharsMax * 8), limits.wordsCharsMax);
        if (words !== "") removals.push({ step, why, words });
      }
      for (const node of nodes) node.remove();
    },
  };
}

/** For readings that nobody asks about: the words are not gathered. */
export const noLedger: Ledger = {
  removals: [],
  remove: (taken) => {
    for (const node of listOf(taken)) node.remove();
  },
};

const listOf = (nodes: AnyNode | readonly AnyNode[]): readonly AnyNode[] =>
  nodes instanceof PageNode ? [nodes] : nodes;
