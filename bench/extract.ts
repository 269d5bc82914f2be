import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { blocksOf } from "../lib/normalize/html/blocks.ts";
import { readHtml } from "../lib/normalize/html/read-html.ts";
import { sanitizeHtml } from "../lib/normalize/html/sanitize.ts";
import { parsePage } from "../lib/page.ts";

/**
 * How well and how fast pages are read: `npm run bench:extract`. Feedmill's whole reading (metadata,
 * text, sanitized HTML) beside plain Readability on linkedom, page by page in one process, both
 * warmed alike. The pages and their truth are corpora with licences of their own and lie beside
 * this repository; without them there is nothing to measure.
 */

interface Case {
  readonly input: { readonly id: string; readonly url: string | null; readonly body: string };
}
interface Scorer {
  load(folder: string): readonly Case[];
  score(
    cases: readonly Case[],
    outcomes: ReadonlyMap<string, unknown>,
    options: object,
  ): { readonly rows: readonly { figure: string; value: string; note: string }[] };
}

/** Only the types are the browser's: Readability calls no more than linkedom has. */
type PageOfBrowser = ConstructorParameters<typeof Readability>[0];

const shared = resolve(import.meta.dirname, "../../shared");
const corpora = ["extraction", "extraction-trafilatura"] as const;
const warmUpPages = 40;

async function main(): Promise<void> {
  if (!existsSync(`${shared}/score`)) {
    console.log(`no corpora in ${shared}; nothing is measured`);
    return;
  }
  const { scorer } = (await import(`${shared}/score/score-extraction.mjs`)) as { scorer: Scorer };
  for (const corpus of corpora) {
    const cases = scorer.load(`${shared}/corpora/${corpus}`);
    for (const { input } of cases.slice(0, warmUpPages)) {
      ours(input);
      plain(input);
    }
    const [feedmill, readability] = measure(cases);
    print(`${corpus}: ${cases.length} pages`, scorer, cases, [
      ["Feedmill", feedmill],
      ["Readability on linkedom", readability],
    ]);
    const ratio = feedmill.msMedian / readability.msMedian;
    console.log(`time, median, of plain Readability on linkedom   ${ratio.toFixed(2)}`);
    console.log(`visible words kept by the sanitizer              ${keptBySanitizer(cases)}\n`);
  }
}

interface Measured {
  readonly outcomes: ReadonlyMap<string, unknown>;
  readonly msMedian: number;
  readonly ms95: number;
}

/** Page by page in turn, so that what else the machine does slows both alike. */
function measure(cases: readonly Case[]): readonly [Measured, Measured] {
  const [one, other] = [openMeasure(ours), openMeasure(plain)];
  for (const { input } of cases) {
    one.read(input);
    other.read(input);
  }
  return [one.finish(), other.finish()];
}

function openMeasure(read: (input: Case["input"]) => unknown) {
  const outcomes = new Map<string, unknown>();
  const times: number[] = [];
  return {
    read(input: Case["input"]): void {
      const start = performance.now();
      outcomes.set(input.id, { record: read(input) });
      times.push(performance.now() - start);
    },
    finish(): Measured {
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
      return { outcomes, msMedian: at(0.5), ms95: at(0.95) };
    },
  };
}

function ours({ body, url }: Case["input"]): unknown {
  const reading = readHtml(body, url);
  if (reading.kind !== "reading") return empty;
  return { ...empty, ...reading };
}

function plain({ body }: Case["input"]): unknown {
  const { document } = parseHTML(body);
  const article = new Readability(document as unknown as PageOfBrowser).parse();
  return {
    ...empty,
    headline: article?.title ?? null,
    authors: article?.byline ? [{ name: article.byline }] : [],
    published: article?.publishedTime ?? null,
    body: { html: article?.content ?? "", text: article?.textContent ?? "" },
  };
}

const empty = {
  headline: null,
  authors: [],
  published: null,
  body: { html: "", text: "" },
  entities: [],
  statements: [],
};

function print(
  title: string,
  scorer: Scorer,
  cases: readonly Case[],
  systems: readonly (readonly [string, Measured])[],
): void {
  console.log(`== ${title}`);
  for (const [name, { outcomes, msMedian, ms95 }] of systems) {
    console.log(`-- ${name}`);
    for (const { figure, value, note } of scorer.score(cases, outcomes, {}).rows)
      console.log(`${figure.padEnd(30)} ${value.padStart(7)}  ${note}`);
    console.log(`ms a page, median, 95 %        ${msMedian.toFixed(1)}, ${ms95.toFixed(1)}`);
  }
}

/** Of the words that readers see in the articles that Readability cuts out. */
function keptBySanitizer(cases: readonly Case[]): string {
  let seen = 0;
  let kept = 0;
  for (const { input } of cases) {
    const { document } = parseHTML(input.body);
    const html = new Readability(document as unknown as PageOfBrowser).parse()?.content ?? "";
    const before = wordsOf(html);
    const after = countsOf(wordsOf(sanitizeHtml(html, input.url)));
    seen += before.length;
    for (const word of before) {
      const left = after.get(word) ?? 0;
      if (left === 0) continue;
      kept++;
      after.set(word, left - 1);
    }
  }
  return `${((100 * kept) / Math.max(1, seen)).toFixed(2)} % of ${seen}`;
}

const wordsOf = (html: string): readonly string[] =>
  blocksOf(parsePage(html).page.body).flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []);

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

await main();
