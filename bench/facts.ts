import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { normalizeArticle } from "../lib/normalize/article.ts";
import { hasScorers, runScorer, shared } from "../test/support/scorers.ts";
import { linesOfOwnArticles } from "./own-articles.ts";
import { rowsWithClosingPairs } from "./quotation-slip.ts";

/**
 * How well it is found who said what, through whom, and who and what is named: `npm run bench:facts`.
 * The corpora have licences of their own and lie beside this repository; without them only the time
 * and the size of what ships are measured.
 */
const root = resolve(import.meta.dirname, "..");

if (hasScorers()) {
  for (const name of ["chains", "statements", "entities", "article"])
    process.stdout.write(runScorer(name));
  console.log("statements, '' allowed to close a quotation as it opens one");
  console.log(/^.*direct fragments.*$/m.exec(rowsWithClosingPairs())?.[0]);
} else console.log(`no corpora in ${shared}: only time and size are measured`);

console.log("articles of our own (docs/facts.md says which were read)");
console.log(linesOfOwnArticles().join("\n"));
console.log(`CPU time for 800 words, all facts, median    ${cpuMsFor800Words().toFixed(1)} ms`);
console.log(`tables and weights that ship                 ${Math.round(bytesShipped() / 1000)} KB`);

/**
 * The examples, warmed, scaled to 800 words each. CPU time, its own threads included, since others
 * may be at work on the machine; they slow it all the same, by their share of the caches.
 */
function cpuMsFor800Words(): number {
  const folder = join(root, "examples/inbox");
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name)));
  const times: number[] = [];
  for (let round = 0; round < 60; round++)
    for (const body of texts) {
      const words = body.toString().split(/\s+/).length;
      const begun = process.cpuUsage();
      const input = { body, contentType: "text/plain; charset=utf-8", file: null, url: null };
      normalizeArticle({ ...input, language: "en" });
      const { user, system } = process.cpuUsage(begun);
      if (round >= 20) times.push((((user + system) / 1_000) * 800) / words);
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
