import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { packedTransitions, packedWeights } from "../../lib/normalize/data/names/weights.ts";
import { featuresOf } from "../../lib/normalize/entities/features.ts";
import { labels } from "../../lib/normalize/entities/labels.ts";
import { vocabularyOf } from "../../lib/normalize/entities/vocabulary.ts";
import { sentencesOf } from "../../lib/normalize/text/sentences.ts";
import { chance } from "./chance.ts";
import { digestOf, sha256 } from "./digest.ts";
import { readGazetteer } from "./gazetteer.ts";
import { type Example, learn, meanOf } from "./learn.ts";
import { makeSentences } from "./make-sentences.ts";

/**
 * Trains the name finder and writes lib/normalize/data/names/weights.ts. The text is what NOTICE
 * names under CC BY 4.0, as JSON Lines `{text, entities: [{start, end, type: PER|ORG|LOC|MISC}]}`,
 * and sentences of our own that `make-sentences.ts` fills with names.
 *
 *     node infra/names/train.ts TRAIN.jsonl FOLDER_OF_NODE_MODULES [--made 30000]
 *       [--rounds 8] [--left-out 40] [--models 4] [--prune 4] [--check]
 *
 * The folder is that of make-lists.ts. The same text gives the same bytes: the SHA-256 of text and
 * weights is printed, and with `--check` nothing is written and the weights that ship are compared.
 */
const [file, npmFolder] = process.argv.slice(2);
if (file === undefined || npmFolder === undefined)
  throw new Error("usage: node infra/names/train.ts TRAIN.jsonl FOLDER_OF_NODE_MODULES");
const option = (name: string, preset: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? preset : Number(process.argv[at + 1]);
};
const madeCount = option("made", 30_000);
const rounds = option("rounds", 8);
const modelCount = option("models", 4);
const leftOut = option("left-out", 40) / 100;

interface Line {
  readonly text: string;
  readonly corpus?: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

const kinds: Readonly<Record<string, string>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  MISC: "misc",
};

function examplesOf({ text, entities }: Line): readonly Example[] {
  // Lines are paragraphs, as they are in a record.
  const lines = [...text.matchAll(/[^\n]+/g)];
  const sentences = lines.flatMap((line) =>
    sentencesOf(text, { within: { start: line.index, end: line.index + line[0].length } }),
  );
  const vocabulary = vocabularyOf(
    sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)),
  );
  const sorted = entities.toSorted((a, b) => a.start - b.start);
  return sentences.map(({ tokens }) => ({
    features: featuresOf(
      tokens.map((token) => token.text),
      vocabulary,
      true,
    ),
    gold: tokens.map(({ start, end }) => {
      const entity = sorted.find((each) => start >= each.start && start < each.end);
      if (!entity || end > entity.end + 1) return 0;
      const kind = kinds[entity.type] ?? "misc";
      return labels.findIndex((label) => label === `${start === entity.start ? "B" : "I"}-${kind}`);
    }),
  }));
}

const read = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): Line => JSON.parse(line));
const real = read.flatMap(examplesOf).map(repair);
const gazetteer = readGazetteer(npmFolder);
const models = Array.from({ length: modelCount }, (_, i) => {
  const random = chance(20261123 + i);
  const made = makeSentences(madeCount, random, gazetteer).flatMap(examplesOf).map(repair);
  console.log(`model ${i + 1}`);
  return learn([...real, ...made], { rounds, leftOut, random });
});
const { weights: averaged, transitions: averagedTransitions } = meanOf(models);

/** A name whose first word was cut away begins where it can. */
function repair(example: Example): Example {
  const gold = example.gold.map((label, i) => {
    if (label === 0 || label % 2 === 1) return label;
    const before = example.gold[i - 1] ?? 0;
    return before === label || before === label - 1 ? label : label - 1;
  });
  return { ...example, gold };
}

// One scale for all, so that sums keep their order; the largest weights are cut off at 127, and the
// smallest left out, which costs nothing that is measured and a quarter of the bytes.
const sorted = averaged.map(Math.abs).sort();
const scale = 100 / (sorted[Math.floor(sorted.length * 0.9995)] ?? 1);
const pruned = option("prune", 4);
const bytes = Int8Array.from(averaged, (weight) => {
  const scaled = Math.round(Math.max(-127, Math.min(127, weight * scale)));
  return Math.abs(scaled) < pruned ? 0 : scaled;
});
const pairs = Array.from(averagedTransitions, (weight) => Math.round(weight * scale));
const digest = digestOf(bytes, pairs);
console.log(`sha256 of the text learnt from ${sha256(readFileSync(file))}`);
console.log(`sha256 of the weights ${digest}`);
if (process.argv.includes("--check")) check();
else write();

function check(): void {
  const shipped = new Int8Array(brotliDecompressSync(Buffer.from(packedWeights, "base64")));
  const same = digest === digestOf(shipped, packedTransitions.split(" ").map(Number));
  console.log(same ? "the weights that ship are these" : "the weights that ship are others");
  if (!same) process.exitCode = 1;
}

function write(): void {
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
    },
  }).toString("base64");
  const text = `// Made by infra/names/train.ts; the text that it learns from is named in NOTICE.
// SHA-256 of the weights: ${digest}

/** One byte per bucket and label, compressed by Brotli. */
export const packedWeights =
  "${packed}";

/** Label to label, row by row. */
export const packedTransitions =
  "${pairs.join(" ")}";
`;
  const out = join(import.meta.dirname, "../../lib/normalize/data/names/weights.ts");
  writeFileSync(out, text);
  console.log(
    `${out}: ${text.length} characters, ${bytes.filter((byte) => byte !== 0).length} weights`,
  );
}
