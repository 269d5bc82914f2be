import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cueVerbs } from "../lib/normalize/data/english/cue-verbs.ts";
import { attributionsIn } from "../lib/normalize/statements/attributions.ts";
import { quotationsOf } from "../lib/normalize/statements/quotations.ts";
import { sentencesWith } from "../lib/normalize/statements/saying-sentences.ts";
import { findStatements } from "../lib/normalize/statements.ts";
import { paragraphsOf } from "../lib/normalize/text/sentences.ts";

/**
 * How often each lexical rule of statements fires on a corpus of news: each cue by its lemma, each
 * marker of a further hop. A rule that fires on the seed article and nowhere else is made for it
 * and has to go. Corpora are read where they lie, beside the project; without them there is nothing
 * to count.
 */
const corpora = join(import.meta.dirname, "../../shared/corpora");
const news = join(corpora, "statements/train.jsonl");
const seed = join(corpora, "seed/article.txt");

if (!existsSync(news) || !existsSync(seed)) {
  console.log(`rule-firing: ${news} is not there; nothing to count`);
} else {
  const texts = readFileSync(news, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map(textOf);
  show(texts, readFileSync(seed, "utf8").replaceAll("\n", "\n\n"));
}

function show(texts: readonly string[], seedText: string): void {
  const onNews = countsOf(texts);
  const onSeed = countsOf([seedText]);
  const lemmas = new Set([...cueVerbs.values()].map(({ lemma }) => `cue: ${lemma}`));
  const rules = [...new Set([...lemmas, ...onNews.keys(), ...onSeed.keys()])].sort(
    (a, b) => (onNews.get(b) ?? 0) - (onNews.get(a) ?? 0) || a.localeCompare(b),
  );
  console.log(
    `| rule | fires on ${texts.length} articles of news | on the seed |\n| --- | ---: | ---: |`,
  );
  for (const rule of rules)
    console.log(`| ${rule} | ${onNews.get(rule) ?? 0} | ${onSeed.get(rule) ?? 0} |`);
  const alone = rules.filter((rule) => !onNews.has(rule) && onSeed.has(rule));
  const never = rules.filter((rule) => !onNews.has(rule));
  console.log(
    `\non the seed alone: ${alone.join(", ") || "none"}\nnever on news: ${never.join(", ") || "none"}`,
  );
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (rule: string): void => void counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const text of texts) {
    const quotations = quotationsOf(text);
    for (const paragraph of paragraphsOf(text))
      for (const { units } of sentencesWith(text, paragraph, quotations))
        for (const { lemma } of attributionsIn(units)) count(`cue: ${lemma}`);
    for (const { chain } of findStatements({
      headline: null,
      body: { text, html: "" },
      entities: [],
    }))
      for (const { marker } of chain) if (marker !== null) count(`hop: ${marker}`);
  }
  return counts;
}

function textOf(line: string): string {
  const document: unknown = JSON.parse(line);
  const isDocument = typeof document === "object" && document !== null && "text" in document;
  return isDocument && typeof document.text === "string" ? document.text : "";
}
