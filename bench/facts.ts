import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { normalizeArticle } from "../lib/normalize/article.ts";
import { hasScorers, runScorer, shared } from "../test/support/scorers.ts";

/**
 * How well it is found who said what, through whom, and who and what is named: `npm run bench:facts`.
 * The corpora have licences of their own and lie beside this repository; without them only the time
 * and the size of what ships are measured.
 */
const root = resolve(import.meta.dirname, "..");

if (hasScorers()) {
  for (const name of ["chains", "statements", "entities", "article"])
    process.stdout.write(runScorer(name));
} else console.log(`no corpora in ${shared}: only time and size are measured`);

console.log(`time for 800 words, all facts, median        ${msFor800Words().toFixed(1)} ms`);
console.log(`tables and weights that ship                 ${Math.round(bytesShipped() / 1000)} KB`);

/** The examples, warmed, scaled to 800 words each. */
function msFor800Words(): number {
  const folder = join(root, "examples/inbox");
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name)));
  const times: number[] = [];
  for (let round = 0; round < 60; round++)
    for (const body of texts) {
      const words = body.toString().split(/\s+/).length;
      const begun = performance.now();
      const input = { body, contentType: "text/plain; charset=utf-8", file: null, url: null };
      normalizeArticle({ ...input, language: "en" });
      if (round >= 20) times.push(((performance.now() - begun) * 800) / words);
    }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}

function bytesShipped(): number {
  const folder = join(root, "lib/normalize/data");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
