import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { bucketCount, featuresOf, smallWordsOf } from "../../lib/normalize/entities/features.ts";
import { labelCount, labels } from "../../lib/normalize/entities/labels.ts";
import { bestLabels } from "../../lib/normalize/entities/perceptron.ts";
import { sentencesOf } from "../../lib/normalize/text/sentences.ts";
import { chance } from "./chance.ts";
import { makeSentences } from "./make-sentences.ts";

/**
 * Trains the name finder and writes lib/normalize/data/names/weights.ts. The text is what NOTICE
 * names under CC BY 4.0, as JSON Lines `{text, entities: [{start, end, type: PER|ORG|LOC|MISC}]}`,
 * and sentences of our own that `make-sentences.ts` fills with names.
 *
 *     node infra/names/train.ts TRAIN.jsonl [--made 9000] [--rounds 8] [--dry]
 */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node infra/names/train.ts TRAIN.jsonl");
const option = (name: string, preset: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? preset : Number(process.argv[at + 1]);
};
const madeCount = option("made", 9000);
const rounds = option("rounds", 8);
const leftOut = option("left-out", 0) / 100;

interface Example {
  readonly features: readonly Uint16Array[];
  readonly gold: readonly number[];
}
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
  const small = smallWordsOf(sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)));
  const sorted = entities.toSorted((a, b) => a.start - b.start);
  return sentences.map(({ tokens }) => ({
    features: featuresOf(
      tokens.map((token) => token.text),
      small,
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
const random = chance(20261123);
const examples = [...read, ...makeSentences(madeCount, random)].flatMap(examplesOf).map(repair);

/** A name whose first word was cut away begins where it can. */
function repair(example: Example): Example {
  const gold = example.gold.map((label, i) => {
    if (label === 0 || label % 2 === 1) return label;
    const before = example.gold[i - 1] ?? 0;
    return before === label || before === label - 1 ? label : label - 1;
  });
  return { ...example, gold };
}

/** Averaged perceptron (Collins 2002): sums of all weights over time, by their last change. */
const size = bucketCount * labelCount;
const weights = new Float32Array(size);
const sums = new Float64Array(size);
const transitions = new Float32Array(labelCount * labelCount);
const transitionSums = new Float64Array(labelCount * labelCount);
let time = 1;

for (let round = 0; round < rounds; round++) {
  let wrong = 0;
  let total = 0;
  for (const { features: all, gold } of shuffled(examples)) {
    const features = all.map(thinned);
    const guess = bestLabels(features, { weights, transitions });
    time += 1;
    for (let i = 0; i < gold.length; i++) {
      const [right, ours] = [gold[i] ?? 0, guess[i] ?? 0];
      total += 1;
      if (i > 0) {
        const rightPair = (gold[i - 1] ?? 0) * labelCount + right;
        const ourPair = (guess[i - 1] ?? 0) * labelCount + ours;
        if (rightPair !== ourPair) {
          change(transitions, transitionSums, rightPair, 1);
          change(transitions, transitionSums, ourPair, -1);
        }
      }
      if (right === ours) continue;
      wrong += 1;
      for (const bucket of features[i] ?? []) {
        change(weights, sums, bucket * labelCount + right, 1);
        change(weights, sums, bucket * labelCount + ours, -1);
      }
    }
  }
  console.log(
    `round ${round + 1}: ${((100 * wrong) / total).toFixed(2)} % of ${total} words wrong`,
  );
}

/**
 * Features left out by chance, other ones each time, so that no name is learnt by heart and the
 * words around it count (dropout, Srivastava et al. 2014).
 */
function thinned(features: Uint16Array): Uint16Array {
  return leftOut === 0 ? features : features.filter((_, i) => i === 0 || random() >= leftOut);
}

function change(now: Float32Array, past: Float64Array, at: number, by: number): void {
  now[at] = (now[at] ?? 0) + by;
  past[at] = (past[at] ?? 0) + by * time;
}

function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [copy[i], copy[j]];
    if (a !== undefined && b !== undefined) [copy[i], copy[j]] = [b, a];
  }
  return copy;
}

const averaged = weights.map((weight, i) => weight - (sums[i] ?? 0) / time);
const averagedTransitions = transitions.map(
  (weight, i) => weight - (transitionSums[i] ?? 0) / time,
);
// One scale for all, so that sums keep their order; the largest weights are cut off at 127.
const sorted = averaged.map(Math.abs).sort();
const scale = 100 / (sorted[Math.floor(sorted.length * 0.9995)] ?? 1);
const pruned = option("prune", 1);
const bytes = Int8Array.from(averaged, (weight) => {
  const scaled = Math.round(Math.max(-127, Math.min(127, weight * scale)));
  return Math.abs(scaled) < pruned ? 0 : scaled;
});
const pairs = Array.from(averagedTransitions, (weight) => Math.round(weight * scale));
const packed = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
  },
}).toString("base64");
const text = `// Made by infra/names/train.ts; the text that it learns from is named in NOTICE.

/** One byte per bucket and label, compressed by Brotli. */
export const packedWeights =
  "${packed}";

/** Label to label, row by row. */
export const packedTransitions = "${pairs.join(" ")}";
`;
const out = join(import.meta.dirname, "../../lib/normalize/data/names/weights.ts");
writeFileSync(out, text);
console.log(
  `${out}: ${text.length} characters, ${bytes.filter((byte) => byte !== 0).length} weights`,
);
