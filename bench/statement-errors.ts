import { readFileSync } from "node:fs";
import { join } from "node:path";
import { normalizeArticle } from "../lib/normalize/article.ts";
import type { Span } from "../lib/record.ts";
import { hasScorers, shared } from "../test/support/scorers.ts";

/**
 * What keeps the F1 of reports and direct quotations, figure (d) of the statements' scorer, from 100,
 * class by class: how many of each, and how many points are gained once all of the class are right.
 * `node bench/statement-errors.ts [dev|train]`. Words are counted as the scorer counts them, by its
 * own functions, where the corpora lie beside the project.
 */
type Pair = readonly [start: number, end: number];
type Words = ReadonlySet<number>;

interface Gold {
  readonly words: Words;
  readonly kind: string;
  readonly isReport: boolean;
}

interface Found {
  readonly words: Words;
  readonly kind: string;
  readonly isReport: boolean;
}

interface Scorer {
  readonly alignRecord: (
    record: unknown,
    text: string,
  ) => { readonly toGold: (span: Span) => Pair | null };
  readonly kindByMarks: (text: string, content: readonly Pair[]) => string;
  readonly isReportCue: (cue: string) => boolean;
  readonly wordsIn: (text: string, spans: readonly Pair[]) => Words;
  readonly overlapRatio: (a: Words, b: Words) => number;
  readonly pairByOverlap: (
    gold: readonly Words[],
    found: readonly Words[],
  ) => {
    readonly byGold: ReadonlyMap<number, { readonly j: number }>;
    readonly byPredicted: ReadonlyMap<number, { readonly i: number }>;
  };
}

interface Document {
  readonly text: string;
  readonly attributions: readonly {
    readonly content: readonly Pair[];
    readonly cue: readonly Pair[];
  }[];
  readonly discard?: readonly Pair[];
}

async function show(side: string): Promise<void> {
  const score = await scorer();
  const lines = readFileSync(join(shared, "corpora/statements", `${side}.jsonl`), "utf8");
  const classes = new Map<string, number>();
  const sums = { gold: 0, goldHit: 0, found: 0, foundHit: 0 };
  for (const line of lines.split("\n").filter((each) => each !== ""))
    countDocument(JSON.parse(line), score, classes, sums);
  const now = f1(sums);
  console.log(`statements/${side}: (d) ${now.toFixed(1)}`);
  console.log("| class | how many | points |\n| --- | ---: | ---: |");
  for (const [name, count] of [...classes].sort((a, b) => b[1] - a[1]))
    console.log(`| ${name} | ${count} | ${(f1(repaired(sums, name, count)) - now).toFixed(2)} |`);
}

type Sums = { gold: number; goldHit: number; found: number; foundHit: number };

/** A miss that is mended is an answer more, or one that was wrong before; a false answer is one less. */
const repaired = (sums: Sums, name: string, count: number): Sums =>
  name.startsWith("false")
    ? { ...sums, found: sums.found - count }
    : {
        ...sums,
        goldHit: sums.goldHit + count,
        foundHit: sums.foundHit + count,
        found: sums.found + (name.includes("not there") ? count : 0),
      };

function f1({ gold, goldHit, found, foundHit }: Sums): number {
  const [precision, recall] = [foundHit / found, goldHit / gold];
  return (200 * precision * recall) / (precision + recall);
}

function countDocument(
  document: Document,
  score: Scorer,
  classes: Map<string, number>,
  sums: Sums,
): void {
  const gold = goldOf(document, score);
  const found = foundIn(document, score);
  const { byGold, byPredicted } = score.pairByOverlap(
    gold.map(({ words }) => words),
    found.map(({ words }) => words),
  );
  const count = (name: string): void => void classes.set(name, (classes.get(name) ?? 0) + 1);
  gold.forEach((each, i) => {
    if (!each.isReport) return;
    sums.gold++;
    if (byGold.has(i)) sums.goldHit++;
    else count(`missed ${each.kind}: ${relation(each, found, score, "ours")}`);
  });
  found.forEach((each, j) => {
    if (!each.isReport) return;
    sums.found++;
    if (byPredicted.has(j)) sums.foundHit++;
    else {
      const within = gold.some(({ words }, i) => byGold.has(i) && shareIn(each.words, words) > 0.8);
      const rest = relation(each, gold, score, "the corpus's");
      count(`false ${each.kind}: ${within ? "within one that is found" : rest}`);
    }
  });
}

/** How the words of one stand to the nearest of others. */
function relation(
  one: Found,
  others: readonly Found[],
  { overlapRatio }: Scorer,
  whose: string,
): string {
  const [nearest] = others
    .filter(({ words }) => shareIn(one.words, words) > 0)
    .sort((a, b) => overlapRatio(one.words, b.words) - overlapRatio(one.words, a.words));
  if (!nearest) return `${whose} is not there`;
  if (shareIn(one.words, nearest.words) > 0.8) return `${whose} is longer`;
  return shareIn(nearest.words, one.words) > 0.8 ? `${whose} is shorter` : "they cross";
}

const shareIn = (a: Words, b: Words): number =>
  [...a].filter((word) => b.has(word)).length / (a.size || 1);

const goldOf = ({ text, attributions }: Document, score: Scorer): readonly Gold[] =>
  attributions
    .filter(({ content }) => content.length > 0)
    .map(({ content, cue }) => {
      const kind = score.kindByMarks(text, content);
      const words = cue.map(([start, end]) => text.slice(start, end)).join(" ");
      const isReport = kind === "direct" || score.isReportCue(words);
      return { words: score.wordsIn(text, content), kind, isReport };
    });

function foundIn({ text, discard = [] }: Document, score: Scorer): readonly Found[] {
  const input = { body: Buffer.from(text), contentType: "text/plain; charset=utf-8" };
  const outcome = normalizeArticle({ ...input, file: null, url: null, language: null });
  if (outcome.kind !== "article") return [];
  const record = { ...outcome.article, headline: outcome.article.headline ?? "" };
  const { toGold } = score.alignRecord(record, text);
  return outcome.article.statements.flatMap(({ kind, content, cue }): readonly Found[] => {
    const spans = content.map(toGold).filter((span) => span !== null);
    const [first] = spans;
    if (first && discard.some(([start, end]) => first[0] >= start && first[1] <= end)) return [];
    const isReport = kind === "direct" || score.isReportCue(cue?.text ?? "");
    return [{ words: score.wordsIn(text, spans), kind, isReport }];
  });
}

async function scorer(): Promise<Scorer> {
  const parts = ["align", "quotes", "spans"].map((name) => join(shared, `score/lib/${name}.mjs`));
  const [align, quotes, spans] = await Promise.all(parts.map((file) => import(file)));
  return { ...align, ...quotes, ...spans };
}

if (hasScorers()) await show(process.argv[2] === "train" ? "train" : "dev");
else console.log(`statement-errors: no corpora in ${shared}; nothing to count`);
