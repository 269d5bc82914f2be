import { type Half, readLabelledStories } from "../test/support/labelled-stories.ts";
import { scoreOrigins } from "../test/support/story-origins.ts";
import {
  foldedOf,
  type LabelledPair,
  pairsOf,
  scorePairs,
  storiesOf,
} from "../test/support/story-scores.ts";

/**
 * How well articles of one story are found, and who had it first: `npm run bench:stories`, on the first of the
 * labelled halves; `-- --held`, `-- --sealed` and `-- --fresh` measure the others, `--errors` names all that is wrong.
 */
const halves: readonly Half[] = ["held", "sealed", "fresh"];
const half: Half = halves.find((name) => process.argv.includes(`--${name}`)) ?? "dev";
const isAskedForErrors = process.argv.includes("--errors");
const labelled = readLabelledStories(half);
if (labelled.articles.length === 0)
  throw new Error(`no articles of ${half}: see test/fixtures/stories`);
const begun = process.cpuUsage();
const stories = storiesOf(labelled.articles);
const cpuMs = process.cpuUsage(begun).user / 1000 / labelled.articles.length;

const pairs = pairsOf(labelled);
report(`${pairs.labelled.length} labelled pairs`, pairs.labelled);
report(`all ${pairs.near.length} pairs within three days`, pairs.near);
for (const kind of ["copy", "rewrite"] as const) {
  const its = labelled.pairs.filter(({ same }) => same === kind);
  const { right, wanted } = scorePairs(
    its.map(({ a, b }) => ({ a, b, same: true })),
    stories,
  );
  console.log(`${kind}: ${right} of ${wanted} pairs found`);
}
const folded = foldedOf(labelled);
console.log(
  `the root feed shows ${folded.all} articles with another's item, ${folded.right} of them rightly`,
);
const { events, firstRight, originsRight, errors } = scoreOrigins(labelled);
console.log(`who had it first: ${firstRight} of ${events} events that several articles tell`);
console.log(`number of independent origins: ${originsRight} of ${events}`);
if (isAskedForErrors) for (const error of errors) console.log(`  wrong: ${error}`);
console.log(`${labelled.articles.length} articles, ${cpuMs.toFixed(1)} ms of CPU each`);

function report(what: string, all: readonly LabelledPair[]): void {
  const { found, right, wanted, errors } = scorePairs(all, stories);
  const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
  console.log(
    `${half}, ${what}: precision ${percent(right, found)} (${right} of ${found}), recall ${percent(right, wanted)} (${right} of ${wanted})`,
  );
  if (!isAskedForErrors) return;
  for (const { a, b, same } of errors) console.log(`  ${same ? "missed" : "wrong"}: ${a}, ${b}`);
}
