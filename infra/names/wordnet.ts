import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of lexicographers that tell what a noun means, lexnames(5WN). */
export const lexicographer = {
  artifact: 6,
  group: 14,
  location: 15,
  object: 17,
  person: 18,
} as const;

export interface Nouns {
  /** Nouns of one small word, by the file of the sense that texts use most. */
  readonly common: ReadonlyMap<string, number>;
  /** Words that are adjectives too: "official", "modern". */
  readonly adjectives: ReadonlySet<string>;
  /** Names of single things: rivers, mountains, cities, with their file. */
  readonly named: readonly { readonly name: string; readonly file: number }[];
}

/** Reads the nouns of WordNet 3.1 (wndb(5WN)) from its folder `dict`. */
export function readNouns(dict: string): Nouns {
  const fileOf = new Map<string, number>();
  const named: { name: string; file: number }[] = [];
  for (const line of linesOf(join(dict, "data.noun"))) {
    const [offset = "", file = "", , count = "", ...rest] = line.split(" ");
    const words = Array.from({ length: Number.parseInt(count, 16) }, (_, i) => rest[2 * i] ?? "");
    // "@i": an instance of something, and so a name.
    if (rest.includes("@i"))
      named.push(...words.map((word) => ({ name: word.replace(/_/g, " "), file: Number(file) })));
    else if (words.some((word) => /^\p{Ll}/u.test(word))) fileOf.set(offset, Number(file));
  }
  const common = new Map<string, number>();
  for (const line of linesOf(join(dict, "index.noun"))) {
    const [word = "", , , pointers = "", ...rest] = line.trim().split(" ");
    if (!/^\p{Ll}+$/u.test(word)) continue;
    // Senses stand in the order of their use in a tagged corpus.
    const file = fileOf.get(rest[Number(pointers) + 2] ?? "");
    if (file !== undefined) common.set(word, file);
  }
  const adjectives = linesOf(join(dict, "index.adj")).map((line) => line.split(" ")[0] ?? "");
  return { common, adjectives: new Set(adjectives), named };
}

/** Its licence stands in lines that begin with white space. */
const linesOf = (path: string): readonly string[] =>
  readFileSync(path, "latin1")
    .split("\n")
    .filter((line) => /^\S/.test(line));
