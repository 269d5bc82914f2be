import { diffWords, type WordPart } from "../word-diff.ts";

/** A place where a text changed: what stood there and what stands there now, with some words around. */
export interface Passage {
  readonly before: string;
  readonly after: string;
}

/** Where two versions of a text differ, word by word; of a text that is written anew only the first places. */
export function findPassages(before: string, after: string): readonly Passage[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const head = commonLength(a, b);
  const tail = commonLength(a.slice(head).reverse(), b.slice(head).reverse());
  const from = Math.max(0, head - CONTEXT_WORDS);
  const [x, y] = [a, b].map((words) =>
    words.slice(from, words.length - Math.max(0, tail - CONTEXT_WORDS)).slice(0, comparedWordsMax),
  );
  return hunksOf(diffWords(x ?? [], y ?? []))
    .slice(0, passagesMax)
    .map((parts) => ({ before: sideOf(parts, "left"), after: sideOf(parts, "put") }));
}

const CONTEXT_WORDS = 5;
const passagesMax = 8;
/** The comparison is quadratic: a million steps at most. */
const comparedWordsMax = 1_000;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

function commonLength(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((word, at) => word !== b[at]);
  return end < 0 ? a.length : end;
}

/** Runs of changes that no more words part than are shown around them. */
function hunksOf(parts: readonly WordPart[]): readonly (readonly WordPart[])[] {
  const hunks: WordPart[][] = [];
  let isOpen = false;
  for (const [at, part] of parts.entries()) {
    if (part.kind !== "kept") {
      if (!isOpen) hunks.push(contextBefore(parts[at - 1]));
      isOpen = true;
      hunks.at(-1)?.push(part);
      continue;
    }
    const words = part.words.split(" ");
    const isShort = words.length <= 2 * CONTEXT_WORDS && at < parts.length - 1;
    if (isOpen) hunks.at(-1)?.push(isShort ? part : kept(words.slice(0, CONTEXT_WORDS)));
    isOpen = isOpen && isShort;
  }
  return hunks;
}

const contextBefore = (part: WordPart | undefined): WordPart[] =>
  part ? [kept(part.words.split(" ").slice(-CONTEXT_WORDS))] : [];

const kept = (words: readonly string[]): WordPart => ({ kind: "kept", words: words.join(" ") });

const sideOf = (parts: readonly WordPart[], side: "left" | "put"): string =>
  parts
    .filter(({ kind }) => kind === "kept" || kind === side)
    .map(({ words }) => words)
    .join(" ");
