import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findEntities } from "../../lib/normalize/entities/find-entities.ts";

/** A paragraph whose names a person has marked. */
export interface Labelled {
  readonly text: string;
  /** "12-20 person" and so on. */
  readonly names: ReadonlySet<string>;
}

const kinds: Readonly<Record<string, string>> = {
  P: "person",
  O: "organisation",
  L: "place",
};

/** Reads test/fixtures/names: a paragraph a line, "[P:Ann Lee] lives in [L:Graz].", `#` comments. */
export function readLabelled(file: "read" | "kept"): readonly Labelled[] {
  const path = join(import.meta.dirname, `../fixtures/names/${file}.txt`);
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(parseLabelled);
}

function parseLabelled(line: string): Labelled {
  let text = "";
  const names = new Set<string>();
  for (const part of line.split(/(\[[POL]:[^\]]+\])/)) {
    const marked = /^\[([POL]):(.+)\]$/.exec(part);
    const words = marked?.[2] ?? part;
    if (marked) names.add(`${text.length}-${text.length + words.length} ${kinds[marked[1] ?? ""]}`);
    text += words;
  }
  return { text, names };
}

/** What is found in each paragraph by itself, in the same writing. */
export function findLabelled({ text }: Labelled): ReadonlySet<string> {
  const entities = findEntities({
    headline: null,
    body: { html: "", text },
    authors: [],
    dateline: null,
    language: "en",
  });
  return new Set(
    entities.flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => `${start}-${end} ${type}`),
    ),
  );
}

/** Exact spans of the right kind: F1, in percent. */
export function scoreLabelled(paragraphs: readonly Labelled[]): number {
  let [right, found, wanted] = [0, 0, 0];
  for (const paragraph of paragraphs) {
    const ours = findLabelled(paragraph);
    right += [...ours].filter((name) => paragraph.names.has(name)).length;
    found += ours.size;
    wanted += paragraph.names.size;
  }
  return (200 * right) / Math.max(1, found + wanted);
}
